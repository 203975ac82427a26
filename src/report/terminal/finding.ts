import type { Finding } from '../../model/finding.ts';
import { describeEntryPlace } from '../../words/labels/entry-place.ts';
import { reportWords } from '../../words/labels/report-words.ts';
import { sentences } from '../../words/labels/sentences.ts';
import { describeWorking } from '../../words/labels/working.ts';
import { truncate } from '../../write/display-width.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { wrapIndented } from '../../write/wrap.ts';
import { wordFinding } from '../finding-words.ts';
import { type Paper, writeLabelled } from './paper.ts';

const INDENT = '    ';
/** Columns of a title before it is cut: two lines. */
const TITLE_COLUMNS = 120;

/** `应公开 2024-10-28  实际公开 2024-10-29  逾期 1 个工作日`: what is known and not in the sentence already. */
function listDays(finding: Finding, says: string, paper: Paper): string {
  const told = says.replaceAll(' ', '');
  const late = finding.workingDaysLate;
  const facts = [
    ['dueOn', finding.dueOn],
    ['publishedOn', finding.publishedOn],
    [
      'late',
      late === undefined || late <= 0 ? undefined : sentences.daysLate[paper.language]({ count: late }),
    ],
  ] as const;
  return facts
    .filter(([, value]) => value !== undefined && !told.includes(value.replaceAll(' ', '')))
    .map(([word, value]) => `${reportWords[word][paper.language]} ${value}`)
    .join('  ');
}

/** One finding in full: kind of problem, sentence, days, the row it comes from, and how the days were counted. */
export function writeFinding(finding: Finding, paper: Paper): string[] {
  const { language, paint } = paper;
  const { problemType, says } = wordFinding(finding, language);
  const tag = `[${problemType}] `;
  const lines = wrapIndented(encodeTerminal(`${tag}${says}`), paper.width, INDENT, `${INDENT}  `).map(
    (line, index) => (index === 0 ? line.replace(`[${problemType}]`, (found) => paint.red(found)) : line),
  );
  const days = listDays(finding, says, paper);
  const below = `${INDENT}  `;
  if (days !== '')
    lines.push(...wrapIndented(days, paper.width, below, below).map((line) => paint.yellow(line)));
  if (finding.entry !== undefined) {
    const place = encodeTerminal(describeEntryPlace(finding.entry, language));
    lines.push(...writeLabelled('from', place, paper, below));
    const title = truncate(encodeTerminal(finding.entry.title), TITLE_COLUMNS);
    lines.push(
      ...wrapIndented(title, paper.width, `${below}  `, `${below}  `).map((line) => paint.dim(line)),
    );
  }
  if (finding.working !== undefined) {
    lines.push(
      ...writeLabelled('working', encodeTerminal(describeWorking(finding.working, language)), paper, below),
    );
  }
  return lines;
}
