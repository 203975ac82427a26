import * as schema from '../../generated/validators/scoring.js';
import type { Bilingual } from '../../model/language.ts';
import type { Scoring } from '../../model/scoreboard.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { byPlace, type ReadDocument, readDocument } from './document.ts';

/** A scoring as it is written: a text in one language stands for both. */
type ScoringDocument = Omit<Scoring, 'title' | 'note'> & {
  readonly title: string | Bilingual;
  readonly note?: string | Bilingual;
};

const inBoth = (text: string | Bilingual): Bilingual =>
  typeof text === 'string' ? { zh: text, en: text } : text;

/** Parts of one id, and deductions where nothing is deducted from. */
function partProblems({ parts }: ScoringDocument, { placeOf }: ReadDocument<unknown>): readonly Problem[] {
  const seen = new Set<string>();
  return parts.flatMap(({ id, measure, deductions }, index) => {
    const problems: Problem[] = [];
    if (seen.has(id)) problems.push(problem('scoring/part-twice', placeOf(`/parts/${index}/id`), { id }));
    seen.add(id);
    if (deductions !== undefined && measure !== 'findings')
      problems.push(
        problem('scoring/deductions-without-use', placeOf(`/parts/${index}/deductions`, 'key'), {
          id,
          measure,
        }),
      );
    return problems;
  });
}

/** Reads how agencies are scored, all problems in one run; `scoring` is absent when there is any. */
export function loadScoring(
  text: string,
  file: string,
): { readonly scoring?: Scoring; readonly problems: readonly Problem[] } {
  const source = readDocument<ScoringDocument>(schema, text, file);
  const problems = [...source.problems];
  const { document } = source;
  if (document === undefined || problems.length > 0) return { problems };
  const { grades } = document;
  grades.forEach(({ atLeast }, index) => {
    const before = grades[index - 1]?.atLeast;
    const isLast = index === grades.length - 1;
    if ((before === undefined || atLeast < before) && (!isLast || atLeast === 0)) return;
    problems.push(problem('scoring/grades', source.placeOf(`/grades/${index}/atLeast`), { atLeast }));
  });
  problems.push(...partProblems(document, source));
  if (problems.length > 0) return { problems: problems.sort(byPlace) };
  const { title, note, ...rest } = document;
  const said = note === undefined ? {} : { note: inBoth(note) };
  return { scoring: { ...rest, title: inBoth(title), ...said }, problems };
}
