import { Chalk } from 'chalk';
import type { Language } from '../../model/language.ts';
import type { PartScore, Scoreboard } from '../../model/scoreboard.ts';
import { scoreboardSentences, scoreboardWords } from '../../words/labels/scoreboard.ts';
import { displayWidth } from '../../write/display-width.ts';
import { encodeTerminal } from '../../write/encode.ts';
import type { DocumentReporter, RenderOptions } from '../reporter.ts';
import { type Paper, writeHeading, writeIndented } from '../terminal/paper.ts';
import {
  drawUpHeatMap,
  listScoreCells,
  listScoreHeads,
  type RankedAgency,
  rankAgencies,
  writeHeatCell,
} from './ranking.ts';
import { describeBoard, describeScoring } from './words.ts';

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

/** `25/50`: points of a part and its weight. */
function writePart(
  { applies, points, part }: PartScore,
  { scoring }: Scoreboard,
  language: Language,
): string {
  const found = scoring.parts.find(({ id }) => id === part);
  const figure = applies ? `${points}/${found?.weight ?? ''}` : scoreboardWords.notApplicable[language];
  return `${found?.name[language] ?? part} ${figure}`;
}

/** Each agency on a few lines, where the table is wider than the terminal. */
function writeAgency(ranked: RankedAgency, board: Scoreboard, paper: Paper): string[] {
  const { language } = paper;
  const { rank, score: one } = ranked;
  const heads = listScoreHeads(board, language);
  const cells = listScoreCells(ranked, board, language).map(String);
  const parts = one.parts.map((part) => writePart(part, board, language));
  const named = (at: number) =>
    `${heads[at]} ${cells[at] === '' ? scoreboardWords.none[language] : cells[at]}`;
  const rest = heads.slice(4 + parts.length).map((_, at) => named(at + 4 + parts.length));
  const separator = language === 'zh' ? '，' : ', ';
  return [
    ...writeIndented(encodeTerminal(`${rank}. ${one.agency}`), paper, ''),
    ...[[named(2), named(3), ...parts], rest].flatMap((facts) =>
      writeIndented(encodeTerminal(facts.join(separator)), paper, '   '),
    ),
  ];
}

function writeRanking(board: Scoreboard, paper: Paper): string[] {
  const ranking = rankAgencies(board);
  const rows = ranking.map((ranked) =>
    listScoreCells(ranked, board, paper.language).map((cell) => encodeTerminal(String(cell))),
  );
  const table = writeColumns([listScoreHeads(board, paper.language).map(encodeTerminal), ...rows]);
  if (table.every((line) => displayWidth(line) <= paper.width)) return table;
  return ranking.flatMap((ranked) => writeAgency(ranked, board, paper));
}

/** Figures under numbers, which are beside the names below: names are too long for columns. */
function writeHeatMap(board: Scoreboard, paper: Paper): string[] {
  const { language } = paper;
  const { rows, agencies } = drawUpHeatMap(board);
  const heads = ['', ...agencies.map((_, index) => `#${index + 1}`)];
  const lines = rows.map(({ name, cells }) => [encodeTerminal(name), ...cells.map(writeHeatCell)]);
  const table = writeColumns([heads, ...lines]);
  if (table.some((line) => displayWidth(line) > paper.width)) return [];
  const names = agencies.map((agency, index) => encodeTerminal(`#${index + 1} ${agency}`));
  return [
    '',
    ...writeHeading(scoreboardWords.heatMap[language], paper),
    ...table,
    ...writeIndented(names.join('  '), paper, ''),
    ...writeIndented(scoreboardSentences.heatMapKey[language](), paper, ''),
  ];
}

function render(board: Scoreboard, { language, width, color }: RenderOptions): string {
  const paper: Paper = { language, width, paint: new Chalk({ level: color ? 1 : 0 }) };
  const colon = language === 'zh' ? '：' : ': ';
  const title = `${scoreboardWords.title[language]}${colon}${describeBoard(board, language)}`;
  const lines = [
    ...writeHeading(encodeTerminal(title), paper),
    ...writeRanking(board, paper),
    ...writeHeatMap(board, paper),
    '',
    ...writeHeading(scoreboardWords.method[language], paper),
    ...describeScoring(board.scoring, language).flatMap((text) =>
      writeIndented(encodeTerminal(text), paper, ''),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Ranking, heat map where it fits, and how it is scored. */
export const scoreboardTerminal: DocumentReporter<Scoreboard> = {
  description: { zh: '终端显示', en: 'for the terminal' },
  extension: 'txt',
  render,
};
