/** What comes out must not depend on where the stream is cut, nor on which of the two paths reads a cell. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultReadLimits } from '../../../src/readers/reader.ts';
import { createMergedCellsList } from '../../../src/readers/xlsx/merged-cells.ts';
import { createRawText } from '../../../src/readers/xlsx/raw-text.ts';
import { viewBatch } from '../../../src/readers/xlsx/row-batch.ts';
import { createRowWriter } from '../../../src/readers/xlsx/row-writer.ts';
import { createSharedStrings } from '../../../src/readers/xlsx/shared-strings.ts';
import { createSheetSink } from '../../../src/readers/xlsx/sheet-scanner.ts';
import { createStringIndexer } from '../../../src/readers/xlsx/string-indexer.ts';
import { createXmlScanner, type XmlScanner } from '../../../src/readers/xlsx/xml-scanner.ts';
import { showCell } from './read-sheets.ts';

const STRING_LIMITS = { maxCellBytes: 1024 ** 2, maxStringBytes: 1024 ** 3 };

/** Feeds the XML cut at the given places (each in per mille of its length). */
function feed(scanner: XmlScanner, xml: string, cuts: readonly number[]): void {
  const bytes = Buffer.from(xml);
  const places = [...cuts.map((cut) => Math.floor((cut * bytes.length) / 1000)), bytes.length].sort(
    (a, b) => a - b,
  );
  let from = 0;
  for (const place of places) {
    scanner.feed(bytes.subarray(from, place));
    from = place;
  }
  scanner.finish();
}

function readStrings(xml: string, cuts: readonly number[]): string[] {
  const { strings, add, complete } = createSharedStrings();
  feed(createStringIndexer('list.xlsx', 'sst', STRING_LIMITS, add), xml, cuts);
  complete();
  return Array.from({ length: strings.count() }, (_, index) => strings.text(index));
}

function readSheet(xml: string, cuts: readonly number[]): string[] {
  const { strings, complete } = createSharedStrings();
  complete();
  const writer = createRowWriter('list.xlsx', '表', defaultReadLimits);
  const sink = createSheetSink(
    writer,
    createRawText({ file: 'list.xlsx' }, 1024 ** 2),
    ['plain', 'date', 4],
    createMergedCellsList(),
  );
  feed(createXmlScanner(sink, 'list.xlsx', 'sheet'), xml, cuts);
  for (const _ of writer.finish());
  return writer.ready.flatMap((batch) => {
    const view = viewBatch(batch, strings, false);
    return Array.from({ length: view.length }, (_, row) => {
      const cells = Array.from({ length: view.width(row) }, (_, column) => showCell(view, row, column));
      return `${view.rowNumber(row)}${view.isHidden(row) ? ' hidden' : ''}: ${cells.join('|')}`;
    });
  });
}

const cuts = fc.array(fc.nat(1000), { maxLength: 40 });
const contents = fc.constantFrom(
  '甲乙',
  'a',
  '',
  ' 12 ',
  '&lt;&#20013;',
  '_x000D_',
  '０１２',
  '😀',
  'x'.repeat(300),
);
const items = fc.oneof(
  contents.map((text) => `<si><t>${text}</t></si>`),
  contents.map((text) => `<si><t xml:space="preserve">${text}</t></si>`),
  fc
    .array(contents, { minLength: 1, maxLength: 3 })
    .map(
      (runs) =>
        `<si>${runs.map((run) => `<r><t>${run}</t></r>`).join('')}<rPh sb="0" eb="1"><t>x</t></rPh></si>`,
    ),
  fc.constant('<si/>'),
  fc.constant('<si><t/></si>'),
);
const sheetCells = fc.oneof(
  fc.nat(99_999).map((value) => `<c r="A1" s="1"><v>${value}</v></c>`),
  fc.nat(99_999).map((value) => `<c r="B1" s="2"><v>${value}</v></c>`),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => `<c r="C1"><v>${value}</v></c>`),
  contents.map((text) => `<c r="AB1" t="inlineStr"><is><t>${text}</t></is></c>`),
  contents.map((text) => `<c t="str"><f>A1</f><v>${text}</v></c>`),
  fc.constantFrom(
    '<c r="D1" s="0"/>',
    '<c r="E1" t="b"><v>1</v></c>',
    '<c r="F1"></c>',
    '<c r="G1" t="n"><v>5</v></c>',
  ),
);
const sheetRows = fc
  .tuple(fc.constantFrom('', ' hidden="1"', ' spans="1:3" ht="15"'), fc.array(sheetCells, { maxLength: 6 }))
  .map(
    ([attributes, cells]) =>
      (number: number) =>
        `<row r="${number}"${attributes}>${cells.join('')}</row>`,
  );
const sheets = fc
  .array(sheetRows, { maxLength: 6 })
  .map((rows) => rows.map((row, index) => row(2 * index + 1)).join(''));

test('shared strings', () => {
  fc.assert(
    fc.property(fc.array(items, { maxLength: 20 }), cuts, (list, places) => {
      const xml = `<sst xmlns="x">${list.join('')}</sst>`;
      const once = readStrings(xml, []);
      expect(once).toHaveLength(list.length);
      expect(readStrings(xml, places)).toEqual(once);
      const prefixed = xml.replaceAll(/<(\/?)(?=[a-z])/giu, '<$1x:');
      expect(readStrings(prefixed, places)).toEqual(once);
    }),
  );
});

test('sheets', () => {
  fc.assert(
    fc.property(sheets, cuts, (rows, places) => {
      const xml = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
      const once = readSheet(xml, []);
      expect(readSheet(xml, places)).toEqual(once);
      // Prefixed names are never read by sight.
      expect(readSheet(xml.replaceAll(/<(\/?)(?=[a-z])/giu, '<$1x:'), places)).toEqual(once);
    }),
    { numRuns: 300 },
  );
});

test('more strings than a block holds keep their numbers', () => {
  const count = 10_000;
  const xml = `<sst>${Array.from({ length: count }, (_, index) => `<si><t>文${index}</t></si>`).join('')}</sst>`;
  const texts = readStrings(xml, [333, 666]);
  expect(texts).toHaveLength(count);
  expect(texts.every((text, index) => text === `文${index}`)).toBe(true);
});
