import type { OutcomeCounts } from '../../model/report.ts';
import { provenanceNames, unverifiedStatuses } from '../../words/labels/catalog-words.ts';
import { countOf, outcomeNames, outcomeOrder } from '../../words/labels/outcomes.ts';
import { reportWords } from '../../words/labels/report-words.ts';
import { sentences } from '../../words/labels/sentences.ts';
import { encodeHtml } from '../../write/encode/html.ts';
import { isOfAnotherPeriod } from '../another-period.ts';
import { countVerified, describeConservation, describeCoverage, describeTimeliness } from '../figures.ts';
import { describeCatalog, describeInputs, describePeriod, describeVerdict } from '../heading.ts';
import { describeDisclosures } from '../report-lines.ts';
import { htmlWord, type Page, word } from './page.ts';

const BAR_WIDTH = 1000;

/** The share of each outcome as one bar; the same stands in words or figures beside it. */
function drawBar(counts: OutcomeCounts): string {
  let seen = 0;
  const place = (count: number) => (counts.total === 0 ? 0 : Math.round((count / counts.total) * BAR_WIDTH));
  const parts = outcomeOrder.flatMap((outcome) => {
    const count = countOf(counts, outcome);
    if (count === 0) return [];
    const [from, to] = [place(seen), place(seen + count)];
    seen += count;
    return [`<rect class="${outcome}" x="${from}" width="${to - from}" height="20"/>`];
  });
  return `<svg class="bar" viewBox="0 0 ${BAR_WIDTH} 20" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`;
}

/** A bar for each category; its figures stand in the heat map. */
function drawCategories({ report, language }: Page): string {
  if (report.summary.byCategory.length < 2) return '';
  const bars = report.summary.byCategory.map(({ code, name, items }) => {
    const gap = `${outcomeNames.gap[language]} ${items.gap} / ${items.total}`;
    return `<li><span>${encodeHtml(`${code} ${name}`)}</span>${drawBar(items)}<span>${encodeHtml(gap)}</span></li>`;
  });
  return `<h3>${encodeHtml(reportWords.byCategory[language])}</h3><ul class="bars">${bars.join('')}</ul>`;
}

/** The outcomes as a bar and in words, the conservation law, then a bar for each category. */
function drawOutcomes(page: Page): string {
  const counts = page.report.summary.items;
  const legend = outcomeOrder.map(
    (outcome) =>
      `<li><svg viewBox="0 0 1 1" aria-hidden="true"><rect class="${outcome}" width="1" height="1"/></svg>${outcomeNames[outcome][page.language]} <strong>${countOf(counts, outcome)}</strong></li>`,
  );
  return `<h2 id="outcomes">${htmlWord(page, 'outcomes')}</h2>
${drawBar(counts)}
<ul class="legend">${legend.join('')}</ul>
<p class="soft">${word(page, 'conservation')}${page.language === 'zh' ? '：' : ': '}${describeConservation(counts, page.language)}</p>${drawCategories(page)}`;
}

function describeProvenance(page: Page): string {
  const { catalogs } = page.report;
  const others = unverifiedStatuses
    .map((status) => ({
      name: provenanceNames[status][page.language],
      count: catalogs.reduce((sum, catalog) => sum + catalog.provenance[status], 0),
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count}`);
  const notes = catalogs.flatMap((catalog) => catalog.provenanceNote ?? []);
  return [sentences.provenance[page.language](countVerified(page.report)), others.join(', '), ...notes]
    .filter((text) => text !== '')
    .map(encodeHtml)
    .join('<br>');
}

/** Agency and verdict first, then the figures with what they rest on. */
export function drawSummary(page: Page): string {
  const { report, language } = page;
  const disclosures = describeDisclosures(report, language);
  const facts = [
    ['coverage', encodeHtml(describeCoverage(report, language))],
    ['timeliness', encodeHtml(describeTimeliness(report, language))],
    ...(disclosures === undefined ? [] : [['byDisclosure', encodeHtml(disclosures)] as const]),
    [
      'catalog',
      report.catalogs.map((catalog) => encodeHtml(describeCatalog(catalog, language))).join('<br>'),
    ],
    ['provenance', describeProvenance(page)],
    ['period', encodeHtml(describePeriod(report, language))],
    ['lists', encodeHtml(describeInputs(report, language))],
  ] as const;
  const good = report.summary.items.gap === 0 && !isOfAnotherPeriod(report) ? ' good' : '';
  return `<p class="verdict${good}">${encodeHtml(describeVerdict(report, language))}</p>
<dl class="facts">${facts.map(([key, text]) => `<dt>${word(page, key)}</dt><dd>${text}</dd>`).join('')}</dl>
${drawOutcomes(page)}`;
}
