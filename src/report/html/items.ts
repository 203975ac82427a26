import type { Finding } from '../../model/finding.ts';
import type { ElementResult, ItemResult } from '../../model/report.ts';
import { unverifiedStatuses } from '../../words/labels/catalog-words.ts';
import { describeEntryPlace } from '../../words/labels/entry-place.ts';
import { outcomeNames } from '../../words/labels/outcomes.ts';
import { reasonNames } from '../../words/labels/reasons.ts';
import { sentences } from '../../words/labels/sentences.ts';
import { describeValidity } from '../../words/labels/validity.ts';
import { describeWorking } from '../../words/labels/working.ts';
import { encodeHtml } from '../../write/encode.ts';
import { wordFinding } from '../finding-words.ts';
import { groupBy } from '../group-by.ts';
import { keyOf } from '../group-findings.ts';
import { headWord, htmlWord, label, type Page, word, wrapTable } from './page.ts';

const EVIDENCE_SHOWN = 5;
/** Findings written in full for each item; the table has them all. */
const FINDINGS_SHOWN = 20;

function drawElement(element: ElementResult, page: Page): string {
  const { language } = page;
  const evidence = element.evidence
    .slice(0, EVIDENCE_SHOWN)
    .map((place) => encodeHtml(describeEntryPlace(place, language)));
  const more = element.entries > evidence.length ? [`… ${element.entries} ${htmlWord(page, 'entries')}`] : [];
  const reasons = element.reasons
    .map((reason) => reasonNames[reason][language])
    .join(language === 'zh' ? '；' : '; ');
  const next =
    element.nextDueOn === undefined ? '' : `<br>${label(page, 'nextDueOn', encodeHtml(element.nextDueOn))}`;
  return `<tr><th scope="row">${encodeHtml(element.name)}</th><td><span class="o-${element.outcome}">${outcomeNames[element.outcome][language]}</span><br>${encodeHtml(reasons)}${next}</td><td>${encodeHtml(element.limit ?? '')}</td><td>${[...evidence, ...more].join('<br>')}</td></tr>`;
}

function drawFinding(finding: Finding, page: Page): string {
  const { language } = page;
  const words = wordFinding(finding, language);
  const facts = [
    finding.entry === undefined
      ? ''
      : label(
          page,
          'from',
          encodeHtml(`${describeEntryPlace(finding.entry, language)} ${finding.entry.title}`),
        ),
    finding.working === undefined
      ? ''
      : label(page, 'working', encodeHtml(describeWorking(finding.working, language))),
    finding.basis === undefined || finding.basis.length === 0
      ? ''
      : label(page, 'basis', encodeHtml(finding.basis.join(language === 'zh' ? '；' : '; '))),
  ].filter((text) => text !== '');
  return `<div class="finding"><p><strong>${encodeHtml(words.problemType)}</strong> ${encodeHtml(words.says)}</p>${facts.map((text) => `<p class="soft">${text}</p>`).join('')}</div>`;
}

/** Which wordings bound in the audited days, where there was more than one or it did not bind throughout. */
function drawVersions({ versions = [] }: ItemResult, { language }: Page): string {
  const told = versions.map(({ name, ...version }) => {
    const validity = describeValidity(version, language);
    return encodeHtml(language === 'zh' ? `${name}（${validity}）` : `${name} (${validity})`);
  });
  return told.length === 0 ? '' : `<p class="soft">${told.join('<br>')}</p>`;
}

function drawItem(item: ItemResult, findings: readonly Finding[], page: Page): string {
  const { language } = page;
  const heads = [
    word(page, 'element'),
    word(page, 'outcome'),
    headWord(page, 'limit'),
    word(page, 'evidence'),
  ];
  const name = encodeHtml(`${item.code} ${item.name}`);
  const hidden = findings.length - FINDINGS_SHOWN;
  // What to do is the same for all findings of a rule: once is enough.
  const remedies = new Set(findings.map((finding) => wordFinding(finding, language).remedy));
  const table = `<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${item.elements.map((element) => drawElement(element, page)).join('')}</tbody></table>`;
  const unverified = !unverifiedStatuses.includes(item.provenance)
    ? ''
    : ` <span class="soft">${htmlWord(page, 'unverified')}</span>`;
  return `<details id="${page.anchorOf(item.catalog, item.code)}"><summary>${name} <span class="o-${item.outcome}">${outcomeNames[item.outcome][language]}</span>${unverified}</summary>
<p>${label(page, 'subject', encodeHtml(item.section ?? item.subject))}</p>${drawVersions(item, page)}${wrapTable(page, name, table)}
${findings
  .slice(0, FINDINGS_SHOWN)
  .map((finding) => drawFinding(finding, page))
  .join(
    '',
  )}${hidden > 0 ? `<p>${encodeHtml(sentences.countOfFindings[language]({ count: hidden }))} +</p>` : ''}${[
  ...remedies,
]
  .filter((text) => text !== '')
  .map((text) => `<p>${label(page, 'remedy', encodeHtml(text))}</p>`)
  .join('')}</details>`;
}

/** Every item in catalog order: its elements with limit and evidence, and each finding with its counting and basis. */
export function drawItems(page: Page): string {
  const { report } = page;
  const byItem = groupBy(
    report.findings.filter((finding) => finding.item !== undefined),
    (finding) => keyOf(finding.item?.catalog ?? '', finding.item?.code ?? ''),
  );
  const categories = groupBy(report.items, (item) => keyOf(item.catalog, item.category));
  const sections = [...categories.values()].map(
    (items) =>
      `<h3>${encodeHtml(`${items[0]?.category ?? ''} ${items[0]?.categoryName ?? ''}`)}</h3>${items
        .map((item) => drawItem(item, byItem.get(keyOf(item.catalog, item.code)) ?? [], page))
        .join('\n')}`,
  );
  // Paper has the findings: the items are a hundred pages more, for who asks for them.
  const choice = `<p class="print-items" hidden><label><input type="checkbox" id="print-items"> ${htmlWord(page, 'printItems')}</label></p>`;
  return `<section class="items"><h2 id="items">${htmlWord(page, 'perItem')}</h2>${choice}${sections.join('\n')}</section>`;
}
