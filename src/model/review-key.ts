import type { ReviewKey } from './review.ts';

/** Characters that a spreadsheet or a cleaning step could take out or decode: written as escapes. */
const FRAGILE =
  /[\u007f-\u00a0\u00ad\u061c\u180e\u2000-\u206f\u3000\ufeff\ufff0-\uffff]|_(?=x[0-9a-f]{4}_)/giu;

/** The hidden cell by which a row of the workbook is known again: JSON in plain visible characters. */
export function writeReviewKey({ columnPath, pattern, example }: ReviewKey): string {
  const { file, sheet, row, title } = example;
  return JSON.stringify([columnPath, pattern, file, sheet, row, title]).replace(
    FRAGILE,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The key that was written, or undefined when the cell holds anything else. */
export function readReviewKey(text: string): ReviewKey | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parsed) || parsed.length !== 6) return undefined;
  const [columnPath, pattern, file, sheet, row, title]: unknown[] = parsed;
  if (typeof columnPath !== 'string' || typeof pattern !== 'string' || typeof file !== 'string')
    return undefined;
  if (typeof sheet !== 'string' || typeof title !== 'string') return undefined;
  if (typeof row !== 'number' || !Number.isInteger(row) || row < 1) return undefined;
  return { columnPath, pattern, example: { file, sheet, row, title } };
}
