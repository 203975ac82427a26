import type { AgencyYear } from './agency-year.ts';
import type { PlannedRow } from './planned-row.ts';
import type { Setting } from './setting.ts';

/** A column of the list. */
export interface ListColumn {
  readonly heading: string;
  readonly english: string;
  /** What it says of an entry: what it is, where it is, or on which days. */
  readonly part: 'what' | 'where' | 'days';
  /** In characters, so that all columns together are legible on a sheet of A4. */
  readonly width: number;
  readonly isDate?: true;
  text(row: PlannedRow, number: number, setting: Setting): string;
}

/** Where the page would be; its path holds the day of publication, as content systems write it. */
function linkOf({ formed, published, linkDay }: PlannedRow, number: number, { year }: Setting): string {
  const day = linkDay ?? published ?? formed ?? '';
  const isUsual = day.startsWith(String(year)) && !day.endsWith('-02-30');
  const path = isUsual ? `${day.slice(0, 4)}${day.slice(5, 7)}/t${day.replaceAll('-', '')}` : 'content/';
  return `http://www.example.cn/zwgk/${path}_${7_000_000 + number}.html`;
}

const NUMBER: ListColumn = {
  heading: '序号',
  english: 'No.',
  part: 'what',
  width: 5,
  text: (_row, number) => String(number),
};

const coded: readonly ListColumn[] = [
  {
    heading: '事项编码',
    english: 'Item code',
    part: 'what',
    width: 8,
    text: ({ code, duty }) => code ?? duty?.code ?? '',
  },
];

const named: readonly ListColumn[] = [
  { heading: '对应事项', english: 'Item', part: 'what', width: 18, text: ({ duty }) => duty?.name ?? '' },
  {
    heading: '公开要素',
    english: 'Element',
    part: 'what',
    width: 11,
    text: ({ duty }) => duty?.elementName ?? '',
  },
];

const plain: readonly ListColumn[] = [
  { heading: '标题', english: 'Title', part: 'what', width: 26, text: ({ title }) => title },
  { heading: '栏目', english: 'Column', part: 'where', width: 13, text: ({ column }) => column },
  { heading: '发布机构', english: 'Publisher', part: 'where', width: 11, text: ({ publisher }) => publisher },
  {
    heading: '文号',
    english: 'Document number',
    part: 'what',
    width: 11,
    text: ({ documentNumber = '' }) => documentNumber,
  },
  {
    heading: '成文日期',
    english: 'Formed',
    part: 'days',
    width: 11,
    isDate: true,
    text: ({ formed = '' }) => formed,
  },
  {
    heading: '发布日期',
    english: 'Published',
    part: 'days',
    width: 11,
    isDate: true,
    text: ({ published = '' }) => published,
  },
];

/** Columns that an office has when it has something to put there. */
const occasional: readonly ListColumn[] = [
  {
    heading: '公示开始日期',
    english: 'Displayed from',
    part: 'days',
    width: 11,
    isDate: true,
    text: ({ displayFrom = '' }) => displayFrom,
  },
  {
    heading: '公示结束日期',
    english: 'Displayed until',
    part: 'days',
    width: 11,
    isDate: true,
    text: ({ displayUntil = '' }) => displayUntil,
  },
  { heading: '有效性', english: 'In force', part: 'days', width: 6, text: ({ validity = '' }) => validity },
  {
    heading: '解读文件',
    english: 'Explains',
    part: 'what',
    width: 18,
    text: ({ explains = '' }) => explains,
  },
];

const last: readonly ListColumn[] = [
  { heading: '公开渠道', english: 'Channel', part: 'where', width: 9, text: ({ channel }) => channel },
  { heading: '链接', english: 'Address', part: 'where', width: 24, text: linkOf },
  { heading: '备注', english: 'Remark', part: 'what', width: 12, text: ({ remark = '' }) => remark },
];

/** The columns of a year's list. */
export function columnsOf({ setting, sheets }: AgencyYear): readonly ListColumn[] {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  return [
    NUMBER,
    ...(setting.isCoded ? coded : []),
    ...named,
    ...plain,
    ...occasional.filter(({ text }) => rows.some((row) => text(row, 0, setting) !== '')),
    ...last,
  ];
}

/** Rows above the first entry of a sheet: title and headings. */
const HEAD_ROWS = 2;

/** A row of the list with both places that it has: in its sheet of the workbook, and in the one table of the CSV file. */
export interface PlacedRow {
  readonly row: PlannedRow;
  readonly sheet: string;
  readonly number: number;
  readonly sheetRow: number;
  readonly csvRow: number;
}

export function placeRows({ sheets }: AgencyYear): readonly PlacedRow[] {
  let number = 0;
  return sheets.flatMap(({ name, rows }) =>
    rows.map((row, index) => {
      number += 1;
      return { row, sheet: name, number, sheetRow: HEAD_ROWS + 1 + index, csvRow: number + 1 };
    }),
  );
}

/** A field that no reader takes apart; the text of the workshop holds no line breaks. */
const field = (text: string) => (/[",]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The list as one CSV table with a byte order mark, as Excel wants it. */
export function writeListCsv(year: AgencyYear): string {
  const columns = columnsOf(year);
  const records = placeRows(year).map(({ row, number }) =>
    columns.map(({ text }) => text(row, number, year.setting)),
  );
  const lines = [columns.map(({ heading }) => heading), ...records];
  return `\uFEFF${lines.map((record) => record.map(field).join(',')).join('\r\n')}\r\n`;
}
