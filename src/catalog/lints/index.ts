import type { Problem } from '../../words/problems/problem.ts';
import { danglingLink } from './dangling-link.ts';
import { doubtfulLimit } from './doubtful-limit.ts';
import { duplicateCode } from './duplicate-code.ts';
import { duplicateElement } from './duplicate-element.ts';
import { duplicateName } from './duplicate-name.ts';
import { emptyCategory } from './empty-category.ts';
import { interruptedValidity } from './interrupted-validity.ts';
import { itemWithoutElements } from './item-without-elements.ts';
import { limitMissing } from './limit-missing.ts';
import type { CatalogLint, LintSubject } from './lint.ts';
import { lookalikeElementSet } from './lookalike-element-set.ts';
import { lookalikeName } from './lookalike-name.ts';
import { miscountedCatalog } from './miscounted-catalog.ts';
import { missingBasis } from './missing-basis.ts';
import { namelessEntry } from './nameless-entry.ts';
import { overlappingValidity } from './overlapping-validity.ts';
import { overlongDecisionLimit } from './overlong-decision-limit.ts';
import { overlongLimit } from './overlong-limit.ts';
import { reconstructedProvenance } from './reconstructed-provenance.ts';
import { repealedBasis } from './repealed-basis.ts';
import { repealedDuty } from './repealed-duty.ts';
import { repeatedBasis } from './repeated-basis.ts';
import { reversedValidity } from './reversed-validity.ts';
import { shadowingAlias } from './shadowing-alias.ts';
import { sharedKeyword } from './shared-keyword.ts';
import { unusedElementSet } from './unused-element-set.ts';

/** Every lint, in the order of reports. */
export const catalogLints: readonly CatalogLint[] = [
  duplicateCode,
  lookalikeElementSet,
  duplicateName,
  lookalikeName,
  namelessEntry,
  emptyCategory,
  itemWithoutElements,
  duplicateElement,
  unusedElementSet,
  limitMissing,
  missingBasis,
  repeatedBasis,
  miscountedCatalog,
  reversedValidity,
  overlappingValidity,
  interruptedValidity,
  repealedDuty,
  repealedBasis,
  reconstructedProvenance,
  shadowingAlias,
  sharedKeyword,
  danglingLink,
  doubtfulLimit,
  overlongLimit,
  overlongDecisionLimit,
];

/** A lint by its id or by the code of its problems: `duplicate-code`, `catalog/duplicate-code`. */
export function lintOf(name: string): CatalogLint | undefined {
  const id = name.replace(/^catalog\//u, '');
  return catalogLints.find((lint) => lint.id === id);
}

/** What a schema cannot say about a catalog: every lint over the resolved tree. */
export function checkCatalog(subject: LintSubject): readonly Problem[] {
  return catalogLints.flatMap((lint) => [...lint.check(subject)]);
}
