import type { Language } from '../../model/language.ts';
import type { GapReport } from '../../model/report.ts';
import { changeNames, comparisonWords } from '../../words/labels/comparison.ts';
import { reportWords } from '../../words/labels/report-words.ts';
import { sentences } from '../../words/labels/sentences.ts';
import { describeComparison, listChanges } from '../changes.ts';
import { wordFinding } from '../finding-words.ts';
import { encodeShort, writeTable } from './table.ts';

const ROWS_SHOWN = 50;

/** What is new, back again and fixed since the baselines; what persists is counted. */
export function writeComparison(report: GapReport, language: Language): string[] {
  if (report.comparison === undefined) return [];
  const changes = listChanges(report).filter(({ change }) => change !== 'persisting');
  const head = [
    comparisonWords.change[language],
    reportWords.item[language],
    reportWords.gaps[language],
    comparisonWords.firstSeen[language],
  ];
  const rows = changes
    .slice(0, ROWS_SHOWN)
    .map(({ finding, change, firstSeen }) =>
      [
        changeNames[change][language],
        `${finding.item?.code ?? ''} ${finding.item?.name ?? ''} ${finding.elementName ?? ''}`.trim(),
        wordFinding(finding, language).says,
        firstSeen,
      ].map(encodeShort),
    );
  const hidden = changes.length - rows.length;
  return [
    '',
    `## ${comparisonWords.comparison[language]}`,
    '',
    ...describeComparison(report.comparison, language).map((text) => `- ${encodeShort(text)}`),
    '',
    ...(rows.length === 0 ? [] : writeTable(head, rows)),
    ...(hidden > 0 ? [sentences.more[language]({ count: hidden }), ''] : []),
  ];
}
