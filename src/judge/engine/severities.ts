import type { Profile, Severity } from '../../model/profile.ts';
import type { GapReport } from '../../model/report.ts';
import type { Rule } from '../rules/rule.ts';

/** The profile's word on a rule, else the rule's own. */
export function severityOf(profile: Profile): (rule: Rule) => Severity | 'off' {
  return ({ meta }) => profile.severity[meta.id] ?? meta.severity;
}

/** Rules that the profile silences or re-grades, for the list of tailorings: nothing is tailored away silently. */
export function silencedRules(rules: readonly Rule[], profile: Profile): GapReport['tailoring'] {
  return rules.flatMap(({ meta }) => {
    const severity = profile.severity[meta.id];
    if (severity === undefined || severity === meta.severity) return [];
    return [
      {
        change: severity === 'off' ? 'rule-off' : 'rule-severity',
        reason: `${meta.id}: ${severity}`,
      },
    ];
  });
}
