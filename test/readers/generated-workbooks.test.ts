/**
 * Workbooks put together at random, read by mulu and by SheetJS: styles, formats, both epochs, rows in one element or many, references
 * left out, texts shared or in place. What a cell holds is known from its making; whether a format is one of dates is asked of SheetJS.
 */

import XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nth, present } from '../../src/model/present.ts';
import { makeWorkbook, stylesOf } from '../lists/workbook-parts.ts';
import { readRows } from './xlsx/read-sheets.ts';

const RUNS = Number(process.env.MULU_FUZZ ?? 120);

const formats = [
  0,
  1,
  2,
  14,
  22,
  'yyyy-mm-dd',
  'yyyy/m/d h:mm',
  'm"月"d"日"',
  '[$-804]yyyy"年"m"月"d"日";@',
  '0.00',
  '#,##0;[Red]-#,##0',
  '"第"0"号"',
  'General"号"',
  '[=0]"";yyyy/m/d',
  '0.00E+00',
  '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
] as const;

type Made =
  | { readonly kind: 'text'; readonly text: string; readonly isShared: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly style: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error' }
  | { readonly kind: 'none' };

const text = fc
  .array(fc.constantFrom(...'关于公开目录〔2024〕号 <&>"\'abc_x0_，。'.split('')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
const made: fc.Arbitrary<Made> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('text' as const), text, isShared: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('number' as const),
      // Days from 1968 on, whole or with a time to the second; years and numbers of documents among them.
      value: fc.oneof(
        fc.integer({ min: 25_000, max: 60_000 }),
        fc.integer({ min: 0, max: 86_399 }).map((seconds) => 45_000 + seconds / 86_400),
        fc.constantFrom(0, 1, 7, 2024, 1.5, -3),
      ),
      style: fc.integer({ min: 0, max: formats.length - 1 }),
    }),
  },
  fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean() }),
  fc.constant({ kind: 'error' as const }),
  fc.constant({ kind: 'none' as const }),
);

const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
  ['workbook', 'sheet.main'],
  ['worksheets/sheet1', 'worksheet'],
  ['sharedStrings', 'sharedStrings'],
  ['styles', 'styles'],
]
  .map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${OFFICE}.${type}+xml"/>`)
  .join('')}</Types>`;

const escapeXml = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const letters = 'ABCDEFGH';

interface Layout {
  readonly isSplit: boolean;
  readonly hasReferences: boolean;
  readonly isFrom1904: boolean;
}

function sheetXml(
  rows: readonly (readonly Made[])[],
  strings: string[],
  { isSplit, hasReferences }: Layout,
): string {
  return rows
    .map((row, index) => {
      const number = index + 1;
      const cells = row.map((cell, column) => {
        const reference = hasReferences || isSplit ? ` r="${letters[column]}${number}"` : '';
        switch (cell.kind) {
          case 'none':
            return hasReferences || isSplit ? '' : '<c/>';
          case 'text':
            if (!cell.isShared)
              return `<c${reference} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.text)}</t></is></c>`;
            strings.push(`<si><t xml:space="preserve">${escapeXml(cell.text)}</t></si>`);
            return `<c${reference} t="s"><v>${strings.length - 1}</v></c>`;
          case 'boolean':
            return `<c${reference} t="b"><v>${cell.value ? 1 : 0}</v></c>`;
          case 'error':
            return `<c${reference} t="e"><v>#N/A</v></c>`;
          default:
            return `<c${reference} s="${cell.style}"><v>${cell.value}</v></c>`;
        }
      });
      if (!isSplit) return `<row r="${number}">${cells.join('')}</row>`;
      return cells.map((cell) => (cell === '' ? '' : `<row r="${number}">${cell}</row>`)).join('');
    })
    .join('');
}

/** The code of a format as SheetJS names it. */
const codeOf = (style: number): string => {
  const format = nth(formats, style);
  return typeof format === 'number' ? (XLSX.SSF.get_table()[format] ?? 'General') : format;
};

const two = (value: number) => String(value).padStart(2, '0');

/** What is shown of a number: a day where SheetJS takes the format for one of dates. */
function shownNumber(value: number, style: number, isFrom1904: boolean): string {
  const isDay = XLSX.SSF.is_date(codeOf(style)) && value >= 1;
  if (!isDay) return `number:${value}`;
  // By its own calendar, which is another than ours.
  const { y, m, d, H, M, S } = XLSX.SSF.parse_date_code(value, { date1904: isFrom1904 });
  const time = H + M + S === 0 ? '' : ` ${two(H)}:${two(M)}:${two(S)}`;
  return `date:${y}-${two(m)}-${two(d)}${time}`;
}

function shown(cell: Made, isFrom1904: boolean): string {
  switch (cell.kind) {
    case 'none':
      return '';
    case 'text':
      return cell.text;
    case 'boolean':
      return `boolean:${cell.value ? 'TRUE' : 'FALSE'}`;
    case 'error':
      return 'error:#N/A';
    default:
      return shownNumber(cell.value, cell.style, isFrom1904);
  }
}

function expectedRows(rows: readonly (readonly Made[])[], isFrom1904: boolean): string[] {
  return rows.flatMap((row, index) => {
    const width = row.findLastIndex(({ kind }) => kind !== 'none') + 1;
    return width === 0
      ? []
      : [
          `${index + 1}: ${row
            .slice(0, width)
            .map((cell) => shown(cell, isFrom1904))
            .join('|')}`,
        ];
  });
}

describe('generated workbooks', () => {
  it('read as they were made, and as SheetJS reads them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(made, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 }),
        fc.record({ isSplit: fc.boolean(), hasReferences: fc.boolean(), isFrom1904: fc.boolean() }),
        async (rows, layout) => {
          const strings: string[] = [];
          const xml = sheetXml(rows, strings, layout);
          const bytes = makeWorkbook({
            sheets: [{ name: '清单', xml }],
            strings: strings.join(''),
            styles: stylesOf(formats),
            // SheetJS finds the parts by their content types.
            replace: (members) => [
              { name: '[Content_Types].xml', content: CONTENT_TYPES },
              ...members.slice(1),
            ],
            workbookProperties: layout.isFrom1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>',
          });
          const read = await readRows(bytes);
          expect(read.map((row) => row.replace(/\|+$/u, ''))).toEqual(expectedRows(rows, layout.isFrom1904));
          if (!layout.hasReferences && !layout.isSplit) return;
          // The values themselves by the second reader.
          const sheet = present(XLSX.read(bytes, { type: 'buffer' }).Sheets.清单);
          for (const [index, row] of rows.entries()) {
            for (const [column, cell] of row.entries()) {
              const other = sheet[`${letters[column]}${index + 1}`]?.v as unknown;
              if (cell.kind === 'text') expect(other).toBe(cell.text.replaceAll(/_x([0-9a-f]{4})_/giu, ''));
              if (cell.kind === 'number') expect(other).toBe(cell.value);
            }
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
