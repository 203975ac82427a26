import { nth } from '../../model/present.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { oneLine } from './cells/clean-cell.ts';
import { readBasis } from './cells/read-basis.ts';
import { gatherItems } from './gather/gather-items.ts';
import { settleCodes } from './gather/settle-codes.ts';
import { type IgnoredCell, type ImportedCatalog, importedItems } from './imported.ts';
import { refuseLookAlikes, refuseTables } from './look-alikes.ts';
import { readSections } from './table/read-sections.ts';
import type { SourceRow, SourceTable } from './table/source-table.ts';

const TITLE = /(?:目录|指引|清单)(?:[（(]试行[）)])?$/u;
const DOCUMENT_NUMBER = /[\p{Script=Han}]{2,12}[〔［[(（]\d{4}[〕］\])）]\d{1,5}号/u;
const VERSION = /版本[:：]\s*([^\s，,；;]{1,20})/u;
const COMMON_BASIS = /^(?:注[:：])?(?:每项的)?共同依据[:：]\s*/u;
const ISSUER =
  /(?:发布机构|发文机关|发布单位|发文单位|编制单位|制定机关)[:：]?\s*([\p{Script=Han}（）()]{2,30})/u;

/** The cells of rows that belong to no catalog, each once. */
function ownCells(table: SourceTable, row: SourceRow): readonly IgnoredCell[] {
  return row.cells.flatMap(({ text, fromRow, fromColumn }, column) =>
    text === '' || fromRow !== row.number || fromColumn !== column
      ? []
      : [
          {
            place: { file: table.file, sheet: table.sheet, row: row.number, column },
            text: oneLine(text),
            why: 'outside' as const,
          },
        ],
  );
}

/** 附件1, 单位:…, a page number: what is above a title. */
const NO_TITLE = /^(?:附件|附表|附录|第\d+页)|[:：]/u;

/** The line that is alone above the header of the first table, when none ends like a title. */
function firstLine(rows: readonly (readonly string[])[]): string | undefined {
  const alone = rows.flatMap((texts) => (texts.length === 1 ? [oneLine(nth(texts, 0))] : []));
  const isTitle = (text: string) => text.length >= 6 && text.length <= 80 && !NO_TITLE.test(text);
  return alone.find((text) => isTitle(text) && DOCUMENT_NUMBER.exec(text)?.[0] !== text);
}

/** The longest line above the table that ends like the title of a catalog. */
function titleOf(texts: readonly string[]): string | undefined {
  const titles = texts.flatMap((text) => [text, ...text.split('\n')]).map(oneLine);
  const found = titles.filter((text) => TITLE.test(text) && text.length >= 4 && text.length <= 80);
  return found.sort((left, right) => right.length - left.length)[0];
}

/** Tables in the order of their pages to a catalog. Throws `InputError` for tables that are none. */
export function importTables(tables: readonly SourceTable[]): ImportedCatalog {
  const { sections, outside } = readSections(tables);
  if (sections.length === 0) refuseTables(tables);
  const gathered = gatherItems(sections);
  refuseLookAlikes(sections, gathered.categories);
  const { categories, remarks } = settleCodes(gathered.categories);
  const file = tables[0]?.file ?? '';
  const firstRow = sections[0]?.rows[0]?.number ?? 0;
  if (importedItems(categories).length === 0)
    throw new InputError([problem('import/no-items', { file }, {})]);
  const around = outside.flatMap(({ table, row }) => ownCells(table, row));
  const rows = outside.map(({ table, row }) => ownCells(table, row).map(({ text }) => text));
  const cells = outside.flatMap(({ row }) => row.cells.map(({ text }) => text));
  const texts = [
    ...tables.flatMap(({ captions }) => captions),
    ...cells,
    ...rows.map((row) => row.join(' ')),
  ];
  const document = texts.map((text) => DOCUMENT_NUMBER.exec(text)?.[0]).find((found) => found !== undefined);
  const issuer = texts.map((text) => ISSUER.exec(text)?.[1]).find((found) => found !== undefined);
  const version = texts.map((text) => VERSION.exec(text)?.[1]).find((found) => found !== undefined);
  const heads = [document, issuer, version].filter((found) => found !== undefined);
  const isHead = (text: string) => heads.some((found) => text.includes(found));
  const heading = outside.filter(({ table, row }) => table === sections[0]?.table && row.number < firstRow);
  const title =
    titleOf([...tables.flatMap(({ captions }) => captions), ...cells]) ??
    firstLine(heading.map(({ table, row }) => ownCells(table, row).map(({ text }) => text)));
  const common = gathered.ignored.filter(({ text }) => COMMON_BASIS.test(text));
  return {
    files: [...new Set(tables.map((table) => table.file))],
    ...(title === undefined ? {} : { title }),
    ...(document === undefined ? {} : { document }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(version === undefined ? {} : { version }),
    basis: common.flatMap(({ text }) => readBasis(text.replace(COMMON_BASIS, ''))),
    categories,
    remarks: [...gathered.remarks, ...remarks],
    ignored: [
      ...around.filter(({ text }) => text !== title && !isHead(text)),
      ...gathered.ignored.filter((cell) => !common.includes(cell)),
    ],
  };
}
