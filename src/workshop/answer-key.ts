import type { AgencyYear } from './agency-year.ts';
import { placeRows } from './list-table.ts';
import type { PlantedFinding } from './planned-row.ts';

/** A planted finding with its places; those without a row stand nowhere in the list. */
export interface KeyEntry extends PlantedFinding {
  readonly sheet?: string;
  readonly row?: number;
  readonly csvRow?: number;
  /** The row's number in the whole list, from 1. */
  readonly number?: number;
  readonly title?: string;
}

/** Everything that an audit of the list must report, and nothing else. */
export function answerKey(year: AgencyYear): readonly KeyEntry[] {
  const placed = placeRows(year).flatMap(({ row, sheet, number, sheetRow, csvRow }) =>
    row.findings.map((finding) => ({
      ...finding,
      sheet,
      row: sheetRow,
      csvRow,
      number,
      title: row.title,
    })),
  );
  return [...placed, ...year.absent];
}

const columns = [
  'rule',
  'item',
  'element',
  'sheet',
  'row',
  'csvRow',
  'due',
  'workingDaysLate',
  'fault',
  'title',
] as const satisfies readonly (keyof KeyEntry)[];

/** The key as tab-separated text, one finding a line. */
export function writeAnswerKey(year: AgencyYear): string {
  const lines = answerKey(year).map((entry) => columns.map((column) => entry[column] ?? '').join('\t'));
  return `${[columns.join('\t'), ...lines].join('\n')}\n`;
}
