import { methodTexts } from '../../words/labels/method.ts';
import { reasonNames } from '../../words/labels/reasons.ts';
import { sentences } from '../../words/labels/sentences.ts';
import { settlings } from '../../words/labels/settling.ts';
import { encodeHtml } from '../../write/encode.ts';
import { groupUndetermined } from '../group-findings.ts';
import { describeCalendar } from '../heading.ts';
import { describeReading } from '../reading-words.ts';
import { describeNotChecked, describeTailoring, fillProfileLine } from '../report-lines.ts';
import { type Page, word } from './page.ts';

function drawList(texts: readonly string[]): string {
  return `<ul>${texts.map((text) => `<li>${encodeHtml(text)}</li>`).join('')}</ul>`;
}

/** What could not be determined, why, and the line that settles it. */
export function drawUndetermined(page: Page): string {
  const { report, language, anchorOf } = page;
  const groups = groupUndetermined(report).map((group) => {
    const settling = settlings[group.reason];
    const code = group.items[0]?.code ?? '';
    const line =
      settling?.profile === undefined ? undefined : fillProfileLine(settling.profile, code, report);
    const items = group.items.map(
      (item) => `<a href="#${anchorOf(item.catalog, item.code)}">${encodeHtml(item.code)}</a>`,
    );
    const count = sentences.countOfElements[language]({ count: group.elements });
    return `<dt>${encodeHtml(reasonNames[group.reason][language])} <strong>${encodeHtml(count)}</strong></dt><dd>${items.join(' ')}${settling === undefined ? '' : `<p>${encodeHtml(settling.says[language])}</p>`}${line === undefined ? '' : `<p><code>${encodeHtml(line)}</code></p>`}</dd>`;
  });
  if (groups.length === 0) return '';
  return `<h2 id="undetermined">${word(page, 'undetermined')}</h2><dl>${groups.join('')}</dl>`;
}

/** Method, tailoring, and what the audit could not see. */
export function drawClosing(page: Page): string {
  const { report, language } = page;
  const tailoring = describeTailoring(report, language);
  const method = [...methodTexts.map((text) => text[language]), ...describeCalendar(report, language)];
  return `${tailoring.length === 0 ? '' : `<h2 id="tailoring">${word(page, 'tailoring')}</h2>${drawList(tailoring)}`}
<h2 id="reading">${word(page, 'lists')}</h2>${drawList(report.inputs.flatMap((input) => describeReading(input, language)))}
<h2 id="not-checked">${word(page, 'notChecked')}</h2>${drawList(describeNotChecked(report, language))}
<h2 id="method">${word(page, 'method')}</h2>${drawList(method)}`;
}
