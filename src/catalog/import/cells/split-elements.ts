import { oneLine } from './clean-cell.ts';
import { knownElement, nameAndParts, splitKnownNames } from './element-names.ts';

export interface PrintedElement {
  readonly name: string;
  readonly parts: readonly string[];
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const LEADING_MARK = /^(?:\d{1,2}\s*[.．、)）]|[（(]\d{1,2}[）)]|[①-⑳●◆■▪•·-])\s*(?=\D)/u;

/** At the beginning any number; behind a sentence that says what is published, the first. */
const FIRST_NUMBER = /^\s*[（(]?(\d{1,2})\s*[.．、)）](?!\d)|(?<=[。:：]\s*)[（(]?(1)\s*[.．、)）](?!\d)/u;

/** Places where the numbers 1. 2. 3. follow one another; a cell may begin with a later number. */
function numberedStarts(text: string): readonly number[] {
  const first = FIRST_NUMBER.exec(text);
  if (first === null) return [];
  const starts = [first.index + first[0].length - first[0].trimStart().length];
  let next = Number(first[1] ?? first[2]) + 1;
  let from = first.index + first[0].length;
  for (;;) {
    // 6.办理时间;7地点: a point that was lost behind a semicolon.
    const mark = new RegExp(
      `(?<![\\d.])[（(]?${next}\\s*[.．、)）](?!\\d)|(?<=[;；]\\s*)${next}(?=\\p{Script=Han})`,
      'u',
    ).exec(text.slice(from));
    if (mark === null) return starts;
    starts.push(from + mark.index);
    from += mark.index + mark[0].length;
    next += 1;
  }
}

function cutAt(text: string, starts: readonly number[]): readonly string[] {
  const ends = [...starts.slice(1), text.length];
  const head = text.slice(0, starts[0] ?? 0).trim();
  return [...(head === '' ? [] : [head]), ...starts.map((start, index) => text.slice(start, ends[index]))];
}

function circledStarts(text: string): readonly number[] {
  return [...text].reduce<number[]>((starts, character, index) => {
    if (CIRCLED.includes(character)) starts.push(index);
    return starts;
  }, []);
}

/** Lines that each name an element, against lines that break one name. */
function linesOfElements(text: string): readonly string[] | undefined {
  const lines = text.split('\n');
  const joined: string[] = [];
  for (const line of lines) {
    if (knownElement(line) !== undefined || joined.length === 0) joined.push(line);
    else joined[joined.length - 1] += `\n${line}`;
  }
  return joined.length > 1 && joined.every((line) => knownElement(line) !== undefined) ? joined : undefined;
}

/** Semicolons part elements, but not the sub-fields that follow 包括 or a dash. */
function semicolonParts(text: string): readonly string[] {
  const parts = text.split(/[;；]/u).filter((part) => part.trim() !== '');
  if (parts.length < 2) return [text];
  const isInside =
    /包括|——|--|[:：]/u.test(parts[0] ?? '') && !parts.slice(1).some((part) => knownElement(part));
  return isInside ? [text] : parts;
}

/** In this order: `1.` `2.`, then ① ②, then ●, then lines that name elements, then `;`, then names without anything between. */
function pieces(text: string): readonly string[] {
  const numbered = numberedStarts(text);
  if (numbered.length > 1)
    return cutAt(text, numbered).map((piece) => piece.replace(/^\d{1,2}(?=\p{Script=Han})/u, ''));
  const circled = circledStarts(text);
  if (circled.length > 1) return cutAt(text, circled);
  const bullets = text.split(/[●◆▪•]/u).filter((part) => part.trim() !== '');
  if (bullets.length > 1) return bullets;
  const lines = linesOfElements(text);
  if (lines !== undefined) return lines;
  const parts = semicolonParts(text);
  if (parts.length > 1) return parts.flatMap((part) => linesOfElements(part) ?? [part]);
  return splitKnownNames(text) ?? [text];
}

function withoutMarks(piece: string): string {
  return oneLine(piece)
    .replace(LEADING_MARK, '')
    .replace(/[;；。.]+$/u, '')
    .trim();
}

/** A sentence that says what is published, with its numbered fields behind it: one element; undefined where they are elements themselves. */
function sentenceWithFields(text: string): PrintedElement | undefined {
  const starts = numberedStarts(text);
  const head = text.slice(0, starts[0] ?? 0).trim();
  if (starts.length < 2 || head === '') return undefined;
  const fields = cutAt(text, starts).slice(1).map(withoutMarks);
  if (fields.some((field) => knownElement(field) !== undefined)) return undefined;
  return { name: withoutMarks(head).replace(/[:：]$/u, ''), parts: fields };
}

/** The elements that one cell of 公开内容(要素) prints, whatever it packs them with. */
export function splitElements(text: string): readonly PrintedElement[] {
  const sentence = sentenceWithFields(text);
  if (sentence !== undefined) return [sentence];
  return pieces(text)
    .map(withoutMarks)
    .filter((piece) => piece !== '')
    .map(nameAndParts);
}
