import type { ChalkInstance } from 'chalk';
import type { Language } from '../../model/language.ts';
import { type ReportWord, reportWords } from '../../words/labels/report-words.ts';
import { displayWidth } from '../../write/display-width.ts';
import { encodeShellWord, type Shell } from '../../write/encode.ts';
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

/** An option and its value stay together. */
function unitsOf(words: readonly string[], shell: Shell): readonly string[] {
  const units: string[] = [];
  for (const [at, word] of words.entries()) {
    const isValue = words[at - 1]?.startsWith('-') === true && !word.startsWith('-');
    const quoted = encodeShellWord(word, shell);
    units.push(isValue ? `${units.pop()} ${quoted}` : quoted);
  }
  return units;
}

/**
 * A command to be pasted. One that is longer than a line goes on in the next, as the shell takes it: behind a backslash. Windows' shells
 * do not agree on such a sign: there the line is left to the terminal.
 */
export function writeCommandLine(words: readonly string[], shell: Shell, paper: Paper): string[] {
  const width = shell === 'windows' ? Number.POSITIVE_INFINITY : paper.width - COPY_INDENT - ' \\'.length;
  const lines: string[] = [];
  for (const unit of unitsOf(words, shell)) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(unit);
    else if (displayWidth(last) + 1 + displayWidth(unit) <= width)
      lines[lines.length - 1] = `${last} ${unit}`;
    else lines.push(`  ${unit}`);
  }
  const indent = ' '.repeat(COPY_INDENT);
  return lines.map((line, at) =>
    paper.paint.green(`${indent}${line}${at === lines.length - 1 ? '' : ' \\'}`),
  );
}

/** Words in a row: 、 between Chinese words, a comma between English ones. */
export function listWords(words: readonly string[], paper: Paper): string {
  return words.join(paper.language === 'zh' ? '、' : ', ');
}
