import type { Catalog } from '../model/catalog.ts';
import { type PlayedItem, playedItems } from './duty.ts';
import type { Fault } from './fault.ts';
import type { Trap } from './planned-row.ts';
import type { PrintedLimit } from './printed-limit.ts';
import { type Random, startRandom } from './random.ts';
import { trickyWorkdays } from './rest-calendar.ts';
import { counties, officeOf } from './words.ts';

/** How much the list says and how large it is. `easy`: code, item and element of each row; `hard`: many items, more traps. */
export const difficulties = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];

/** What a trainer may choose. */
export interface Wishes {
  readonly seed: number;
  readonly difficulty: Difficulty;
  readonly agency?: string;
  /** How many of each; absent: some of each that fits. */
  readonly faults?: ReadonlyMap<Fault, number>;
  readonly traps?: readonly Trap[];
  /** The catalog as the profile names it, when that is not its id: a file. */
  readonly catalogName?: string;
  /** Items with such a limit come into play first. */
  readonly prefers?: PrintedLimit['kind'];
  /** Items in play; absent: by difficulty. */
  readonly items?: number;
}

/** Where and when the workshop plays. Days are ISO. */
export interface Setting {
  readonly catalog: Catalog;
  readonly wishes: Wishes;
  readonly random: Random;
  /** The list has a column of codes. */
  readonly isCoded: boolean;
  readonly catalogName?: string;
  readonly county: string;
  readonly agency: string;
  /** A department that owes nothing here. */
  readonly stranger: string;
  readonly year: number;
  readonly period: { readonly from: string; readonly to: string };
  readonly asOf: string;
  /** Working days whose count runs over a holiday or a make-up day. */
  readonly tricky: readonly string[];
  /** What the list is about; the rest of the catalog is declared in the profile. */
  readonly inPlay: readonly PlayedItem[];
  readonly aside: readonly PlayedItem[];
  /** Fills the county and the years into a text. */
  say(template: string): string;
}

/** Years whose counts end inside the known calendar. */
const YEARS = [2024, 2025] as const;

const itemsOf: Readonly<Record<Difficulty, number>> = { easy: 6, medium: 14, hard: 40 };

/** Items in play: first those that bring a kind of limit which no other has, so that a small catalog shows what it can. */
function chooseItems(
  all: readonly PlayedItem[],
  count: number,
  prefers: PrintedLimit['kind'] | undefined,
  random: Random,
): readonly PlayedItem[] {
  const playable = random.sample(
    all.filter(({ duties }) => duties.length > 0),
    all.length,
  );
  const kindsOf = ({ duties }: PlayedItem) =>
    duties.map(({ limit, isStanding, isWithheld }) => `${limit.kind} ${isStanding} ${isWithheld}`);
  const seen = new Set<string>();
  const telling = playable.filter((item) => {
    const fresh = kindsOf(item).filter((kind) => !seen.has(kind));
    for (const kind of fresh) seen.add(kind);
    return fresh.length > 0;
  });
  const preferred = playable.filter(({ duties }) => duties.some(({ limit }) => limit.kind === prefers));
  const chosen = [...new Set([...preferred.slice(0, Math.ceil(count / 2)), ...telling, ...playable])].slice(
    0,
    count,
  );
  // What explains a document is nothing without the document.
  const leaders = chosen.flatMap(({ duties }) =>
    duties.flatMap(({ follows = '' }) => follows.split('/')[0] ?? ''),
  );
  return all.filter(
    (item) => chosen.includes(item) || (leaders.includes(item.code) && playable.includes(item)),
  );
}

export function chooseSetting(catalog: Catalog, wishes: Wishes): Setting {
  const random = startRandom(wishes.seed);
  const county = random.pick(counties);
  const year = random.pick(YEARS);
  const say = (template: string) =>
    template
      .replaceAll('{县}', county)
      .replaceAll('{年}', String(year))
      .replaceAll('{去年}', String(year - 1));
  const agency = wishes.agency ?? say(officeOf(catalog));
  const all = playedItems(catalog);
  const inPlay = chooseItems(all, wishes.items ?? itemsOf[wishes.difficulty], wishes.prefers, random);
  return {
    catalog,
    wishes,
    random,
    isCoded: wishes.difficulty !== 'hard',
    ...(wishes.catalogName === undefined ? {} : { catalogName: wishes.catalogName }),
    county,
    agency,
    stranger: `${county}县${agency.includes('教育') ? '水利' : '教育'}局`,
    year,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    asOf: `${year + 1}-01-20`,
    tricky: trickyWorkdays(year).filter((day) => day < `${year}-11-15`),
    inPlay,
    aside: all.filter((item) => !inPlay.includes(item)),
    say,
  };
}
