import { disarmFormula, encodeMarkdown, plainText } from '../../write/encode.ts';
import { type ExportTable, flatCell } from './export-table.ts';

/** One field of a CSV record; a formula is disarmed, lines stay lines. */
function field(lines: readonly string[]): string {
  const text = disarmFormula(lines.map(plainText).join('\n'));
  return /[",;'\s]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The official table as CSV: what merged cells cover is blank, as in an export from a workbook. */
export function exportCsv(table: ExportTable): string {
  const { title, subtitle, groups, headings, rows, note } = table;
  const first = groups.flatMap(({ heading, columns }) => [
    heading,
    ...Array.from({ length: columns - 1 }, () => ''),
  ]);
  const above = [[title], [subtitle], first, headings].map((record) => record.map((text) => field([text])));
  const body = rows.map((row) => row.map((cell) => field(flatCell(cell))));
  const below = note === '' ? [] : [[field([note])]];
  return [...above, ...body, ...below].map((record) => `${record.join(',')}\r\n`).join('');
}

/** The official table as a Markdown table: one header row, the lines of a cell parted by breaks. */
export function exportMarkdown(table: ExportTable): string {
  const { title, subtitle, groups, headings, rows, note } = table;
  const first = groups.flatMap(({ heading, columns }) => Array.from({ length: columns }, () => heading));
  const names = headings.map((heading, column) => (heading === '' ? (first[column] ?? '') : heading));
  const record = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => record(row.map((cell) => flatCell(cell).map(encodeMarkdown).join('<br>'))));
  return [
    `# ${encodeMarkdown(title)}`,
    '',
    encodeMarkdown(subtitle),
    '',
    record(names.map(encodeMarkdown)),
    record(names.map(() => '---')),
    ...body,
    ...(note === '' ? [] : ['', encodeMarkdown(note)]),
    '',
  ].join('\n');
}
