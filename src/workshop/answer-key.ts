import type { Finding } from '../model/finding.ts';
import type { AgencyYear } from './agency-year.ts';
import { placeRows } from './list-table.ts';
import type { PlantedFinding } from './planned-row.ts';

/** A planted finding with its places; those without a row are nowhere in the list. */
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

/** Where an audit and the answer key disagree. */
export interface KeyComparison {
  /** Planted, and not found. */
  readonly missed: readonly KeyEntry[];
  /** Found, and not planted. */
  readonly unplanted: readonly Finding[];
}

/** Which row of a list a key entry means: the workbook's, or that of the one CSV table. */
export type KeyRow = 'row' | 'csvRow';

const identityOf = (...parts: readonly (string | number | undefined)[]) => JSON.stringify(parts);

/** Holds findings of every rule against the key, both ways: rule, item, element, row, due day and days late. */
export function compareWithKey(
  findings: readonly Finding[],
  key: readonly KeyEntry[],
  rowOf: KeyRow,
): KeyComparison {
  const unplanted = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { rule, item, element, entry, dueOn, workingDaysLate } = finding;
    const sheet = rowOf === 'row' ? entry?.sheet : undefined;
    const identity = identityOf(rule, item?.code, element, sheet, entry?.row, dueOn, workingDaysLate);
    unplanted.set(identity, [...(unplanted.get(identity) ?? []), finding]);
  }
  const missed = key.filter((planted) => {
    const { rule, item, element, sheet, due, workingDaysLate } = planted;
    const place = [rowOf === 'row' ? sheet : undefined, planted[rowOf]] as const;
    return (
      unplanted.get(identityOf(rule, item, element, ...place, due, workingDaysLate))?.pop() === undefined
    );
  });
  return { missed, unplanted: [...unplanted.values()].flat() };
}
