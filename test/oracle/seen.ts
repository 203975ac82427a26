/** The rows of one element as the judge sees them: duplicates merged, dates sorted into known, blank and unusable. */
import type { Case, CaseElement, CaseEntry, CaseItem, DateCell } from './case.ts';
import { rowOf } from './case.ts';
import { type Day, day } from './days.ts';

/** First and last minute (since 1970) that a moment may be. */
export interface Moment {
  readonly low: number;
  readonly high: number;
}

export interface Seen {
  readonly title: string;
  /** The row that counts first, then its duplicates. */
  readonly rows: readonly number[];
  readonly formed?: Day;
  readonly changed?: Day;
  readonly formedMoment?: Moment;
  readonly changedMoment?: Moment;
  readonly publishedMoment?: Moment;
  /** `blank`: nothing typed, or a draft; `unusable`: a future or impossible day. */
  readonly state: 'published' | 'blank' | 'unusable';
  readonly published?: Day;
  readonly draft: boolean;
  readonly withdrawn: boolean;
  readonly lapsedWord: boolean;
  readonly abolished?: Day;
  readonly displayFrom?: Day;
  readonly displayUntil?: Day;
  /** Of all its rows; undefined for a blank cell. */
  readonly channels: readonly (string | undefined)[];
}

type Read = { readonly day: Day; readonly moment: Moment } | 'blank' | 'unusable';

function read(cell: DateCell | undefined, asOf: Day): Read {
  if (cell === undefined) return 'blank';
  let at = cell.day;
  if (cell.text !== undefined) {
    try {
      at = day(cell.text);
    } catch {
      return 'unusable';
    }
  }
  if (at === undefined || at > asOf) return 'unusable';
  const low = at * 1440 + (cell.minute ?? 0);
  return { day: at, moment: { low, high: at * 1440 + (cell.minute ?? 1439) } };
}

const known = (cell: Read): cell is Exclude<Read, string> => typeof cell !== 'string';

export const isDraft = ({ status }: CaseEntry): boolean => status === '草稿' || status === '待审核';

export function isImplausible(entry: CaseEntry, asOf: Day): boolean {
  return [entry.formed, entry.changed, entry.published].some((cell) => read(cell, asOf) === 'unusable');
}

function sameThing(one: CaseEntry, other: CaseEntry): boolean {
  return (
    one.item === other.item &&
    one.element === other.element &&
    one.title === other.title &&
    JSON.stringify(one.formed) === JSON.stringify(other.formed) &&
    // Without a day of formation only the same row twice is surely the same thing.
    (one.formed !== undefined || JSON.stringify(one.published) === JSON.stringify(other.published))
  );
}

export function groupsOf(
  of: Case,
  item: CaseItem,
  element: CaseElement,
): { entry: CaseEntry; row: number }[][] {
  const groups: { entry: CaseEntry; row: number }[][] = [];
  of.entries.forEach((entry, index) => {
    if (entry.item !== item.code || entry.element !== element.id) return;
    const group = groups.find(([first]) => first !== undefined && sameThing(first.entry, entry));
    if (group === undefined) groups.push([{ entry, row: rowOf(index) }]);
    else group.push({ entry, row: rowOf(index) });
  });
  return groups;
}

export function seenOf(of: Case, item: CaseItem, element: CaseElement): Seen[] {
  return groupsOf(of, item, element).map((group) => {
    const read_ = group.map(({ entry, row }) => ({
      entry,
      row,
      published: isDraft(entry) ? ('blank' as const) : read(entry.published, of.asOf),
    }));
    const rank = (published: Read) =>
      known(published) ? published.day : published === 'unusable' ? 1e8 : 1e9;
    const sorted = [...read_].sort((a, b) => rank(a.published) - rank(b.published) || a.row - b.row);
    const first = sorted[0];
    if (first === undefined) throw new Error('an empty group');
    const { entry, published } = first;
    const formed = read(entry.formed, of.asOf);
    const changed = read(entry.changed, of.asOf);
    return {
      title: entry.title,
      rows: sorted.map(({ row }) => row),
      ...(known(formed) ? { formed: formed.day, formedMoment: formed.moment } : {}),
      ...(known(changed) ? { changed: changed.day, changedMoment: changed.moment } : {}),
      state: known(published) ? ('published' as const) : published,
      ...(known(published) ? { published: published.day, publishedMoment: published.moment } : {}),
      draft: isDraft(entry),
      withdrawn: entry.status === '已撤稿',
      lapsedWord: entry.validity === '已废止' || entry.validity === '失效',
      ...(entry.abolished?.day === undefined ? {} : { abolished: entry.abolished.day }),
      ...(entry.displayFrom?.day === undefined ? {} : { displayFrom: entry.displayFrom.day }),
      ...(entry.displayUntil?.day === undefined ? {} : { displayUntil: entry.displayUntil.day }),
      channels: sorted.map(({ entry: { channel } }) => channel),
    };
  });
}
