import { buildRequirements } from '../../catalog/tailor/requirements.ts';
import { compileMatcher } from '../../match/compile-matcher.ts';
import { startReview } from '../../match/review.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Profile } from '../../model/profile.ts';
import type { GapReport } from '../../model/report.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { Review } from '../../model/review.ts';
import type { OpenCell, OpenElement } from '../../model/settlement.ts';
import { InputError } from '../../words/problems/problem.ts';
import { type AuditRequest, audit, tablesOf } from '../audit.ts';
import { listOpenCells, listOpenElements } from '../settle/open-elements.ts';

/** All that a person can settle of an audit: its entries without an item, its undetermined elements, the cells it could not read. */
export interface Questions extends Review {
  /** The audit that raises them. */
  readonly report: GapReport;
  readonly elements: readonly OpenElement[];
  readonly cells: readonly OpenCell[];
}

/** The requirements that an answer can name. */
export function requirementsOf(catalogs: readonly Catalog[], profile: Profile): readonly Requirement[] {
  const { requirements, problems } = buildRequirements(catalogs, profile);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new InputError(errors);
  return requirements;
}

/** Runs the audit and gathers what a person must decide. */
export async function reviewLists(request: AuditRequest): Promise<Questions> {
  const { catalogs, profile, mapping } = request;
  const requirements = requirementsOf(
    catalogs.map(({ catalog }) => catalog),
    profile,
  );
  const review = startReview(compileMatcher(requirements, mapping, tablesOf(request)));
  let entries = 0;
  const report = await audit(request, {
    passing(entry, result) {
      entries += 1;
      review.take(entry, result);
    },
    wants: () => false,
    take() {},
  });
  return {
    requirements,
    entries,
    ...review.finish(),
    report,
    elements: listOpenElements(report, requirements),
    cells: listOpenCells(report),
  };
}
