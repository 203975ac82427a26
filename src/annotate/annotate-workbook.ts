import { annotationSentences, annotationWords } from '../labels/annotation.ts';
import type { Language } from '../model/language.ts';
import type { GapReport } from '../model/report.ts';
import { problem } from '../problems/index.ts';
import { InputError } from '../problems/problem.ts';
import { columnLetters } from '../readers/column-letters.ts';
import { chooseSheetName } from '../reporters/xlsx/sheet-name.ts';
import { type CellNote, listCellNotes } from './cell-notes.ts';
import { writeLines } from './comment-lines.ts';
import { addComments, addShapes, type CellComment, commentedCells, firstFreeBlock } from './comments-part.ts';
import { fillSheet, nameDrawing } from './edit-sheet.ts';
import { editStyles, type StyleEdit } from './edit-styles.ts';
import { openPackage, type PackageFile } from './package-file.ts';
import { editionOf } from './package-names.ts';
import { addContentTypes, addRelationship, findRelated } from './relationships.ts';
import { type CellLink, writeSummarySheet } from './summary-sheet.ts';
import { addSheet, listSheetParts } from './workbook-sheets.ts';
import { freeNumber } from './xml-text.ts';

/** More boxes make a workbook slow to open; further cells are coloured all the same. */
const MOST_COMMENTS = 5000;

const addressOf = ({ row, column }: { readonly row: number; readonly column: number }) =>
  `${columnLetters(column)}${row}`;

interface Annotation {
  readonly file: PackageFile;
  readonly name: string;
  readonly edition: ReturnType<typeof editionOf>;
  readonly styles: StyleEdit | undefined;
  readonly language: Language;
  readonly newParts: { part: string; type: string }[];
  block: number;
  comments: number;
  alreadyCommented: number;
  beyondComments: number;
}

function refuse(file: string, part: string): never {
  throw new InputError([problem('annotate/unusual-package', { file }, { part })]);
}

/** Chooses the cells that get a box: not those that have one, and not more than a workbook bears. */
function chooseComments(notes: readonly CellNote[], taken: ReadonlySet<string>, annotation: Annotation): CellComment[] {
  const free = notes.filter((note) => !taken.has(addressOf(note)));
  const shown = free.slice(0, Math.max(0, MOST_COMMENTS - annotation.comments));
  annotation.alreadyCommented += notes.length - free.length;
  annotation.beyondComments += free.length - shown.length;
  annotation.comments += shown.length;
  return shown.map((note) => ({
    row: note.row,
    column: note.column,
    lines: writeLines(note.findings, annotation.language),
  }));
}

/** Adds the boxes of one sheet: to its comments and drawing where it has them, else in new parts. */
function addBoxes(part: string, xml: string, notes: readonly CellNote[], annotation: Annotation): string {
  const { file, edition, name, newParts } = annotation;
  const oldComments = findRelated(file, part, 'comments');
  const oldDrawing = findRelated(file, part, 'vmlDrawing');
  const oldXml = oldComments === undefined ? undefined : file.read(oldComments.part);
  const comments = chooseComments(notes, commentedCells(oldXml ?? ''), annotation);
  if (comments.length === 0) return xml;
  const commentsXml = addComments(oldXml, comments, edition.main);
  const drawn = addShapes(
    oldDrawing === undefined ? undefined : file.read(oldDrawing.part),
    comments,
    annotation.block,
  );
  if (commentsXml === undefined || drawn === undefined) refuse(name, oldComments?.part ?? part);
  annotation.block = drawn.nextBlock;
  const names = [...file.names, ...newParts.map((one) => one.part)];
  if (oldComments === undefined) {
    const number = freeNumber(names, 'xl/comments', '.xml');
    const target = `xl/comments${number}.xml`;
    newParts.push({ part: target, type: 'comments' });
    file.write(target, commentsXml);
    addRelationship(file, part, `${edition.relationships}/comments`, `/${target}`);
  } else file.write(oldComments.part, commentsXml);
  if (oldDrawing !== undefined) {
    file.write(oldDrawing.part, drawn.xml);
    return xml;
  }
  const taken = [...names, ...annotation.newDrawings];
  const target = `xl/drawings/vmlDrawing${freeNumber(taken, 'xl/drawings/vmlDrawing', '.vml')}.vml`;
  annotation.newDrawings.push(target);
  file.write(target, drawn.xml);
  const id = addRelationship(file, part, `${edition.relationships}/vmlDrawing`, `/${target}`);
  return nameDrawing(xml, id, edition.relationships) ?? refuse(name, part);
}
