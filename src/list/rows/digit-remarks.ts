import { nth } from '../../model/present.ts';
import type { Anomaly, PersonalData } from '../../model/publication.ts';
import type { RowBatch } from '../../readers/reader.ts';
import type { Layout } from '../layout.ts';
import { cleanText, leastPersonalDigits } from '../text/clean-text.ts';
import { findPersonalData, maskNumber, type NumberScope } from '../text/personal-data.ts';
import { anomalyOf } from './read-dates.ts';

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

/** Looks through the columns that are not decoded anyway; a byte test shows which cells are worth it. */
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

/** From here on a spreadsheet's number cannot hold every digit of a code (2^53 has 16). */
const firstInexact = 1e15;
const scientific = /^\d(?:\.\d+)?E\+\d{1,3}$/iu;
/** A true index number has longer runs of digits than 1.13701E+17. */
const digitsOfIntactNumber = 7;

const codeFields = ['indexNumber', 'documentNumber', 'itemCode'] as const;

/** Adds the codes of a row that a spreadsheet has cut to 15 digits. */
export function noteLostDigits(batch: RowBatch, index: number, layout: Layout, into: Anomaly[]): void {
  for (let at = 0; at < codeFields.length; at += 1) {
    const field = nth(codeFields, at);
    const column = layout.at[field];
    if (column !== -1 && looksLikeLostDigits(batch, index, column)) {
      into.push(anomalyOf('number-lost-digits', field, batch.text(index, column)));
    }
  }
}

/** Whether an index or document number went through a spreadsheet's number cell: 1.13701E+17. */
function looksLikeLostDigits(batch: RowBatch, index: number, column: number): boolean {
  if (batch.kind(index, column) === 'number') return Math.abs(batch.number(index, column)) >= firstInexact;
  // One digit and then none for a while: 1.13701E+17, but also 柳卫〔2024〕3号, which is looked at.
  if (batch.hasDigitRun(index, column, digitsOfIntactNumber) || !batch.hasDigitRun(index, column, 2))
    return false;
  return scientific.test(batch.text(index, column).trim());
}
