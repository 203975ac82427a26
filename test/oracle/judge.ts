/**
 * The oracle: what mulu must say of a case, from the contract alone (design.md §§1, 2, 5; issue 13; README, “Choices where the
 * standard is silent”). It is written to be obvious, not fast, and shares no code with mulu but the names of outcomes.
 *
 * Covered: the outcome of every element and item, and whether each finding is there, with its row, of the rules
 * missing-element, late-publication, unpublished-past-due, early-publication, missed-period, too-few, missed-day, stale-column,
 * short-display, overdue-take-down, missing-follow-up, late-follow-up, low-ratio, lapsed, wrong-channel, undated-entry,
 * implausible-date, duplicate-entry, exemption-expired, exemption-unused, exemption-contradicted and zero-report-contradicted;
 * limits within (working days, days, months, hours), periodic (week to year, counts, days named, grace), yearly-by, by,
 * stale column, display, take-down, standing, prompt, regular and external with and without the profile's numbers, follows,
 * ratio; exemptions, zero reports, tightened limits, excluded items, elements that no public list shows, duplicates, statuses,
 * channels, a local calendar, days past the calendar's last year.
 *
 * Not covered: matching of titles, reading of list formats, limits read by the grammar beyond the phrases of phrases.ts,
 * before-limits, versions of items (validFrom), rosters of bodies, several catalogs or lists, missing-channel and
 * inconsistent-channels, personal data, migration days and identical dates, the figures of the summary, baselines, facts inside
 * a finding (days late, due day).
 */
import type { Case, CaseElement, CaseItem } from './case.ts';
import { rowOf } from './case.ts';
import { coveredDays, share } from './covered.ts';
import { type Day, WorkingDays } from './days.ts';
import { judgeDisplay, judgeTakeDown } from './judge-display.ts';
import { judgeFollows, judgeRatio } from './judge-follow.ts';
import { judgeRecurring } from './judge-recurring.ts';
import { judgeStale } from './judge-stale.ts';
import { judgeWithin, triggerOf } from './judge-within.ts';
import { dateless, type Matter, within } from './matter.ts';
import type { Meaning } from './phrases.ts';
import { groupsOf, isDraft, isImplausible, type Seen, seenOf } from './seen.ts';
import {
  type ElementVerdict,
  type ExpectedFinding,
  fold,
  type Outcome,
  type Verdict,
  type Voice,
  voice,
} from './verdict.ts';

/** The limit that binds: the profile's tighter one, its number for 及时, else what is printed. */
function bindingMeaning({ profile }: Case, item: CaseItem, element: CaseElement): Meaning | undefined {
  const printed = element.limit?.meaning;
  const tighter = profile.tighter[`${item.code}/${element.id}`];
  if (tighter !== undefined) return tighter.meaning;
  if (printed?.kind === 'prompt') return profile.prompt?.meaning ?? printed;
  if (printed?.kind === 'regular') return profile.regular?.meaning ?? printed;
  if (printed?.kind === 'external') return profile.external?.meaning ?? printed;
  return printed;
}

function isUnlisted({ mode, channels }: CaseElement): boolean {
  return mode === '依申请公开' || (channels?.length === 1 && channels[0] === '精准推送');
}

/** In force on the day of judgement, as far as the row says. */
function inForce({ lapsedWord, abolished, withdrawn }: Seen, asOf: Day): boolean {
  return !lapsedWord && !withdrawn && (abolished === undefined || abolished > asOf);
}

/** Standing content: must be there, in force, on the day of judgement. */
function judgePresence(matter: Matter, byTrigger: readonly Voice[]): readonly Voice[] {
  const { asOf, covered, seen, say } = matter;
  const here = seen.filter((one) => inForce(one, asOf) && !one.draft && one.state !== 'unusable');
  const unusable = seen.filter((one) => inForce(one, asOf) && one.state === 'unusable');
  if (covered.exempt(asOf)) {
    return [
      voice('exempt on the day of judgement', 'exempt', ...(here.length > 0 ? (['met'] as const) : [])),
    ];
  }
  // A row that is formed and not yet due says nothing of what is always there; its own voice does.
  if (here.length > 0)
    return [voice('there, in force', 'met', ...(byTrigger.length > 0 ? (['pending'] as const) : []))];
  if (unusable.length > 0) return [voice('there on an unusable day', 'undetermined', 'met')];
  const drafts = seen.filter(({ draft }) => draft);
  if (seen.length > drafts.length) {
    say({ rule: 'lapsed', sure: true, many: true });
    return [voice('all lapsed', 'gap')];
  }
  if (covered.zeroNamed) {
    say({ rule: 'missing-element', sure: false });
    return [voice('a zero report names it', 'gap', 'not-applicable')];
  }
  say({ rule: 'missing-element', sure: drafts.length === 0 });
  if (drafts.length > 0) say({ rule: 'unpublished-past-due', sure: false, many: true });
  return [voice('not there', 'gap')];
}

