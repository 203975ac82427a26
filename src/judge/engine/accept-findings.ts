import type { Tailoring } from '../../model/catalog.ts';
import type { Finding } from '../../model/finding.ts';
import type { AcceptedFinding } from '../../model/profile.ts';
import type { RuleText } from '../../model/report.ts';

/** Findings with what somebody answers for, the counts of their rules, and every acceptance for the report. */
export interface Acceptance {
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleText[];
  readonly tailoring: readonly Tailoring[];
}

/** Marks the findings that somebody answers for on the day of judgement (ISO); nothing leaves the report. */
export function acceptFindings(
  findings: readonly Finding[],
  rules: readonly RuleText[],
  accepted: readonly AcceptedFinding[],
  asOf: string,
): Acceptance {
  if (accepted.length === 0) return { findings, rules, tailoring: [] };
  const current = new Map(
    accepted.filter(({ until }) => until >= asOf).map((one) => [one.finding, one] as const),
  );
  const counts = new Map<string, number>();
  const marked = findings.map((finding) => {
    const own = current.get(finding.id);
    if (own === undefined) return finding;
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
    const { reason, approver, until } = own;
    return { ...finding, accepted: { reason, approver, until } };
  });
  const present = new Set(findings.map(({ id }) => id));
  return {
    findings: marked,
    rules: rules.map((rule) => {
      const count = counts.get(rule.id);
      return count === undefined ? rule : { ...rule, accepted: count };
    }),
    tailoring: accepted.map(({ finding, reason, approver, until }) => {
      const isOver = until < asOf;
      const change = !present.has(finding)
        ? 'acceptance-unused'
        : isOver
          ? 'acceptance-expired'
          : 'acceptance';
      return { change, reason: `${finding} ${reason}（${approver}，${until}）` };
    }),
  };
}
