import type { RequiredElement } from '../model/requirement.ts';
import { normalise } from '../text/normalise.ts';
import { type FormRole, formRoles } from './words/forms.ts';

/** Words in the name of an element that say which form words of a title answer it. */
export const ROLE_WORDS: Readonly<Record<FormRole, readonly string[]>> = {
  result: ['结果', '决定'],
  guide: ['指南'],
  policy: ['法律法规', '政策', '依据'],
  interpretation: ['解读'],
  complaint: ['投诉', '举报', '咨询'],
  plan: ['计划'],
  notice: ['告知'],
  acceptance: ['立案'],
  material: ['材料'],
  condition: ['条件', '范围'],
  procedure: ['流程', '程序'],
  standard: ['标准'],
  audience: ['对象'],
  provider: ['机构'],
  content: ['内容', '项目'],
  requirement: ['要求'],
  advice: ['内容'],
};

const rolesOfElement = new WeakMap<RequiredElement, ReadonlySet<FormRole>>();

/** Whether the name of an element asks for such a publication. */
export function plays(element: RequiredElement, role: FormRole): boolean {
  let roles = rolesOfElement.get(element);
  if (roles === undefined) {
    const { name } = element;
    roles = new Set(formRoles.filter((one) => ROLE_WORDS[one].some((word) => name.includes(word))));
    rolesOfElement.set(element, roles);
  }
  return roles.has(role);
}

/** Name and keywords of an element as titles have them. */
interface ElementWords {
  readonly name: string;
  readonly keywords: readonly string[];
}

const wordsOfElement = new WeakMap<RequiredElement, ElementWords>();

export function wordsOf(element: RequiredElement): ElementWords {
  const known = wordsOfElement.get(element);
  if (known !== undefined) return known;
  const words = { name: normalise(element.name), keywords: element.keywords.map(normalise) };
  wordsOfElement.set(element, words);
  return words;
}
