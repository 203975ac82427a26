import type { Language } from '../../model/language.ts';
import type { Trend } from '../../model/trend.ts';
import { htmlWords } from '../../words/labels/html-words.ts';
import { trendWords } from '../../words/labels/trend.ts';
import { encodeHtml } from '../../write/encode.ts';
import { percentOf } from '../figures.ts';
import { wordFinding } from '../finding-words.ts';
import { drawDocument } from '../html/document.ts';
import type { DocumentReporter, RenderOptions } from '../reporter.ts';
import { drawLineChart } from './line-chart.ts';
import { describeTrend } from './words.ts';

function drawTable(
  label: string,
  heads: readonly { readonly text: string; readonly isFigure: boolean }[],
  rows: readonly string[],
  language: Language,
): string {
  const cells = heads.map(
    ({ text, isFigure }) => `<th scope="col"${isFigure ? ' class="n"' : ''}>${encodeHtml(text)}</th>`,
  );
  const name = `${label}${language === 'zh' ? '：' : ': '}${htmlWords.region[language]}`;
  return `<div class="scroll" tabindex="0" role="region" aria-label="${encodeHtml(name)}"><table><thead><tr>${cells.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function drawPoints({ points }: Trend, language: Language): string {
  const heads = (
    ['asOf', 'findings', 'added', 'regressed', 'fixed', 'gap', 'met', 'coverage', 'timeliness'] as const
  ).map((word) => ({ text: trendWords[word][language], isFigure: word !== 'asOf' }));
  const rows = points.map(({ asOf, findings, items, coverage, timeliness }) => {
    const figures = [
      findings.total,
      findings.new,
      findings.regressed,
      findings.fixed,
      items.gap,
      items.met,
      percentOf(coverage),
      percentOf(timeliness),
    ];
    return `<tr><th scope="row" class="d">${encodeHtml(asOf)}</th>${figures.map((figure) => `<td class="n">${figure}</td>`).join('')}</tr>`;
  });
  return drawTable(trendWords.points[language], heads, rows, language);
}

function drawLongest({ longest }: Trend, language: Language): string {
  if (longest.length === 0) return '';
  const heads = (['item', 'problem', 'firstSeen', 'reports'] as const).map((word) => ({
    text: trendWords[word][language],
    isFigure: word === 'reports',
  }));
  const rows = longest.map(({ finding, firstSeen, reports }) => {
    const { item, elementName = '' } = finding;
    const about = `${item?.code ?? ''} ${item?.name ?? ''} ${elementName}`.trim();
    const { says } = wordFinding(finding, language);
    return `<tr><td>${encodeHtml(about)}</td><td>${encodeHtml(says)}</td><td class="d">${encodeHtml(firstSeen)}</td><td class="n">${reports}</td></tr>`;
  });
  return `<h2>${trendWords.longest[language]}</h2>${drawTable(trendWords.longest[language], heads, rows, language)}`;
}

function render(trend: Trend, { language }: RenderOptions): string {
  const chart = drawLineChart(trend.points, [
    {
      name: trendWords.findings[language],
      tone: 'gap',
      dash: '0',
      figureOf: ({ findings }) => findings.total,
    },
    {
      name: trendWords.gap[language],
      tone: 'undetermined',
      dash: '6 3',
      figureOf: ({ items }) => items.gap,
    },
  ]);
  const last = trend.points.at(-1)?.findings.total ?? 0;
  const isBetter = last < (trend.points[0]?.findings.total ?? 0) || last === 0;
  const main = [
    `<p class="verdict${isBetter ? ' good' : ''}">${encodeHtml(describeTrend(trend, language))}</p>`,
    `<h2>${trendWords.chart[language]}</h2>${chart}${drawPoints(trend, language)}`,
    drawLongest(trend, language),
  ];
  return drawDocument({
    title: `${trend.agency} ${trendWords.title[language]}`,
    language,
    main,
    footer: `${trend.tool.name} ${trend.tool.version} · ${trend.points.at(-1)?.asOf ?? ''}`,
  });
}

/** One page with a line chart, the figures behind it, and what has been open longest. */
export const trendHtml: DocumentReporter<Trend> = {
  description: { zh: '变化曲线（网页）', en: 'the course as a web page' },
  extension: 'html',
  render,
};
