import { platform } from '#platform';
import type { Language } from '../../model/language.ts';
import type { GapReport } from '../../model/report.ts';
import { htmlWords } from '../../words/labels/html-words.ts';
import { type ReportWord, reportWords } from '../../words/labels/report-words.ts';
import { encodeHtml } from '../../write/encode.ts';

/** What every section of the page is drawn from. */
export interface Page {
  readonly report: GapReport;
  readonly language: Language;
  /** Fragment of an item's section: codes may hold any character, places in the report do not. */
  readonly anchorOf: (catalog: string, code: string) => string | undefined;
}

type HtmlWord = keyof typeof htmlWords;

/** A word of the tables, encoded. */
export function word(page: Page, key: ReportWord): string {
  return encodeHtml(reportWords[key][page.language]);
}

/** A word of the tables where a heading or a label begins, encoded. */
export function headWord(page: Page, key: ReportWord): string {
  const text = reportWords[key][page.language];
  return encodeHtml(text.slice(0, 1).toUpperCase() + text.slice(1));
}

/** `Basis: …`: a label with its text, which is encoded already. */
export function label(page: Page, key: ReportWord, text: string): string {
  return `${headWord(page, key)}${page.language === 'zh' ? '：' : ': '}${text}`;
}

/** A word that only this format has, encoded. */
export function htmlWord(page: Page, key: HtmlWord): string {
  return encodeHtml(htmlWords[key][page.language]);
}

/** A table that may be wider than the screen: scrolls by itself and by keyboard. */
export function wrapTable(page: Page, label: string, table: string): string {
  const name = `${label}${page.language === 'zh' ? '：' : ': '}${htmlWord(page, 'region')}`;
  return `<div class="scroll" tabindex="0" role="region" aria-label="${name}">${table}</div>`;
}

/** The hash by which the content security policy allows one inline text. */
export function hashSource(text: string): string {
  return `'sha256-${btoa(String.fromCharCode(...platform.startHash('sha256').update(text).digest()))}'`;
}
