/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Inspection } from '../list/inspect.ts';
import type { Language } from '../model/language.ts';
import { isoOfDay } from '../model/plain-date.ts';
import type { ReadSheet, RecognisedColumn } from '../model/publication.ts';
import { inspectionWords } from '../words/labels/inspection.ts';
import {
  anomalyLabels,
  columnNoteLabels,
  fieldLabels,
  personalDataLabels,
  recognitionLabels,
  skipReasonLabels,
} from '../words/labels/list.ts';
import { columnsNotFound, describeNote, hiddenRows } from '../words/labels/list-notes.ts';
import { make } from './dom.ts';
import { pageWords } from './words.ts';

/** Skipped places shown of a list; the report has the numbers of all. */
const SKIPPED_SHOWN = 40;

const isoOrNothing = (day: number | undefined) => (day === undefined ? '' : isoOfDay(day));

function drawColumn({ heading, field, how, note, samples }: RecognisedColumn, language: Language) {
  const meaning = field === undefined ? inspectionWords.unknown[language] : fieldLabels[field][language];
  const why = [
    ...(field === undefined ? [] : [recognitionLabels[how][language]]),
    ...(note === undefined ? [] : [columnNoteLabels[note][language]]),
  ];
  const name = heading === '' ? inspectionWords.noHeading[language] : heading;
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, name),
    ...[meaning, why.join(language === 'zh' ? '；' : '; '), samples.join(' | ')].map((text) =>
      make('td', {}, text),
    ),
  );
}

function drawSheet(sheet: ReadSheet, language: Language): HTMLElement {
  const heads = (['heading', 'meaning', 'how', 'samples'] as const).map((word) =>
    make('th', { scope: 'col' }, pageWords[word][language]),
  );
  const title = inspectionWords.sheet[language](sheet);
  const table = make(
    'table',
    {},
    make('caption', {}, title),
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...sheet.columns.map((column) => drawColumn(column, language))),
  );
  const hidden =
    sheet.hiddenRows === 0 ? [] : [make('p', {}, hiddenRows[language]({ count: sheet.hiddenRows }))];
  const region = make('div', { className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: title }, table);
  return make('div', {}, ...hidden, region);
}

function drawDetails(title: string, content: readonly (Node | string)[]): HTMLElement[] {
  return content.length === 0
    ? []
    : [make('details', {}, make('summary', {}, title.replace(/[：:]$/u, '')), ...content)];
}

function drawLines(lines: readonly string[]): HTMLElement[] {
  return lines.length === 0 ? [] : [make('ul', {}, ...lines.map((line) => make('li', {}, line)))];
}

function skippedLines({ list }: Inspection, language: Language): string[] {
  const lines = list.skipped.slice(0, SKIPPED_SHOWN).map(({ sheet, first, last, reason, text }) => {
    const rows = first === last ? `${first}` : `${first}-${last}`;
    return `${sheet === '' ? '' : `[${sheet}] `}${rows} ${skipReasonLabels[reason][language]} ${text}`;
  });
  return list.skipped.length > SKIPPED_SHOWN ? [...lines, '…'] : lines;
}

function doubtLines({ anomalies, personalData }: Inspection, language: Language): string[] {
  return [
    ...anomalies.map(({ kind, field, count, places }) => {
      const where = places.map(({ sheet, row, text }) => `${sheet} ${row} “${text}”`.trim()).join('; ');
      return `${anomalyLabels[kind][language]} × ${count} (${fieldLabels[field][language]}): ${where}`;
    }),
    ...personalData.map(({ kind, count, places }) => {
      const where = places.map(({ sheet, row, text }) => `${sheet} ${row} ${text}`.trim()).join('; ');
      return `${personalDataLabels[kind][language]} × ${count}: ${where}`;
    }),
  ];
}

/** What one list was recognised as: numbers and dates, then its columns, rows left out and doubtful cells. */
export function drawInspection(inspection: Inspection, language: Language): HTMLElement {
  const { list, dated } = inspection;
  const first = isoOrNothing(dated.firstPublishedOn);
  const last = isoOrNothing(dated.lastPublishedOn);
  const encoding = list.encoding === undefined ? '' : `, ${list.encoding}`;
  const lines = [
    `${inspectionWords.format[language]}${list.format}${encoding}`,
    inspectionWords.count[language](list),
    inspectionWords.dated[language]({ ...dated, first, last }),
    ...list.notes.map((note) => describeNote(note, language)),
    ...(list.unusedColumns === undefined ? [] : [columnsNotFound[language](list.unusedColumns)]),
  ];
  const withColumns = list.sheets.filter(({ columns }) => columns.length > 0);
  return make(
    'article',
    {},
    make('h3', {}, list.file),
    ...drawLines(lines),
    ...drawDetails(
      pageWords.sheets[language],
      withColumns.map((sheet) => drawSheet(sheet, language)),
    ),
    ...drawDetails(inspectionWords.skipped[language], drawLines(skippedLines(inspection, language))),
    ...drawDetails(inspectionWords.anomalies[language], drawLines(doubtLines(inspection, language))),
  );
}