function judgeLimit(matter: Matter): readonly Voice[] {
  const { meaning, seen, element } = matter;
  switch (meaning?.kind) {
    case 'within':
      return judgeWithin(matter, meaning);
    case 'periodic':
    case 'yearly':
    case 'by':
      return judgeRecurring(matter, meaning);
    case 'stale':
      return judgeStale(matter, meaning);
    case 'display':
      return judgeDisplay(matter, meaning);
    case 'take-down':
      return judgeTakeDown(matter, meaning);
    case 'follows':
      return judgeFollows(matter, meaning);
    case 'ratio':
      return judgeRatio(matter, meaning);
    default:
  }
  // No number: 及时, 定期, 从其规定. An entry of the period leaves the element undetermined.
  if (element.nature === 'standing') return [];
  return seen.flatMap((one): Voice[] => {
    const days = [one.formed, one.changed, one.published].filter((at) => at !== undefined);
    if (one.state === 'blank' && days.length === 0)
      matter.say({ rule: 'undated-entry', rows: one.rows, sure: !one.draft });
    else if (one.state === 'blank') matter.say({ rule: 'undated-entry', rows: one.rows, sure: false });
    if (days.length > 0 && !days.some((at) => within(matter, at))) return [];
    const exempt = days.some((at) => matter.covered.exempt(at));
    if (days.length === 0) return [dateless(matter, `row ${one.rows[0]}: a limit without a number, no date`)];
    return [
      voice(
        `row ${one.rows[0]}: a limit without a number`,
        'undetermined',
        ...(exempt ? (['exempt'] as const) : []),
      ),
    ];
  });
}

/** An event without an entry that could be judged. */
function nothingJudged(matter: Matter): readonly Voice[] {
  const { from, last, covered, seen } = matter;
  const zero = share(from, last, covered.zero);
  const exempt = share(from, last, covered.exempt);
  const either = share(from, last, (at) => covered.zero(at) || covered.exempt(at));
  if (zero === 'all' && exempt === 'none') return [voice('nothing happened', 'not-applicable')];
  if (exempt === 'all' && zero === 'none') return [voice('exempt', 'exempt')];
  if (either === 'all') return [voice('nothing happened or exempt', 'not-applicable', 'exempt')];
  if (exempt === 'some') return [voice('exempt in part', 'undetermined', 'exempt')];
  return [voice(seen.length === 0 ? 'no entry' : 'no entry of the period', 'undetermined')];
}

function judgeElement(matter: Matter): readonly Voice[] {
  const { element, item, of, seen, meaning } = matter;
  if (of.profile.excluded.includes(item.code)) return [voice('excluded', 'not-applicable')];
  if (isUnlisted(element)) return [voice('not in a public list', 'not-applicable')];
  if (element.nature === 'optional') {
    return [
      voice(
        'optional',
        'not-applicable',
        ...(seen.length > 0 ? (['met', 'exempt'] as const) : (['exempt'] as const)),
      ),
    ];
  }
  if (element.nature === 'standing') {
    // A draft is not there.
    const none = seen.every(({ draft }) => draft);
    const quiet: Matter = {
      ...matter,
      // Dates are not needed for what is always there; nothing is said of the days of what is not there at all.
      say: (finding) =>
        matter.say(none || matter.covered.exempt(matter.asOf) ? { ...finding, sure: false } : finding),
    };
    const byLimit =
      meaning?.kind === 'within'
        ? judgeWithin(
            {
              ...quiet,
              say: (finding) => finding.rule === 'undated-entry' || quiet.say(finding),
              // Content that is there is there; days that are missing or cannot be are no doubt about that.
              seen: seen.filter((one) => triggerOf(one, meaning) !== undefined && one.state !== 'unusable'),
            },
            meaning,
          )
        : meaning === undefined || ['standing', 'prompt', 'regular', 'external'].includes(meaning.kind)
          ? []
          : judgeLimit(quiet);
    if (meaning === undefined || meaning.kind === 'standing' || meaning.kind === 'within')
      sayUndatedStanding(matter);
    if (
      none &&
      !byLimit.some(({ may }) => may.every((outcome) => outcome === 'gap')) &&
      byLimit.some(({ may }) => may.includes('pending'))
    ) {
      matter.say({ rule: 'missing-element', sure: false });
      return [
        voice(
          'not there, nothing due yet',
          'gap',
          'pending',
          'exempt',
          ...(matter.covered.anyZero ? (['not-applicable'] as const) : []),
        ),
      ];
    }
    const presence = judgePresence(matter, byLimit);
    if (none)
      return presence.map((one) => (one.may.includes('exempt') ? { ...one, may: [...one.may, 'gap'] } : one));
    if (matter.covered.exempt(matter.asOf))
      return [
        {
          ...(presence[0] as Voice),
          may: [...fold([['exempt', 'met'], ...byLimit.map(({ may }) => [...may, 'exempt' as const])])],
        },
      ];
    return [...presence, ...byLimit];
  }
  const voices = judgeLimit(matter);
  return voices.length > 0 ? voices : nothingJudged(matter);
}

