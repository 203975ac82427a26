import type { Finding } from '../model/finding.ts';
import { type GapReport, type ItemResult, type OutcomeReason, outcomeOf } from '../model/report.ts';
import { ruleMeta } from '../words/rules/index.ts';
import { groupBy } from './group-by.ts';

/** An item with the findings that make it a gap. */
export interface ItemGaps {
  readonly code: string;
  readonly name: string;
  /** Absent when a saved report does not list the item. */
  readonly result: ItemResult | undefined;
  readonly findings: readonly Finding[];
}

export interface CategoryGaps {
  readonly code: string;
  readonly name: string;
  readonly items: readonly ItemGaps[];
}

/** Findings sorted for reading: gaps by category and item in catalog order, faults of the list, and the rest by rule. */
interface GroupedFindings {
  readonly gaps: readonly CategoryGaps[];
  readonly listFaults: readonly RuleFindings[];
  readonly remarks: readonly RuleFindings[];
}

export interface RuleFindings {
  readonly rule: string;
  readonly findings: readonly Finding[];
  /** Findings in all; more than are listed when the report was cut. */
  readonly count: number;
}

/** True for what makes an item a gap: an error about an item, or one that the profile lowered. */
export function isGap(finding: Finding): boolean {
  return (
    finding.item !== undefined &&
    (finding.severity === 'error' || ruleMeta(finding.rule)?.severity === 'error')
  );
}

/** Key of an item or a category within a report: codes repeat between catalogs. */
export function keyOf(catalog: string, code: string): string {
  return `${catalog}\u0000${code}`;
}

function groupByRule(report: GapReport, findings: readonly Finding[]): RuleFindings[] {
  const groups = groupBy(findings, (finding) => finding.rule);
  const counts = new Map(report.rules.map((rule) => [rule.id, rule.count - rule.listed]));
  return [...groups].map(([rule, list]) => ({
    rule,
    findings: list,
    count: list.length + Math.max(0, counts.get(rule) ?? 0),
  }));
}

function groupGaps(report: GapReport, gaps: readonly Finding[]): readonly CategoryGaps[] {
  const results = new Map(
    report.items.map((item, index) => [keyOf(item.catalog, item.code), { item, index }]),
  );
  const resultOf = (finding: Finding) =>
    results.get(keyOf(finding.item?.catalog ?? '', finding.item?.code ?? ''));
  const sorted = gaps
    .map((finding) => ({ finding, index: resultOf(finding)?.index ?? report.items.length }))
    .sort((left, right) => left.index - right.index)
    .map(({ finding }) => finding);
  const categories = groupBy(sorted, (finding) =>
    keyOf(finding.item?.catalog ?? '', finding.item?.category ?? ''),
  );
  return [...categories.values()].map((findings) => {
    const code = findings[0]?.item?.category ?? '';
    return {
      code,
      name: (findings[0] && resultOf(findings[0])?.item.categoryName) ?? '',
      items: [...groupBy(findings, (finding) => finding.item?.code ?? '').values()].map((list) => ({
        code: list[0]?.item?.code ?? '',
        name: list[0]?.item?.name ?? '',
        result: list[0] && resultOf(list[0])?.item,
        findings: list,
      })),
    };
  });
}

export function groupFindings(report: GapReport): GroupedFindings {
  const rest = report.findings.filter((finding) => !isGap(finding));
  return {
    gaps: groupGaps(report, report.findings.filter(isGap)),
    listFaults: groupByRule(
      report,
      rest.filter((finding) => finding.severity === 'error'),
    ),
    remarks: groupByRule(
      report,
      rest.filter((finding) => finding.severity !== 'error'),
    ),
  };
}

/** Undetermined elements that share a reason, in falling number. */
export interface UndeterminedGroup {
  readonly reason: OutcomeReason;
  readonly elements: number;
  readonly items: readonly ItemResult[];
}

/** Groups what could not be determined by its reason; an element with several counts under the first. */
export function groupUndetermined(report: GapReport): readonly UndeterminedGroup[] {
  const groups = new Map<OutcomeReason, { elements: number; items: Set<ItemResult> }>();
  for (const item of report.items) {
    for (const element of item.elements) {
      const reason = element.reasons.find((name) => outcomeOf[name] === 'undetermined');
      if (element.outcome !== 'undetermined' || reason === undefined) continue;
      const group = groups.get(reason) ?? { elements: 0, items: new Set() };
      group.elements += 1;
      group.items.add(item);
      groups.set(reason, group);
    }
  }
  return [...groups]
    .map(([reason, group]) => ({ reason, elements: group.elements, items: [...group.items] }))
    .sort((left, right) => right.elements - left.elements);
}

/** True for what merely is not there: no row, no day, nothing further to say. */
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
