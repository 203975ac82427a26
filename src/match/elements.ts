import type { RequiredElement, Requirement } from '../model/requirement.ts';
import { normalise } from '../text/normalise.ts';
import { plays, ROLE_WORDS, wordsOf } from './element-words.ts';
import type { Evidence } from './evidence.ts';
import { formsBeside, ofKindSaid, toldApart } from './told-apart.ts';
import type { Act } from './words/acts.ts';
import type { FormRole } from './words/forms.ts';

/** What a guide explains: a whole service page answers all of these. */
const GUIDE_FAMILY: readonly FormRole[] = [
  'material',
  'condition',
  'procedure',
  'standard',
  'audience',
  'provider',
  'content',
  'requirement',
];

/** The first of these that a title's form words name decides, unless the title ends otherwise. */
const PRECEDENCE: readonly (readonly FormRole[])[] = [
  ['complaint'],
  ['plan'],
  ['acceptance'],
  ['notice'],
  ['guide', ...GUIDE_FAMILY],
  ['interpretation', 'policy'],
  ['result'],
  ['advice'],
];

export function withRoles(
  elements: readonly RequiredElement[],
  roles: readonly FormRole[],
): readonly number[] {
  return elements.filter((element) => roles.some((role) => plays(element, role))).map(({ index }) => index);
}

function standing(elements: readonly RequiredElement[]): readonly number[] {
  return elements.filter(({ nature }) => nature === 'standing').map(({ index }) => index);
}

const rolesOfForms = new WeakMap<Evidence['forms'], readonly FormRole[]>();

/** Roles that a title's form words play: those of the first group in the order of precedence that has one. */
function rolesOf({ forms }: Evidence): readonly FormRole[] {
  const known = rolesOfForms.get(forms) ?? rolesIn(forms);
  rolesOfForms.set(forms, known);
  return known;
}

function rolesIn(spoken: Evidence['forms']): readonly FormRole[] {
  const strong = spoken.filter(({ weight }) => weight >= 3);
  const heads = spoken.filter(({ atEnd, weight }) => atEnd && weight >= 2);
  for (const forms of [strong, heads, spoken]) {
    for (const group of PRECEDENCE) {
      const found = forms.filter(({ role }) => group.includes(role)).map(({ role }) => role);
      if (found.length > 0) return [...new Set(found)];
    }
  }
  return [];
}

/** The same with what the title ends in: 扶助标准调整新政策 is a policy too. */
export function rolesSaid(evidence: Evidence): readonly FormRole[] {
  const roles = rolesOf(evidence);
  const heads = evidence.forms.filter(({ atEnd, weight }) => atEnd && weight >= 2).map(({ role }) => role);
  return heads.every((role) => roles.includes(role)) ? roles : [...new Set([...roles, ...heads])];
}

/** Parts that a guide lists behind its own name: 办事指南(申请材料、办理流程) is these and no more. */
function partsListed({ forms }: Evidence): readonly FormRole[] {
  const guide = forms.findIndex(({ role, weight }) => role === 'guide' && weight >= 3);
  const behind = forms.filter(({ at, role }) => at > (forms[guide]?.at ?? at) && GUIDE_FAMILY.includes(role));
  return behind.map(({ role }) => role);
}

/** A guide, or a part of one, as the elements of this requirement are cut. A guide explains; it is no policy and no hotline. */
function guideElements(
  elements: readonly RequiredElement[],
  roles: readonly FormRole[],
  evidence: Evidence,
): readonly number[] {
  const guide = withRoles(elements, ['guide']);
  if (roles.includes('guide')) {
    if (guide.length > 0) return guide;
    const listed = withRoles(elements, partsListed(evidence));
    return listed.length > 0 ? listed : withRoles(elements, GUIDE_FAMILY);
  }
  const exact = withRoles(elements, roles);
  return exact.length > 0 ? exact : guide;
}

