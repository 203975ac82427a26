import { scoreboardSentences, scoreboardWords } from '../../labels/scoreboard.ts';
import { dayOfIso } from '../../model/plain-date.ts';
import type { Scoreboard } from '../../model/scoreboard.ts';
import type { DocumentReporter, RenderOptions } from '../reporter.ts';
import { normaliseZip } from '../xlsx/normalise-zip.ts';
import { addTable } from '../xlsx/table-sheet.ts';
import { drawUpHeatMap, listScoreCells, listScoreHeads, rankAgencies } from './ranking.ts';

const MILLISECONDS_A_DAY = 86_400_000;

async function render(board: Scoreboard, { language }: RenderOptions): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const day = new Date((dayOfIso(board.asOf) ?? 0) * MILLISECONDS_A_DAY);
  workbook.creator = board.tool.name;
  workbook.lastModifiedBy = board.tool.name;
  workbook.created = day;
  workbook.modified = day;
  const { scores, expected, asOf, scoring } = board;
  const title = scoreboardWords.title[language];
  const summary = scoreboardSentences.summary[language]({ agencies: scores.length, expected, asOf });
  addTable(workbook, {
    name: title,
    title: `${title} ${summary}`,
    columns: listScoreHeads(board, language).map((heading, at) => ({ heading, width: at === 1 ? 30 : 14 })),
    rows: rankAgencies(board).map((ranked) => listScoreCells(ranked, board, language)),
  });
  const { agencies, rows } = drawUpHeatMap(board);
  addTable(workbook, {
    name: scoreboardWords.heatMap[language],
    title: scoreboardWords.heatMap[language],
    columns: [{ heading: '', width: 30 }, ...agencies.map((heading) => ({ heading, width: 16 }))],
    rows: rows.map(({ name, cells }) => [name, ...cells.map(({ gap, total }) => (total === 0 ? '-' : gap))]),
  });
  addTable(workbook, {
    name: scoreboardWords.method[language],
    title: scoreboardWords.method[language],
    columns: [{ heading: scoring.id, width: 110 }],
    rows: [
      [scoring.title],
      ...(scoring.note === undefined ? [] : [[scoring.note]]),
      [scoreboardSentences.scaled[language]({ total: scoring.total })],
    ],
  });
  return normaliseZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** Ranking, heat map and method as a workbook. */
export const scoreboardXlsx: DocumentReporter<Scoreboard> = {
  description: { zh: '记分表工作簿', en: 'the scoreboard as a workbook' },
  extension: 'xlsx',
  render,
};
