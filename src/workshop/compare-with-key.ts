import type { Finding } from '../model/finding.ts';
import type { KeyEntry } from './answer-key.ts';

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
