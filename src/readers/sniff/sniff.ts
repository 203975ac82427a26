import { extensionsOf, type ListFormat } from '../../model/list-extensions.ts';
import { isNameIn } from '../../model/tables.ts';
import type { FoundKind } from '../../words/problems/found-kinds.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError, type Problem } from '../../words/problems/problem.ts';
import { openCompoundFile } from '../compound-file.ts';
import { markedEncoding, unmarkedUtf16 } from '../csv/text-encoding.ts';
import { hasMarkdownTable } from '../markdown/table-lines.ts';
import type { ByteSource } from '../reader.ts';
import { packageMembers, readZipDirectory } from '../zip/directory.ts';
import { isBareBiff, isBinary, isCompoundFile, isZip, refusedByMagic, withoutPadding } from './magic.ts';

/** The first characters of a text file, leading white space off, for a look at its markup. */
function headText(head: Uint8Array): string {
  const marked = markedEncoding(head);
  const encoding = marked?.encoding ?? unmarkedUtf16(head) ?? 'latin1';
  const text = new TextDecoder(encoding).decode(head.subarray(marked?.markBytes ?? 0));
  return text.replace(/^[\s\uFEFF]+/u, '');
}

/** What is before the first tag of a page: comments, instructions, page code of a server, blanks. */
const PRELUDE = /^(?:\s|\uFEFF|&nbsp;?|<!--[\s\S]*?-->|<%[\s\S]*?%>|<\?php[\s\S]*?\?>)+/iu;
/** Words before a table: a title, not the heading of a text file, whose cells are parted. */
const FOREWORD = /^[^<,;\t|]{0,300}(?=<)/u;

/** HTML in any of the openings that systems write, also without `<html>`, and after a few words. */
function isHtml(text: string): boolean {
  if (/^<\?xml/iu.test(text)) return /<html[\s>]/iu.test(text);
  const body = text.replace(PRELUDE, '');
  if (/<t(?:able|r)[\s>]/iu.test(body) && /<t[dh][\s>]/iu.test(body)) {
    const tags = body.replace(FOREWORD, '');
    if (/^<[a-z!/]/iu.test(tags)) return true;
  }
  return /^<(?:!doctype\s+html|!--|html|head|meta|body|title|style|script|table|thead|tbody|tr|div|span|center|font|p|form|link)[\s>/!\-[]/iu.test(
    text,
  );
}

/** XML Spreadsheet 2003, as Excel and templates of office systems write it. */
function isXmlSpreadsheet(text: string): boolean {
  return (
    /^<(?:\?xml|\?mso-application|!--|(?:\w+:)?Workbook[\s>])/iu.test(text) &&
    /urn:schemas-microsoft-com:office:spreadsheet/iu.test(text)
  );
}

/** An OpenDocument spreadsheet as one XML file. */
function isFlatOpenDocument(text: string): boolean {
  return (
    /^<(?:\?xml|!--|office:document[\s>])/iu.test(text) &&
    /<office:document\s[^>]*opendocument\.spreadsheet/iu.test(text)
  );
}

/** Any other XML. */
function isXml(text: string): boolean {
  return /^<\?xml\s/iu.test(text);
}

/** A web page with its pictures in one file (MHT). */
function isWebArchive(text: string): boolean {
  return /^(?:MIME-Version:|From:[^\n]*\n(?:[\w-]+:[^\n]*\n){0,8}MIME-Version:|Content-Type:\s*multipart\/)/iu.test(
    text,
  );
}

/** What a file is by its content, whatever its name says. */
export type Sniffed =
  | { readonly kind: 'list'; readonly format: ListFormat }
  /** A ZIP archive that is no document: its members may be lists. */
  | { readonly kind: 'archive' }
  | { readonly kind: 'refused'; readonly problem: Problem; readonly found?: FoundKind };

const HEAD_BYTES = 8 * 1024;
const list = (format: ListFormat): Sniffed => ({ kind: 'list', format });

/** Words in the `mimetype` member of an OpenDocument file, which is first and unpacked. */
function openDocumentKind(head: Uint8Array): ListFormat | FoundKind | undefined {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 256)).toString('latin1');
  const kind = /mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/u.exec(start)?.[1];
  if (kind === undefined) return undefined;
  if (kind === 'spreadsheet') return 'ods';
  return kind === 'presentation' ? 'slides' : 'text';
}

