import type { Language } from '../../model/language.ts';
import type { EvidenceReference } from '../../model/report.ts';

/** Where an officer finds the row: 清单.xlsx［行政许可］第 15 行. Not escaped. */
export function describeEntryPlace(place: EvidenceReference, language: Language): string {
  const sheet = place.sheet === '' ? '' : language === 'zh' ? `［${place.sheet}］` : ` [${place.sheet}]`;
  return language === 'zh'
    ? `${place.file}${sheet}第 ${place.row} 行`
    : `${place.file}${sheet} row ${place.row}`;
}
