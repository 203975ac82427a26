import { explainedBy } from './cover-features.ts';
import type { Evidence } from './evidence.ts';
import type { Candidate } from './weigh.ts';

/** Least difference between two candidates for the first to be the only one, in a catalog that is read by its objects: every word counts. */
const OBJECT_MARGIN = 0.3;

function charactersOf({ places }: Candidate): ReadonlySet<number> {
  return new Set(
    places.flatMap(({ start, stop }) => Array.from({ length: stop - start }, (_, at) => start + at)),
  );
}

/** The same as far as what is printed has it, and keywords. */
function charactersExplained(candidate: Candidate, evidence: Evidence): ReadonlySet<number> {
  const explained = explainedBy(candidate, evidence);
  return new Set([...explained].flatMap((is, at) => (is === 1 ? [at, at + 1] : [])));
}

/**
 * Two matters in one title: each has words of its own, one behind the other, and something joins them: 识别、退出名单, 指南和目录.
 */
export function areJoined(one: Candidate, other: Candidate, evidence: Evidence): boolean {
  const { text } = evidence.structure;
  if (other.total <= one.total - (one.estimate === undefined ? JOINED_LOSS : JOINED_ESTIMATE_LOSS))
    return false;
  if (!JOINS.test(text)) return false;
  const [first, second] =
    one.estimate === undefined
      ? [charactersOf(one), charactersOf(other)]
      : [charactersExplained(one, evidence), charactersExplained(other, evidence)];
  const ownOfFirst = [...first].filter((at) => !second.has(at));
  const ownOfSecond = [...second].filter((at) => !first.has(at));
  if (ownOfFirst.length === 0 || ownOfSecond.length === 0) return false;
  const gaps = [
    [Math.max(...ownOfFirst) + 1, Math.min(...ownOfSecond)],
    [Math.max(...ownOfSecond) + 1, Math.min(...ownOfFirst)],
  ] as const;
  return gaps.some(([from, to]) => from < to && JOINT.test(text.slice(from, to)));
}

/** The catalog asks for the same thing twice: the same words support both, as strongly. */
export function saysTheSame(one: Candidate, other: Candidate): boolean {
  if (one.best.text === other.best.text && Math.abs(one.total - other.total) < 0.01) return true;
  if (one.total - other.total > OBJECT_MARGIN) return false;
  const [first, second] = [charactersOf(one), charactersOf(other)];
  const shared = [...first].filter((at) => second.has(at)).length;
  return shared >= SAME_WORDS * Math.max(first.size, second.size);
}

/** The author of the catalog says that the same words ask for both, and the printed ones do not say the contrary. */
export function areKeyedAlike(one: Candidate, other: Candidate): boolean {
  const isClose = other.estimate !== undefined && other.estimate >= LEAST_ALIKE;
  return isClose && one.keyed >= KEYED && Math.abs(one.keyed - other.keyed) < 0.01 && one.form === other.form;
}

/** Least of the author's words that say so: two groups of them. */
const KEYED = 2.2;
const LEAST_ALIKE = 0.2;

/** Share of the characters that two items must have in common to be asked for with the same words. */
const SAME_WORDS = 0.8;
/** A title that names two things has one of these. */
const JOINS = /[,和与及暨]/u;
/** What may be between the names of two matters. */
const JOINT = /^.{0,3}[,和与及暨].{0,3}$/u;
/** How much weaker the second of two joined matters may be. */
const JOINED_LOSS = 1;
/** The same where printed words are weighed. */
const JOINED_ESTIMATE_LOSS = 8;
