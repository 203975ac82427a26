import type { MatchResult } from '../model/match.ts';
import type { Entry } from '../model/publication.ts';
import type { Requirement } from '../model/requirement.ts';
import { problem } from '../words/problems/index.ts';
import { InputError } from '../words/problems/problem.ts';
import type { BookRow, CellStyle } from '../write/book/model.ts';
import { type Session, write } from './session.ts';
import { cliLabels } from './words/cli.ts';

/** The format that writes every row of the lists with what was made of it: no report, and written while the lists pass by. */
export const ENTRIES = 'entries';

const PLAIN: CellStyle = {};
const HEADING: CellStyle = { bold: true };

/** Text gathered before it is written. */
const CHUNK = 1 << 16;

/** `--format entries=FILE` taken out of the formats of the report. */
export function takeEntriesFormat(formats: readonly string[]): {
  readonly reports: readonly string[];
  readonly file?: string;
} {
  const isEntries = (value: string) => value === ENTRIES || value.startsWith(`${ENTRIES}=`);
  const [value] = formats.filter(isEntries);
  const reports = formats.filter((one) => !isEntries(one));
  if (value === undefined) return { reports };
  const file = value.slice(ENTRIES.length + 1);
  if (file === '')
    throw new InputError([problem('usage/format-without-file', { file: '--format' }, { format: ENTRIES })]);
  return { reports, file };
}

/** The table of entries under way. */
export interface EntriesOutput {
  take(entry: Entry, result: MatchResult, requirements: readonly Requirement[]): void;
  finish(): Promise<void>;
  abandon(): void;
}

/** Begins the table: a CSV file grows row by row, a workbook is made of the rows at the end. */
export async function startEntries(
  file: string,
  { language, host }: Session,
  day: number,
): Promise<EntriesOutput> {
  const { ENTRY_COLUMNS, entryCells } = await import('../report/entries-table.ts');
  const tell = () => write(host.stderr, `${cliLabels.wrote[language](file)}\n`);
  if (/\.xlsx$/iu.test(file)) {
    const rowOf = (cells: readonly (string | number)[], style: CellStyle): BookRow => ({
      cells: cells.map((value) => ({ value, style })),
    });
    const rows: BookRow[] = [rowOf(ENTRY_COLUMNS, HEADING)];
    return {
      take: (entry, result, requirements) =>
        void rows.push(rowOf(entryCells(entry, result, requirements), PLAIN)),
      async finish() {
        const [{ createBook }, { writeWhole }] = await Promise.all([
          import('../write/book/book.ts'),
          import('./check-library.ts'),
        ]);
        const book = createBook({ title: ENTRIES, creator: 'mulu', day });
        const columns = ENTRY_COLUMNS.map((name) => ({ width: name === 'title' ? 60 : 14 }));
        book.add({ name: ENTRIES, columns, rows, frozenRows: 1 });
        await writeWhole(file, await book.bytes());
        await tell();
      },
      abandon() {},
    };
  }
  const [{ growFile }, { encodeCsv }] = await Promise.all([
    import('./check-library.ts'),
    import('../write/encode.ts'),
  ]);
  const grown = await growFile(file);
  let chunk = `${ENTRY_COLUMNS.join(',')}\r\n`;
  return {
    take(entry, result, requirements) {
      chunk += `${entryCells(entry, result, requirements).map(encodeCsv).join(',')}\r\n`;
      if (chunk.length < CHUNK) return;
      grown.append(chunk);
      chunk = '';
    },
    async finish() {
      grown.append(chunk);
      grown.finish();
      await tell();
    },
    abandon: () => grown.abandon(),
  };
}
