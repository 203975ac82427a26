import type { Language } from '../model/language.ts';
import type { Place } from '../model/location.ts';
import { annotateProblems } from './annotate.ts';
import { calendarProblems } from './calendar.ts';
import { catalogProblems } from './catalog.ts';
import { claimsProblems } from './claims.ts';
import { entryProblems } from './entry.ts';
import { fileFormatProblems } from './file-format.ts';
import { importProblems } from './import.ts';
import { limitProblems } from './limit.ts';
import { listProblems } from './list.ts';
import type { Problem, ProblemText } from './problem.ts';
import { profileProblems } from './profile.ts';
import { reportProblems } from './report.ts';
import { reviewProblems } from './review.ts';
import { usageProblems } from './usage.ts';
import { workbookProblems } from './workbook.ts';
import { yamlProblems } from './yaml.ts';

export { formatProblem, InputError, type Problem } from './problem.ts';

/** Everything wrong that an input can be: code → text. A new problem is one entry in one of these tables. */
export const problemTable = {
  ...usageProblems,
  ...yamlProblems,
  ...catalogProblems,
  ...profileProblems,
  ...claimsProblems,
  ...calendarProblems,
  ...importProblems,
  ...limitProblems,
  ...listProblems,
  ...fileFormatProblems,
  ...workbookProblems,
  ...reviewProblems,
  ...entryProblems,
  ...reportProblems,
  ...annotateProblems,
} as const;

export type ProblemCode = keyof typeof problemTable;

type FactsOf<Code extends ProblemCode> =
  (typeof problemTable)[Code] extends ProblemText<infer Facts> ? Facts : never;

/** Builds a located problem; its facts are checked against the table. */
export function problem<Code extends ProblemCode>(code: Code, place: Place, facts: FactsOf<Code>): Problem {
  const text = problemTable[code] as ProblemText<FactsOf<Code>>;
  const say = (texts: Record<Language, (facts: FactsOf<Code>) => string>) => ({
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
}
