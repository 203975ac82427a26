import type { Bilingual, BilingualOf, Language } from '../../model/language.ts';
import type { Place } from '../../model/location.ts';
import { formatPlace } from '../../model/location.ts';

/** Text of one kind of problem: what is wrong, and what would be right. */
export interface ProblemText<Facts> {
  readonly says: BilingualOf<Facts>;
  readonly fix?: BilingualOf<Facts>;
  /** `warning` and `info` do not stop a run. */
  readonly severity?: 'error' | 'warning' | 'info';
}

/** Declares a problem text; the facts it needs become part of its type. */
export function problemText<Facts>(text: ProblemText<Facts>): ProblemText<Facts> {
  return text;
}

/** Something wrong with an input: never a finding about the agency. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly place: Place;
  readonly message: Bilingual;
  readonly fix?: Bilingual;
}

/** Carries every problem of a run; the command line prints them and exits 2. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => formatProblem(problem, 'en')).join('\n'));
    this.name = 'InputError';
    this.problems = problems;
  }
}

/** `file:3:5 code message — fix`, without colour. */
export function formatProblem(problem: Problem, language: Language): string {
  const fix = problem.fix === undefined ? '' : ` ${problem.fix[language]}`;
  return `${formatPlace(problem.place)}: ${problem.code}: ${problem.message[language]}${fix}`;
}
