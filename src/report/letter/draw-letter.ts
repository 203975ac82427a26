import {
  AlignmentType,
  Footer,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  convertMillimetersToTwip as twips,
} from 'docx';
import type { Language } from '../../model/language.ts';
import type { LetterPlace, LetterTemplate } from '../../model/letter.ts';
import { isNameIn } from '../../model/tables.ts';
import { plainText } from '../../write/encode.ts';
import { chooseFonts, drawTable, fontOf, type LetterFonts } from './draw-table.ts';
import type { Letter } from './list-letters.ts';

/** 党政机关公文格式 (GB/T 9704—2012): sizes in half points, margins, and 22 lines of 28 characters on a page. */
const TITLE_SIZE = 44;
const BODY_SIZE = 32;
const FOOTER_SIZE = 28;
const LINE = { line: 580, lineRule: LineRuleType.EXACT } as const;
const TITLE_LINE = { line: 700, lineRule: LineRuleType.AT_LEAST } as const;
const PORTRAIT = { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) };
const LANDSCAPE = { top: twips(25), bottom: twips(20), left: twips(20), right: twips(20) };
const A4 = { width: twips(210), height: twips(297) };
/** Paragraphs that go with the signature to the next page. */
const KEPT_PARAGRAPHS = 2;
/** Two characters of the body. */
const INDENT = BODY_SIZE * 20;

/** A text of the template with its places filled, as plain text. */
export function fillText(text: string, places: Readonly<Record<LetterPlace, string>>): string {
  const filled = text.replace(/\{([^{}]*)\}/gu, (written, name: string) => {
    const place = name.trim();
    return isNameIn(places, place) ? places[place] : written;
  });
  return plainText(filled).trim();
}

/** What every place of a template means; the title of the table names none but the others. */
export function placesOf(
  { places }: Letter,
  { table }: LetterTemplate,
): Readonly<Record<LetterPlace, string>> {
  return { ...places, table: fillText(table, { ...places, table: '' }) };
}

/** `一、整改要求。请……`: what stands out at the head of a paragraph, and the rest. */
function splitLead(text: string): readonly [lead: string, rest: string] {
  const lead =
    /^(?:[一二三四五六七八九十]{1,3}、[^。：]{1,30}[。：]|\d{1,2}\. [^.:]{1,40}[.:])/u.exec(text)?.[0] ?? '';
  return [lead, text.slice(lead.length)];
}

function drawParagraph(text: string, isKept: boolean, fonts: LetterFonts, language: Language): Paragraph {
  const [lead, rest] = splitLead(text);
  const runs = [
    ...(lead === ''
      ? []
      : [
          new TextRun({
            text: lead,
            size: BODY_SIZE,
            font: fontOf(fonts.heading),
            ...(language === 'en' ? { bold: true } : {}),
          }),
        ]),
    new TextRun({ text: rest, size: BODY_SIZE, font: fontOf(fonts.body) }),
  ];
  return new Paragraph({
    children: runs,
    spacing: LINE,
    alignment: AlignmentType.BOTH,
    indent: { firstLine: INDENT },
    keepNext: isKept,
    keepLines: isKept,
  });
}

/** A line of its own at one side of the page. */
function drawLine(
  text: string,
  font: string,
  options: { readonly right?: number; readonly keep?: true },
): Paragraph {
  const { right, keep } = options;
  return new Paragraph({
    children: [new TextRun({ text, size: BODY_SIZE, font: fontOf(font) })],
    spacing: LINE,
    alignment: right === undefined ? AlignmentType.LEFT : AlignmentType.RIGHT,
    keepNext: keep === true,
    ...(right === undefined ? {} : { indent: { right } }),
  });
}

function drawTitle(text: string, font: string, size: number): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text, size, font: fontOf(font) })],
    spacing: { ...TITLE_LINE, after: 300 },
    alignment: AlignmentType.CENTER,
    keepNext: true,
  });
}

/** — 1 — */
const drawFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            size: FOOTER_SIZE,
            font: fontOf('宋体'),
          }),
        ],
      }),
    ],
  });

/** A notice and, on pages across, its table: two sections of a document. */
export function drawLetter(
  letter: Letter,
  template: LetterTemplate,
  language: Language,
): readonly ISectionOptions[] {
  const fonts = chooseFonts(template);
  const places = placesOf(letter, template);
  const fill = (text: string) => fillText(text, places);
  const paragraphs = template.paragraphs.map(fill).filter((text) => text !== '');
  const number = template.number === undefined ? '' : fill(template.number);
  const body = [
    drawTitle(fill(template.title), fonts.title, TITLE_SIZE),
    ...(number === '' ? [] : [drawTitle(number, fonts.body, BODY_SIZE)]),
    drawLine(fill(template.addressee), fonts.body, {}),
    // A signature is never on a page without any of the text.
    ...paragraphs.map((text, index) =>
      drawParagraph(text, index >= paragraphs.length - KEPT_PARAGRAPHS, fonts, language),
    ),
    drawLine('', fonts.body, { keep: true }),
    drawLine(fill(template.signature), fonts.body, { right: INDENT, keep: true }),
    drawLine(fill(template.date), fonts.body, { right: INDENT }),
  ];
  const footers = { default: drawFooter() };
  return [
    {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: { size: A4, margin: PORTRAIT, pageNumbers: { start: 1 } },
      },
      footers,
      children: body,
    },
    {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: { size: { ...A4, orientation: PageOrientation.LANDSCAPE }, margin: LANDSCAPE },
      },
      footers,
      children: [
        drawTitle(fill(template.table), fonts.title, 36),
        drawTable(letter.rows, fonts.body, language),
      ],
    },
  ];
}
