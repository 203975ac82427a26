import { rememberAnswers } from '../text/remember-answers.ts';
import { cleanHeading } from './clean-heading.ts';
import { headingStems } from './heading-stems.ts';
import { headingTable } from './heading-table.ts';
import type { Meaning } from './meanings.ts';

/** What a heading says by itself. `rank`: its place among the headings of one meaning, 0 the most specific. */
export interface ReadHeading {
  readonly meaning: Meaning;
  readonly how: 'heading' | 'stem';
  readonly rank: number;
}

/** Stems rank behind every heading of the table. */
const stemRank = 1000;

function buildTable(): ReadonlyMap<string, ReadHeading> {
  const table = new Map<string, ReadHeading>();
  const entries = Object.entries(headingTable) as [Meaning, string][];
  for (const [meaning, headings] of entries) {
    for (const [rank, heading] of headings.split(' ').entries()) {
      table.set(heading, { meaning, how: 'heading', rank });
    }
  }
  // One web site's editor stripped 公 from every cell: 开事项, 开时限. A heading that is one by itself stays what it is.
  for (const [heading, read] of [...table]) {
    const stripped = heading.replaceAll('公', '');
    if (stripped !== heading && stripped.length > 2 && !table.has(stripped)) table.set(stripped, read);
  }
  return table;
}

const table = buildTable();

/** The meaning of a heading: the whole of it by the table, else its longest known ending; undefined when it says nothing. */
export function readHeading(text: string): ReadHeading | undefined {
  const heading = cleanHeading(text);
  return heading === '' ? undefined : (table.get(heading) ?? readUnknown(heading) ?? undefined);
}

/** A heading that is not in the table, by a part or its ending; null when it says nothing. */
const readUnknown = rememberAnswers((heading): ReadHeading | null => {
  // Two names in one cell: 名称/标题, 文号或编号. The first that is known counts.
  for (const part of heading.split(/[/／|、或及]/u)) {
    const read = part === heading ? undefined : table.get(part);
    if (read !== undefined) return { ...read, how: 'stem', rank: stemRank };
  }
  let best: (typeof headingStems)[number] | undefined;
  for (const stem of headingStems) {
    if (heading.endsWith(stem[0]) && stem[0].length > (best?.[0].length ?? 0)) best = stem;
  }
  return best === undefined ? null : { meaning: best[1], how: 'stem', rank: stemRank };
});
