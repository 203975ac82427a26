import type { Problem } from '../../words/problems/problem.ts';
import { catalogLints } from '../lints/index.ts';
import type { LintSubject } from '../lints/lint.ts';

/** What a schema cannot say about a catalog: every lint over the resolved tree. */
export function checkCatalog(subject: LintSubject): readonly Problem[] {
  return catalogLints.flatMap((lint) => [...lint.check(subject)]);
}
