import type { GapReport } from '../../model/report.ts';
import {
  type Change,
  changeNames,
  comparisonSentences,
  comparisonWords,
} from '../../words/labels/comparison.ts';
import { sentences } from '../../words/labels/sentences.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { type ChangedFinding, describeComparison, listChanges } from '../changes.ts';
import { wordFinding } from '../finding-words.ts';
import { groupBy } from '../group-by.ts';
import { type Paper, writeHeading, writeIndented } from './paper.ts';

/** Shown of each change; what persists is only counted, its rows are among the gaps. */
const SHOWN: Readonly<Record<Change, number>> = {
  regressed: 10,
  new: 10,
  fixed: 10,
  'other-calendar': 10,
  'not-judged': 5,
  persisting: 0,
};

function writeChange({ finding, change, firstSeen }: ChangedFinding, paper: Paper): string[] {
  const { language } = paper;
  const item = finding.item === undefined ? '' : `${finding.item.code} ${finding.item.name} `;
  const element = finding.elementName === undefined ? '' : `${finding.elementName} `;
  const says = wordFinding(finding, language).problemType;
  const title = finding.entry === undefined ? '' : ` ${finding.entry.title}`;
  const since = change === 'new' ? '' : comparisonSentences.since[language]({ day: firstSeen });
  const told = since === '' ? '' : language === 'zh' ? `（${since}）` : ` (${since})`;
  const text = encodeTerminal(`${item}${element}${says}${title}${told}`);
  return writeIndented(text, paper, '  ');
}

/** What became of the earlier gaps, in counts. */
export function writeComparisonCounts(report: GapReport, paper: Paper): string[] {
  const { comparison } = report;
  if (comparison === undefined) return [];
  return [
    ...writeHeading(comparisonWords.comparison[paper.language], paper),
    ...describeComparison(comparison, paper.language).flatMap((text) =>
      writeIndented(encodeTerminal(text), paper, ''),
    ),
  ];
}

/** What is new, back again, fixed since the baselines, by the identity of each gap. */
export function writeComparison(report: GapReport, paper: Paper): string[] {
  const { comparison } = report;
  if (comparison === undefined) return [];
  const { language, paint } = paper;
  const groups = groupBy(listChanges(report), ({ change }) => change);
  const tone = (change: Change) => (change === 'fixed' ? paint.green : paint.yellow);
  return [
    ...writeHeading(comparisonWords.comparison[language], paper),
    ...describeComparison(comparison, language).flatMap((text) =>
      writeIndented(encodeTerminal(text), paper, ''),
    ),
    ...[...groups].flatMap(([change, findings]) => {
      const shown = findings.slice(0, SHOWN[change]);
      if (shown.length === 0) return [];
      const hidden = findings.length - shown.length;
      return [
        tone(change)(`${changeNames[change][language]} ${findings.length}`),
        ...shown.flatMap((finding) => writeChange(finding, paper)),
        ...(hidden > 0 ? writeIndented(sentences.more[language]({ count: hidden }), paper, '  ') : []),
      ];
    }),
  ];
}
