import type { Finding } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import { columnLetters } from '../../text/column-letters.ts';
import { annotationSentences, annotationWords } from '../../words/labels/annotation.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { plainText } from '../../write/encode.ts';
import { attributeOf, freeNumber, tagPattern } from '../../write/xml-text.ts';
import { wordFinding } from '../finding-words.ts';
import type { CellNote } from './cell-notes.ts';
import { addComments, addShapes, type CellComment, commentedCells } from './comments-part.ts';
import { nameDrawing } from './edit-sheet.ts';
import type { PackageFile } from './package-file.ts';
import type { Edition } from './package-names.ts';
import { addRelationship, findRelated } from './relationships.ts';

/** Findings written in one box; the summary sheet has all. */
const FINDINGS_SHOWN = 4;

/** The lines of a cell's comment: what is wrong and what to do, finding by finding. */
function writeLines(findings: readonly Finding[], language: Language): readonly string[] {
  const hidden = findings.length - FINDINGS_SHOWN;
  const told = findings.slice(0, FINDINGS_SHOWN).flatMap((finding) => {
    const { problemType, says, remedy } = wordFinding(finding, language);
    const about = finding.item === undefined ? '' : ` ${finding.item.code} ${finding.item.name}`;
    return [
      `[${problemType}]${about}`,
      says,
      ...(remedy === '' ? [] : [`${annotationWords.remedyLabel[language]}${remedy}`]),
    ];
  });
  return [...told, ...(hidden > 0 ? [annotationSentences.more[language]({ count: hidden })] : [])].map(
    plainText,
  );
}

/** More boxes make a workbook slow to open; further cells are coloured all the same. */
const MOST_COMMENTS = 5000;

/** What grows while sheet after sheet gets its boxes. */
export interface Boxes {
  readonly file: PackageFile;
  readonly name: string;
  readonly edition: Edition;
  readonly language: Language;
  /** Parts of comments added, for the content types. */
  readonly newComments: string[];
  readonly newDrawings: string[];
  /** First free block of shape ids. */
  block: number;
  comments: number;
  alreadyCommented: number;
  beyondComments: number;
}

function refuse(file: string, part: string): never {
  throw new InputError([problem('annotate/unusual-package', { file }, { part })]);
}

/** Chooses the cells that get a box: not those that have one, and not more than a workbook bears. */
function chooseComments(
  notes: readonly CellNote[],
  taken: ReadonlySet<string>,
  boxes: Boxes,
): readonly CellComment[] {
  const free = notes.filter(({ row, column }) => !taken.has(`${columnLetters(column)}${row}`));
  const shown = free.slice(0, Math.max(0, MOST_COMMENTS - boxes.comments));
  boxes.alreadyCommented += notes.length - free.length;
  boxes.beyondComments += free.length - shown.length;
  boxes.comments += shown.length;
  return shown.map(({ row, column, findings }) => ({
    row,
    column,
    lines: writeLines(findings, boxes.language),
  }));
}

/** The drawing that the sheet itself names; a picture in its page header is another. */
function findDrawing(file: PackageFile, part: string, xml: string): string | undefined {
  const named = tagPattern('legacyDrawing').exec(xml);
  const id = named === null ? undefined : attributeOf(named[2] ?? '', '[\\w.-]+:id');
  return id === undefined ? undefined : findRelated(file, part, 'vmlDrawing', id);
}

/** Adds the boxes of one sheet, to its comments and drawing where it has them, else in new parts; returns the sheet's XML. */
export function addBoxes(part: string, xml: string, notes: readonly CellNote[], boxes: Boxes): string {
  const { file, edition, name, newComments, newDrawings } = boxes;
  const oldComments = findRelated(file, part, 'comments');
  const oldXml = oldComments === undefined ? undefined : file.read(oldComments);
  const comments = chooseComments(notes, commentedCells(oldXml ?? ''), boxes);
  if (comments.length === 0) return xml;
  const oldDrawing = findDrawing(file, part, xml);
  const commentsXml = addComments(oldXml, comments, edition.main);
  const oldShapes = oldDrawing === undefined ? undefined : file.read(oldDrawing);
  const drawn = addShapes(oldShapes, comments, boxes.block);
  if (commentsXml === undefined || drawn === undefined) refuse(name, oldComments ?? part);
  boxes.block = drawn.nextBlock;
  const names = [...file.names, ...newComments, ...newDrawings];
  if (oldComments === undefined) {
    const target = `xl/comments${freeNumber(names, 'xl/comments', '.xml')}.xml`;
    newComments.push(target);
    file.write(target, commentsXml);
    addRelationship(file, part, `${edition.relationships}/comments`, target);
  } else file.write(oldComments, commentsXml);
  if (oldDrawing !== undefined) {
    file.write(oldDrawing, drawn.xml);
    return xml;
  }
  const target = `xl/drawings/vmlDrawing${freeNumber(names, 'xl/drawings/vmlDrawing', '.vml')}.vml`;
  newDrawings.push(target);
  file.write(target, drawn.xml);
  const id = addRelationship(file, part, `${edition.relationships}/vmlDrawing`, target);
  return nameDrawing(xml, id, edition.relationships) ?? refuse(name, part);
}
