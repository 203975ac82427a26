import { extensionOf, type ListFormat } from '../model/list-extensions.ts';
import { problem } from '../words/problems/index.ts';
import { InputError } from '../words/problems/problem.ts';
import { csvReader } from './csv/csv-reader.ts';
import { docxReader } from './docx/docx-reader.ts';
import { htmlReader } from './html/html-reader.ts';
import { xlsbReader, xlsReader } from './legacy/legacy-reader.ts';
import { markdownReader } from './markdown/markdown-reader.ts';
import { flatOpenDocumentReader, openDocumentReader } from './opendocument/opendocument-reader.ts';
import type { ByteSource, OpenedList, Reader, ReadLimits } from './reader.ts';
import { sniff } from './sniff/sniff.ts';
import { xlsxReader } from './xlsx/xlsx-reader.ts';
import { xmlSpreadsheetReader } from './xml-spreadsheet/xml-spreadsheet-reader.ts';

/** Every format that a list may come in: a new one is a file, its endings, a line here and a line in `sniff`. */
const readerOf: Readonly<Record<ListFormat, Reader>> = {
  xlsx: xlsxReader,
  csv: csvReader,
  xls: xlsReader,
  html: htmlReader,
  'xml-spreadsheet': xmlSpreadsheetReader,
  ods: openDocumentReader,
  fods: flatOpenDocumentReader,
  xlsb: xlsbReader,
  docx: docxReader,
  markdown: markdownReader,
};

export const readers: readonly Reader[] = Object.values(readerOf);

/** Whether the name promises another format than the content has. */
function extensionDiffers(name: string, reader: Reader): boolean {
  const extension = extensionOf(name);
  return (
    !reader.extensions.includes(extension) && readers.some(({ extensions }) => extensions.includes(extension))
  );
}

/** Opens a list by its content, whatever its name says. Throws `InputError` for what is no list. */
export async function openList(source: ByteSource, limits: ReadLimits): Promise<OpenedList> {
  const sniffed = await sniff(source);
  if (sniffed.kind === 'refused') throw new InputError([sniffed.problem]);
  if (sniffed.kind === 'archive')
    throw new InputError([problem('file/not-a-list', { file: source.name }, { found: 'zip' })]);
  const reader = readerOf[sniffed.format];
  const opened = await reader.open(source, limits);
  if (!extensionDiffers(source.name, reader)) return opened;
  return {
    ...opened,
    get notes() {
      return ['extension-differs', ...opened.notes];
    },
  };
}
