import { Document, type ISectionOptions, Packer, Paragraph } from 'docx';
import type { Language } from '../../model/language.ts';
import type { LetterTemplate } from '../../model/letter.ts';
import type { GapReport } from '../../model/report.ts';
import { letterTemplates, letterWords } from '../../words/labels/letter.ts';
import { plainText } from '../../write/encode.ts';
import { openPackage } from '../annotate/package-file.ts';
import { drawLetter, fillText, placesOf } from './draw-letter.ts';
import { type Letter, listLetters } from './list-letters.ts';

const CORE = 'docProps/core.xml';

/** The library stamps the hour of writing into the file, and the archive: the day of judgement is written instead. */
async function settleBytes(content: Uint8Array, asOf: string): Promise<Uint8Array> {
  const opened = await openPackage(content, 'docx');
  const core = opened.read(CORE);
  if (core === undefined) throw new Error(`a document has no ${CORE}`);
  opened.write(CORE, core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${asOf}T00:00:00Z`));
  return opened.bytes();
}

/** Writes a document of sections that each begin on a page of their own. */
async function pack(
  sections: readonly ISectionOptions[],
  title: string,
  { agency, asOf, tool }: GapReport,
): Promise<Uint8Array> {
  const document = new Document({
    title: plainText(title),
    creator: plainText(agency),
    lastModifiedBy: tool.name,
    sections,
  });
  return settleBytes(new Uint8Array(await Packer.toArrayBuffer(document)), asOf);
}

/** A notice for one section. */
export interface WrittenLetter {
  /** Whom it goes to; the agency where no section is named. */
  readonly owner: string;
  readonly content: Uint8Array;
}

export interface LetterOptions {
  readonly language: Language;
  /** Absent: the shipped wording. */
  readonly template?: LetterTemplate | undefined;
}

function prepare(report: GapReport, { language, template = letterTemplates[language] }: LetterOptions) {
  const letters = listLetters(report, language);
  const draw = (letter: Letter) => drawLetter(letter, template, language);
  const titleOf = (letter: Letter) => fillText(template.title, placesOf(letter, template));
  return { letters, draw, titleOf };
}

/** One document for each section, in the order of the ledger. */
export async function writeLetters(
  report: GapReport,
  options: LetterOptions,
): Promise<readonly WrittenLetter[]> {
  const { letters, draw, titleOf } = prepare(report, options);
  const written: WrittenLetter[] = [];
  for (const letter of letters)
    written.push({ owner: letter.owner, content: await pack(draw(letter), titleOf(letter), report) });
  return written;
}

/** The letters of all sections in one document; without any, a line that says so. */
export async function writeAllLetters(report: GapReport, options: LetterOptions): Promise<Uint8Array> {
  const { letters, draw, titleOf } = prepare(report, options);
  const [first] = letters;
  if (first !== undefined) return pack(letters.flatMap(draw), titleOf(first), report);
  const nothing = letterWords.noLetter[options.language];
  return pack([{ children: [new Paragraph(nothing)] }], nothing, report);
}
