import { dayOfIso } from '../../model/plain-date.ts';
import type { Scoreboard } from '../../model/scoreboard.ts';
import { scoreboardSentences, scoreboardWords } from '../../words/labels/scoreboard.ts';
import { createBook } from '../../write/book/book.ts';
import type { DocumentReporter, RenderOptions } from '../reporter.ts';
import { addTable } from '../xlsx/table-sheet.ts';
import {
  drawUpHeatMap,
  listScoreCells,
  listScoreHeads,
  rankAgencies,
  shadeOf,
  writeHeatCell,
} from './ranking.ts';
import { describeBoard, describeScoring } from './words.ts';

/** Light to full, as on the web page. */
const fills = {
  gap: ['FBE9E7', 'F7C9C5', 'F1A7A1', 'EC8A83'],
  undetermined: ['EDEDF8', 'DCDCF1', 'CACAEA', 'B9B9E3'],
} as const;

async function render(board: Scoreboard, { language, ledgers }: RenderOptions): Promise<Uint8Array> {
  const { asOf, scoring } = board;
  const title = scoreboardWords.title[language];
  const book = createBook({ title, creator: board.tool.name, day: dayOfIso(asOf) ?? 0 });
  const ranking = rankAgencies(board);
  addTable(book, {
    name: title,
    title: `${title} ${describeBoard(board, language)}`,
    columns: listScoreHeads(board, language).map((heading, at) => ({ heading, width: at === 1 ? 30 : 11 })),
    frozenColumns: 2,
    rows: ranking.map((ranked) => listScoreCells(ranked, board, language)),
    linkOf: (row, column) => (column === 1 ? ledgers?.get(ranking[row]?.score.index ?? -1) : undefined),
  });
  const { agencies, rows } = drawUpHeatMap(board);
  addTable(book, {
    name: scoreboardWords.heatMap[language],
    title: scoreboardWords.heatMap[language],
    columns: [
      { heading: scoreboardWords.category[language], width: 30 },
      ...agencies.map((heading) => ({ heading, width: 16 })),
    ],
    rows: rows.map(({ name, cells }) => [name, ...cells.map(writeHeatCell)]),
    fillOf: (row, column) => {
      const cell = rows[row]?.cells[column - 1];
      const shaded = cell && shadeOf(cell);
      return shaded && fills[shaded.kind][shaded.shade - 1];
    },
    frozenColumns: 1,
    notes: [scoreboardSentences.heatMapKey[language]()],
  });
  addTable(book, {
    name: scoreboardWords.method[language],
    title: scoreboardWords.method[language],
    columns: [{ heading: scoring.id, width: 110 }],
    rows: describeScoring(scoring, language).map((text) => [text]),
  });
  return book.bytes();
}

/** Ranking, heat map and method as a workbook. */
export const scoreboardXlsx: DocumentReporter<Scoreboard> = {
  description: { zh: '记分表工作簿', en: 'the scoreboard as a workbook' },
  extension: 'xlsx',
  render,
};
