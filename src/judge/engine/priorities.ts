import type { Finding } from '../../model/finding.ts';
import type { Priority, PriorityGround } from '../../model/outlook.ts';
import type { Severity } from '../../model/profile.ts';

/** A finding with its rank; `score` only orders, it is no mark. */
export interface RankedFinding extends Omit<Priority, 'finding'> {
  readonly finding: Finding;
}

const bySeverity: Readonly<Record<Severity, number>> = { error: 60, warning: 25, info: 5 };

/** What inspectors veto or act on at once. */
const vetoRules: ReadonlySet<string> = new Set(['exposed-personal-data', 'stale-column']);
/** What a clerk mends in minutes: a missing date, a title, a row. */
const quickRules: ReadonlySet<string> = new Set([
  'undated-entry',
  'unpublished-past-due',
  'implausible-date',
  'exemption-unused',
]);

/** Working days overdue beyond this weigh no more. */
const MOST_DAYS = 60;

function priorityOf(finding: Finding): RankedFinding {
  const grounds: PriorityGround[] = [];
  let score = bySeverity[finding.severity];
  if (finding.rule === 'exposed-personal-data') {
    grounds.push('privacy');
    score += 100;
  }
  if (vetoRules.has(finding.rule)) {
    grounds.push('veto');
    score += 30;
  }
  if (finding.basis?.some((basis) => basis.includes('政府信息公开条例')) === true) {
    grounds.push('statutory');
    score += 10;
  }
  const overdue = Math.min(MOST_DAYS, finding.workingDaysLate ?? 0);
  // What is late and out cannot be mended any more; what is overdue and missing can.
  if (finding.publishedOn === undefined && overdue > 0) {
    score += overdue / 2;
    if (overdue >= 20) grounds.push('long-overdue');
  }
  if (finding.publishedOn !== undefined && finding.rule === 'late-publication') score -= 30;
  if (finding.rule === 'missing-element') {
    grounds.push('whole-item-missing');
    score += 15;
  }
  if (quickRules.has(finding.rule)) {
    grounds.push('quick-to-mend');
    score += 8;
  }
  return { finding, score, grounds };
}

/**
 * What to fix first: what can still be mended and weighs most, in a fixed order. Pure: the same findings give the same ranking. Ties
 * keep the order of the report.
 */
export function rankFindings(findings: readonly Finding[], most = findings.length): readonly RankedFinding[] {
  return findings
    .map(priorityOf)
    .map((priority, index) => ({ priority, index }))
    .sort((a, b) => b.priority.score - a.priority.score || a.index - b.index)
    .slice(0, most)
    .map(({ priority }) => priority);
}

/** Findings that a report ranks: more than any view shows at once. */
const MOST_PRIORITIES = 100;

/** The ranking as a report keeps it, by ids. */
export function listPriorities(findings: readonly Finding[]): readonly Priority[] {
  return rankFindings(findings, MOST_PRIORITIES).map(({ finding, score, grounds }) => ({
    finding: finding.id,
    score,
    grounds,
  }));
}
