import type { Language } from '../../model/language.ts';
import type { Version } from '../../model/requirement.ts';

/** From when until when a version of an item is in force, in words; empty when it has no bounds. */
export function describeValidity({ validFrom, validUntil }: Version, language: Language): string {
  const isChinese = language === 'zh';
  if (validFrom !== undefined && validUntil !== undefined)
    return isChinese ? `自${validFrom}至${validUntil}有效` : `in force from ${validFrom} to ${validUntil}`;
  if (validFrom !== undefined) return isChinese ? `自${validFrom}起施行` : `in force from ${validFrom}`;
  if (validUntil !== undefined) return isChinese ? `有效至${validUntil}` : `in force until ${validUntil}`;
  return '';
}

/** Which version of its item a finding rests on, as a sentence of its own; empty for an item without versions. */
export function nameVersion(version: Version, language: Language): string {
  const validity = describeValidity(version, language);
  if (validity === '') return '';
  return language === 'zh' ? `（适用${validity}的版本。）` : ` (Judged by the version ${validity}.)`;
}
