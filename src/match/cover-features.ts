import { contrastIn } from './contrasts.ts';
import { lossOfDoubt } from './doubts.ts';
import type { Evidence } from './evidence.ts';
import { isSilent } from './phrases.ts';
import type { Candidate, RequirementTraits } from './weigh.ts';

/** Least that a pair weighs that is of the matter, and not of how it is issued. */
const OF_MATTER = 0.15;
/** Pairs at the end of a title's matter, where a Chinese title says what it is about. */
const TAIL_PAIRS = 6;
const LONGEST = 20;
/** Where nothing of the matter is said. */
const UNTOLD = 0.5;

/** What a candidate leaves of a title, and what a title leaves of a candidate's name. */
export interface CoverFeatures {
  /** Share of the title's words that the candidate prints or is called by, 0-1; `tail`: of the last ones. */
  readonly explained: number;
  readonly tail: number;
  /** Longest stretch that is printed, in fours of characters. */
  readonly run: number;
  /** Pairs of the matter, in tens. */
  readonly length: number;
  /** The first or the last words of its name are not there, and no keyword of an author is. */
  readonly lacksFirst: number;
  readonly lacksLast: number;
  /** A word of news or of other business is behind all that it explains. */
  readonly behind: number;
  /** The title is for the counterpart of what it is named after. */
  readonly contrasted: number;
}

/** By place of a pair: 1 where the candidate prints it, or has it in a keyword, a name or an alias. */
export function explainedBy({ requirement }: Candidate, { cover, subjects }: Evidence): Uint8Array {
  const explained = cover.explainedBy(requirement);
  for (const { kind, places } of subjects.get(requirement) ?? [])
    if (kind !== 'printed' && kind !== 'genre')
      for (const { start, stop } of places) explained.fill(1, start, stop - 1);
  return explained;
}

function isBehind(end: number, candidate: Candidate, evidence: Evidence, traits: RequirementTraits): boolean {
  return evidence.doubts.some(
    (doubt) =>
      (doubt.kind === 'news' || doubt.kind === 'business') &&
      doubt.start >= end - 1 &&
      lossOfDoubt(doubt, evidence, candidate, traits) > 0,
  );
}

export function coverFeatures(
  candidate: Candidate,
  evidence: Evidence,
  traits: RequirementTraits,
): CoverFeatures {
  const { structure, cover, forms, relevances } = evidence;
  const { text } = structure;
  const { weights } = cover;
  const explained = explainedBy(candidate, evidence);
  const isForm = (at: number) =>
    forms.some(({ weight, start, stop }) => weight >= 2 && start <= at && at + 1 < stop);
  let all = 0;
  let done = 0;
  const matter: number[] = [];
  for (let at = 0; at < weights.length; at += 1) {
    if (isSilent(text, at)) continue;
    all += weights[at]!;
    done += weights[at]! * explained[at]!;
    if (weights[at]! >= OF_MATTER && !isForm(at)) matter.push(at);
  }
  const tail = matter.slice(-TAIL_PAIRS);
  const missing = candidate.keyed === 0 ? cover.missingEnds(candidate.requirement) : undefined;
  return {
    explained: all === 0 ? 0 : done / all,
    tail: tail.length === 0 ? UNTOLD : tail.filter((at) => explained[at] === 1).length / tail.length,
    run: Math.min(8, relevances.get(candidate.requirement)?.run ?? 0) / 4,
    length: Math.min(LONGEST, matter.length) / 10,
    lacksFirst: missing?.isFirst === true ? 1 : 0,
    lacksLast: missing?.isLast === true ? 1 : 0,
    behind: isBehind(explained.lastIndexOf(1) + 2, candidate, evidence, traits) ? 1 : 0,
    contrasted: contrastIn(traits.contrasts, text) === undefined ? 0 : 1,
  };
}
