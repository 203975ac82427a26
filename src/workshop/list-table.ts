import type { AgencyYear } from './agency-year.ts';
import type { PlannedRow } from './planned-row.ts';

export const headings = [
  '序号',
  '标题',
  '栏目',
  '发布机构',
  '文号',
  '成文日期',
  '发布日期',
  '公开渠道',
  '链接',
  '备注',
] as const;

/** Positions of the two columns of dates. */
export const dateColumns: readonly number[] = [headings.indexOf('成文日期'), headings.indexOf('发布日期')];

/** Rows above the first entry of a sheet: title and headings. */
const HEAD_ROWS = 2;

/** Where the page would stand; its path holds the day of publication, as content systems write it. */
function linkOf({ formed, published }: PlannedRow, number: number, year: number): string {
  const day = published ?? formed ?? '';
  const isUsual = day.startsWith(String(year)) && !day.endsWith('-02-30');
  const path = isUsual ? `${day.slice(0, 4)}${day.slice(5, 7)}/t${day.replaceAll('-', '')}` : 'content/';
  return `http://www.example.cn/zwgk/${path}_${7_000_000 + number}.html`;
}

/** The cells of a row, as texts. `number`: its place in the whole list, from 1. */
export function cellsOf(row: PlannedRow, number: number, year: number): readonly string[] {
  return [
    String(number),
    row.title,
    row.column,
    row.publisher,
    row.documentNumber ?? '',
    row.formed ?? '',
    row.published ?? '',
    row.channel,
    linkOf(row, number, year),
    row.remark ?? '',
  ];
}

/** A row of the list with both places that it has: in its sheet of the workbook, and in the one table of the CSV file. */
export interface PlacedRow {
  readonly row: PlannedRow;
  readonly number: number;
  readonly sheetRow: number;
  readonly csvRow: number;
}

export function placeRows({ sheets }: AgencyYear): readonly PlacedRow[] {
  let number = 0;
  return sheets.flatMap(({ rows }) =>
    rows.map((row, index) => {
      number += 1;
      return { row, number, sheetRow: HEAD_ROWS + 1 + index, csvRow: number + 1 };
    }),
  );
}

/** A field that no reader takes apart; the text of the workshop holds no line breaks. */
const field = (text: string) => (/[",]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The list as one CSV table with a byte order mark, as Excel wants it. */
export function writeListCsv(year: AgencyYear): string {
  const records = placeRows(year).map(({ row, number }) => cellsOf(row, number, year.setting.year));
  return `\uFEFF${[headings, ...records].map((record) => record.map(field).join(',')).join('\r\n')}\r\n`;
}
