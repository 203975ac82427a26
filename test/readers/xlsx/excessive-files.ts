import { makeWorkbook } from '../../lists/workbook-parts.ts';
import { type BrokenCase, LIST, makeBlanks, SHEET, withMember, withSheet } from './short-list.ts';

const text = (length: number) => `<si><t>${'文'.repeat(length / 3)}</t></si>`;

/** Files that pass a limit. */
export const excessiveFiles: readonly BrokenCase[] = [
  {
    what: 'more than may be unpacked',
    bytes: () => makeWorkbook(LIST),
    limits: { maxInflatedBytes: 800 },
    problem: 'workbook/inflated-size',
  },
  {
    what: 'a part that inflates a thousand times',
    bytes: () => withMember(SHEET, () => ({ content: makeBlanks() })),
    problem: 'workbook/inflation-ratio',
  },
  {
    what: 'more text than may be kept',
    bytes: () => makeWorkbook({ ...LIST, strings: text(9000) }),
    limits: { maxInflatedBytes: 20_000 },
    problem: 'workbook/strings-size',
  },
  {
    what: 'a shared text beyond the limit',
    bytes: () => makeWorkbook({ ...LIST, strings: text(3000) }),
    limits: { maxCellBytes: 2999 },
    problem: 'workbook/cell-size',
  },
  {
    what: 'a long shared text in runs',
    bytes: () => makeWorkbook({ ...LIST, strings: `<si>${'<r><t>甲乙</t></r>'.repeat(9)}</si>` }),
    limits: { maxCellBytes: 53 },
    problem: 'workbook/cell-size',
  },
  {
    what: 'an inline text beyond the limit',
    bytes: () =>
      makeWorkbook(
        withSheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(3_000_000)}</t></is></c></row>`),
      ),
    problem: 'workbook/cell-size [清单]',
  },
  {
    what: 'content in column 1025',
    bytes: () => makeWorkbook(withSheet('<row r="3"><c r="AMK3"><v>1</v></c></row>')),
    problem: 'workbook/columns [清单] 3',
  },
  {
    what: 'content beyond XFD',
    bytes: () => makeWorkbook(withSheet('<row r="3"><c r="XFE3"><v>1</v></c></row>')),
    limits: { maxColumns: 1e9 },
    problem: 'workbook/columns [清单] 3',
  },
  {
    what: 'content in row 2,000,001',
    bytes: () => makeWorkbook(withSheet('<row r="2000001"><c r="A2000001"><v>1</v></c></row>')),
    problem: 'workbook/rows [清单] 2000001',
  },
  {
    what: 'content in an absurd row',
    bytes: () => makeWorkbook(withSheet('<row r="99999999999"><c r="A1"><v>1</v></c></row>')),
    problem: 'workbook/rows [清单] 99999999999',
  },
  {
    what: 'a workbook part of 65 MiB',
    bytes: () => withMember('xl/workbook.xml', () => ({ content: makeBlanks().subarray(0, 65 * 1024 ** 2) })),
    problem: 'workbook/part-size',
  },
];
