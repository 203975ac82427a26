import { characterWidth, displayWidth } from './display-width.ts';

/** Chinese line breaking (GB/T 15834): these may not begin a line … */
const NOT_FIRST = new Set('，。、；：？！）》」』】〕］”’…—,.;:?!)]}%％');
/** … and these may not end one. */
const NOT_LAST = new Set('（《「『【〔［“‘([{');

const WORD = /[^\s\u2e80-\uffef]+[，。、；：？！）》」』】〕］”’]*|\s+|[\s\S]/gu;

/** Units that may not be broken: a Latin word, or one Chinese character with the punctuation that clings to it. */
function unbreakable(text: string): string[] {
  const units: string[] = [];
  for (const [piece] of text.matchAll(WORD)) {
    const last = units.at(-1);
    const clings =
      last !== undefined && last.trim() !== '' && (NOT_FIRST.has(piece) || NOT_LAST.has(last.at(-1) ?? ''));
    if (clings && last.length < 24) units[units.length - 1] = last + piece;
    else units.push(piece);
  }
  return units;
}

/** Breaks a text into lines of at most `columns` display columns; a word longer than a line is cut. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  const flush = () => {
    lines.push(line.trimEnd());
    line = '';
    width = 0;
  };
  for (const unit of unbreakable(text)) {
    const wide = displayWidth(unit);
    if (width + displayWidth(unit.trimEnd()) > columns && line !== '') flush();
    if (line === '' && lines.length > 0 && unit.trim() === '') continue;
    if (wide <= columns) {
      line += unit;
      width += wide;
      continue;
    }
    for (const character of unit) {
      const next = characterWidth(character);
      if (width + next > columns) flush();
      line += character;
      width += next;
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Wraps with a first and a following indent. `first` may be a label such as `[未公开] `. */
export function wrapIndented(text: string, columns: number, first: string, following: string): string[] {
  const room = Math.max(16, columns - Math.max(displayWidth(first), displayWidth(following)));
  return wrap(text, room).map((line, index) => (index === 0 ? first : following) + line);
}
