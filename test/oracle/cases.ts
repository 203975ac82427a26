/**
 * A random case from a seed. Titles are bland and unique, each row names its item by code and name and its element by name:
 * which row answers what is certain, so that only the verdict is tried. A case has a few features (duplicates, statuses,
 * channels, a local calendar …), not all at once, so that faults of one do not drown the others.
 */
import type {
  Case,
  CaseElement,
  CaseEntry,
  CaseExemption,
  CaseItem,
  CaseProfile,
  CaseZeroReport,
  DateCell,
} from './case.ts';
import {
  addMonths,
  type Day,
  day,
  dayIn,
  type LocalDays,
  lastOfMonth,
  noLocalDays,
  WorkingDays,
  weekday,
  yearOf,
} from './days.ts';
import {
  displayPhrases,
  followPhrases,
  hourPhrases,
  namedDayPhrases,
  openPhrases,
  type Phrase,
  periodicPhrases,
  promptNumbers,
  ratioPhrases,
  regularNumbers,
  stalePhrases,
  standingPhrases,
  takeDownPhrases,
  tighterWithin,
  withinPhrases,
} from './phrases.ts';
import { Random } from './random.ts';

export type Feature =
  | 'exemptions'
  | 'zero-reports'
  | 'duplicates'
  | 'statuses'
  | 'channels'
  | 'local-calendar'
  | 'tighter'
  | 'bad-dates'
  | 'hours'
  | 'excluded'
  | 'on-request'
  | 'links'
  | 'validity'
  | 'past-calendar';

export const features: readonly Feature[] = [
  'exemptions',
  'zero-reports',
  'duplicates',
  'statuses',
  'channels',
  'local-calendar',
  'tighter',
  'bad-dates',
  'hours',
  'excluded',
  'on-request',
  'links',
  'validity',
  'past-calendar',
];

const itemNames = ['山林登记', '水库巡查', '桥梁养护', '渔港管理'];
const elementNames = ['登记结果', '工作台账', '实施方案'];

interface Span {
  readonly from: Day;
  readonly to: Day;
}

function randomPeriod(random: Random): Span {
  const year = random.pick([2023, 2024, 2024, 2024, 2025, 2025]);
  const kind = random.between(0, 9);
  if (kind <= 5) return { from: dayIn(year, 1, 1), to: dayIn(year, 12, 31) };
  if (kind <= 6) {
    const half = random.between(0, 1);
    return { from: dayIn(year, half * 6 + 1, 1), to: lastOfMonth(year, half * 6 + 6) };
  }
  if (kind <= 7) {
    const quarter = random.between(0, 3);
    return { from: dayIn(year, quarter * 3 + 1, 1), to: lastOfMonth(year, quarter * 3 + 3) };
  }
  const from = dayIn(year, random.between(1, 10), random.between(1, 28));
  return { from, to: from + random.between(20, 200) };
}

function randomAsOf(random: Random, { from, to }: Span, has: (feature: Feature) => boolean): Day {
  const latest = day('2026-11-20');
  if (has('past-calendar')) return day('2027-01-05') + random.between(0, 40);
  const kind = random.between(0, 9);
  if (kind <= 5) return Math.min(latest, to + random.between(1, 60));
  if (kind <= 7) return Math.min(latest, to + random.between(60, 300));
  if (kind <= 8) return to;
  return random.between(from + 10, to);
}

