import type { Finding } from '../../model/finding.ts';
import type { Severity } from '../../model/profile.ts';
import type { ReadSheet } from '../../model/publication.ts';
import type { GapReport } from '../../model/report.ts';
import { ruleMeta } from '../../words/rules/index.ts';
import type { AnchorOf } from './merged-ranges.ts';

/** What concerns one cell: 1-based row, 0-based column. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

function columnOf(finding: Finding, { columns }: ReadSheet): number {
  const heading = finding.facts?.column;
  const named = columns.find((column) => heading !== undefined && column.heading === heading);
  const field = finding.facts?.field ?? ruleMeta(finding.rule)?.field ?? 'title';
  const found = named ?? columns.find((column) => column.field === field);
  const title = columns.find((column) => column.field === 'title') ?? columns[0];
  return (found ?? title)?.index ?? 0;
}

/**
 * The concerned cells of one sheet in row order, one note for each cell. `anchorOf` gives the cell that stands for another: the first
 * one of a merged range.
 */
export function listCellNotes(
  report: GapReport,
  file: string,
  sheet: ReadSheet,
  anchorOf: AnchorOf,
): readonly CellNote[] {
  const notes = new Map<string, { row: number; column: number; findings: Finding[] }>();
  for (const finding of report.findings) {
    const { entry } = finding;
    if (entry === undefined || entry.file !== file || entry.sheet !== sheet.name) continue;
    const { row, column } = anchorOf({ row: entry.row, column: columnOf(finding, sheet) });
    const key = `${row} ${column}`;
    const note = notes.get(key);
    if (note === undefined) notes.set(key, { row, column, findings: [finding] });
    else note.findings.push(finding);
  }
  return [...notes.values()]
    .map(({ row, column, findings }) => ({
      row,
      column,
      findings,
      severity: findings
        .map(({ severity }) => severity)
        .reduce((worst, severity) => (weight[severity] > weight[worst] ? severity : worst)),
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
