import type { Language } from '../model/language.ts';
import type { GapReport } from '../model/report.ts';
import { wordGate } from '../words/labels/gate.ts';
import { titleRule } from './finding-words.ts';

/** Whether a report passes the gate of its profile, else what keeps it from passing, a line each; nothing without a gate. Not encoded. */
export function describeGate({ gate, summary }: GapReport, language: Language): readonly string[] {
  if (gate === undefined) return [];
  if (gate.passed) return [wordGate.passed[language]];
  return gate.failures.map((failure) => {
    const { kind, of } = failure;
    const title =
      kind === 'veto' ? titleRule(of, language) : summary.byCategory.find(({ code }) => code === of)?.name;
    const name = title === undefined || title === of ? '' : language === 'zh' ? `“${title}”` : ` (${title})`;
    return wordGate[kind][language]({ ...failure, name });
  });
}