/** Shares of a phrase that differ by less are as good. */
const NEAR_COVERAGE = 0.05;
/** Least share of an element's own words that distinguishes it from the others. */
const LEAST_SHARE = 0.3;

/** Elements whose own words, or whose name, the title has: 政府信息公开指南 where the item is 目录和指南. */
function namedElements({ index: requirement, elements }: Requirement, evidence: Evidence): readonly number[] {
  const spoken = [...evidence.forms, ...evidence.doubts].map(({ text }) => text);
  const found = evidence.subjects.get(requirement) ?? [];
  const most = Math.max(0, ...found.map(({ coverage = 0 }) => coverage));
  const told = found.filter(({ coverage = most }) => coverage >= most - NEAR_COVERAGE);
  const subjects = told.map(({ text }) => text);
  const isNamed = (element: RequiredElement) => {
    const { name, keywords } = wordsOf(element);
    return (
      keywords.some((word) => spoken.includes(word) || subjects.some((text) => text.endsWith(word))) ||
      subjects.includes(name)
    );
  };
  const isCut = elements.some(({ publicationOf }) => publicationOf !== undefined);
  const whole = isCut ? evidence.sharesOf(requirement) : undefined;
  const isPrinted = ({ index, publicationOf }: RequiredElement) =>
    publicationOf !== undefined && (whole?.get(index) ?? 0) >= 1 - NEAR_COVERAGE;
  const byName = elements.filter((one) => isNamed(one) || isPrinted(one)).map(({ index }) => index);
  if (byName.length > 0) return byName;
  return [...new Set(told.flatMap(({ element }) => element ?? []))];
}

/** Of publications that are owed one by one, those whose own words the title has most of. */
function mostlyPrinted({ index }: Requirement, { sharesOf }: Evidence): readonly number[] {
  const own = sharesOf(index);
  if (own.size === 0) return [];
  const most = Math.max(0, ...own.values());
  if (most < LEAST_SHARE) return [];
  return [...own].filter(([, share]) => share >= most - NEAR_COVERAGE).map(([element]) => element);
}

/**
 * Elements of a requirement that a title answers; empty when the item is clear and its part is not. `isWhole`: the title is
 * nothing but the item's name, so the page is about all that is always there.
 */
export function elementsAnswered(
  requirement: Requirement,
  { act, isCutByAct }: { readonly act: Act | undefined; readonly isCutByAct: boolean },
  evidence: Evidence,
  isWhole: boolean,
): readonly number[] {
  const { elements } = requirement;
  const owed = elements.filter(({ nature }) => nature !== 'optional');
  if (owed.length === 1) return owed.map(({ index }) => index);
  const named = namedElements(requirement, evidence);
  // Kinds of act cut the elements of all items alike: there the form words decide.
  const apart = isCutByAct ? [] : toldApart(requirement, evidence);
  // 政府信息公开目录和指南 spells only the first out.
  if (named.length > 0) return ofKindSaid(requirement, evidence, rolesSaid(evidence), named, apart);
  if (apart.length > 0) return apart;
  // 预防接种: the words of the name itself head no page about prevention.
  if (
    isWhole &&
    act === 'service' &&
    evidence.subjects.get(requirement.index)?.some(({ kind }) => kind === 'name')
  )
    return standing(elements);
  const isPenalty = act === 'penalty' && evidence.acts.some((cue) => cue.act === 'penalty');
  // 违反《护士条例》案: the regulation that was broken is no publication of a regulation, unless the title ends in it.
  const forms = formsBeside(requirement, evidence);
  const heard = isPenalty
    ? { ...evidence, forms: forms.filter(({ role, atEnd }) => role !== 'policy' || atEnd) }
    : { ...evidence, forms };
  const roles = rolesOf(heard);
  if (evidence.forms.some(({ role }) => role === 'interpretation')) {
    const interpretation = withRoles(elements, ['interpretation']);
    if (interpretation.length > 0) return interpretation;
    if (roles.includes('interpretation')) return withRoles(elements, ['policy']);
  }
  if (isPenalty && !roles.includes('policy')) {
    const exact = withRoles(elements, roles.length === 0 ? ['result'] : roles);
    return exact.length > 0 ? exact : withRoles(elements, ['result']);
  }
  if (roles.length === 0 && elements.some(({ publicationOf }) => publicationOf !== undefined))
    return mostlyPrinted(requirement, evidence);
  if (roles.length === 0) return isWhole || act === 'service' ? standing(elements) : [];
  const first = roles[0]!;
  // 校验合格单位名单公示 under a permit: a result, where the item has no list of providers.
  const isResult = evidence.forms.some(
    ({ role, weight, atEnd }) => role === 'result' && weight >= 3 && atEnd,
  );
  if (isResult && first !== 'guide' && withRoles(elements, roles).length === 0) {
    const result = withRoles(elements, ['result']);
    if (result.length > 0) return result;
  }
  if (first === 'guide' || GUIDE_FAMILY.includes(first)) return guideElements(elements, roles, evidence);
  const exact = withRoles(elements, roles);
  if (exact.length === 0 && elements.some(({ publicationOf }) => publicationOf !== undefined))
    return mostlyPrinted(requirement, evidence);
  if (exact.length === 0 && (first === 'notice' || first === 'acceptance'))
    return guideElements(elements, ['guide'], evidence);
  return exact;
}