function randomLimit(
  random: Random,
  nature: CaseElement['nature'],
  has: (feature: Feature) => boolean,
): Phrase | undefined {
  if (nature === 'standing') {
    const kind = random.between(0, 9);
    if (kind <= 2) return undefined;
    if (kind <= 4) return random.pick(standingPhrases);
    if (kind <= 7) return random.pick(withinPhrases);
    if (kind <= 8) return random.pick(namedDayPhrases);
    return random.pick(periodicPhrases);
  }
  if (nature === 'optional') return random.chance(0.5) ? undefined : random.pick(withinPhrases);
  if (has('hours') && random.chance(0.6)) return random.pick(hourPhrases);
  const kind = random.between(0, 19);
  if (kind <= 6) return random.pick(withinPhrases);
  if (kind <= 10) return random.pick(periodicPhrases);
  if (kind <= 12) return random.pick(namedDayPhrases);
  if (kind <= 13) return random.pick(stalePhrases);
  if (kind <= 15) return random.pick(displayPhrases);
  if (kind <= 17) return random.pick(openPhrases);
  return random.pick(takeDownPhrases);
}

function randomItem(random: Random, index: number, has: (feature: Feature) => boolean): CaseItem {
  const code = `010${index + 1}`;
  const name = itemNames[index] ?? `事项${index}`;
  if (has('links') && index === 0) {
    return {
      code,
      name,
      elements: [
        { id: 'document', name: '文件', nature: 'optional' },
        {
          id: 'interpretation',
          name: '政策解读',
          nature: 'event',
          linkedTo: 'document',
          limit: random.chance(0.75) ? random.pick(followPhrases) : random.pick(ratioPhrases),
        },
      ],
    };
  }
  const elements: CaseElement[] = [];
  for (let i = 0; i < random.between(1, 3); i += 1) {
    const nature = random.pick([
      'event',
      'event',
      'event',
      'event',
      'standing',
      'standing',
      'optional',
    ] as const);
    const limit = randomLimit(random, nature, has);
    elements.push({
      id: `e${i + 1}`,
      name: elementNames[i] ?? `要素${i}`,
      nature,
      ...(limit === undefined ? {} : { limit }),
      ...(has('on-request') && random.chance(0.3)
        ? random.chance(0.5)
          ? { mode: '依申请公开' as const }
          : { channels: ['精准推送'] }
        : {}),
    });
  }
  return { code, name, elements };
}

const cell = (of: Day): DateCell => ({ day: of });

/** Around a due day most, where the verdict turns. */
function publishedAfter(random: Random, formed: Day, limit: Phrase | undefined, working: WorkingDays): Day {
  const meaning = limit?.meaning;
  if (meaning?.kind === 'within' && meaning.unit !== 'hour' && random.chance(0.7)) {
    const due =
      meaning.unit === 'workday'
        ? working.addWorked(formed, meaning.count)
        : working.workedFrom(
            meaning.unit === 'day' ? formed + meaning.count : addMonths(formed, meaning.count),
          );
    if (due !== undefined) return due + random.pick([-9, -3, -1, 0, 0, 0, 1, 1, 2, 5, 30]);
  }
  return formed + random.pick([-2, 0, 1, 2, 3, 5, 8, 10, 15, 20, 28, 33, 60, 120]);
}

interface Setting {
  readonly random: Random;
  readonly span: Span;
  readonly asOf: Day;
  readonly working: WorkingDays;
  has(feature: Feature): boolean;
}