async function sniffZip(source: ByteSource, head: Uint8Array): Promise<Sniffed | FoundKind> {
  const openDocument = openDocumentKind(head);
  if (openDocument === 'ods') return list('ods');
  if (openDocument === 'slides' || openDocument === 'text') return openDocument;
  const names = packageMembers(await readZipDirectory(source)).map(({ name }) => name.toLowerCase());
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has('xl/workbook.bin')) return list('xlsb');
  if (has('[content_types].xml') || has('xl/')) {
    if (has('word/document.xml')) return list('docx');
    if (has('word/')) return 'word';
    if (has('ppt/')) return 'slides';
    return list('xlsx');
  }
  // Programs other than LibreOffice may pack the mimetype or put it later.
  if (has('content.xml') && has('meta-inf/manifest.xml')) return list('ods');
  return { kind: 'archive' };
}

async function sniffCompoundFile(source: ByteSource): Promise<Sniffed | FoundKind> {
  const names = (await openCompoundFile(source))?.names;
  if (names === undefined)
    return { kind: 'refused', problem: problem('file/damaged', { file: source.name }, { format: 'xls' }) };
  const has = (wanted: string) => names.some((name) => name.toLowerCase() === wanted);
  // Rights management keeps the package in the same stream as a password does, or in one of its own.
  if (has('\tdrmcontent') || (has('encryptedpackage') && !has('encryptioninfo'))) return 'rights-managed';
  if (has('encryptedpackage'))
    return { kind: 'refused', problem: problem('workbook/password', { file: source.name }, {}) };
  if (has('workbook') || has('book')) return list('xls');
  if (has('worddocument')) return 'word-binary';
  return has('powerpoint document') ? 'slides' : 'ole';
}

function sniffText(head: Uint8Array): ListFormat | FoundKind {
  const text = headText(head);
  if (isXmlSpreadsheet(text)) return 'xml-spreadsheet';
  if (isFlatOpenDocument(text)) return 'fods';
  if (isHtml(text)) return 'html';
  if (isXml(text)) return 'xml';
  if (isWebArchive(text)) return 'web-archive';
  return hasMarkdownTable(text) ? 'markdown' : 'csv';
}

/** Tells from its first bytes, and for containers from their directory, what a file is. */
export async function sniff(source: ByteSource): Promise<Sniffed> {
  const place = { file: source.name };
  const refuse = (found: FoundKind): Sniffed => ({
    kind: 'refused',
    problem: problem('file/not-a-list', place, { found }),
    found,
  });
  const head = await source.readAt(0, HEAD_BYTES);
  if (head.length === 0) return { kind: 'refused', problem: problem('file/empty', place, {}) };
  if (isZip(head) || isCompoundFile(head)) {
    try {
      const found = isZip(head) ? await sniffZip(source, head) : await sniffCompoundFile(source);
      return typeof found === 'string' ? refuse(found) : found;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return {
        kind: 'refused',
        problem: error.problems[0] ?? problem('file/damaged', place, { format: 'zip' }),
      };
    }
  }
  if (isBareBiff(head)) return list('xls');
  const magic = refusedByMagic(head);
  if (magic !== undefined) return refuse(magic);
  if (
    isBinary(withoutPadding(head)) &&
    markedEncoding(head) === undefined &&
    unmarkedUtf16(head) === undefined
  )
    return refuse('binary');
  const found = sniffText(head);
  return isNameIn(extensionsOf, found) ? list(found) : refuse(found);
}
