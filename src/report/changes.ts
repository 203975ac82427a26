import type { Comparison } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { GapReport } from '../model/report.ts';
import { type Change, comparisonSentences } from '../words/labels/comparison.ts';
import { titleRule } from './finding-words.ts';

/** A finding with what became of it since the baselines. */
export interface ChangedFinding {
  readonly finding: Finding;
  readonly change: Change;
  readonly firstSeen: string;
}

/** Changes in the order in which they are reported; what merely persists comes last. */
const order: readonly Change[] = ['regressed', 'new', 'fixed', 'other-calendar', 'not-judged', 'persisting'];

/** Every finding with its change: those of this report, and those that went since the latest baseline. */
export function listChanges(report: GapReport): readonly ChangedFinding[] {
  const { comparison } = report;
  if (comparison === undefined) return [];
  const findings = new Map(report.findings.map((finding) => [finding.id, finding]));
  const present = comparison.gaps.flatMap(({ id, state, firstSeen }): readonly ChangedFinding[] => {
    const finding = findings.get(id);
    return finding === undefined ? [] : [{ finding, change: state, firstSeen }];
  });
  const gone = comparison.gone
    .filter(({ goneOn }) => goneOn === report.asOf)
    .map(({ finding, how, firstSeen }): ChangedFinding => ({ finding, change: how, firstSeen }));
  const all = [...present, ...gone];
  return order.flatMap((change) => all.filter((one) => one.change === change));
}

/** What was compared and what came out of it, in sentences; file names and rules are not encoded. */
export function describeComparison(comparison: Comparison, language: Language): readonly string[] {
  const separator = language === 'zh' ? '、' : ', ';
  const days = (kept: (baseline: Comparison['baselines'][number]) => boolean) =>
    comparison.baselines
      .filter(kept)
      .map(({ asOf }) => asOf)
      .join(separator);
  const otherCatalogs = days(({ sameCatalogs }) => !sameCatalogs);
  const otherCalendar = days(({ otherCalendar: other }) => other === true);
  const otherPeriod = days(({ samePeriod }) => !samePeriod);
  const cut = comparison.cutRules.map((rule) => titleRule(rule, language)).join(separator);
  return [
    comparisonSentences.counts[language](comparison.counts),
    comparisonSentences.against[language]({ days: days(() => true) }),
    ...(otherCatalogs === '' ? [] : [comparisonSentences.otherCatalogs[language]({ days: otherCatalogs })]),
    ...(otherCalendar === '' ? [] : [comparisonSentences.otherCalendar[language]({ days: otherCalendar })]),
    ...(otherPeriod === '' ? [] : [comparisonSentences.otherPeriod[language]({ days: otherPeriod })]),
    ...(cut === '' ? [] : [comparisonSentences.cutRules[language]({ rules: cut })]),
  ];
}
