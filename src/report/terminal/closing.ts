import { DEFAULT_CATALOG } from '../../model/catalog.ts';
import type { GapReport } from '../../model/report.ts';
import { type CommandFacts, nextCommands } from '../../words/labels/commands.ts';
import { reportWords } from '../../words/labels/report-words.ts';
import { displayWidth } from '../../write/display-width.ts';
import { encodeShellWord, encodeTerminal } from '../../write/encode.ts';
import { wrapIndented } from '../../write/wrap.ts';
import { isGap } from '../group-findings.ts';
import { describeCalendar } from '../heading.ts';
import { describeNotChecked, describeTailoring } from '../report-lines.ts';
import type { Detail, RunWords } from '../reporter.ts';
import { COPY_INDENT, type Paper, writeCommandLine, writeHeading, writeIndented } from './paper.ts';

/** Lists beyond this many are not named one by one. */
const MOST_LISTS = 8;

/** A word that came with a report, or what replaces it where no line could hold it. */
function shown(word: string, placeholder: string, { width }: Paper): string {
  const room = width - 2 * COPY_INDENT - '--from '.length;
  return displayWidth(encodeShellWord(word, 'posix')) > room ? placeholder : word;
}

/** What a saved report says of its run: enough to ask for the same audit again, but for the files beside the lists. */
function runOf({ asOf, period, catalogs, inputs }: GapReport, paper: Paper): RunWords {
  const isDefault = catalogs.length === 1 && catalogs[0]?.id === DEFAULT_CATALOG;
  const of = isDefault ? [] : catalogs.flatMap(({ id }) => ['-c', shown(id, 'CATALOG', paper)]);
  const days = Object.entries({
    '--from': period.stated ? period.from : null,
    '--to': period.stated ? period.to : null,
    '--as-of': asOf,
  }).flatMap(([option, day]) => (day === null ? [] : [option, shown(day, 'DAY', paper)]));
  return {
    lists: inputs.map(({ file }) => shown(file, 'LIST', paper)),
    options: {
      check: [...of, ...days],
      map: [...of, ...days],
      inspect: [],
      explain: catalogs.length === 1 ? of : [],
    },
    shell: 'posix',
  };
}

function writeCommand(
  name: keyof typeof nextCommands,
  facts: CommandFacts,
  { lists, options, shell }: RunWords,
  paper: Paper,
): string[] {
  const { command, words, says } = nextCommands[name];
  const named = command === 'explain' ? [] : lists.length > MOST_LISTS ? ['LIST'] : lists;
  return [
    ...wrapIndented(says[paper.language](facts), paper.width, '- ', '  '),
    ...writeCommandLine(['mulu', command, ...named, ...words(facts), ...options[command]], shell, paper),
  ];
}

/** Commands worth running after this report; on one screen the first of them shows the rest. */
export function writeNext(
  report: GapReport,
  paper: Paper,
  detail: Detail,
  run: RunWords = runOf(report, paper),
): string[] {
  const gap = report.findings.find(isGap);
  const facts = {
    item: shown(gap?.item?.code ?? '', 'ITEM', paper),
    count: report.summary.entries.unmatched,
  };
  return [
    ...writeHeading(reportWords.next[paper.language], paper),
    ...(detail === 'all' ? [] : writeCommand('detail', facts, run, paper)),
    ...(gap === undefined ? [] : writeCommand('explain', facts, run, paper)),
    ...(gap === undefined ? [] : writeCommand('ledger', facts, run, paper)),
    ...(facts.count === 0 ? [] : writeCommand('map', facts, run, paper)),
    ...(detail === 'all' ? writeCommand('inspect', facts, run, paper) : []),
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
      ...describeCalendar(report, language).flatMap((text) => writeIndented(encodeTerminal(text), paper, '')),
    ],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
