import type { Finding } from '../../model/finding.ts';
import type { ComingDuty, Priority, PriorityGround } from '../../model/outlook.ts';
import { dayOfIso } from '../../model/plain-date.ts';
import type { Severity } from '../../model/profile.ts';
import type { ItemResult } from '../../model/report.ts';
import type { Urgency } from '../../words/rules/rule-meta.ts';
import type { Rule } from '../rules/rule.ts';

/** A finding with its rank; `score` only orders, it is no mark. */
export interface RankedFinding extends Omit<Priority, 'finding'> {
  readonly finding: Finding;
}

const bySeverity: Readonly<Record<Severity, number>> = { error: 60, warning: 25, info: 5 };

/** The order in which the grounds of one finding are named. */
const groundOrder: readonly PriorityGround[] = [
  'privacy',
  'veto',
  'statutory',
  'long-overdue',
  'whole-item-missing',
  'quick-to-mend',
];

/** What each rule of a registry adds to the severity of its findings. */
type Urgencies = ReadonlyMap<string, Urgency | undefined>;

/** Working days overdue beyond this weigh no more. */
const MOST_DAYS = 60;

function priorityOf(finding: Finding, urgencies: Urgencies): RankedFinding {
  const urgency = urgencies.get(finding.rule);
  const grounds: PriorityGround[] = [...(urgency?.grounds ?? [])];
  let score = bySeverity[finding.severity] + (urgency?.score ?? 0);
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
  grounds.sort((a, b) => groundOrder.indexOf(a) - groundOrder.indexOf(b));
  return { finding, score, grounds };
}

/**
 * What to fix first: what can still be mended and weighs most, in a fixed order. Pure: the same findings give the same ranking. Ties
 * keep the order of the report.
 */
export function rankFindings(
  findings: readonly Finding[],
  rules: readonly Rule[],
  most = findings.length,
): readonly RankedFinding[] {
  const urgencies: Urgencies = new Map(rules.map(({ meta }) => [meta.id, meta.urgency]));
  return findings
    .map((finding) => priorityOf(finding, urgencies))
    .map((priority, index) => ({ priority, index }))
    .sort((a, b) => b.priority.score - a.priority.score || a.index - b.index)
    .slice(0, most)
    .map(({ priority }) => priority);
}

/** Findings that a report ranks: more than any view shows at once. */
const MOST_PRIORITIES = 100;

/** The ranking as a report keeps it, by ids. */
export function listPriorities(findings: readonly Finding[], rules: readonly Rule[]): readonly Priority[] {
  return rankFindings(findings, rules, MOST_PRIORITIES).map(({ finding, score, grounds }) => ({
    finding: finding.id,
    score,
    grounds,
  }));
}

/** Most calendar days ahead that a report looks; each view shows as much of it as it has room for. */
const HORIZON_DAYS = 366;

/** What becomes due in the next `horizon` calendar days after `asOf` (ISO), soonest first, then in catalog order. */
export function forecastDuties(
  items: readonly ItemResult[],
  asOf: string,
  horizon = HORIZON_DAYS,
): readonly ComingDuty[] {
  const today = dayOfIso(asOf);
  if (today === undefined) return [];
  const coming = items.flatMap((item) =>
    item.elements.flatMap((element) => {
      const { nextDueOn, dueDays = nextDueOn === undefined ? [] : [nextDueOn] } = element;
      return dueDays.flatMap((dueOn): ComingDuty[] => {
        const day = dayOfIso(dueOn);
        if (day === undefined || day < today || day - today > horizon) return [];
        const { code, name, catalog, category, subject, section } = item;
        return [
          {
            code,
            name,
            catalog,
            category,
            subject,
            ...(section === undefined ? {} : { section }),
            element: element.id,
            elementName: element.name,
            ...(element.limit === undefined ? {} : { limit: element.limit }),
            dueOn,
            inDays: day - today,
          },
        ];
      });
    }),
  );
  return coming
    .map((duty, index) => ({ duty, index }))
    .sort((a, b) => a.duty.inDays - b.duty.inDays || a.index - b.index)
    .map(({ duty }) => duty);
}
