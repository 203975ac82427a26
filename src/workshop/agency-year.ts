import type { Catalog } from '../model/catalog.ts';
import { planRegularEvents, startEventWriter } from './events.ts';
import { planFaults } from './faults.ts';
import { planOtherRows } from './other-rows.ts';
import type { PlannedRow, PlantedFinding } from './planned-row.ts';
import { chooseSetting, type Setting } from './setting.ts';
import { planStandingPages } from './standing-pages.ts';

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
