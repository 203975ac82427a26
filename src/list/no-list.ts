import type { SheetReader } from '../readers/reader.ts';
import { problem } from '../words/problems/index.ts';
import type { Problem } from '../words/problems/problem.ts';
import { cleanHeading, readHeading } from './columns/read-heading.ts';
import { headerSearchRows, isBlankRow } from './header/read-head.ts';
import type { SheetResult } from './read-sheet.ts';
import { safeText } from './rows/batch-view.ts';

const shownRows = 3;
const shownCells = 6;
const longestCell = 24;
const shownHeadings = 12;

function cut(text: string): string {
  const safe = safeText(text.slice(0, longestCell * 4));
  return safe.length > longestCell ? `${safe.slice(0, longestCell)}…` : safe;
}

/** The first rows as a person sees them, shortened and masked. */
function whatWasSeen({ firstRows }: SheetResult): string {
  return firstRows
    .filter((row) => !isBlankRow(row))
    .slice(0, shownRows)
    .map(({ texts }) =>
      texts
        .map(cut)
        .filter((text) => text !== '')
        .slice(0, shownCells)
        .join(' | '),
    )
    .join(' / ');
}

function knownHeadings({ firstRows }: SheetResult): string {
  const known = firstRows
    .slice(0, headerSearchRows)
    .flatMap(({ texts }) => texts)
    .filter((text) => cleanHeading(text) !== '' && readHeading(text)?.how === 'heading')
    .map(cut);
  return [...new Set(known)].slice(0, shownHeadings).join('、');
}

/** Why a file is no list at all: what its clearest sheet is instead. */
export function problemOfUnreadable(
  file: string,
  results: readonly SheetResult[],
  sheets: readonly SheetReader[],
): Problem {
  for (const kind of ['catalog-table', 'withheld-register', 'statistics-table'] as const) {
    const found = results.find(({ head }) => head.kind === kind);
    if (found === undefined || !('headings' in found.head)) continue;
    const headings = found.head.headings.map(cut).slice(0, shownHeadings).join('、');
    return problem(`list/${kind}`, { file, sheet: found.sheet.name }, { headings });
  }
  const headerless = results.find(({ head }) => head.kind === 'no-header');
  if (headerless !== undefined) {
    const facts = { seen: whatWasSeen(headerless), recognised: knownHeadings(headerless) };
    return problem('list/no-header', { file, sheet: headerless.sheet.name }, facts);
  }
  if (results.length === 0 && sheets.length > 0) {
    const names = sheets.map(({ name }) => safeText(name)).slice(0, shownHeadings);
    return problem('list/only-hidden', { file }, { sheets: names.join('、') });
  }
  return problem('list/empty', { file }, {});
}
