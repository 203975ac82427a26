import type { RequiredElement, Requirement } from '../model/requirement.ts';
import { wordsOf } from './element-words.ts';
import type { Evidence } from './evidence.ts';

/** Least share of an element's own words, and how many times the share of the next, that tell it. */
const LEAST_TELLING = 0.15;
const TELLING_LEAD = 1.5;

/** The element whose own words, those that no other one prints, the title has most of; several that it has alike to the last word. */
export function toldApart(
  { index, elements }: Requirement,
  { cover, structure }: Evidence,
): readonly number[] {
  const shares = cover.tellingShares(index);
  const isKnown = (element: RequiredElement) => shares.some((one) => one.element === element.index);
  // 决算 stands in the item's own name: spelt out, it is told by more than its words.
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
