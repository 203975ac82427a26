import type { GapReport } from '../../model/report.ts';
import { reasonNames } from '../../words/labels/reasons.ts';
import { sentences } from '../../words/labels/sentences.ts';
import { type Settling, settlings } from '../../words/labels/settling.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { wrapIndented } from '../../write/wrap.ts';
import { groupUndetermined, type UndeterminedGroup } from '../group-findings.ts';
import { fillProfileLine } from '../report-lines.ts';
import { listWords, type Paper, writeCopyable, writeHeading, writeIndented, writeLabelled } from './paper.ts';

const ITEMS_SHOWN = 10;

function writeSettling(
  settling: Settling,
  group: UndeterminedGroup,
  report: GapReport,
  paper: Paper,
): string[] {
  const code = group.items[0]?.code ?? '';
  return [
    ...writeLabelled('settle', settling.says[paper.language], paper, '  '),
    ...(settling.profile === undefined
      ? []
      : writeCopyable(encodeTerminal(fillProfileLine(settling.profile, code, report)), paper)),
  ];
}

function writeGroup(group: UndeterminedGroup, report: GapReport, paper: Paper): string[] {
  const { language } = paper;
  const elements = sentences.countOfElements[language]({ count: group.elements });
  const head = `${reasonNames[group.reason][language]}${language === 'zh' ? '：' : ': '}${elements}`;
  const codes = group.items.slice(0, ITEMS_SHOWN).map((item) => encodeTerminal(item.code));
  const more =
    group.items.length > ITEMS_SHOWN
      ? ` ${sentences.moreItems[language]({ count: group.items.length })}`
      : '';
  const settling = settlings[group.reason];
  return [
    ...writeIndented(head, paper, '').map((line) => paper.paint.cyan(line)),
    ...writeLabelled('concerns', listWords(codes, paper) + more, paper, '  '),
    ...(settling === undefined ? [] : writeSettling(settling, group, report, paper)),
  ];
}

/** What is open, a line for each reason; what would settle it is in the full report. */
export function writeOpenCounts(report: GapReport, paper: Paper): string[] {
  const { language } = paper;
  const groups = groupUndetermined(report);
  if (groups.length === 0) return [];
  const elements = groups.reduce((sum, group) => sum + group.elements, 0);
  const { undetermined } = report.summary.items;
  return [
    ...writeHeading(sentences.undeterminedHeading[language]({ items: undetermined, elements }), paper),
    ...groups.flatMap(({ reason, elements: count }) => {
      const text = `${reasonNames[reason][language]}${language === 'zh' ? '：' : ': '}${sentences.countOfElements[language]({ count })}`;
      return wrapIndented(encodeTerminal(text), paper.width, '- ', '  ');
    }),
  ];
}

/** What could not be determined and why, and the line that would settle it. */
export function writeUndetermined(report: GapReport, paper: Paper): string[] {
  const groups = groupUndetermined(report);
  if (groups.length === 0) return [];
  const elements = groups.reduce((sum, group) => sum + group.elements, 0);
  const heading = sentences.undeterminedHeading[paper.language]({
    items: report.summary.items.undetermined,
    elements,
  });
  return [...writeHeading(heading, paper), ...groups.flatMap((group) => writeGroup(group, report, paper))];
}
