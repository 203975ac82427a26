import { nearest } from '../../text/nearest.ts';
import { InputError } from '../../words/problems/problem.ts';
import { usageProblem } from '../../words/problems/usage.ts';

/** Names that `catalog validate --format` takes; the reporters themselves load when one is asked for. */
export const problemFormatNames = ['stylish', 'json', 'github', 'sarif', 'junit'] as const;

export type ProblemFormat = (typeof problemFormatNames)[number];

/** One `--format F[=FILE]`; without a file it goes to standard output. */
export interface ProblemFormatRequest {
  readonly format: ProblemFormat;
  readonly file?: string;
}

/** Reads `--format` values; at most one report goes to standard output. */
export function parseProblemFormats(values: readonly string[]): readonly ProblemFormatRequest[] {
  const place = { file: '--format' };
  const problems = [];
  const requests: ProblemFormatRequest[] = [];
  for (const value of values) {
    const [word = '', file] = /^([^=]*)(?:=(.*))?$/su.exec(value)?.slice(1) ?? [];
    const format = problemFormatNames.find((name) => name === word);
    if (format === undefined) {
      const facts = {
        format: word,
        known: problemFormatNames.join(', '),
        nearest: nearest(word, problemFormatNames),
      };
      problems.push(usageProblem('usage/unknown-format', place, facts));
    } else if (file === '') problems.push(usageProblem('usage/format-without-file', place, { format }));
    else requests.push({ format, ...(file === undefined ? {} : { file }) });
  }
  const toOutput = requests.filter(({ file }) => file === undefined);
  if (toOutput.length > 1) {
    const formats = toOutput.map(({ format }) => format).join(', ');
    problems.push(usageProblem('usage/two-reports-to-output', place, { formats }));
  }
  if (problems.length > 0) throw new InputError(problems);
  return requests.length === 0 ? [{ format: 'stylish' }] : requests;
}
