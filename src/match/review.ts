/** Entries that need a person, grouped so that one decision settles many. */
import type { MatchResult } from '../model/match.ts';
import type { Review, ReviewGroup } from '../model/review.ts';
import { normalise } from '../text/normalise.ts';
import type { Matcher, MatchInput } from './matcher.ts';
import { titlePattern } from './title-pattern.ts';

/** Groups kept; the rest of a longer list is counted, not asked. */
const MOST_GROUPS = 5_000;
/** Column paths that are counted; a list has some hundred. */
const MOST_COLUMNS = 20_000;
const LONGEST_TITLE = 300;
const SUGGESTIONS = 3;
/** News or other business is asked about with the others only when it is this like an item. */
const LEAST_DOUBT = 0.3;
/** Groups that are put forward for a second look. */
const MOST_SECOND_LOOKS = 40;
/** What the words of a title said at least as clearly needs no second look. */
const SURE = 0.9;

/** Collects the questions while lists pass by. */
export interface ReviewCollector {
  take(entry: MatchInput, result: MatchResult): void;
  /**
   * What settles most entries first. The questions of a column in which nothing is clear are put together, as one answer for the whole
   * column may settle them all. `left`: entries in groups beyond the limit.
   */
  finish(): Pick<Review, 'groups' | 'left' | 'again' | 'decided'>;
}

/** Why an entry without an item is asked about; a decision that it answers nothing is an answer. */
function doubtOf(result: MatchResult): ReviewGroup['reason'] | undefined {
  return result.kind !== 'none' || result.reason === 'mapped-to-none' ? undefined : result.reason;
}

/** An entry that is worth a second look, with how sure it was: only its category is clear, or the words of its title were weak evidence. */
function secondLook(
  result: MatchResult,
): { readonly reason: ReviewGroup['reason']; readonly sure: number } | undefined {
  if (result.kind === 'category') {
    const isOpen = result.elements.length === 0 && !result.nothingHappened && result.how !== 'mapping';
    return isOpen ? { reason: 'category', sure: 0 } : undefined;
  }
  const [first, second] = result.kind === 'item' ? result.matches : [];
  if (first === undefined || second !== undefined || first.how !== 'title') return undefined;
  return first.confidence < SURE ? { reason: 'weak', sure: first.confidence } : undefined;
}

/** News and other business that are like no item: asked about last, for few will ever be one. */
function isIdle({ reason, suggestions }: Pick<ReviewGroup, 'reason' | 'suggestions'>): boolean {
  return (reason === 'news' || reason === 'other-business') && (suggestions[0]?.score ?? 0) < LEAST_DOUBT;
}

/** A longer cell is no title; its beginning represents it. */
function cutTitle(title: string): string {
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}*` : title;
}

/** What is counted of a column: its entries, those that ask, those of a clear item. */
interface ColumnCount {
  entries: number;
  asked: number;
  clear: number;
}

const NO_COLUMN: Readonly<ColumnCount> = { entries: 0, asked: 0, clear: 0 };

/** Counts entries by column path; '' is no column. */
function countColumns() {
  const counts = new Map<string, ColumnCount>();
  return {
    take(columnPath: string, isAsked: boolean, isClear: boolean): void {
      if (columnPath === '') return;
      let count = counts.get(columnPath);
      if (count === undefined) {
        if (counts.size >= MOST_COLUMNS) return;
        count = { ...NO_COLUMN };
        counts.set(columnPath, count);
      }
      count.entries += 1;
      if (isAsked) count.asked += 1;
      if (isClear) count.clear += 1;
    },
    of: (columnPath: string) => counts.get(columnPath) ?? NO_COLUMN,
  };
}

type Collected = Omit<ReviewGroup, 'entriesAnywhere' | 'columnAsked' | 'columnEntries' | 'entries'> & {
  entries: number;
  /** How sure the weakest of them was. */
  sure: number;
};

export function startReview(matcher: Matcher): ReviewCollector {
  const groups = new Map<string, Collected>();
  const looks = new Map<string, Collected>();
  const columns = countColumns();
  let left = 0;
  let decided = 0;

  function finishGroups(collected: Iterable<Collected>): readonly ReviewGroup[] {
    const all = [...collected];
    const anywhere = new Map<string, number>();
    for (const { pattern, entries } of all) anywhere.set(pattern, (anywhere.get(pattern) ?? 0) + entries);
    return all.map(({ sure: _, ...group }) => {
      const { asked, entries } = columns.of(group.columnPath);
      const entriesAnywhere = anywhere.get(group.pattern) ?? group.entries;
      return { ...group, entriesAnywhere, columnAsked: asked, columnEntries: entries };
    });
  }

  /** Adds an entry to its group; false when there are too many groups. */
  function put(
    into: Map<string, Collected>,
    entry: MatchInput,
    reason: ReviewGroup['reason'],
    sure: number,
  ): boolean {
    const columnPath = entry.columnPath ?? '';
    const title = cutTitle(entry.title);
    const pattern = titlePattern(title);
    const id = `${normalise(columnPath)}\n${pattern}`;
    const group = into.get(id);
    if (group !== undefined) {
      group.entries += 1;
      group.sure = Math.min(group.sure, sure);
      return true;
    }
    if (into.size >= MOST_GROUPS) return false;
    const { file, sheet, row } = entry;
    const suggestions = matcher.suggest(entry, SUGGESTIONS);
    const example = { file, sheet, row, title };
    into.set(id, { id, columnPath, pattern, entries: 1, example, reason, suggestions, sure });
    return true;
  }

  return {
    take(entry, result) {
      const reason = doubtOf(result);
      columns.take(entry.columnPath ?? '', reason !== undefined, result.kind === 'item');
      if (reason !== undefined) {
        if (!put(groups, entry, reason, 0)) left += 1;
        return;
      }
      if (result.kind === 'none') decided += 1;
      const look = secondLook(result);
      if (look !== undefined) put(looks, entry, look.reason, look.sure);
    },
    finish() {
      const settles = ({ columnPath, entries }: ReviewGroup) =>
        columnPath !== '' && columns.of(columnPath).clear === 0 ? columns.of(columnPath).asked : entries;
      const sorted = [...finishGroups(groups.values())].sort(
        (one, other) =>
          Number(isIdle(one)) - Number(isIdle(other)) ||
          settles(other) - settles(one) ||
          other.columnAsked - one.columnAsked ||
          compare(one.columnPath, other.columnPath) ||
          other.entries - one.entries ||
          compare(one.pattern, other.pattern),
      );
      const weakest = [...looks.values()]
        .sort((one, other) => one.sure - other.sure || compare(one.id, other.id))
        .slice(0, MOST_SECOND_LOOKS);
      return { groups: sorted, left, again: finishGroups(weakest), decided };
    },
  };
}

/** By code unit: the same on every machine, whatever its locale. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
