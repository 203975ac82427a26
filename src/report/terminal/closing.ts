import type { GapReport } from '../../model/report.ts';
import { type CommandFacts, nextCommands } from '../../words/labels/commands.ts';
import { reportWords } from '../../words/labels/report-words.ts';
import { displayWidth } from '../../write/display-width.ts';
import { encodeTerminal } from '../../write/encode/terminal.ts';
import { wrapIndented } from '../../write/wrap.ts';
import { isGap } from '../group-findings.ts';
import { describeCalendar } from '../heading.ts';
import { describeNotChecked, describeTailoring } from '../report-lines.ts';
import type { Detail } from '../reporter.ts';
import { COPY_INDENT, type Paper, writeCopyable, writeHeading, writeIndented } from './paper.ts';

/** A file name as one word of a shell. */
function quoteForShell(word: string): string {
  return /^[\p{L}\p{N}._/\\:+-]+$/u.test(word) ? word : `"${word.replace(/["$`\\!]/g, '')}"`;
}

function writeCommand(name: keyof typeof nextCommands, facts: CommandFacts, paper: Paper): string[] {
  const { command, says } = nextCommands[name];
  return [
    ...wrapIndented(says[paper.language](facts), paper.width, '- ', '  '),
    ...writeCopyable(
      [command(facts), command({ ...facts, list: 'LIST' })].find(
        (line) => displayWidth(line) <= paper.width - COPY_INDENT,
      ) ?? command({ list: 'LIST', item: 'ITEM', count: facts.count }),
      paper,
    ),
  ];
}

/** Commands worth running after this report; on one screen the first of them shows the rest. */
export function writeNext(report: GapReport, paper: Paper, detail: Detail): string[] {
  const list = report.inputs.map((input) => quoteForShell(encodeTerminal(input.file))).join(' ');
  const gap = report.findings.find(isGap);
  const facts = {
    list,
    item: encodeTerminal(gap?.item?.code ?? ''),
    count: report.summary.entries.unmatched,
  };
  return [
    ...writeHeading(reportWords.next[paper.language], paper),
    ...(detail === 'all' ? [] : writeCommand('detail', facts, paper)),
    ...(gap === undefined ? [] : writeCommand('explain', facts, paper)),
    ...(gap === undefined ? [] : writeCommand('ledger', facts, paper)),
    ...(facts.count === 0 ? [] : writeCommand('map', facts, paper)),
    ...(detail === 'all' ? writeCommand('inspect', facts, paper) : []),
  ];
}

function writeBullets(texts: readonly string[], paper: Paper): string[] {
  return texts.flatMap((text) => wrapIndented(encodeTerminal(text), paper.width, '- ', '  '));
}

/** What was tailored and what was not checked. */
export function writeClosing(report: GapReport, paper: Paper): string[] {
  const { language } = paper;
  const tailoring = describeTailoring(report, language);
  const sections = [
    tailoring.length === 0
      ? []
      : [...writeHeading(reportWords.tailoring[language], paper), ...writeBullets(tailoring, paper)],
    [
      ...writeHeading(reportWords.notChecked[language], paper),
      ...writeBullets(describeNotChecked(report, language), paper),
      ...writeIndented(describeCalendar(report, language), paper, ''),
    ],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