function withinRows(
  setting: Setting,
  element: CaseElement,
  base: Pick<CaseEntry, 'item' | 'element'>,
  titled: () => string,
): CaseEntry[] {
  const { random, span, asOf, working } = setting;
  const rows: CaseEntry[] = [];
  const hours = element.limit?.meaning.kind === 'within' && element.limit.meaning.unit === 'hour';
  for (let i = random.between(0, 4); i > 0; i -= 1) {
    const near = random.pick(['in', 'in', 'in', 'in', 'start', 'end'] as const);
    let formed =
      near === 'in'
        ? random.between(span.from, span.to)
        : near === 'start'
          ? span.from + random.between(-40, 5)
          : span.to + random.between(-35, 5);
    formed = Math.min(formed, asOf);
    const changed = random.chance(0.2) ? Math.min(asOf, formed + random.between(0, 40)) : undefined;
    const start = Math.max(
      formed,
      element.limit?.meaning.kind === 'within' && element.limit.meaning.start === 'formed'
        ? formed
        : (changed ?? formed),
    );
    const published = Math.min(publishedAfter(random, start, element.limit, working), asOf);
    let formedCell: DateCell | undefined = cell(formed);
    let changedCell: DateCell | undefined = changed === undefined ? undefined : cell(changed);
    let publishedCell: DateCell | undefined = cell(published);
    if (hours) {
      const minute = () => random.between(0, 47) * 30;
      const late = start + random.pick([0, 0, 1, 1, 2]);
      publishedCell = { day: Math.min(late, asOf), ...(random.chance(0.8) ? { minute: minute() } : {}) };
      formedCell = { day: formed, ...(random.chance(0.8) ? { minute: minute() } : {}) };
      if (changedCell !== undefined && random.chance(0.7)) changedCell = { ...changedCell, minute: minute() };
    }
    const blank = random.between(0, 19);
    if (blank === 0) formedCell = undefined;
    if (blank === 1) formedCell = changedCell = undefined;
    if (blank === 2 || blank === 3) publishedCell = undefined;
    if (blank === 4) formedCell = changedCell = publishedCell = undefined;
    rows.push({
      ...base,
      title: titled(),
      ...(formedCell === undefined ? {} : { formed: formedCell }),
      ...(changedCell === undefined ? {} : { changed: changedCell }),
      ...(publishedCell === undefined ? {} : { published: publishedCell }),
    });
  }
  return rows;
}

function unitDays(phrase: Phrase): number {
  const { meaning } = phrase;
  if (meaning.kind === 'periodic')
    return { week: 7, month: 30, quarter: 91, 'half-year': 182, year: 365 }[meaning.period] / meaning.times;
  if (meaning.kind === 'stale') return meaning.unit === 'week' ? 7 * meaning.count : 30 * meaning.count;
  return 365;
}

function recurringRows(
  setting: Setting,
  limit: Phrase,
  base: Pick<CaseEntry, 'item' | 'element'>,
  titled: () => string,
): CaseEntry[] {
  const { random, span, asOf } = setting;
  const rows: CaseEntry[] = [];
  const style = random.between(0, 9);
  if (style === 0) return rows;
  const days: Day[] = [];
  const { meaning } = limit;
  if (meaning.kind === 'yearly' || meaning.kind === 'by') {
    const years = [yearOf(span.from) - 1, yearOf(span.from), yearOf(span.to)];
    for (const year of new Set(years)) {
      if (random.chance(0.25)) continue;
      days.push(dayIn(year, meaning.month, meaning.date) + random.pick([-60, -20, -5, -1, 0, 0, 1, 3, 20]));
    }
  } else {
    const step = Math.max(unitDays(limit), 5);
    let at = span.from - step + random.between(0, Math.floor(step));
    if (
      meaning.kind === 'periodic' &&
      (meaning.dueDay !== undefined || meaning.graceDays !== undefined) &&
      random.chance(0.7)
    ) {
      // The same day of every period, on time or late throughout.
      const date = random.pick([1, 3, 5, 8, 10, 12, 15, 25]);
      const months = meaning.period === 'quarter' ? 3 : 1;
      for (let from = dayIn(yearOf(span.from), 1, date) - 365; from <= asOf; from = addMonths(from, months)) {
        if (from >= span.from - 100 && !random.chance(0.1)) days.push(from);
      }
    } else {
      while (at <= Math.min(asOf, span.to + 60)) {
        if (!random.chance(style <= 3 ? 0.03 : 0.15)) days.push(Math.floor(at) + random.between(-2, 2));
        at += step * (style <= 5 ? 1 : random.next() + 0.5);
      }
    }
    if (random.chance(0.2)) days.splice(random.between(0, days.length), 3);
  }
  for (const published of days) {
    if (published > asOf) continue;
    const formed = random.chance(0.3) ? published - random.between(0, 12) : undefined;
    rows.push({
      ...base,
      title: titled(),
      ...(formed === undefined ? {} : { formed: cell(formed) }),
      published: cell(published),
    });
  }
  if (random.chance(0.12)) {
    const formed = random.chance(0.6) ? cell(Math.min(asOf, random.between(span.from, span.to))) : undefined;
    rows.push({ ...base, title: titled(), ...(formed === undefined ? {} : { formed }) });
  }
  return rows;
}

