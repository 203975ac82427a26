import { scoreboardSentences, scoreboardWords } from '../../labels/scoreboard.ts';
import type { Language } from '../../model/language.ts';
import type { Scoreboard } from '../../model/scoreboard.ts';
import { encodeHtml } from '../encode/html.ts';
import { drawDocument } from '../html/document.ts';
import type { DocumentReporter, RenderOptions } from '../reporter.ts';
import { drawUpHeatMap, listScoreCells, listScoreHeads, rankAgencies } from './ranking.ts';

const SHADES = 4;

function drawTable(label: string, heads: readonly string[], rows: readonly string[]): string {
  const cells = heads.map((head) => `<th scope="col">${encodeHtml(head)}</th>`);
  return `<h2>${label}</h2><div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${cells.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function drawRanking(board: Scoreboard, language: Language): string {
  const rows = rankAgencies(board).map((ranked) => {
    const cells = listScoreCells(ranked, board, language).map((cell, at) => {
      const text = encodeHtml(String(cell));
      if (at === 1) return `<th scope="row">${text}</th>`;
      return typeof cell === 'number' ? `<td class="n">${text}</td>` : `<td>${text}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return drawTable(scoreboardWords.rank[language], listScoreHeads(board, language), rows);
}

function drawHeatMap(board: Scoreboard, language: Language): string {
  const { agencies, rows } = drawUpHeatMap(board);
  const drawn = rows.map(({ name, cells }) => {
    const figures = cells.map(({ gap, total }) => {
      const shade = gap === 0 ? '' : ` h${Math.min(SHADES, Math.max(1, Math.ceil((gap / total) * SHADES)))}`;
      return `<td class="n${shade}">${total === 0 ? '-' : `${gap} / ${total}`}</td>`;
    });
    return `<tr><th scope="row">${encodeHtml(name)}</th>${figures.join('')}</tr>`;
  });
  return drawTable(scoreboardWords.heatMap[language], ['', ...agencies], drawn).replace(
    '<th scope="col"></th>',
    '<td></td>',
  );
}

function render(board: Scoreboard, { language }: RenderOptions): string {
  const { scores, expected, asOf, scoring } = board;
  const summary = scoreboardSentences.summary[language]({ agencies: scores.length, expected, asOf });
  const method = [
    scoring.title,
    scoring.note ?? '',
    scoreboardSentences.scaled[language]({ total: scoring.total }),
  ];
  return drawDocument({
    title: scoreboardWords.title[language],
    language,
    main: [
      `<p class="verdict good">${encodeHtml(summary)}</p>`,
      drawRanking(board, language),
      drawHeatMap(board, language),
      `<h2>${scoreboardWords.method[language]}</h2>${method
        .filter((text) => text !== '')
        .map((text) => `<p>${encodeHtml(text)}</p>`)
        .join('')}`,
    ],
    footer: `${board.tool.name} ${board.tool.version} · ${asOf} · ${board.catalogs.map(({ id }) => id).join(', ')}`,
  });
}

/** One page with the ranking, the heat map and how it is scored. */
export const scoreboardHtml: DocumentReporter<Scoreboard> = {
  description: { zh: '记分表网页', en: 'the scoreboard as a web page' },
  extension: 'html',
  render,
};
