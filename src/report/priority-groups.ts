import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { PriorityGround } from '../model/outlook.ts';
import type { GapReport } from '../model/report.ts';
import { priorityGrounds } from '../words/labels/outlook.ts';
import { wordFinding } from './finding-words.ts';
import { groupBy } from './group-by.ts';

/** Findings of one rule about one item: mended in one go, so they are one line. */
export interface PriorityGroup {
  readonly findings: readonly Finding[];
  readonly grounds: readonly PriorityGround[];
}

/** What to fix first, in the order of the report's ranking. */
export function groupPriorities(report: GapReport): readonly PriorityGroup[] {
  const findings = new Map(report.findings.map((finding) => [finding.id, finding]));
  const ranked = report.priorities.flatMap(({ finding: id, grounds }) => {
    const finding = findings.get(id);
    return finding === undefined || finding.severity === 'info' ? [] : [{ finding, grounds }];
  });
  const groups = groupBy(ranked, ({ finding: { rule, item } }) =>
    [rule, item?.catalog, item?.code].join('\u0000'),
  );
  return [...groups.values()].map((members) => ({
    findings: members.map(({ finding }) => finding),
    grounds: [...new Set(members.flatMap(({ grounds }) => grounds))],
  }));
}

/** The words of a group, not encoded: whom it concerns, what is wrong, and why it comes first. */
export function wordPriority(
  { findings, grounds }: PriorityGroup,
  report: GapReport,
  language: Language,
): { readonly about: string; readonly says: string; readonly owner: string; readonly why: string } {
  const [first] = findings;
  if (first === undefined) throw new Error('a group has at least one finding');
  const words = wordFinding(first, language);
  const listed = language === 'zh' ? '、' : ', ';
  const names = [...new Set(findings.flatMap(({ elementName }) => elementName ?? []))].join(listed);
  const colon = language === 'zh' ? '：' : ': ';
  const count = language === 'zh' ? `（${findings.length} 条）` : ` (${findings.length})`;
  return {
    about: first.item === undefined ? words.title : `${first.item.code} ${first.item.name}`,
    says:
      findings.length === 1
        ? words.says
        : `${words.problemType}${names === '' ? '' : `${colon}${names}`}${count}`,
    owner: first.section ?? first.subject ?? report.agency,
    why: grounds.map((ground) => priorityGrounds[ground][language]).join(language === 'zh' ? '；' : '; '),
  };
}
