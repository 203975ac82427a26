import { plainText } from './plain.ts';

/** A spreadsheet takes these, and in East Asian editions their full-width forms, for the start of a formula (OWASP ASVS 1.2.10). */
const FORMULA_START = /^[=+\-@＝＋－＠]/;

/** Whether a spreadsheet would take a text that is typed in for a formula. */
export function isLikeFormula(text: string): boolean {
  return FORMULA_START.test(text.trimStart());
}

/** A text that no spreadsheet takes for a formula: a leading sign is disarmed with an apostrophe. */
export function disarmFormula(text: string): string {
  return isLikeFormula(text) ? `'${text}` : text;
}

/** One field of a CSV record (RFC 4180). Numbers are written as they are. */
export function encodeCsv(field: string | number): string {
  if (typeof field === 'number') return String(field);
  const text = disarmFormula(plainText(field));
  return /[",;'\s]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
