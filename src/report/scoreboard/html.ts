import type { Language } from '../../model/language.ts';
import type { Scoreboard } from '../../model/scoreboard.ts';
import { htmlWords } from '../../words/labels/html-words.ts';
import { scoreboardSentences, scoreboardWords } from '../../words/labels/scoreboard.ts';
import { encodeHtml, encodePathUri } from '../../write/encode.ts';
import { drawDocument } from '../html/document.ts';
import { script } from '../html/script.ts';
import type { DocumentReporter, RenderOptions } from '../reporter.ts';
import { drawUpHeatMap, listScoreCells, listScoreHeads, rankAgencies, shadeOf } from './ranking.ts';
import { describeBoard, describeScoring } from './words.ts';

function drawTable(label: string, heads: readonly string[], rows: readonly string[], language: Language) {
  const name = `${label}${language === 'zh' ? '：' : ': '}${htmlWords.region[language]}`;
  return `<h2>${label}</h2><div class="scroll" tabindex="0" role="region" aria-label="${encodeHtml(name)}"><table data-sortable><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

const drawHead = (text: string, isFigure: boolean) =>
  `<th scope="col"${isFigure ? ' class="n"' : ''}>${encodeHtml(text)}</th>`;

function drawRanking(board: Scoreboard, { language, ledgers }: RenderOptions): string {
  const heads = listScoreHeads(board, language);
  // All columns but agency, grade and vetoes hold figures, or say that there is none.
  const isFigure = (at: number) => at !== 1 && at !== 3 && at !== heads.length - 1;
  const rows = rankAgencies(board).map((ranked) => {
    const cells = listScoreCells(ranked, board, language).map((cell, at) => {
      const text = encodeHtml(String(cell));
      const ledger = at === 1 ? ledgers?.get(ranked.score.index) : undefined;
      const link = ledger === undefined ? text : `<a href="${encodeHtml(encodePathUri(ledger))}">${text}</a>`;
      if (at === 1) return `<th scope="row">${link}</th>`;
      return isFigure(at) ? `<td class="n">${text}</td>` : `<td>${text}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const drawn = heads.map((head, at) => drawHead(head, isFigure(at)));
  return drawTable(scoreboardWords.ranking[language], drawn, rows, language);
}

function drawHeatMap(board: Scoreboard, language: Language): string {
  const { agencies, rows } = drawUpHeatMap(board);
  const drawn = rows.map(({ name, cells }) => {
    const figures = cells.map((cell) => {
      const shaded = shadeOf(cell);
      const shade = shaded === undefined ? '' : ` ${shaded.kind === 'gap' ? 'h' : 'u'}${shaded.shade}`;
      const { gap, undetermined, total } = cell;
      const open = undetermined === 0 ? '' : ` +${undetermined}?`;
      return `<td class="n${shade}">${total === 0 ? '-' : `${gap}${open} / ${total}`}</td>`;
    });
    return `<tr><th scope="row">${encodeHtml(name)}</th>${figures.join('')}</tr>`;
  });
  const heads = [
    drawHead(scoreboardWords.category[language], false),
    ...agencies.map((agency) => drawHead(agency, true)),
  ];
  const key = `<p class="soft">${encodeHtml(scoreboardSentences.shadeKey[language]())}</p>`;
  return drawTable(scoreboardWords.heatMap[language], heads, drawn, language) + key;
}

function render(board: Scoreboard, options: RenderOptions): string {
  const { language } = options;
  const method = describeScoring(board.scoring, language).map((text) => `<li>${encodeHtml(text)}</li>`);
  const failed = board.scores.some(({ vetoes }) => vetoes.length > 0);
  return drawDocument({
    title: scoreboardWords.title[language],
    language,
    main: [
      `<p class="verdict${failed ? '' : ' good'}">${encodeHtml(describeBoard(board, language))}</p>`,
      drawRanking(board, options),
      drawHeatMap(board, language),
      `<h2>${scoreboardWords.method[language]}</h2><ul>${method.join('')}</ul>`,
    ],
    script,
    footer: `${board.tool.name} ${board.tool.version} · ${board.asOf} · ${board.catalogs.map(({ id }) => id).join(', ')}`,
  });
}

/** One page with the ranking, the heat map and how it is scored. */
export const scoreboardHtml: DocumentReporter<Scoreboard> = {
  description: { zh: '记分表网页', en: 'the scoreboard as a web page' },
  extension: 'html',
  render,
};
