import type { Gate } from '../../model/profile.ts';
import type { GapReport, GateFailure } from '../../model/report.ts';

/** Holds a report against the gate of its profile: thresholds of items with a gap, and vetoes. Accepted findings do not veto. */
export function holdGate(
  { mostGaps, categories = {}, vetoes = [] }: Gate,
  { summary, rules }: Pick<GapReport, 'summary' | 'rules'>,
): NonNullable<GapReport['gate']> {
  const failures: GateFailure[] = [];
  const { gap } = summary.items;
  if (mostGaps !== undefined && gap > mostGaps)
    failures.push({ kind: 'gaps', of: '', count: gap, most: mostGaps });
  for (const [code, most] of Object.entries(categories)) {
    const count = summary.byCategory
      .filter((group) => group.code === code)
      .reduce((sum, group) => sum + group.items.gap, 0);
    if (count > most) failures.push({ kind: 'category', of: code, count, most });
  }
  for (const id of vetoes) {
    const rule = rules.find((one) => one.id === id);
    const count = rule === undefined ? 0 : rule.count - (rule.accepted ?? 0);
    if (count > 0) failures.push({ kind: 'veto', of: id, count, most: 0 });
  }
  return { passed: failures.length === 0, failures };
}
