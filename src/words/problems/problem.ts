import type { Bilingual, BilingualOf, Language } from '../../model/language.ts';
import { formatPlace, type Place } from '../../model/location.ts';

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

/** Runs a step and keeps what is wrong with its inputs, so that one run reports all of them; undefined when something was. */
export async function collectProblems<Value>(
  problems: Problem[],
  step: () => Value | Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

type FactsOf<Text> = Text extends ProblemText<infer Facts> ? Facts : never;

/** Makes what builds the located problems of a table; their facts are checked against it. */
export function problemsOf<Table extends object>(
  table: Table,
): <Code extends keyof Table & string>(code: Code, place: Place, facts: FactsOf<Table[Code]>) => Problem {
  return (code, place, facts) => {
    const text = table[code] as ProblemText<typeof facts>;
    const say = (texts: Record<Language, (facts: FactsOf<Table[typeof code]>) => string>) => ({
      zh: texts.zh(facts),
      en: texts.en(facts),
    });
    return {
      code,
      severity: text.severity ?? 'error',
      place,
      message: say(text.says),
      ...(text.fix === undefined ? {} : { fix: say(text.fix) }),
    };
  };
}

/** What `explain` says of a problem's code, beside the lints, which carry their own texts. */
export interface ProblemTopic {
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly remedy: Bilingual;
}