function displayRows(
  setting: Setting,
  base: Pick<CaseEntry, 'item' | 'element'>,
  titled: () => string,
  takeDown: boolean,
): CaseEntry[] {
  const { random, span, asOf } = setting;
  const rows: CaseEntry[] = [];
  for (let i = random.between(0, 3); i > 0; i -= 1) {
    const from = Math.min(asOf, random.between(span.from, span.to));
    const until =
      from +
      (takeDown
        ? random.pick([2, 3, 60, 89, 90, 91, 92, 93, 94, 96, 120])
        : random.pick([3, 5, 6, 7, 8, 10, 14, 15, 16, 17, 30]));
    const abolished =
      takeDown && random.chance(0.5) ? Math.min(asOf, from + random.between(5, 60)) : undefined;
    const down =
      abolished !== undefined && random.chance(0.7) ? abolished + random.pick([0, 2, 3, 4, 5, 6, 30]) : until;
    rows.push({
      ...base,
      title: titled(),
      published: cell(from),
      ...(random.chance(0.7) ? { displayFrom: cell(from) } : {}),
      ...(random.chance(0.8) && (!takeDown || down <= asOf) ? { displayUntil: cell(down) } : {}),
      ...(abolished === undefined ? {} : { abolished: cell(abolished) }),
    });
  }
  return rows;
}

function standingRows(
  setting: Setting,
  base: Pick<CaseEntry, 'item' | 'element'>,
  titled: () => string,
): CaseEntry[] {
  const { random, span, asOf } = setting;
  const rows: CaseEntry[] = [];
  for (let i = random.pick([0, 0, 1, 1, 1, 2]); i > 0; i -= 1) {
    const formed = Math.min(
      asOf,
      random.chance(0.5) ? random.between(span.from, span.to) : span.from - random.between(10, 900),
    );
    const published = Math.min(asOf, formed + random.between(0, 15));
    const kind = random.between(0, 9);
    rows.push({
      ...base,
      title: titled(),
      ...(kind === 0 || kind === 2 ? {} : { formed: cell(formed) }),
      ...(kind === 0 || kind === 1 ? {} : { published: cell(published) }),
      ...(random.chance(0.2) ? { validity: random.pick(['有效', '已废止', '失效'] as const) } : {}),
      ...(random.chance(0.1) ? { abolished: cell(published + random.between(30, 400)) } : {}),
    });
  }
  return rows;
}

function linkedRows(setting: Setting, item: CaseItem): CaseEntry[] {
  const { random, span, asOf, working } = setting;
  const rows: CaseEntry[] = [];
  const limit = item.elements[1]?.limit?.meaning;
  const names = ['竹林', '石桥', '古井', '茶园', '渡口', '水渠', '祠堂', '码头', '粮仓'];
  const many = limit?.kind === 'ratio' ? random.between(3, 9) : random.between(0, 4);
  for (let i = 0; i < many; i += 1) {
    const name = `甲县${names[i] ?? i}保护办法`;
    const formed = Math.min(
      asOf,
      random.chance(0.75) ? random.between(span.from, span.to) : span.from - random.between(1, 15),
    );
    const published = Math.min(asOf, formed + random.between(1, 5));
    rows.push({
      item: item.code,
      element: 'document',
      title: `关于印发《${name}》的通知`,
      formed: cell(formed),
      published: cell(published),
    });
    const kind = random.between(0, 9);
    if (kind <= 1) continue;
    const due = limit?.kind === 'follows' ? working.addWorked(published, limit.count) : published + 10;
    const followed = Math.min(asOf, (due ?? published + 5) + random.pick([-3, -2, -1, 0, 0, 1, 1, 2, 20]));
    rows.push({
      item: item.code,
      element: 'interpretation',
      title: `《${name}》政策解读`,
      ...(kind === 2 ? {} : { published: cell(Math.max(followed, published)) }),
    });
  }
  return rows;
}

