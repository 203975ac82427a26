import type { RequiredElement, Requirement } from '../model/requirement.ts';
import { plays, wordsOf } from './element-words.ts';
import type { Evidence } from './evidence.ts';
import type { FormRole } from './words/forms.ts';

/** Least share of an element's own words, and how many times the share of the next, that decide it. */
const LEAST_TELLING = 0.15;
const TELLING_LEAD = 1.5;

/** The element whose own words, those that no other one prints, the title has most of; several that it has alike to the last word. */
export function toldApart(
  { index, elements }: Requirement,
  { cover, structure }: Evidence,
): readonly number[] {
  const shares = cover.tellingShares(index);
  const isKnown = (element: RequiredElement) => shares.some((one) => one.element === element.index);
  // 决算 is in the item's own name: spelt out, it is found by more than its words.
  if (elements.some((one) => !isKnown(one) && structure.text.includes(wordsOf(one).name))) return [];
  const first = shares[0];
  if (first === undefined || first.share < LEAST_TELLING) return [];
  const near = shares.filter(({ share }) => first.share < TELLING_LEAD * share);
  // 指南及目录: the title ends both.
  if (near.length > 1 && !near.every(({ hasHead }) => hasHead)) return [];
  return near.map(({ element }) => element);
}

/** Form words beside the item's own name: 封存…材料和设备 is no list of materials. All of them where the name is all there is. */
export function formsBeside(
  { index }: Requirement,
  { forms, subjects, structure }: Evidence,
): Evidence['forms'] {
  const name = subjects.get(index)?.find(({ kind }) => kind === 'name')?.text;
  const start = name === undefined ? -1 : structure.text.indexOf(name);
  if (name === undefined || start < 0) return forms;
  const beside = forms.filter((one) => one.start < start || one.stop > start + name.length);
  return beside.length === 0 ? forms : beside;
}

/** Characters of a name's last word, which says what kind of publication it is. */
const HEAD = 2;

/**
 * What a title has most words of, and what only its own words tell: both must be of the kind that the title speaks of.
 * 农村危房改造名单 has more of 农村危房改造政策 than of 农村危房改扩建名单, and is no policy.
 */
export function ofKindSaid(
  { elements }: Requirement,
  { structure }: Evidence,
  roles: readonly FormRole[],
  named: readonly number[],
  apart: readonly number[],
): readonly number[] {
  if (named.every((index) => apart.includes(index))) return apart;
  const isSaid = (element: RequiredElement) => {
    const { name, keywords } = wordsOf(element);
    const words = [name.slice(-HEAD), ...keywords];
    return words.some((word) => structure.text.includes(word)) || roles.some((role) => plays(element, role));
  };
  const said = new Set(elements.filter(isSaid).map(({ index }) => index));
  const kept = named.filter((index) => said.has(index));
  if (kept.length > 0) return kept;
  return apart.length > 0 && apart.every((index) => said.has(index)) ? apart : named;
}
