import Table from 'cli-table3';
import type { GapReport, GroupSummary } from '../../model/report.ts';
import { countOf, outcomeHeads, outcomeOrder } from '../../words/labels/outcomes.ts';
import { reportWords } from '../../words/labels/report-words.ts';
import { displayWidth, truncate } from '../../write/display-width.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { wrap } from '../../write/wrap.ts';
import { type Paper, writeHeading } from './paper.ts';

/** No border: the table fits narrow terminals and is read aloud without noise. */
const BARE = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
  ].map((part) => [part, '']),
);

/** With less room than this for a name the table is left out. */
const NARROWEST_NAME = 12;

/** Categories by outcome; zeros are dots, so that figures stand out. */
export function writeCategoryTable(report: GapReport, paper: Paper): string[] {
  const { language } = paper;
  const heads = outcomeOrder.map((outcome) => outcomeHeads[outcome][language]);
  const figures = [reportWords.total[language], ...heads];
  const taken = figures.reduce((sum, head) => sum + displayWidth(head) + 2, 0);
  const nameColumns = paper.width - taken;
  if (nameColumns < NARROWEST_NAME) return [];
  const rowOf = (group: Pick<GroupSummary, 'name' | 'items'>) => [
    wrap(truncate(encodeTerminal(group.name), 2 * nameColumns), nameColumns).join('\n'),
    String(group.items.total),
    ...outcomeOrder.map((outcome) => {
      const count = countOf(group.items, outcome);
      return count === 0 ? '.' : String(count);
    }),
  ];
  const table = new Table({
    chars: { ...BARE, middle: '  ' },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colAligns: ['left', ...figures.map(() => 'right' as const)],
  });
  table.push([reportWords.category[language], ...figures]);
  for (const group of report.summary.byCategory) {
    table.push(rowOf({ ...group, name: `${group.code} ${group.name}` }));
  }
  table.push(rowOf({ name: reportWords.total[language], items: report.summary.items }));
  return [
    ...writeHeading(reportWords.byCategory[language], paper),
    ...table
      .toString()
      .split('\n')
      .map((line) => line.trimEnd()),
  ];
}