/** Standing elements whose own word the title has beside the part that it answers: 办事指南及政策依据. */
function spokenBesides(elements: readonly RequiredElement[], { forms }: Evidence): readonly number[] {
  // 政策解读 is about a policy that is elsewhere.
  if (forms.some(({ role }) => role === 'interpretation')) return [];
  const spoken = forms.filter(({ role, text }) => ROLE_WORDS[role].some((word) => text.includes(word)));
  return withRoles(
    elements.filter(({ nature }) => nature === 'standing'),
    spoken.map(({ role }) => role),
  );
}

/**
 * Elements that a page of this kind may hold too, though its title does not say so. A bare service guide is often the whole page of a
 * public health service, its policy and its hotline included; nobody can know from a list.
 */
export function elementsPossible(
  { elements }: Requirement,
  evidence: Evidence,
  answered: readonly number[],
): readonly number[] {
  if (answered.length === 0) return [];
  const isBareGuide = rolesOf(evidence).includes('guide') && partsListed(evidence).length === 0;
  const isCutIntoParts = withRoles(elements, ['guide']).length === 0;
  const possible = isBareGuide && isCutIntoParts ? standing(elements) : spokenBesides(elements, evidence);
  return possible.filter((index) => !answered.includes(index));
}

/** Element ids that a form word answers in every item of a category. */
export function categoryElements(
  requirements: readonly Requirement[],
  evidence: Evidence,
): readonly string[] {
  const roles = rolesOf(evidence);
  const wanted: readonly FormRole[] = roles.length === 0 ? ['result'] : roles;
  const ids = requirements.flatMap(({ elements }) =>
    elements.filter((element) => wanted.some((role) => plays(element, role))).map(({ id }) => id),
  );
  return [...new Set(ids)];
}

/** Elements named in an element column (公开内容要素) of the list. */
export function elementsNamed(requirement: Requirement, elementName: string): readonly number[] {
  const name = normalise(elementName);
  if (name === '') return [];
  const owns = requirement.elements.map((element) => ({ index: element.index, own: wordsOf(element).name }));
  // 咨询 beside 咨询投诉渠道: a name in full is no part of another.
  const exact = owns.filter(({ own }) => own === name);
  const meant =
    exact.length > 0
      ? exact
      : owns.filter(({ own }) => (name.length >= 2 && own.includes(name)) || name.includes(own));
  return meant.map(({ index }) => index);
}
