import type { Catalog, Item } from '../model/catalog.ts';
import { itemsOf } from '../model/catalog.ts';
import { type Random, startRandom } from './random.ts';
import { trickyWorkdays } from './rest-calendar.ts';
import { agency, counties } from './words.ts';

/** Where and when the workshop plays. Days are ISO. */
export interface Setting {
  readonly seed: number;
  readonly random: Random;
  readonly county: string;
  readonly agency: string;
  readonly year: number;
  readonly period: { readonly from: string; readonly to: string };
  readonly asOf: string;
  /** Working days whose count runs over a holiday or a make-up day. */
  readonly tricky: readonly string[];
  readonly items: ReadonlyMap<string, { readonly item: Item; readonly category: string }>;
  /** Fills the county and the years into a text. */
  say(template: string): string;
}

/** Years whose counts end inside the known calendar. */
const YEARS = [2024, 2025] as const;

export function chooseSetting(catalog: Catalog, seed: number): Setting {
  const random = startRandom(seed);
  const county = random.pick(counties);
  const year = random.pick(YEARS);
  const say = (template: string) =>
    template
      .replaceAll('{县}', county)
      .replaceAll('{年}', String(year))
      .replaceAll('{去年}', String(year - 1));
  return {
    seed,
    random,
    county,
    agency: say(agency),
    year,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    asOf: `${year + 1}-01-20`,
    tricky: trickyWorkdays(year),
    items: new Map(
      [...itemsOf(catalog.categories)].map(({ item, category }) => [
        item.code,
        { item, category: category.name },
      ]),
    ),
    say,
  };
}

/** Working days that the catalog grants for an element, read from its printed text. */
export function grantedWorkdays({ items }: Setting, code: string, element: string): number {
  const printed = items.get(code)?.item.elements.find(({ id }) => id === element)?.limit?.printed;
  const count = /(\d+)个工作日/u.exec(printed ?? '')?.[1];
  if (count === undefined) throw new Error(`no limit in working days for ${code}/${element}`);
  return Number(count);
}

/** A working day's quarter is the name of the sheet it stands on. */
export function quarterOf(day: string): string {
  return `${'一二三四'[Math.floor((Number(day.slice(5, 7)) - 1) / 3)]}季度`;
}
