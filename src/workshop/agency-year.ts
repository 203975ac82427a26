import type { Catalog } from '../model/catalog.ts';
import { planRegularEvents, startEventWriter } from './events.ts';
import { planFaults } from './faults.ts';
import type { Fault, PlannedRow, PlantedFinding, Trap } from './planned-row.ts';
import { shiftDay, workdayFrom } from './rest-calendar.ts';
import { chooseSetting, quarterOf, type Setting } from './setting.ts';
import { planStandingPages } from './standing-pages.ts';
import { columns, newsTitles, otherTitles, strayTitles } from './words.ts';

/** Rows that are no publication of any item: news about the topics, and the office's other business. */
function planOtherRows(setting: Setting): readonly PlannedRow[] {
  const { random, agency, period, say } = setting;
  const dayIn = () => workdayFrom(shiftDay(period.from, random.between(5, 355)));
  const row = (template: string, column: string) => {
    const published = dayIn();
    const title = say(template);
    return { sheet: quarterOf(published), title, column, publisher: agency, channel: '政府网站', published };
  };
  const news: Trap = 'news';
  const other: Trap = 'other-business';
  const stray: Fault = 'of-no-item';
  return [
    ...random
      .sample(newsTitles, random.between(8, newsTitles.length))
      .map((title) => ({ ...row(title, columns.news), findings: [], trap: news })),
    ...random
      .sample(otherTitles, random.between(6, otherTitles.length))
      .map((title) => ({ ...row(title, columns.other), findings: [], trap: other })),
    ...random.sample(strayTitles, random.below(3)).map((title) => ({
      ...row(title, columns.other),
      findings: [{ fault: stray, rule: 'unmatched-entry' }],
    })),
  ];
}

/** A year of an invented agency: all rows of its list in the order of its sheets, and what was planted. */
export interface AgencyYear {
  readonly setting: Setting;
  readonly sheets: readonly { readonly name: string; readonly rows: readonly PlannedRow[] }[];
  /** What has no row: standing content that is nowhere. */
  readonly missing: readonly PlantedFinding[];
}

const sheetNames = ['一季度', '二季度', '三季度', '四季度', '常设栏目'] as const;

const dayOf = ({ formed, published }: PlannedRow): string => formed ?? published ?? '';

/** Rows published twice: the copy stands right behind the first. */
function withDuplicates(rows: readonly PlannedRow[], { random }: Setting): readonly PlannedRow[] {
  const clean = rows.filter(
    ({ findings, formed, trap }) => findings.length === 0 && formed !== undefined && trap === undefined,
  );
  const doubled = new Set(random.sample(clean, random.between(0, 3)));
  return rows.flatMap((row) => {
    if (!doubled.has(row)) return [row];
    const copy: PlannedRow = { ...row, findings: [{ fault: 'duplicate', rule: 'duplicate-entry' }] };
    return [row, copy];
  });
}

/** Makes the year of a seed. `catalog`: health-2019, which the words are written for. */
export function makeAgencyYear(catalog: Catalog, seed: number): AgencyYear {
  const setting = chooseSetting(catalog, seed);
  const writer = startEventWriter(setting);
  const events = [...planFaults(setting), ...planRegularEvents(setting)].map(writer.write);
  const standing = planStandingPages(setting);
  const inOrder = [...events, ...planOtherRows(setting)].sort((left, right) =>
    dayOf(left).localeCompare(dayOf(right)),
  );
  const rows = [...withDuplicates(inOrder, setting), ...standing.rows];
  return {
    setting,
    sheets: sheetNames.map((name) => ({ name, rows: rows.filter(({ sheet }) => sheet === name) })),
    missing: standing.missing.flatMap(({ code, elements }) =>
      elements.map(
        (element) => ({ fault: 'missing', rule: 'missing-element', item: code, element }) as const,
      ),
    ),
  };
}
