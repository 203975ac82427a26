import { openPackage } from '../../src/report/annotate/package-file.ts';
import { readWorkbook } from './read-workbook.ts';

const decode = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** A document as text, a line for each paragraph and each row of a table: what goldens compare. Pages that lie across are marked. */
export async function readDocument(bytes: Uint8Array): Promise<string> {
  const xml = (await openPackage(bytes, 'letter.docx')).read('word/document.xml') ?? '';
  const parts = xml.match(/<w:t [^>]*>[^<]*<\/w:t>|<\/w:p>|<\/w:tc>|<\/w:tr>|<w:pgSz [^>]*>/gu) ?? [];
  return parts
    .map((part) => {
      if (part.startsWith('<w:t ')) return decode(part.replace(/<[^>]*>/gu, ''));
      if (part.startsWith('<w:pgSz')) return `# ${/orient="(\w+)"/u.exec(part)?.[1]}\n`;
      if (part === '</w:tc>') return '\t';
      if (part === '</w:tr>') return '\n';
      return '\n';
    })
    .join('')
    .replaceAll('\n\t', '\t');
}

/** What a reporter made, as text. */
export function readRendered(format: string, rendered: string | Uint8Array): string | Promise<string> {
  if (typeof rendered === 'string') return rendered;
  return format === 'docx' ? readDocument(rendered) : readWorkbook(rendered);
}
