import { countOf, outcomeNames, outcomeOrder } from '../../labels/outcomes.ts';
import { provenanceNames, unverifiedStatuses } from '../../labels/provenance.ts';
import { sentences } from '../../labels/sentences.ts';
import { encodeHtml } from '../encode/html.ts';
import { countVerified, describeConservation, describeCoverage, describeTimeliness } from '../figures.ts';
import { describeCatalog, describeInputs, describePeriod, describeVerdict } from '../heading.ts';
import { htmlWord, type Page, word } from './page.ts';

const BAR_WIDTH = 1000;

/** The share of each outcome as one bar, and the same in words. */
function drawOutcomes(page: Page): string {
  const counts = page.report.summary.items;
  const shares = outcomeOrder.map((outcome) => ({
    outcome,
    count: countOf(counts, outcome),
    name: outcomeNames[outcome][page.language],
  }));
  let at = 0;
  const bars = shares.map(({ outcome, count }) => {
    const width = counts.total === 0 ? 0 : Math.round((count / counts.total) * BAR_WIDTH);
    const bar = `<rect class="${outcome}" x="${at}" width="${width}" height="20"/>`;
    at += width;
    return bar;
  });
  const legend = shares.map(
    ({ outcome, count, name }) =>
      `<li><svg viewBox="0 0 1 1" aria-hidden="true"><rect class="${outcome}" width="1" height="1"/></svg>${name} <strong>${count}</strong></li>`,
  );
  return `<h2 id="outcomes">${htmlWord(page, 'outcomes')}</h2>
<svg class="bar" viewBox="0 0 ${BAR_WIDTH} 20" preserveAspectRatio="none" aria-hidden="true">${bars.join('')}</svg>
<ul class="legend">${legend.join('')}</ul>
<p class="soft">${word(page, 'conservation')}${page.language === 'zh' ? '：' : ': '}${describeConservation(counts, page.language)}</p>`;
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
  const facts = [
    ['coverage', encodeHtml(describeCoverage(report, language))],
    ['timeliness', encodeHtml(describeTimeliness(report, language))],
    [
      'catalog',
      report.catalogs.map((catalog) => encodeHtml(describeCatalog(catalog, language))).join('<br>'),
    ],
    ['provenance', describeProvenance(page)],
    ['period', encodeHtml(describePeriod(report, language))],
    ['lists', encodeHtml(describeInputs(report, language))],
  ] as const;
  const good = report.summary.items.gap === 0 ? ' good' : '';
  return `<p class="verdict${good}">${encodeHtml(describeVerdict(report, language))}</p>
<dl class="facts">${facts.map(([key, text]) => `<dt>${word(page, key)}</dt><dd>${text}</dd>`).join('')}</dl>
${drawOutcomes(page)}`;
}
