import type { Problem } from '../../words/problems/problem.ts';

/** The lines around a problem, as they are in its file. */
export interface Excerpt {
  /** 1-based. */
  readonly firstLine: number;
  readonly lines: readonly string[];
}

/** A problem with the lines around its place, where it is in a text. */
export interface LocatedProblem extends Problem {
  readonly excerpt?: Excerpt;
}

/** Characters kept of one line: enough for a screen around the place, whatever the file holds. */
const LONGEST_LINE = 2000;

/** Adds to each problem its line with one before and one after. `textOf`: the texts at hand. */
export function withExcerpts(
  problems: readonly Problem[],
  textOf: (file: string) => string | undefined,
): readonly LocatedProblem[] {
  const split = new Map<string, readonly string[]>();
  return problems.map((problem) => {
    const { file, line } = problem.place;
    const text = line === undefined ? undefined : textOf(file);
    if (line === undefined || text === undefined) return problem;
    let lines = split.get(file);
    if (lines === undefined) {
      lines = text.split(/\r\n|\r|\n/u);
      split.set(file, lines);
    }
    const firstLine = Math.max(1, line - 1);
    const kept = lines.slice(firstLine - 1, line + 1).map((one) => one.slice(0, LONGEST_LINE));
    // The empty string behind a file's last line end is no line.
    if (kept.length > 1 && kept.at(-1) === '' && firstLine + kept.length - 1 === lines.length) kept.pop();
    return { ...problem, excerpt: { firstLine, lines: kept } };
  });
}
