import { doubtsOf } from './doubts.ts';
import type { Evidence } from './evidence.ts';
import { isSilent } from './phrases.ts';
import { bureauAtStart } from './structure-doubts.ts';
import type { RequirementTraits } from './weigh.ts';

/** A shorter heading is a word like any other. */
const LEAST_HEADING = 4;
/** Least that a heading's own words weigh: one of words of duty and office alone names no matter. */
const TELLING = 1;
/** Most that the rest of the title weighs, who writes and when left out, to be nothing but the heading. */
const MOST_BESIDE = 1.5;
/** Loss by which a title is somebody else's, or no publication. */
const MOST_LOSS = 0.4;

/** What a title weighs from one place to another, words of form and the name of who writes left out. */
function weightOf({ structure, cover, forms, doubts }: Evidence, from: number, to: number): number {
  const speakers = doubts.filter(({ kind }) => kind === 'stranger' || kind === 'higher-body');
  const bureau = { start: 0, stop: bureauAtStart(structure.text)?.length ?? 0 };
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    const isBeside = [...forms, ...speakers, bureau].some(({ start, stop }) => start <= at && at < stop);
    if (!isBeside && !isSilent(structure.text, at)) sum += cover.weights[at] ?? 0;
  }
  return sum;
}

/** By heading: the items below it, where there are several. */
const known = new WeakMap<readonly RequirementTraits[], ReadonlyMap<string, readonly number[]>>();

function membersOfHeadings(traits: readonly RequirementTraits[]): ReadonlyMap<string, readonly number[]> {
  const before = known.get(traits);
  if (before !== undefined) return before;
  const members = new Map<string, number[]>();
  traits.forEach(({ heading, isCutByAct }, requirement) => {
    if (isCutByAct || heading.length < LEAST_HEADING) return;
    const own = members.get(heading);
    if (own === undefined) members.set(heading, [requirement]);
    else own.push(requirement);
  });
  const several = new Map([...members].filter(([, own]) => own.length > 1));
  known.set(traits, several);
  return several;
}

/**
 * The items of the category that a title is called by: 某局2023年部门预算公开 is one document for all that is asked for under 部门预算,
 * and nobody can see from its title which parts it has.
 */
export function itemsOfNamedHeading(
  evidence: Evidence,
  traits: readonly RequirementTraits[],
): readonly number[] {
  const { text } = evidence.structure;
  for (const [heading, own] of membersOfHeadings(traits)) {
    const start = text.lastIndexOf(heading);
    if (start < 0) continue;
    const stop = start + heading.length;
    const tells = evidence.cover.weights.slice(start, stop - 1).reduce((sum, one) => sum + one, 0);
    const beside = weightOf(evidence, 0, start) + weightOf(evidence, stop, text.length);
    if (tells < TELLING || beside > MOST_BESIDE) continue;
    return own.filter((requirement) => doubtsOf(evidence, undefined, traits[requirement]).loss < MOST_LOSS);
  }
  return [];
}
