import type { Finding } from '../../model/finding.ts';
import type { GapReport } from '../../model/report.ts';
import { describeEntryPlace } from '../../words/labels/entry-place.ts';
import { reportWords } from '../../words/labels/report-words.ts';
import { sentences } from '../../words/labels/sentences.ts';
import { describeWorking } from '../../words/labels/working.ts';
import { truncate } from '../../write/display-width.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { wrapIndented } from '../../write/wrap.ts';
import { wordFinding } from '../finding-words.ts';
import { groupBy } from '../group-by.ts';
import {
  type CategoryGaps,
  groupFindings,
  type ItemGaps,
  isAbsentCategory,
  isBare,
} from '../group-findings.ts';
import { listWords, type Paper, writeHeading, writeIndented, writeLabelled } from './paper.ts';

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
function writeFinding(finding: Finding, paper: Paper): string[] {
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

/** Shown per category and per item before the list is cut. */
const ITEMS_SHOWN = 8;
const FINDINGS_SHOWN = 3;

/** What is plainly missing from an item: one line for all elements that share a rule and have nothing else to say. */
function writeMissing(findings: readonly Finding[], paper: Paper): string[] {
  const first = findings[0];
  if (first === undefined) return [];
  const { problemType, says } = wordFinding(first, paper.language);
  if (findings.length === 1) return writeFinding(first, paper);
  const names = findings.map((finding) => encodeTerminal(finding.elementName ?? finding.element ?? says));
  return writeIndented(`[${problemType}] ${listWords(names, paper)}`, paper, '    ');
}

function writeItem(item: ItemGaps, agency: string, paper: Paper): string[] {
  const bare = groupBy(item.findings.filter(isBare), (finding) => finding.rule);
  const full = item.findings.filter((finding) => !isBare(finding));
  const hidden = full.length - FINDINGS_SHOWN;
  const first = item.findings[0];
  const subject = first?.section ?? first?.subject ?? item.result?.section ?? item.result?.subject;
  const head = writeIndented(`${encodeTerminal(item.code)} ${encodeTerminal(item.name)}`, paper, '  ');
  return [
    ...head.map((line) => paper.paint.bold(line)),
    ...(subject === undefined || subject === agency
      ? []
      : writeLabelled('subject', encodeTerminal(subject), paper, '    ')),
    ...[...bare.values()].flatMap((findings) => writeMissing(findings, paper)),
    ...full.slice(0, FINDINGS_SHOWN).flatMap((finding) => writeFinding(finding, paper)),
    ...(hidden > 0 ? writeIndented(sentences.more[paper.language]({ count: hidden }), paper, '    ') : []),
  ];
}

/** What a row of the list proves is never cut in favour of what merely is not there. */
function chooseItems(items: readonly ItemGaps[]): ReadonlySet<ItemGaps> {
  const isProved = (item: ItemGaps) => item.findings.some((finding) => !isBare(finding));
  const ranked = [...items.filter(isProved), ...items.filter((item) => !isProved(item))];
  return new Set(ranked.slice(0, ITEMS_SHOWN));
}

/** The items that were cut: how many findings of which kind, and the codes. */
function writeHidden(items: readonly ItemGaps[], paper: Paper): string[] {
  if (items.length === 0) return [];
  const { language } = paper;
  const findings = items.flatMap((item) => item.findings);
  const kinds = [...groupBy(findings, (finding) => wordFinding(finding, language).problemType)].map(
    ([kind, members]) => `${kind} ${members.length}`,
  );
  const says = sentences.moreItemsWithFindings[language]({
    items: items.length,
    findings: findings.length,
    kinds: listWords(kinds, paper),
  });
  const codes = listWords(
    items.map((item) => encodeTerminal(item.code)),
    paper,
  );
  return writeIndented(`${says}${codes}`, paper, '  ');
}

function writeCategory(category: CategoryGaps, report: GapReport, paper: Paper): string[] {
  const { language, paint } = paper;
  const count = sentences.countOfItems[language]({ count: category.items.length });
  const name = `${encodeTerminal(category.code)} ${encodeTerminal(category.name)}`;
  const head = writeIndented(language === 'zh' ? `${name}（${count}）` : `${name} (${count})`, paper, '');
  if (isAbsentCategory(category, report)) {
    const says = sentences.categoryAbsent[language]({ items: category.items.length });
    return writeIndented(`${name}${language === 'zh' ? '：' : ': '}${says}`, paper, '').map((line) =>
      paint.cyan(line),
    );
  }
  const shown = chooseItems(category.items);
  return [
    ...head.map((line) => paint.cyan(line)),
    ...category.items.flatMap((item) => (shown.has(item) ? writeItem(item, report.agency, paper) : [])),
    ...writeHidden(
      category.items.filter((item) => !shown.has(item)),
      paper,
    ),
  ];
}

/** The gaps by category, each with what is owed, since when, by whom, and the row it comes from. */
export function writeGaps(report: GapReport, paper: Paper): string[] {
  const { gaps } = groupFindings(report);
  if (gaps.length === 0) return [];
  const items = gaps.reduce((sum, category) => sum + category.items.length, 0);
  const findings = gaps.flatMap((category) => category.items.flatMap((item) => item.findings)).length;
  return [
    ...writeHeading(sentences.gapHeading[paper.language]({ items, findings }), paper),
    ...gaps.flatMap((category, index) => [
      ...(index === 0 ? [] : ['']),
      ...writeCategory(category, report, paper),
    ]),
  ];
}
