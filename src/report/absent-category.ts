import type { Finding } from '../model/finding.ts';
import type { GapReport } from '../model/report.ts';
import type { CategoryGaps } from './group-findings.ts';

/** True for what merely is not there: no row, no day, nothing further to tell. */
export function isBare(finding: Finding): boolean {
  return finding.entry === undefined && finding.dueOn === undefined && finding.elementName !== undefined;
}

/** True when the list holds nothing for any item of a category and says nothing further of it. */
export function isAbsentCategory(category: CategoryGaps, report: GapReport): boolean {
  const group = report.summary.byCategory.find(({ code }) => code === category.code);
  return (
    category.items.length > 1 &&
    group?.items.total === category.items.length &&
    category.items.every(
      ({ findings, result }) =>
        findings.every(isBare) &&
        result?.outcome === 'gap' &&
        result.elements.every(({ entries }) => entries === 0),
    )
  );
}
