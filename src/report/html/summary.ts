import type { OutcomeCounts } from '../../model/report.ts';
import { provenanceNames, unverifiedStatuses } from '../../words/labels/catalog-words.ts';
import { countOf, outcomeNames, outcomeOrder } from '../../words/labels/outcomes.ts';
import { sentences } from '../../words/labels/sentences.ts';
import { encodeHtml } from '../../write/encode/html.ts';
import { isOfAnotherPeriod } from '../another-period.ts';
import { countVerified, describeConservation, describeCoverage, describeTimeliness } from '../figures.ts';
import { describeGate } from '../gate.ts';
import {
  describeCatalog,
  describeInputs,
  describePeriod,
  describeVerdict,
  provenanceNotes,
} from '../heading.ts';
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

/** The outcomes as a bar with its legend, and the figures as the conservation law. */
function drawOutcomes(page: Page): string {
  const counts = page.report.summary.items;
  const legend = outcomeOrder
    .filter((outcome) => countOf(counts, outcome) > 0)
    .map(
      (outcome) =>
        `<li><svg viewBox="0 0 1 1" aria-hidden="true"><rect class="${outcome}" width="1" height="1"/></svg>${outcomeNames[outcome][page.language]}</li>`,
    );
  return `<h2 id="outcomes">${htmlWord(page, 'outcomes')}</h2>
${drawBar(counts)}
<ul class="legend">${legend.join('')}</ul>
<p class="soft">${word(page, 'conservation')}${page.language === 'zh' ? '：' : ': '}${describeConservation(counts, page.language)}</p>`;
}

function describeProvenance(page: Page): string {
  const { report, language } = page;
  const others = unverifiedStatuses
    .map((status) => ({
      name: provenanceNames[status][language],
      count: report.catalogs.reduce((sum, catalog) => sum + catalog.provenance[status], 0),
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count}`);
  const listed = others.join(language === 'zh' ? '，' : ', ');
  return [sentences.provenance[language](countVerified(report)), listed, ...provenanceNotes(report, language)]
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
  const gate = describeGate(report, language).map(
    (text) => `<p class="o-${report.gate?.passed === true ? 'met' : 'gap'}">${encodeHtml(text)}</p>`,
  );
  const good = report.summary.items.gap === 0 && !isOfAnotherPeriod(report) ? ' good' : '';
  return `<p class="verdict${good}">${encodeHtml(describeVerdict(report, language))}</p>${gate.join('')}
<dl class="facts">${facts.map(([key, text]) => `<dt>${word(page, key)}</dt><dd>${text}</dd>`).join('')}</dl>
${drawOutcomes(page)}`;
}