function sayUndatedStanding({ seen, say, meaning, of }: Matter): void {
  for (const one of seen) {
    if (one.state !== 'blank') continue;
    // A change date says when it was last touched; the rest is undated, a formation date or none.
    const pastDue = meaning?.kind === 'within' && one.formed !== undefined;
    say({ rule: 'undated-entry', rows: one.rows, sure: one.changed === undefined && !one.draft && !pastDue });
  }
  void of;
}

/** Everything that is published elsewhere than the catalog says; a channel that is not stated is not another channel. */
function judgeChannel(matter: Matter): readonly Voice[] {
  const { seen, of, say, last, from, asOf } = matter;
  if (!of.entries.some(({ channel }) => channel !== undefined)) return [];
  const channels = seen.flatMap((one) => one.channels);
  if (channels.length === 0 || channels.some((one) => one === undefined || one === '政府网站')) return [];
  const plain = seen.every(
    (one) =>
      one.state === 'published' &&
      !one.withdrawn &&
      inForce(one, asOf) &&
      (one.published as Day) >= from &&
      (one.published as Day) <= last &&
      (one.formed === undefined || within(matter, one.formed)) &&
      (one.changed === undefined || within(matter, one.changed)),
  );
  const covered = matter.covered.anyExemption || matter.covered.anyZero;
  const sure = plain && !covered && matter.element.nature !== 'optional';
  say({ rule: 'wrong-channel', sure, many: true });
  if (matter.element.nature === 'optional') return [];
  return [voice('only elsewhere', 'gap', ...(sure ? [] : (['met', 'exempt', 'not-applicable'] as const)))];
}

/** Told once for a declaration, whichever of the elements below it shows the contradiction. */
function sayContradictions(
  matter: Matter,
  owed: boolean,
  sayOfItem: (finding: Omit<ExpectedFinding, 'item'>) => void,
): void {
  const { seen, covered, element, asOf } = matter;
  for (const one of seen) {
    const formed = one.formed ?? one.changed;
    if (one.published !== undefined && covered.exempt(one.published)) {
      const inside =
        within(matter, one.published) && (one.formed === undefined || within(matter, one.formed));
      sayOfItem({
        rule: 'exemption-contradicted',
        sure: owed && !one.draft && !one.withdrawn && inside,
        many: true,
      });
    } else if (covered.anyExemption) sayOfItem({ rule: 'exemption-contradicted', sure: false, many: true });
    if (element.nature === 'standing' && covered.exempt(asOf))
      sayOfItem({ rule: 'exemption-contradicted', sure: false, many: true });
    if (formed !== undefined && covered.zero(formed)) {
      const sure =
        owed &&
        element.nature === 'event' &&
        one.formed !== undefined &&
        !one.draft &&
        !one.withdrawn &&
        within(matter, formed) &&
        (one.published === undefined || within(matter, one.published));
      sayOfItem({
        rule: 'zero-report-contradicted',
        sure: sure && !covered.zeroOfCategory && covered.zero(one.formed as Day),
        many: true,
      });
    } else if (
      [one.published, one.changed, one.displayFrom].some((at) => at !== undefined && covered.zero(at))
    )
      sayOfItem({ rule: 'zero-report-contradicted', sure: false, many: true });
  }
}

