import type { EntryReference, Finding } from '../../model/finding.ts';
import type { MappingCondition } from '../../model/mapping.ts';

/** Parts of sentences that several rules share. */

/** “结果信息” or, for a finding about the whole item, its name. */
export function what(finding: Finding): string {
  return `“${finding.elementName ?? finding.item?.name ?? finding.entry?.title ?? ''}”`;
}

/** `list.csv [表一] row 9`: a row by its file and sheet, as rows of several lists share their numbers. */
export function placeName(entry: EntryReference | undefined, language: 'zh' | 'en'): string {
  if (entry === undefined) return '';
  const file = entry.file.slice(Math.max(entry.file.lastIndexOf('/'), entry.file.lastIndexOf('\\')) + 1);
  const sheet = entry.sheet === '' ? '' : ` [${entry.sheet}]`;
  return language === 'zh' ? `${file}${sheet}第${entry.row}行` : `row ${entry.row} of ${file}${sheet}`;
}

/** The body of a roster that a finding is about, in front of what it owes; empty where the finding is about the agency. */
export function ofBody(finding: Finding, language: 'zh' | 'en'): string {
  const body = fact(finding, 'body');
  if (body === '') return '';
  return language === 'zh' ? `${body}的` : `${body}: `;
}

/** A fact as text; empty when absent. */
export function fact(finding: Finding, name: string): string {
  return String(finding.facts?.[name] ?? '');
}

export function count(finding: Finding, name: string): number {
  const value = finding.facts?.[name];
  return typeof value === 'number' ? value : 0;
}

/** `1 working day`, `3 working days`. */
export function plural(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What a decision of the mapping file holds for, in a few words. */
export function nameMapping({ column, title, itemName, row }: MappingCondition): string {
  return [column, title, itemName, row === undefined ? undefined : `#${row}`]
    .filter((part) => part !== undefined)
    .join(' ');
}
