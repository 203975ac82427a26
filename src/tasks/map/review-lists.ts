import { buildRequirements } from '../../catalog/tailor/requirements.ts';
import { compileMatcher } from '../../match/compile-matcher.ts';
import { startReview } from '../../match/review.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Profile } from '../../model/profile.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { Review } from '../../model/review.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { AuditRequest } from '../audit.ts';
import { readLists } from '../open/lists.ts';

/** The requirements that an answer can name. */
export function requirementsOf(catalogs: readonly Catalog[], profile: Profile): readonly Requirement[] {
  const { requirements, problems } = buildRequirements(catalogs, profile);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new InputError(errors);
  return requirements;
}

/** Reads the lists and gathers what a person must decide. */
export async function reviewLists({ catalogs, profile, mapping, lists }: AuditRequest): Promise<Review> {
  const requirements = requirementsOf(
    catalogs.map(({ catalog }) => catalog),
    profile,
  );
  const matcher = compileMatcher(requirements, mapping);
  const review = startReview(matcher);
  let entries = 0;
  await readLists(lists, (batch) => {
    entries += batch.length;
    for (const entry of batch) review.take(entry, matcher.match(entry));
  });
  return { requirements, entries, ...review.finish() };
}