function rowsOf(setting: Setting, item: CaseItem, element: CaseElement, titled: () => string): CaseEntry[] {
  const { random } = setting;
  const base = { item: item.code, element: element.id };
  const kind = element.limit?.meaning.kind;
  if (element.nature === 'optional')
    return random.chance(0.5) ? withinRows(setting, element, base, titled) : [];
  if (kind === 'periodic' || kind === 'stale' || kind === 'yearly' || kind === 'by')
    return recurringRows(setting, element.limit as Phrase, base, titled);
  if (kind === 'display') return displayRows(setting, base, titled, false);
  if (kind === 'take-down') return displayRows(setting, base, titled, true);
  if (element.nature === 'standing' && kind !== 'within') return standingRows(setting, base, titled);
  if (element.nature === 'standing' && random.chance(0.5)) return standingRows(setting, base, titled);
  if (kind === 'regular') return recurringRows(setting, regularNumbers[0] as Phrase, base, titled);
  return withinRows(setting, element, base, titled);
}

function alter(setting: Setting, rows: readonly CaseEntry[]): CaseEntry[] {
  const { random, asOf, has } = setting;
  let out = [...rows];
  if (has('bad-dates')) {
    out = out.map((entry) => {
      if (!random.chance(0.25)) return entry;
      const published: DateCell = random.pick([
        { text: '2024-02-30' },
        { text: '2042-09-26' },
        { day: asOf + random.between(1, 40) },
      ]);
      return { ...entry, published };
    });
  }
  if (has('duplicates')) {
    out = out.flatMap((entry) => {
      if (!random.chance(0.3)) return [entry];
      const again =
        entry.formed === undefined || entry.published?.day === undefined || random.chance(0.4)
          ? entry
          : {
              ...entry,
              published: {
                ...entry.published,
                day: Math.min(asOf, entry.published.day + random.between(1, 90)),
              },
            };
      return random.chance(0.3) ? [again, entry] : [entry, again];
    });
  }
  if (has('statuses')) {
    out = out.map((entry) => ({
      ...entry,
      status: random.chance(0.75) ? '已发布' : random.pick(['草稿', '待审核', '已撤稿'] as const),
    }));
  }
  if (has('channels')) {
    out = out.map((entry) => {
      const channel = random.pick(['政府网站', '政府网站', '微信公众号', '微信公众号', '微信公众号', '']);
      return channel === '' ? entry : { ...entry, channel };
    });
  }
  return out;
}

function randomSpan(random: Random, { from, to }: Span): { from: Day; until: Day } {
  const kind = random.between(0, 9);
  if (kind <= 4) return { from, until: to };
  if (kind <= 5) return { from, until: to - 1 };
  const start = random.between(from - 30, to - 1);
  return { from: start, until: start + random.between(10, 250) };
}