function sayOfRows(of: Case, findings: ExpectedFinding[]): void {
  of.entries.forEach((entry, index) => {
    const item = of.items.find(({ code }) => code === entry.item);
    const element = item?.elements.find(({ id }) => id === entry.element);
    if (item === undefined || element === undefined) return;
    const quiet =
      of.profile.excluded.includes(item.code) ||
      isUnlisted(element) ||
      isDraft(entry) ||
      element.nature === 'optional';
    if (isImplausible(entry, of.asOf)) {
      findings.push({
        rule: 'implausible-date',
        item: item.code,
        element: element.id,
        rows: [rowOf(index)],
        sure: !quiet,
      });
    }
    // Faults of single dates in entries that nothing else judges: allowed, not asked for.
    findings.push({
      rule: 'early-publication',
      item: item.code,
      element: element.id,
      rows: [rowOf(index)],
      sure: false,
    });
    if (quiet)
      findings.push({
        rule: 'undated-entry',
        item: item.code,
        element: element.id,
        rows: [rowOf(index)],
        sure: false,
      });
  });
  for (const item of of.items) {
    for (const element of item.elements) {
      for (const group of groupsOf(of, item, element)) {
        const [first, ...rest] = group;
        if (first === undefined) continue;
        const alike = group.every(
          ({ entry }) =>
            entry.channel === first.entry.channel &&
            entry.status === first.entry.status &&
            entry.published?.text === undefined &&
            (entry.published?.day ?? 0) <= of.asOf &&
            (entry.formed ?? entry.published) !== undefined,
        );
        const listed = !of.profile.excluded.includes(item.code) && !isUnlisted(element);
        if (rest.length > 0 && first.entry.formed === undefined && first.entry.changed === undefined) {
          for (const { row } of group)
            findings.push({
              rule: 'undated-entry',
              item: item.code,
              element: element.id,
              rows: [row],
              sure: false,
            });
        }
        for (const _ of rest)
          findings.push({
            rule: 'duplicate-entry',
            item: item.code,
            rows: group.map(({ row }) => row),
            sure: alike && listed && !isDraft(first.entry),
          });
      }
    }
  }
}

function sayOfExemptions(of: Case, findings: ExpectedFinding[]): void {
  for (const { item: code, element: id, from, until } of of.profile.exemptions) {
    const item = of.items.find((one) => one.code === code);
    const elements = item?.elements.filter((one) => id === undefined || one.id === id) ?? [];
    const owed =
      elements.some((one) => one.nature !== 'optional' && !isUnlisted(one)) &&
      !of.profile.excluded.includes(code);
    const later = from !== undefined && from > of.asOf;
    const expired = until !== undefined && until < of.asOf;
    const backwards = from !== undefined && until !== undefined && until < from;
    if (expired)
      findings.push({ rule: 'exemption-expired', item: code, sure: owed && !backwards, many: true });
    if (!owed || later)
      findings.push({ rule: 'exemption-unused', item: code, sure: !owed && !expired && !later, many: true });
  }
}

/** Of items in force on some days only, what the oracle judges: events under a plain limit, while some audited day is one of theirs. */
function isPlainOfVersion(
  { nature }: CaseElement,
  meaning: Meaning | undefined,
  { from, last }: Matter,
): boolean {
  return nature === 'event' && from <= last && ['within', 'periodic', 'yearly'].includes(meaning?.kind ?? '');
}

export function judge(of: Case): Verdict {
  const findings: ExpectedFinding[] = [];
  const elements: ElementVerdict[] = [];
  const { profile, asOf } = of;
  const working = new WorkingDays(of.local);
  for (const item of of.items) {
    for (const element of item.elements) {
      const meaning = bindingMeaning(of, item, element);
      const matter: Matter = {
        of,
        item,
        element,
        ...(meaning === undefined ? {} : { meaning }),
        asOf,
        from: Math.max(profile.from, item.validFrom ?? profile.from),
        to: Math.min(profile.to, item.validUntil ?? profile.to),
        last: Math.min(profile.to, asOf, item.validUntil ?? asOf),
        working,
        valid: (at) => (item.validFrom ?? at) <= at && at <= (item.validUntil ?? at),
        covered: coveredDays(of, item, element),
        seen: seenOf(of, item, element),
        say: (finding) => findings.push({ ...finding, item: item.code, element: element.id }),
      };
      if ((item.validFrom ?? item.validUntil) !== undefined && !isPlainOfVersion(element, meaning, matter)) {
        findings.push({ rule: '*', item: item.code, element: element.id, sure: false, many: true });
        elements.push({
          item: item.code,
          element: element.id,
          may: new Set<Outcome>(['met', 'gap', 'pending', 'undetermined', 'exempt', 'not-applicable']),
          voices: [],
        });
        continue;
      }
      const owed =
        !profile.excluded.includes(item.code) && !isUnlisted(element) && element.nature !== 'optional';
      const channel = owed || element.nature === 'optional' ? judgeChannel(matter) : [];
      const voices = [...judgeElement(matter), ...channel];
      sayContradictions(matter, owed, (finding) => findings.push({ ...finding, item: item.code }));
      let may = fold(voices.map(({ may: outcomes }) => outcomes));
      if (!owed) may = new Set<Outcome>(voices[0]?.may ?? []);
      elements.push({ item: item.code, element: element.id, may, voices });
    }
  }
  sayOfRows(of, findings);
  sayOfExemptions(of, findings);
  return { elements, findings };
}
