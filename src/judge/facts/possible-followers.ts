import type { LinkedEntry } from '../rules/rule.ts';

/** An interpretation may come out some days ahead of its document, not much more. */
const MOST_DAYS_AHEAD = 30;

const quoted = /《([^《》]{1,200})》/gu;
const place = /^.{1,8}?(?:省|自治区|市|自治州|县|区|旗)(?=.{4})/u;

/**
 * Entries that name no document of the list and may be what follows one of `documents` all the same: without a quoted title
 * (一图读懂托育新政), or with one that leaves out the place (《托育机构备案办法》解读). Each could fill a hole.
 */
export function countPossible(
  loose: readonly LinkedEntry[],
  documents: readonly Pick<LinkedEntry, 'title' | 'publishedOn'>[],
): number {
  const days = documents.map(({ publishedOn }) => publishedOn ?? Number.NEGATIVE_INFINITY);
  const earliest = Math.min(...days) - MOST_DAYS_AHEAD;
  return loose.filter(({ title, publishedOn }) => {
    if (publishedOn !== undefined && publishedOn < earliest) return false;
    const named = [...title.matchAll(quoted)].map(([, name = '']) => name.replace(place, ''));
    return named.length === 0 || named.some((name) => documents.some((one) => one.title.includes(name)));
  }).length;
}
