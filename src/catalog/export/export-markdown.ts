import { encodeMarkdown } from '../../write/encode/markdown.ts';
import { type ExportTable, flatCell } from './export-table.ts';

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
