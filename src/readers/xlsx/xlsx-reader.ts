import { extensionsOf } from '../../model/list-extensions.ts';
import { present } from '../../model/present.ts';
import type { OpenedList, Reader } from '../reader.ts';
import { createReaderNotes } from '../reader-notes.ts';
import { type LoadingStrings, loadStrings } from './load-strings.ts';
import { type NumberFormat, readNumberFormat } from './number-format.ts';
import { openParts, type PackageParts } from './package-parts.ts';
import { createSharedStrings } from './shared-strings.ts';
import { createSheetReader } from './sheet-reader.ts';
import { readWorkbook } from './workbook.ts';
import { readTags } from './xml-text.ts';

/** The number format of each cell style, by the index that cells carry in `s`. */
async function readCellFormats(
  parts: PackageParts,
  part: string | undefined,
): Promise<readonly NumberFormat[]> {
  if (part === undefined) return [];
  const codes = new Map<number, string>();
  const ids: number[] = [];
  // Formats for conditions (dxfs) declare numbers of their own, which mean nothing to cells.
  for (const { name, isEnd, parent, attributes } of readTags(await parts.text(part), parts.file, part)) {
    if (isEnd) continue;
    if (name === 'numFmt' && parent === 'numFmts') {
      codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    } else if (name === 'xf' && parent === 'cellXfs') ids.push(Number(attributes.get('numFmtId') ?? 0));
  }
  return ids.map((id) => readNumberFormat(id, codes.get(id)));
}

/** Office Open XML workbooks, read part by part from the archive's directory; never the whole file. */
export const xlsxReader: Reader = {
  id: 'xlsx',
  extensions: extensionsOf.xlsx,
  async open(source, limits) {
    const parts = await openParts(source, limits);
    const workbook = await readWorkbook(parts);
    let loading: LoadingStrings | undefined;
    let formats: Promise<readonly NumberFormat[]> | undefined;
    const notes = createReaderNotes();
    for (const kind of workbook.leftOut) notes.say(`${kind}-left-out`);
    for (const name of workbook.unlinked) notes.say('sheet-not-found', name);
    if (workbook.isFrom1904) notes.say('dates-from-1904');
    const context = {
      parts,
      notes,
      isFrom1904: workbook.isFrom1904,
      strings() {
        const entry = workbook.stringsPart === undefined ? undefined : parts.find(workbook.stringsPart);
        loading ??= entry === undefined ? noStrings() : loadStrings(parts, entry);
        return loading.strings;
      },
      formats() {
        formats ??= readCellFormats(parts, workbook.stylesPart);
        return formats;
      },
    };
    const opened: OpenedList = {
      format: 'xlsx',
      sheets: workbook.sheets.map((sheet) =>
        createSheetReader(sheet, present(parts.find(sheet.part)), context),
      ),
      get notes() {
        return notes.list();
      },
      close: async () => loading?.stop(),
    };
    return opened;
  },
};

function noStrings(): LoadingStrings {
  const { strings, complete } = createSharedStrings();
  complete();
  return { strings, stop: async () => {} };
}
