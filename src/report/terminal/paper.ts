import type { ChalkInstance } from 'chalk';
import type { Language } from '../../model/language.ts';
import { type ReportWord, reportWords } from '../../words/labels/report-words.ts';
import { displayWidth } from '../../write/display-width.ts';
import { wrap, wrapIndented } from '../../write/wrap.ts';

/** What every section of the terminal report writes on. */
export interface Paper {
  readonly language: Language;
  /** Columns. */
  readonly width: number;
  readonly paint: ChalkInstance;
}

/** A heading with a rule under it. */
export function writeHeading(text: string, paper: Paper): string[] {
  const lines = wrap(text, paper.width);
  const widest = Math.max(...lines.map(displayWidth));
  return [...lines.map((line) => paper.paint.bold(line)), paper.paint.dim('-'.repeat(widest))];
}

/** `word  text`, the text wrapped under itself. */
export function writeLabelled(word: ReportWord, text: string, paper: Paper, indent = ''): string[] {
  const label = `${indent}${reportWords[word][paper.language]}${paper.language === 'zh' ? '：' : ': '}`;
  return wrapIndented(text, paper.width, label, ' '.repeat(displayWidth(label))).map((line, index) =>
    index === 0 ? paper.paint.dim(label) + line.slice(label.length) : line,
  );
}

/** Text wrapped behind an indent. */
export function writeIndented(text: string, paper: Paper, indent: string): string[] {
  return wrapIndented(text, paper.width, indent, indent);
}

/** Columns before a line that is meant to be copied. */
export const COPY_INDENT = 4;

/** A command or a line of YAML to copy; broken only when no terminal of this width could show it whole. */
export function writeCopyable(text: string, paper: Paper): string[] {
  return writeIndented(text, paper, ' '.repeat(COPY_INDENT)).map((line) => paper.paint.green(line));
}

/** Words in a row: 、 between Chinese words, a comma between English ones. */
export function listWords(words: readonly string[], paper: Paper): string {
  return words.join(paper.language === 'zh' ? '、' : ', ');
}
