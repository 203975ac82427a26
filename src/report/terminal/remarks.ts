import type { GapReport } from '../../model/report.ts';
import { describeEntryPlace } from '../../words/labels/entry-place.ts';
import { severityNames } from '../../words/labels/outcomes.ts';
import { reportWords } from '../../words/labels/report-words.ts';
import { sentences } from '../../words/labels/sentences.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { wrapIndented } from '../../write/wrap.ts';
import { titleRule, wordFinding } from '../finding-words.ts';
import { groupFindings, type RuleFindings } from '../group-findings.ts';
import { type Paper, writeHeading, writeIndented } from './paper.ts';

const FINDINGS_SHOWN = 3;

function writeRule(group: RuleFindings, paper: Paper): string[] {
  const { language, paint } = paper;
  const severity = severityNames[group.findings[0]?.severity ?? 'info'][language];
  const count = sentences.countOfFindings[language]({ count: group.count });
  const title = titleRule(group.rule, language);
  const head = language === 'zh' ? `${severity}：${title}（${count}）` : `${severity}: ${title} (${count})`;
  const hidden = group.count - Math.min(FINDINGS_SHOWN, group.findings.length);
  return [
    ...writeIndented(head, paper, '').map((line) => paint.yellow(line)),
    ...group.findings.slice(0, FINDINGS_SHOWN).flatMap((finding) => {
      const place =
        finding.entry === undefined
          ? ''
          : `${describeEntryPlace(finding.entry, language)}${language === 'zh' ? '：' : ': '}`;
      return wrapIndented(
        encodeTerminal(`${place}${wordFinding(finding, language).says}`),
        paper.width,
        '  - ',
        '    ',
      );
    }),
    ...(hidden > 0 ? writeIndented(sentences.more[language]({ count: hidden }), paper, '    ') : []),
  ];
}

/** Faults of the list, then warnings and notes, a few of each rule. */
export function writeRemarks(report: GapReport, paper: Paper): string[] {
  const { listFaults, remarks } = groupFindings(report);
  const section = (word: 'listFaults' | 'remarks', groups: readonly RuleFindings[]) =>
    groups.length === 0
      ? []
      : [
          ...writeHeading(reportWords[word][paper.language], paper),
          ...groups.flatMap((group) => writeRule(group, paper)),
        ];
  const faults = section('listFaults', listFaults);
  const rest = section('remarks', remarks);
  return faults.length > 0 && rest.length > 0 ? [...faults, '', ...rest] : [...faults, ...rest];
}
