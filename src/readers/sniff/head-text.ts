import { markedEncoding, unmarkedUtf16 } from '../csv/text-encoding.ts';

/** The first characters of a text file, leading white space off, for a look at its markup. */
export function headText(head: Uint8Array): string {
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
export function isHtml(text: string): boolean {
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
export function isXmlSpreadsheet(text: string): boolean {
  return (
    /^<(?:\?xml|\?mso-application|!--|(?:\w+:)?Workbook[\s>])/iu.test(text) &&
    /urn:schemas-microsoft-com:office:spreadsheet/iu.test(text)
  );
}

/** An OpenDocument spreadsheet as one XML file. */
export function isFlatOpenDocument(text: string): boolean {
  return (
    /^<(?:\?xml|!--|office:document[\s>])/iu.test(text) &&
    /<office:document\s[^>]*opendocument\.spreadsheet/iu.test(text)
  );
}

/** Any other XML. */
export function isXml(text: string): boolean {
  return /^<\?xml\s/iu.test(text);
}

/** A web page with its pictures in one file (MHT). */
export function isWebArchive(text: string): boolean {
  return /^(?:MIME-Version:|From:[^\n]*\n(?:[\w-]+:[^\n]*\n){0,8}MIME-Version:|Content-Type:\s*multipart\/)/iu.test(
    text,
  );
}
