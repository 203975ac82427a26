import * as schema from '../generated/validators/scoring.js';
import type { Scoring } from '../model/scoring.ts';
import { problem } from '../problems/index.ts';
import type { Problem } from '../problems/problem.ts';
import { byPlace, readDocument } from './document.ts';

/** Reads how agencies are scored, all problems in one run; `scoring` is absent when there is any. */
export function loadScoring(
  text: string,
  file: string,
): { readonly scoring?: Scoring; readonly problems: readonly Problem[] } {
  const source = readDocument<Scoring>(schema, text, file);
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
  return problems.length > 0 ? { problems: problems.sort(byPlace) } : { scoring: document, problems };
}
