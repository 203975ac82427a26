/** Writes the shipped example: one invented bureau-year as .xlsx and as GBK .csv, with the answers. Run: npx tsx test/example/make-example.ts */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import exceljs from 'exceljs';
import iconv from 'iconv-lite';
import { present } from '../../src/model/present.ts';
import { agency, missingElements, type PlannedRow, planRows } from './plan.ts';

const folder = fileURLToPath(new URL('../../fixtures/example/', import.meta.url));
const headings = [
  '序号',
  '索引号',
  '标题',
  '栏目',
  '发布机构',
  '文号',
  '成文日期',
  '发布日期',
  '公开方式',
  '链接',
  '备注',
];
const widths = [6, 26, 52, 44, 18, 18, 14, 14, 10, 40, 18];

type DateForm = 'iso' | 'chinese' | 'cell' | 'dots';
const dateForms: Readonly<Record<string, DateForm>> = {
  一季度: 'iso',
  二季度: 'chinese',
  三季度: 'cell',
  四季度: 'dots',
  常设栏目: 'cell',
};

/** The three written forms, and a real date cell that Excel shows as 2024/7/5. */
function writtenDate(day: string | undefined, form: DateForm): string {
  if (day === undefined) return '';
  const [year, month, date] = day.split('-') as [string, string, string];
  if (form === 'iso') return day;
  if (form === 'chinese') return `${year}年${Number(month)}月${Number(date)}日`;
  if (form === 'dots') return `${year}.${month}.${date}`;
  return `${year}/${Number(month)}/${Number(date)}`;
}

function cellOf(day: string | undefined, form: DateForm): string | Date {
  return form === 'cell' && day !== undefined ? new Date(`${day}T00:00:00Z`) : writtenDate(day, form);
}

function linkOf(row: PlannedRow, index: number): string {
  const day = row.published ?? row.formed ?? '2024-08-15';
  const path =
    day.startsWith('2024') && day !== '2024-02-30'
      ? `${day.slice(0, 4)}${day.slice(5, 7)}/t${day.replaceAll('-', '')}`
      : '202412/t20241204';
  return `http://www.qinglu.example/zwgk/${path}_${String(7_000_000 + index)}.html`;
}

const rows = planRows();
const sheets = [...new Set(rows.map((row) => row.sheet))];
const workbook = new exceljs.Workbook();
workbook.created = new Date('2025-01-06T01:00:00Z');
workbook.modified = workbook.created;
const records: string[][] = [];
const answers = ['sheet\trow\tcsvRow\tanswers\ttitle'];
const expected: string[] = [];
let index = 0;

for (const sheet of sheets) {
  const worksheet = workbook.addWorksheet(sheet, {
    views: [{ state: 'frozen', ySplit: 3 }],
  });
  const title = `${agency}2024年政府信息公开台账（${sheet}）`;
  worksheet.addRow([title]);
  worksheet.mergeCells(1, 1, 1, headings.length);
  worksheet.getCell(1, 1).alignment = { horizontal: 'center' };
  worksheet.addRow([`填写单位：${agency}办公室`, '', '', '', '', '', '', '登记时间：2025年1月6日']);
  worksheet.addRow(headings).font = { bold: true };
  records.push(
    [title],
    [`填写单位：${agency}办公室`, '', '', '', '', '', '', '登记时间：2025年1月6日'],
    headings,
  );
  widths.forEach((width, column) => {
    worksheet.getColumn(column + 1).width = width;
  });
  const form = present(dateForms[sheet]);
  const own = rows.filter((row) => row.sheet === sheet);
  own.forEach((row, position) => {
    index += 1;
    const day = row.formed ?? row.published ?? '2024-08-15';
    const fixed = [
      `11532600${String(15_000_000 + 7 * index)}/2024-${String(index).padStart(5, '0')}`,
      row.title,
      row.column,
      index % 9 === 0 ? '县卫健局' : agency,
      row.documentNumber ?? '',
    ];
    const tail = ['主动公开', linkOf(row, index), row.remark ?? ''];
    const added = worksheet.addRow([
      position + 1,
      ...fixed,
      cellOf(row.formed, form),
      cellOf(row.published, form),
      ...tail,
    ]);
    if (form === 'cell') for (const column of [7, 8]) added.getCell(column).numFmt = 'yyyy/m/d';
    records.push([
      String(position + 1),
      ...fixed,
      writtenDate(row.formed, form),
      writtenDate(row.published, form),
      ...tail,
    ]);
    answers.push([sheet, added.number, records.length, row.answers, row.title].join('\t'));
    for (const finding of row.findings ?? []) {
      expected.push(
        [
          finding.rule,
          finding.item ?? '',
          finding.element ?? '',
          sheet,
          added.number,
          records.length,
          finding.due ?? '',
          finding.workingDaysLate ?? '',
        ].join('\t'),
      );
    }
    if (day === '') throw new Error('every row has a day to sort by');
  });
  const total = `本表共 ${own.length} 条`;
  worksheet.addRow(['合计', '', total]);
  worksheet.addRow(['填表人：办公室', '', '', '审核人：', '', '', '', '联系电话：']);
  records.push(['合计', '', total], ['填表人：办公室', '', '', '审核人：', '', '', '', '联系电话：']);
}

for (const { rule, item, element } of missingElements)
  expected.push([rule, item, element, '', '', '', '', ''].join('\t'));

const field = (text: string) => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const width = headings.length;
const csv = records
  .map((record) => Array.from({ length: width }, (_, column) => field(record[column] ?? '')).join(','))
  .join('\r\n');
await workbook.xlsx.writeFile(`${folder}publication-list.xlsx`);
writeFileSync(`${folder}publication-list.csv`, iconv.encode(`${csv}\r\n`, 'gb18030'));
writeFileSync(
  `${folder}expected-findings.tsv`,
  `rule\titem\telement\tsheet\trow\tcsvRow\tdue\tworkingDaysLate\n${expected.sort().join('\n')}\n`,
);
writeFileSync(`${folder}expected-matches.tsv`, `${answers.join('\n')}\n`);