function randomProfile(setting: Setting, items: readonly CaseItem[]): CaseProfile {
  const { random, span, asOf, has } = setting;
  const exemptions: CaseExemption[] = [];
  const zeroReports: CaseZeroReport[] = [];
  const tighter: Record<string, Phrase> = {};
  for (const item of items) {
    if (has('exemptions') && random.chance(0.6)) {
      const { from, until } = randomSpan(random, {
        from: span.from - random.between(0, 60),
        to: random.chance(0.5) ? asOf + 100 : span.to,
      });
      exemptions.push({
        item: item.code,
        ...(random.chance(0.6) ? { element: random.pick(item.elements).id } : {}),
        ...(random.chance(0.7) ? { from } : {}),
        ...(random.chance(0.8) ? { until } : {}),
      });
    }
    if (has('zero-reports') && random.chance(0.6)) {
      const { from, until } = randomSpan(random, span);
      zeroReports.push({
        ...(random.chance(0.85) ? { item: item.code } : {}),
        from,
        until,
      });
      const last = zeroReports.at(-1) as CaseZeroReport;
      if (last.item === undefined) zeroReports[zeroReports.length - 1] = { ...last, category: '01' };
      else if (random.chance(0.4))
        zeroReports[zeroReports.length - 1] = { ...last, element: random.pick(item.elements).id };
    }
    for (const element of item.elements) {
      const meaning = element.limit?.meaning;
      if (
        has('tighter') &&
        meaning?.kind === 'within' &&
        meaning.unit === 'workday' &&
        meaning.start === 'either' &&
        meaning.count >= 7
      )
        tighter[`${item.code}/${element.id}`] = random.pick(tighterWithin);
    }
  }
  return {
    ...span,
    exemptions,
    zeroReports,
    excluded: has('excluded') && items.length > 1 ? [(items[0] as CaseItem).code] : [],
    ...(random.chance(0.5) ? { prompt: random.pick(promptNumbers) } : {}),
    ...(random.chance(0.5) ? { regular: random.pick(regularNumbers) } : {}),
    ...(random.chance(0.4) ? { external: random.pick(promptNumbers) } : {}),
    tighter,
  };
}

function randomLocal(random: Random, { from, to }: Span): LocalDays {
  const plain = new WorkingDays();
  const off: string[] = [];
  const worked: string[] = [];
  const text = (at: Day) => new Date(at * 86_400_000).toISOString().slice(0, 10);
  for (let i = random.between(1, 4); i > 0; i -= 1) {
    const at = random.between(from, to);
    if (yearOf(at) !== yearOf(from)) continue;
    if (plain.isWorked(at) === true && weekday(at) <= 5) off.push(text(at));
    else if (plain.isWorked(at) === false && weekday(at) >= 6 && random.chance(0.3)) worked.push(text(at));
  }
  return off.length === 0 && worked.length === 0
    ? noLocalDays
    : { off: [...new Set(off)].sort(), worked: [...new Set(worked)].sort(), years: [] };
}

export function randomCase(
  seed: number,
  without: readonly Feature[] = [],
  always: readonly Feature[] = [],
): Case {
  const random = new Random(seed);
  const chosen = new Set<Feature>();
  for (const feature of features)
    if (random.chance(feature === 'past-calendar' ? 0.03 : 0.17)) chosen.add(feature);
  for (const feature of always) chosen.add(feature);
  for (const feature of without) chosen.delete(feature);
  const has = (feature: Feature) => chosen.has(feature);
  const span = has('past-calendar')
    ? { from: day('2026-01-01'), to: day('2026-12-31') }
    : randomPeriod(random);
  const asOf = randomAsOf(random, span, has);
  const local = has('local-calendar') ? randomLocal(random, span) : noLocalDays;
  const setting: Setting = { random, span, asOf, working: new WorkingDays(local), has };
  const items: CaseItem[] = [];
  for (let i = 0, many = random.between(1, 4); i < many; i += 1) {
    const item = randomItem(random, i, has);
    const bound = random.between(span.from, span.to);
    if (!has('validity') || random.chance(0.4)) items.push(item);
    else items.push(random.chance(0.5) ? { ...item, validFrom: bound } : { ...item, validUntil: bound });
  }
  let number = 0;
  const titled = () => {
    number += 1;
    return `第${number}号材料`;
  };
  const entries = items.flatMap((item) =>
    has('links') && item.elements[0]?.id === 'document'
      ? linkedRows(setting, item)
      : item.elements.flatMap((element) => rowsOf(setting, item, element, titled)),
  );
  const altered = random.shuffle(alter(setting, entries));
  return { seed, asOf, items, profile: randomProfile(setting, items), entries: altered, local };
}
