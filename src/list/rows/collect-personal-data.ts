import { nth } from '../../model/present.ts';
import type { PersonalData } from '../../model/publication.ts';
import type { RowBatch } from '../../readers/reader.ts';
import type { Layout } from '../layout.ts';
import { cleanText, leastPersonalDigits } from '../text/clean-text.ts';
import { findPersonalData, maskNumber, type NumberScope } from '../text/personal-data.ts';

/** Numbers kept of one row; a list of names would give hundreds and one says enough. */
const mostKept = 8;

/** Adds the personal numbers of a text, masked. */
export function collectFrom(text: string, column: string, scope: NumberScope, into: PersonalData[]): void {
  const cleaned = cleanText(text);
  for (const { kind, start, end } of findPersonalData(cleaned, scope)) {
    if (into.length >= mostKept) return;
    const masked = maskNumber(cleaned.slice(start, end), kind);
    if (!into.some((known) => known.masked === masked && known.column === column)) {
      into.push({ kind, masked, column });
    }
  }
}

/** Looks through the columns that are not decoded anyway; a byte test tells which cells are worth it. */
export function collectPersonalData(
  batch: RowBatch,
  index: number,
  layout: Layout,
  into: PersonalData[],
): void {
  const { scans } = layout;
  for (let at = 0; at < scans.length; at += 1) {
    const { column, leastDigits, scope, heading } = nth(scans, at);
    if (batch.hasDigitRun(index, column, leastDigits))
      collectFrom(batch.text(index, column), heading, scope, into);
  }
  for (let column = layout.width; column < batch.width(index); column += 1) {
    if (batch.hasDigitRun(index, column, leastPersonalDigits)) {
      collectFrom(batch.text(index, column), '', 'any', into);
    }
  }
}
