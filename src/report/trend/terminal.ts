import { Chalk } from 'chalk';
import type { Trend } from '../../model/trend.ts';
import { trendSentences, trendWords } from '../../words/labels/trend.ts';
import { displayWidth } from '../../write/display-width.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { percentOf } from '../figures.ts';
import { wordFinding } from '../finding-words.ts';
import type { DocumentReporter, RenderOptions } from '../reporter.ts';
import { type Paper, writeHeading, writeIndented } from '../terminal/paper.ts';
import { describeTrend, drawSparkline } from './words.ts';

const LONGEST_SHOWN = 8;

const columns = ['asOf', 'findings', 'added', 'regressed', 'fixed', 'gap', 'met', 'coverage'] as const;

function writeTable({ points }: Trend, paper: Paper): string[] {
  const rows = points.map(({ asOf, findings, items, coverage }) => [
    asOf,
    ...[findings.total, findings.new, findings.regressed, findings.fixed, items.gap, items.met].map(String),
    percentOf(coverage),
  ]);
  const table = [columns.map((column): string => trendWords[column][paper.language]), ...rows];
  const widths = columns.map((_, at) => Math.max(...table.map((row) => displayWidth(row[at] ?? ''))));
  return table.map((row) =>
    row
      .map((cell, at) => {
        const padding = ' '.repeat((widths[at] ?? 0) - displayWidth(cell));
        return at === 0 ? cell + padding : padding + cell;
      })
      .join('  '),
  );
}

function writeLongest({ longest }: Trend, paper: Paper): string[] {
  const { language } = paper;
  if (longest.length === 0) return [];
  return [
    '',
    ...writeHeading(trendWords.longest[language], paper),
    ...longest.slice(0, LONGEST_SHOWN).flatMap(({ finding, firstSeen, reports }) => {
      const { item, elementName = '' } = finding;
      const type = wordFinding(finding, language).problemType;
      const about = [item?.code ?? '', item?.name ?? '', elementName, type].filter((text) => text !== '');
      const since = trendSentences.standing[language]({ firstSeen, reports });
      const text = `${about.join(' ')}${language === 'zh' ? '：' : ': '}${since}`;
      return writeIndented(encodeTerminal(text), paper, '  ');
    }),
  ];
}

function render(trend: Trend, { language, width, color }: RenderOptions): string {
  const paper: Paper = { language, width, paint: new Chalk({ level: color ? 1 : 0 }) };
  const line = drawSparkline(trend.points.map(({ findings }) => findings.total));
  const lines = [
    ...writeIndented(encodeTerminal(describeTrend(trend, language)), paper, ''),
    `${trendWords.findings[language]} ${line}`,
    '',
    ...writeTable(trend, paper),
    ...writeLongest(trend, paper),
  ];
  return `${lines.join('\n')}\n`;
}

/** A table with a line of blocks, and what has been open longest. */
export const trendTerminal: DocumentReporter<Trend> = {
  description: { zh: '终端显示', en: 'for the terminal' },
  extension: 'txt',
  render,
};
