import { cleanHeading } from '../list/columns/read-heading.ts';
import { type Day, dayOfIso } from '../model/plain-date.ts';
import type { InputGuard } from '../model/profile.ts';
import type { ReadList } from '../model/publication.ts';
import { problem } from '../words/problems/index.ts';
import type { Problem } from '../words/problems/problem.ts';

/** What the lists are held against beside the profile. */
export interface GuardedBy {
  readonly asOf: Day;
  /** Entries of the baseline, where there is one. */
  readonly formerEntries?: number | undefined;
}

const entriesOf = (lists: readonly ReadList[]) => lists.reduce((sum, { entries }) => sum + entries, 0);

function missingColumns(list: ReadList, wanted: readonly string[]): readonly Problem[] {
  const headings = list.sheets.flatMap(({ columns }) => columns.map(({ heading }) => heading));
  const known = new Set(
    headings.flatMap((heading) => [heading, heading.split('/').at(-1) ?? '']).map(cleanHeading),
  );
  const seen = [...new Set(headings)].slice(0, 20).join('、');
  return wanted
    .filter((heading) => !known.has(cleanHeading(heading)))
    .map((heading) => problem('list/column-missing', { file: list.file }, { heading, seen }));
}

/** Why lists do not come up to what the profile asks of them, with the figures; nothing where they do. */
export function guardLists(
  { leastEntries, newestWithinDays, columns = [], mostFewerPercent }: InputGuard,
  lists: readonly ReadList[],
  { asOf, formerEntries }: GuardedBy,
): readonly Problem[] {
  const file = lists[0]?.file ?? '';
  const entries = entriesOf(lists);
  const problems = lists.flatMap((list) => missingColumns(list, columns));
  if (leastEntries !== undefined && entries < leastEntries)
    problems.push(problem('list/too-few-entries', { file }, { entries, least: leastEntries }));
  if (newestWithinDays !== undefined) {
    const newest =
      lists
        .map(({ days }) => days?.last ?? '')
        .sort()
        .at(-1) ?? '';
    const days = asOf - (dayOfIso(newest) ?? Number.NEGATIVE_INFINITY);
    if (days > newestWithinDays)
      problems.push(problem('list/not-recent', { file }, { newest, days, most: newestWithinDays }));
  }
  if (mostFewerPercent !== undefined && formerEntries !== undefined && formerEntries > 0) {
    const percent = Math.round((1 - entries / formerEntries) * 1000) / 10;
    if (percent > mostFewerPercent) {
      const facts = { entries, before: formerEntries, percent, most: mostFewerPercent };
      problems.push(problem('list/fewer-than-before', { file }, facts));
    }
  }
  return problems;
}

/** What lists are held against, by the report of a former run where there is one. */
export function guardBy(
  former: { readonly inputs: readonly ReadList[] } | undefined,
): Omit<GuardedBy, 'asOf'> {
  return former === undefined ? {} : { formerEntries: entriesOf(former.inputs) };
}
