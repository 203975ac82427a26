/** The smallest case that still disagrees in the same way: entries, items, elements, profile lines and cells are left out. */
import type { Case, CaseEntry } from './case.ts';
import { noLocalDays } from './days.ts';

type Without<T> = { -readonly [K in keyof T]: T[K] };

function* smaller(of: Case): Generator<Case> {
  const { items, entries, profile, local } = of;
  for (const { code } of items) {
    if (items.length === 1) break;
    yield {
      ...of,
      items: items.filter((one) => one.code !== code),
      entries: entries.filter((one) => one.item !== code),
      profile: {
        ...profile,
        exemptions: profile.exemptions.filter((one) => one.item !== code),
        zeroReports: profile.zeroReports.filter((one) => one.item !== code),
        excluded: profile.excluded.filter((one) => one !== code),
        tighter: Object.fromEntries(
          Object.entries(profile.tighter).filter(([key]) => !key.startsWith(`${code}/`)),
        ),
      },
    };
  }
  for (const item of items) {
    for (const bound of ['validFrom', 'validUntil'] as const) {
      if (item[bound] === undefined) continue;
      const { [bound]: _, ...rest } = item;
      yield { ...of, items: items.map((one) => (one === item ? rest : one)) };
    }
    for (const { id } of item.elements) {
      if (item.elements.length === 1 || item.elements.some(({ linkedTo }) => linkedTo === id)) continue;
      yield {
        ...of,
        items: items.map((one) =>
          one === item ? { ...item, elements: item.elements.filter((element) => element.id !== id) } : one,
        ),
        entries: entries.filter((one) => one.item !== item.code || one.element !== id),
        profile: {
          ...profile,
          exemptions: profile.exemptions.filter((one) => one.item !== item.code || one.element !== id),
          zeroReports: profile.zeroReports.filter((one) => one.item !== item.code || one.element !== id),
          tighter: Object.fromEntries(
            Object.entries(profile.tighter).filter(([key]) => key !== `${item.code}/${id}`),
          ),
        },
      };
    }
  }
  for (let size = entries.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at + size <= entries.length; at += size)
      yield { ...of, entries: entries.filter((_, index) => index < at || index >= at + size) };
  }
  for (const one of profile.exemptions)
    yield { ...of, profile: { ...profile, exemptions: profile.exemptions.filter((other) => other !== one) } };
  for (const one of profile.zeroReports)
    yield {
      ...of,
      profile: { ...profile, zeroReports: profile.zeroReports.filter((other) => other !== one) },
    };
  for (const one of profile.excluded)
    yield { ...of, profile: { ...profile, excluded: profile.excluded.filter((other) => other !== one) } };
  for (const key of ['prompt', 'regular', 'external'] as const) {
    if (profile[key] === undefined) continue;
    const { [key]: _, ...rest } = profile;
    yield { ...of, profile: rest };
  }
  for (const key of Object.keys(profile.tighter)) {
    yield {
      ...of,
      profile: {
        ...profile,
        tighter: Object.fromEntries(Object.entries(profile.tighter).filter(([other]) => other !== key)),
      },
    };
  }
  if (local.off.length + local.worked.length > 0) yield { ...of, local: noLocalDays };
  for (const field of [
    'changed',
    'channel',
    'validity',
    'abolished',
    'displayFrom',
    'status',
    'formed',
    'displayUntil',
  ] as const) {
    if (entries.some((entry) => entry[field] !== undefined)) {
      yield {
        ...of,
        entries: entries.map((entry) => {
          const copy: Without<CaseEntry> = { ...entry };
          delete copy[field];
          return copy;
        }),
      };
    }
    for (const [index, entry] of entries.entries()) {
      if (entry[field] === undefined) continue;
      const copy: Without<CaseEntry> = { ...entry };
      delete copy[field];
      yield { ...of, entries: entries.map((other, at) => (at === index ? copy : other)) };
    }
  }
}

export async function shrink(
  of: Case,
  stillWrong: (smaller: Case) => Promise<boolean>,
  tries = 400,
): Promise<Case> {
  let best = of;
  let left = tries;
  for (let again = true; again && left > 0; ) {
    again = false;
    for (const candidate of smaller(best)) {
      left -= 1;
      if (left <= 0) break;
      if (await stillWrong(candidate)) {
        best = candidate;
        again = true;
        break;
      }
    }
  }
  return best;
}
