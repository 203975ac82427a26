import { Chalk } from 'chalk';
import { scoreboardSentences, scoreboardWords } from '../../labels/scoreboard.ts';
import type { Scoreboard } from '../../model/scoreboard.ts';
import { displayWidth } from '../display-width.ts';
import { encodeTerminal } from '../encode/terminal.ts';
import type { DocumentReporter, RenderOptions } from '../reporter.ts';
import { type Paper, writeHeading, writeIndented } from '../terminal/paper.ts';
import { drawUpHeatMap, listScoreCells, listScoreHeads, rankAgencies } from './ranking.ts';

function writeColumns(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, at) =>
    Math.max(...table.map((row) => displayWidth(row[at] ?? ''))),
  );
  return table.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - displayWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** Each agency on two lines where the table is wider than the terminal. */
function writeRanking(board: Scoreboard, paper: Paper): string[] {
  const heads = listScoreHeads(board, paper.language);
  const rows = rankAgencies(board).map((ranked) =>
    listScoreCells(ranked, board, paper.language).map((cell) => encodeTerminal(String(cell))),
  );
  const table = writeColumns([heads, ...rows]);
  if (table.every((line) => displayWidth(line) <= paper.width)) return table;
  return rows.flatMap(([rank = '', agency = '', ...figures]) => [
    ...writeIndented(`${rank}. ${agency}`, paper, ''),
    ...writeIndented(
      figures
        .map(
          (figure, at) => `${heads[at + 2]} ${figure === '' ? scoreboardWords.none[paper.language] : figure}`,
        )
        .join(paper.language === 'zh' ? '，' : ', '),
      paper,
      '   ',
    ),
  ]);
}

function writeHeatMap(board: Scoreboard, paper: Paper): string[] {
  const { rows, agencies } = drawUpHeatMap(board);
  const heads = ['', ...agencies.map((_, index) => `#${index + 1}`)];
  const lines = rows.map(({ name, cells }) => [
    encodeTerminal(name),
    ...cells.map(({ gap, total }) => (total === 0 ? '-' : gap === 0 ? '.' : String(gap))),
  ]);
  const table = writeColumns([heads, ...lines]);
  return table.every((line) => displayWidth(line) <= paper.width)
    ? ['', ...writeHeading(scoreboardWords.heatMap[paper.language], paper), ...table]
    : [];
}

function render(board: Scoreboard, { language, width, color }: RenderOptions): string {
  const paper: Paper = { language, width, paint: new Chalk({ level: color ? 1 : 0 }) };
  const { scores, expected, asOf, scoring } = board;
  const summary = scoreboardSentences.summary[language]({ agencies: scores.length, expected, asOf });
  const lines = [
    ...writeHeading(`${scoreboardWords.title[language]} ${summary}`, paper),
    ...writeRanking(board, paper),
    ...writeHeatMap(board, paper),
    '',
    ...writeHeading(scoreboardWords.method[language], paper),
    ...writeIndented(encodeTerminal(scoring.title), paper, ''),
    ...(scoring.note === undefined ? [] : writeIndented(encodeTerminal(scoring.note), paper, '')),
    ...writeIndented(scoreboardSentences.scaled[language]({ total: scoring.total }), paper, ''),
  ];
  return `${lines.join('\n')}\n`;
}

/** Ranking, heat map where it fits, and how it is scored. */
export const scoreboardTerminal: DocumentReporter<Scoreboard> = {
  description: { zh: '终端显示', en: 'for the terminal' },
  extension: 'txt',
  render,
};
