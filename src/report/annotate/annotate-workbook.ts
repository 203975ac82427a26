import type { Finding } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import type { GapReport } from '../../model/report.ts';
import { columnLetters } from '../../text/column-letters.ts';
import { annotationSentences, annotationWords } from '../../words/labels/annotation.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { chooseSheetName } from '../../write/book/sheet-name.ts';
import { encodeXml } from '../../write/encode.ts';
import { attributeOf, freeNumber, insertBeforeEnd, tagPattern } from '../../write/xml-text.ts';
import { addBoxes, type Boxes } from './add-boxes.ts';
import { type CellNote, listCellNotes } from './cell-notes.ts';
import { firstFreeBlock } from './comments-part.ts';
import { fillSheet } from './edit-sheet.ts';
import { editStyles, type StyleEdit } from './edit-styles.ts';
import { findAnchors } from './merged-ranges.ts';
import { openPackage, type PackageFile } from './package-file.ts';
import { editionOf, resolvePart } from './package-names.ts';
import { addContentTypes, addRelationship, findRelated, targetOf } from './relationships.ts';
import { type CellLink, writeSummarySheet } from './summary-sheet.ts';

/** The workbook part: xl/workbook.xml in nearly every file. */
function findWorkbookPart(file: PackageFile): string | undefined {
  return findRelated(file, '', 'officeDocument');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|\w{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code =
      name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The sheets' names in order, with the part of each and its place among all that the workbook names. */
function listSheetParts(
  file: PackageFile,
  workbook: string,
): readonly { readonly name: string; readonly part: string; readonly position: number }[] {
  const xml = file.read(workbook) ?? '';
  return [...xml.matchAll(tagPattern('sheet'))].flatMap(([, , attributes = ''], position) => {
    const target = targetOf(file, workbook, attributeOf(attributes, '[\\w.-]+:id') ?? '');
    const name = attributeOf(attributes, 'name');
    return target === undefined || name === undefined
      ? []
      : [{ name: decode(name), part: resolvePart(workbook, target), position }];
  });
}

/**
 * Names one more sheet at the end; undefined when the workbook lists none. Its prefix is declared on the spot: some programs declare it
 * on each sheet and not above.
 */
function nameSheet(
  xml: string,
  name: string,
  relationship: string,
  relationships: string,
): string | undefined {
  const sheets = [...xml.matchAll(tagPattern('sheet'))].map(([, , attributes = '']) => attributes);
  if (sheets.length === 0) return undefined;
  const number = Math.max(...sheets.map((attributes) => Number(attributeOf(attributes, 'sheetId') ?? 0))) + 1;
  return insertBeforeEnd(
    xml,
    'sheets',
    (p) =>
      `<${p}sheet name="${encodeXml(name)}" sheetId="${number}" xmlns:r="${relationships}" r:id="${relationship}"/>`,
  );
}

function refuse(file: string, part: string): never {
  throw new InputError([problem('annotate/unusual-package', { file }, { part })]);
}

/** Colours the concerned cells of a sheet and adds their boxes. */
function markSheet(
  part: string,
  xml: string,
  notes: readonly CellNote[],
  styles: StyleEdit | undefined,
  boxes: Boxes,
): void {
  const fills = notes.map(({ row, column, severity }) => ({
    row,
    column,
    styleOf: (base: number) => styles?.fill(base, severity) ?? base,
  }));
  const filled = styles === undefined ? xml : fillSheet(xml, fills);
  boxes.file.write(part, addBoxes(part, filled, notes, boxes));
}

function concerns(entry: Finding['entry'], file: string, sheet: string): boolean {
  return entry !== undefined && entry.file === file && entry.sheet === sheet;
}

function writeNotes(report: GapReport, cells: number, unmarked: Unmarked, boxes: Boxes): readonly string[] {
  const { language, alreadyCommented, beyondComments } = boxes;
  const findings = report.findings.length;
  return [
    annotationSentences.tally[language]({ cells, findings, asOf: report.asOf }),
    ...(unmarked.count === 0 ? [] : [annotationSentences.unmarked[language](unmarked)]),
    ...(alreadyCommented === 0
      ? []
      : [annotationSentences.alreadyCommented[language]({ count: alreadyCommented })]),
    ...(beyondComments === 0
      ? []
      : [annotationSentences.beyondComments[language]({ count: beyondComments })]),
  ];
}

/** Findings on entries of the workbook that could not be marked in it, and the sheets where they should be. */
export interface Unmarked {
  readonly count: number;
  readonly sheets: readonly string[];
}

function unmarkedOf(report: GapReport, file: string, links: ReadonlyMap<string, CellLink>): Unmarked {
  const left = report.findings.filter(({ id, entry }) => entry?.file === file && !links.has(id));
  return { count: left.length, sheets: [...new Set(left.map(({ entry }) => entry?.sheet ?? ''))] };
}

/**
 * The officer's own workbook with a colour and a comment on each cell that a finding concerns and one sheet more at the end. Parts that
 * need no change keep their bytes; in the others only what is added differs. Throws `InputError` for packages that cannot be edited so.
 */
export async function annotateWorkbook(
  content: Uint8Array,
  name: string,
  report: GapReport,
  language: Language,
  onUnmarked: (unmarked: Unmarked) => void = () => {},
): Promise<Uint8Array> {
  const file = await openPackage(content, name);
  const workbook = findWorkbookPart(file) ?? refuse(name, '_rels/.rels');
  const workbookXml = file.read(workbook) ?? refuse(name, workbook);
  const edition = editionOf(workbookXml);
  const stylesPart = findRelated(file, workbook, 'styles');
  const styles = editStyles((stylesPart === undefined ? undefined : file.read(stylesPart)) ?? '');
  const drawings = file.names.filter((part) => /\.vml$/i.test(part)).map((part) => file.read(part) ?? '');
  const boxes: Boxes = {
    file,
    name,
    edition,
    language,
    newComments: [],
    newDrawings: [],
    block: firstFreeBlock(drawings),
    comments: 0,
    alreadyCommented: 0,
    beyondComments: 0,
  };
  const links = new Map<string, CellLink>();
  const sheets = listSheetParts(file, workbook);
  let cells = 0;
  for (const sheet of report.inputs.find((input) => input.file === name)?.sheets ?? []) {
    // The report has the name as people read it, cleaned and masked: the place in the workbook says which sheet.
    const { name: sheetName, part } = sheets.find(({ position, name: own }) =>
      sheet.position === undefined ? own === sheet.name : position === sheet.position,
    ) ?? { name: sheet.name, part: undefined };
    if (part === undefined || !report.findings.some(({ entry }) => concerns(entry, name, sheet.name)))
      continue;
    const xml = file.read(part) ?? refuse(name, part);
    const notes = listCellNotes(report, name, sheet, findAnchors(xml));
    markSheet(part, xml, notes, styles, boxes);
    cells += notes.length;
    for (const { row, column, findings } of notes)
      for (const { id } of findings)
        links.set(id, { sheet: sheetName, address: `${columnLetters(column)}${row}` });
  }
  const title = chooseSheetName(annotationWords.sheet[language], new Set(sheets.map((sheet) => sheet.name)));
  const target = `xl/worksheets/sheet${freeNumber(file.names, 'xl/worksheets/sheet', '.xml')}.xml`;
  const options = { language, style: styles?.wrapped ?? 0, namespace: edition.main };
  const unmarked = unmarkedOf(report, name, links);
  if (unmarked.count > 0) onUnmarked(unmarked);
  file.write(
    target,
    writeSummarySheet(report, writeNotes(report, cells, unmarked, boxes), (id) => links.get(id), options),
  );
  const id = addRelationship(file, workbook, `${edition.relationships}/worksheet`, target);
  file.write(workbook, nameSheet(workbookXml, title, id, edition.relationships) ?? refuse(name, workbook));
  if (styles !== undefined && stylesPart !== undefined) file.write(stylesPart, styles.text());
  const added = [
    { part: target, type: 'worksheet' },
    ...boxes.newComments.map((part) => ({ part, type: 'comments' })),
  ];
  addContentTypes(file, added, boxes.newDrawings.length > 0);
  return file.bytes();
}
