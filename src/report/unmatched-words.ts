import type { Bilingual, Language } from '../model/language.ts';
import { unmatchedReasons } from '../words/labels/unmatched-reasons.ts';

const texts: Readonly<Partial<Record<string, Bilingual>>> = unmatchedReasons;

/** Why an entry answers no item; a reason of a newer mulu is shown as it is. */
export function describeUnmatched(reason: string, language: Language): string {
  return texts[reason]?.[language] ?? reason;
}
