import { RowEntry } from '../../list/rows/row-entry.ts';
import type { Tailoring } from '../../model/catalog.ts';
import { dayOfIso, isoOfDay } from '../../model/plain-date.ts';
import type { CellCorrection } from '../../model/profile.ts';
import type { Entry } from '../../model/publication.ts';

/** Puts the corrected dates into the entries as they pass, and reports what became of each. */
export interface CellCorrector {
  take(entries: readonly Entry[]): void;
  /** Every correction, for the report: nothing is changed silently. */
  listed(): readonly Tailoring[];
}

/** By the file's own name: the next audit may be in another folder. */
const baseName = (file: string) => file.replace(/^.*[\\/]/su, '');

const rowKey = (file: string, row: number) => `${baseName(file)}\n${row}`;

/** A date as the cell has it: the text that could not be read, or the day that cannot be. */
function saysWritten(entry: Entry, { field, written }: CellCorrection): boolean {
  const day = entry[field];
  return (
    entry.anomalies.some((anomaly) => anomaly.field === field && anomaly.text === written) ||
    (day !== undefined && isoOfDay(day) === written)
  );
}

function correct(entry: RowEntry, { field, written, value }: CellCorrection): void {
  entry[field] = dayOfIso(value);
  if (field === 'formedOn') entry.formedAt = undefined;
  if (field === 'changedOn') entry.changedAt = undefined;
  if (field === 'publishedOn') entry.publishedAt = undefined;
  entry.anomalies = entry.anomalies.filter((anomaly) => anomaly.field !== field || anomaly.text !== written);
}

export function startCorrections(corrections: readonly CellCorrection[]): CellCorrector | undefined {
  if (corrections.length === 0) return undefined;
  const byRow = new Map<string, CellCorrection[]>();
  for (const one of corrections) {
    const key = rowKey(one.file, one.row);
    byRow.set(key, [...(byRow.get(key) ?? []), one]);
  }
  const used = new Set<CellCorrection>();
  return {
    take(entries) {
      for (const entry of entries) {
        const own = byRow.get(rowKey(entry.file, entry.row));
        if (own === undefined || !(entry instanceof RowEntry)) continue;
        for (const one of own) {
          if (one.sheet !== undefined && one.sheet !== entry.sheet) continue;
          if (!saysWritten(entry, one)) continue;
          correct(entry, one);
          used.add(one);
        }
      }
    },
    listed: () =>
      corrections.map((one) => {
        const { file, sheet = '', row, written, value, correctedBy, correctedOn } = one;
        const reason = `${[baseName(file), sheet, `#${row}`].filter((part) => part !== '').join(' ')} ${written} → ${value}（${correctedBy}，${correctedOn}）`;
        return { change: used.has(one) ? 'correction' : 'correction-unused', reason };
      }),
  };
}
