import type { Bilingual } from '../../model/language.ts';
import type { Severity } from '../../model/profile.ts';
import type { Outcome, OutcomeCounts } from '../../model/report.ts';

export const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '问题', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
  info: { zh: '提示', en: 'note' },
};

/** Outcomes as an officer says them; 无法判定 is neither a fault nor an achievement. */
export const outcomeNames: Readonly<Record<Outcome, Bilingual>> = {
  met: { zh: '达标', en: 'met' },
  gap: { zh: '存在问题', en: 'gap' },
  pending: { zh: '未到期限', en: 'not yet due' },
  undetermined: { zh: '无法判定', en: 'undetermined' },
  exempt: { zh: '依法不公开', en: 'exempt' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
};

/** The same, for the heads of narrow columns. */
export const outcomeHeads: Readonly<Record<Outcome, Bilingual>> = {
  met: { zh: '达标', en: 'met' },
  gap: { zh: '问题', en: 'gap' },
  pending: { zh: '未到期', en: 'not due' },
  undetermined: { zh: '无法判定', en: 'undet.' },
  exempt: { zh: '不公开', en: 'exempt' },
  'not-applicable': { zh: '不适用', en: 'n/a' },
};

/** Outcomes in report order, worst first after the good ones. */
export const outcomeOrder: readonly Outcome[] = [
  'met',
  'gap',
  'pending',
  'undetermined',
  'exempt',
  'not-applicable',
];

const countField: Readonly<Record<Outcome, Exclude<keyof OutcomeCounts, 'total'>>> = {
  met: 'met',
  gap: 'gap',
  pending: 'pending',
  undetermined: 'undetermined',
  exempt: 'exempt',
  'not-applicable': 'notApplicable',
};

/** The count of one outcome. */
export function countOf(counts: OutcomeCounts, outcome: Outcome): number {
  return counts[countField[outcome]];
}
