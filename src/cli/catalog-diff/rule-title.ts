import type { Language } from '../../model/language.ts';
import { ruleMeta } from '../../words/rules/index.ts';

/** A rule in words; its id where it is not known any more. */
export function ruleTitle(id: string, language: Language): string {
  return ruleMeta(id)?.title[language] ?? id;
}
