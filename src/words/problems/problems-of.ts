import type { Language } from '../../model/language.ts';
import type { Place } from '../../model/location.ts';
import type { Problem, ProblemText } from './problem.ts';

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
