import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { ByteSource, ReadLimits } from '../reader.ts';
import { openParts } from '../xlsx/package-parts.ts';
import { createXmlScanner } from '../xlsx/xml-scanner.ts';
import { createDocumentSink, type DocumentBounds, type DocumentSink } from './document-sink.ts';

export const DOCUMENT_PART = 'word/document.xml';
/** A catalog of 146 items has about 4 MB; pictures are other parts. */
const LARGEST_DOCUMENT = 256 * 1024 ** 2;

/** Reads a Word document (.docx) to its end for its tables and the lines outside of them. Throws `InputError` when it is damaged. */
export async function scanDocument(
  source: ByteSource,
  limits: ReadLimits,
  bounds: DocumentBounds,
): Promise<DocumentSink> {
  const parts = await openParts(source, limits);
  const entry = parts.find(DOCUMENT_PART);
  if (entry === undefined || entry.inflatedBytes > LARGEST_DOCUMENT)
    throw new InputError([
      problem('import/damaged-document', { file: source.name }, { part: DOCUMENT_PART }),
    ]);
  const sink = createDocumentSink(bounds);
  const scanner = createXmlScanner(sink, source.name, DOCUMENT_PART);
  for await (const chunk of parts.inflate(entry)) scanner.feed(chunk);
  scanner.finish();
  return sink;
}
