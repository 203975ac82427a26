import type { ComparedGap } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { Severity } from '../model/profile.ts';
import type { GapReport } from '../model/report.ts';
import { comparisonSentences } from '../words/labels/comparison.ts';
import { reportWords } from '../words/labels/report-words.ts';
import { sentences } from '../words/labels/sentences.ts';
import { encodeWorkflowMessage, encodeWorkflowProperty } from '../write/encode.ts';
import { describeConservation } from './figures.ts';
import { changesById, tellInFull, titleRule } from './finding-words.ts';
import { describeVerdict } from './heading.ts';
import { describeNotChecked } from './report-lines.ts';
import type { Reporter } from './reporter.ts';

/** GitHub keeps ten annotations of each level per step and drops the rest without a word; the last says how many. */
const PER_LEVEL = 10;

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Readonly<
  Record<Severity, string>
>;

function writeAnnotation(
  finding: Finding,
  change: ComparedGap | undefined,
  report: GapReport,
  language: Language,
): string {
  const title = titleRule(finding.rule, language);
  const { entry, item: about } = finding;
  const asked =
    about === undefined
      ? undefined
      : report.items.find(({ catalog, code }) => catalog === about.catalog && code === about.code)?.place;
  const properties = [
    ['file', entry?.file ?? asked?.file ?? report.inputs[0]?.file],
    // A row is a line only where the list is text, but it leads the reader all the same.
    ['line', String(entry?.row ?? asked?.line ?? '') || undefined],
    ['title', `${finding.item === undefined ? '' : `${finding.item.code} `}${title}`],
  ].flatMap(([name, value]) => (value === undefined ? [] : `${name}=${encodeWorkflowProperty(value)}`));
  const item = finding.item === undefined ? '' : `${finding.item.name}${language === 'zh' ? '：' : ': '}`;
  return `::${levels[finding.severity]} ${properties.join(',')}::${encodeWorkflowMessage(item + tellInFull(finding, change, language))}`;
}

/** The worst first: by days late, then in report order. */
function writeLevel(severity: Severity, room: number, report: GapReport, language: Language): string[] {
  const changes = changesById(report);
  const write = (finding: Finding) => writeAnnotation(finding, changes.get(finding.id), report, language);
  const findings = report.findings
    .filter((finding) => finding.severity === severity)
    .sort((left, right) => (right.workingDaysLate ?? 0) - (left.workingDaysLate ?? 0));
  if (findings.length <= room) {
    return findings.map(write);
  }
  const shown = findings.slice(0, room - 1);
  const hidden = sentences.more[language]({ count: findings.length - shown.length });
  return [...shown.map(write), `::${levels[severity]}::${encodeWorkflowMessage(hidden)}`];
}

/** Verdict, conservation law, and what the audit could not see, in one annotation: there is room for ten. */
function describeRun(report: GapReport, language: Language): string {
  const zh = language === 'zh';
  const comparison = report.comparison;
  const notChecked = describeNotChecked(report, language).join(zh ? '；' : '; ');
  return [
    describeVerdict(report, language),
    `${describeConservation(report.summary.items, language)}${zh ? '。' : '.'}`,
    ...(comparison === undefined ? [] : [comparisonSentences.counts[language](comparison.counts)]),
    ...(notChecked === '' ? [] : [`${reportWords.notChecked[language]}${zh ? '：' : ': '}${notChecked}`]),
  ].join(zh ? '' : ' ');
}

/** Workflow commands: annotations at the list's file and row. */
export const github: Reporter = {
  description: { zh: 'GitHub Actions 标注', en: 'annotations for GitHub Actions' },
  extension: 'txt',
  render(report, { language }) {
    const lines = [
      `::notice::${encodeWorkflowMessage(describeRun(report, language))}`,
      ...writeLevel('error', PER_LEVEL, report, language),
      ...writeLevel('warning', PER_LEVEL, report, language),
      ...writeLevel('info', PER_LEVEL - 1, report, language),
    ];
    return `${lines.join('\n')}\n`;
  },
};
