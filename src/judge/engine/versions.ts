import { nth } from '../../model/present.ts';
import type { ElementResult, EvidenceReference, ItemResult, OutcomeReason } from '../../model/report.ts';
import type { Requirement } from '../../model/requirement.ts';
import { MOST_SEEN } from './element-state.ts';
import { worstOutcome } from './outcome.ts';

/** Indexes of the requirements that are versions of one item: one catalog, one code. In catalog order. */
export function groupVersions(requirements: readonly Requirement[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  requirements.forEach(({ catalog, code }, index) => {
    const key = `${catalog}\u0000${code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  return [...groups.values()];
}

/** What is said of a version without entries; it is no doubt about the element once another version has some. */
const sayNothingHere: ReadonlySet<OutcomeReason> = new Set([
  'no-entry-for-event',
  'element-not-told',
  'out-of-period',
  'partly-declared',
]);

function distinctRows(evidence: readonly EvidenceReference[]): readonly EvidenceReference[] {
  const byRow = new Map(evidence.map((one) => [`${one.file}\u0000${one.sheet}\u0000${one.row}`, one]));
  return [...byRow.values()].slice(0, MOST_SEEN);
}

/** One element under several versions: those that bind are weighed together, the worst outcome wins. */
function joinElements(results: readonly ElementResult[], isStanding: boolean): ElementResult {
  const latest = nth(results, -1);
  if (results.length === 1) return latest;
  const binding = results.filter(({ reasons }) => !reasons.includes('not-in-force'));
  const answered = binding.filter(({ reasons }) => !reasons.every((reason) => sayNothingHere.has(reason)));
  const weighed = [answered, binding, results].find(({ length }) => length > 0) ?? results;
  const outcome = worstOutcome(weighed.map((one) => one.outcome));
  const reasons = weighed.filter((one) => one.outcome === outcome).flatMap((one) => one.reasons);
  const dueDays = [
    ...new Set(
      results.flatMap(({ nextDueOn, dueDays: days = [] }) =>
        nextDueOn === undefined ? days : [nextDueOn, ...days],
      ),
    ),
  ].sort();
  const [nextDueOn] = dueDays;
  const counts = results.map(({ entries }) => entries);
  const { id, name, limit, publicationOf, disclosure } = weighed.at(-1) ?? latest;
  const attested = weighed.findLast((one) => one.outcome === outcome)?.attested;
  return {
    id,
    name,
    ...(publicationOf === undefined ? {} : { publicationOf }),
    ...(disclosure === undefined ? {} : { disclosure }),
    outcome,
    reasons: [...new Set(reasons)].sort(),
    evidence: distinctRows(results.flatMap((one) => (one.entries > 0 ? one.evidence : []))),
    // What is always there answers every version after it, what happened only one.
    entries: isStanding ? Math.max(...counts) : counts.reduce((sum, count) => sum + count, 0),
    ...(limit === undefined ? {} : { limit }),
    ...(attested === undefined ? {} : { attested }),
    ...(nextDueOn === undefined ? {} : { nextDueOn }),
    ...(dueDays.length < 2 ? {} : { dueDays }),
  };
}

function isBinding({ elements }: ItemResult): boolean {
  return elements.some(({ reasons }) => !reasons.includes('not-in-force'));
}

/**
 * The verdict on an item from the verdicts on its versions, given in the same order. The item is called what the last version
 * that binds calls it; which versions bound is beside it.
 */
export function joinVersions(
  requirements: readonly Requirement[],
  results: readonly ItemResult[],
): ItemResult {
  const all = requirements
    .map((requirement, index) => ({ version: requirement.version, result: nth(results, index) }))
    .sort((a, b) => compareDays(a.version?.validFrom, b.version?.validFrom));
  const binding = all.filter(({ result }) => isBinding(result));
  const applied = binding.length === 0 ? all : binding;
  const { result: latest } = nth(applied, -1);
  const versions = applied.map(({ version, result: { name } }) => ({ name, ...version }));
  if (all.every(({ version }) => version === undefined)) return latest;
  if (all.length === 1) return { ...latest, versions };
  const ids = new Set(applied.toReversed().flatMap(({ result }) => result.elements.map(({ id }) => id)));
  const standing = new Set(
    requirements.flatMap(({ elements }) =>
      elements.filter(({ nature }) => nature === 'standing').map(({ id }) => id),
    ),
  );
  const elements = [...ids].map((id) =>
    joinElements(
      applied.flatMap(({ result }) => result.elements.filter((element) => element.id === id)),
      standing.has(id),
    ),
  );
  return { ...latest, outcome: worstOutcome(elements.map(({ outcome }) => outcome)), versions, elements };
}

/** An open beginning comes first. */
function compareDays(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
