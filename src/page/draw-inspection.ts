/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { fieldNames } from '../list/field-names.ts';
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
import type { Corrections } from './messages.ts';
import { pageSentences, pageWords } from './words.ts';

/** Skipped places shown of a list; the report has the numbers of all. */
const SKIPPED_SHOWN = 40;

const isoOrNothing = (day: number | undefined) => (day === undefined ? '' : isoOfDay(day));

/** What the officer says of columns, and where it is said. */
export interface Correcting {
  readonly corrections: Corrections;
  /** `field`: undefined for what the program recognises by itself. */
  correct(heading: string, field: string | undefined): void;
}

const IGNORED = 'ignore';
const BY_ITSELF = 'auto';

/** The meanings that a column can have, the present one chosen; '' is no meaning. */
function drawMeanings(column: RecognisedColumn, id: string, to: Correcting, language: Language) {
  const { heading, field = IGNORED } = column;
  const options: readonly (readonly [string, string])[] = [
    ...meaningsOf(language),
    ...(heading in to.corrections ? [[BY_ITSELF, pageWords.byItself[language]] as const] : []),
  ];
  const select = make(
    'select',
    { id, ariaLabel: pageSentences.meaningOf[language](heading) },
    ...options.map(([value, text]) => make('option', { value, selected: value === field }, text)),
  );
  select.addEventListener('change', () =>
    to.correct(heading, select.value === BY_ITSELF ? undefined : select.value),
  );
  return select;
}

const meaningsOf = (language: Language): readonly (readonly [string, string])[] => [
  ...fieldNames.map((name) => [name, fieldLabels[name][language]] as const),
  [IGNORED, inspectionWords.unknown[language]],
];

/** For a heading that no program knows, in a list that could not be read at all without it; and what was said so far. */
export function drawNaming(to: Correcting, language: Language): HTMLElement {
  const heading = make('input', { id: 'naming-heading', autocomplete: 'off' });
  const options = meaningsOf(language).map(([value, text]) => make('option', { value }, text));
  const field = make('select', { id: 'naming-field' }, ...options);
  field.value = 'title';
  const add = make('button', { type: 'button', id: 'naming-add' }, pageWords.nameColumn[language]);
  add.addEventListener('click', () => {
    if (heading.value.trim() !== '') to.correct(heading.value.trim(), field.value);
  });
  const labels = new Map(meaningsOf(language));
  const said = Object.entries(to.corrections).map(([name, meaning]) => {
    const undo = make('button', { type: 'button' }, pageWords.undo[language]);
    undo.addEventListener('click', () => to.correct(name, undefined));
    return make('li', {}, `${name} → ${labels.get(meaning) ?? meaning} `, undo);
  });
  const label = (word: 'heading' | 'meaning', input: HTMLElement) =>
    make('label', { className: 'small' }, pageWords[word][language], input);
  return make(
    'details',
    { id: 'naming', open: said.length > 0 },
    make('summary', {}, pageWords.naming[language]),
    make('ul', {}, ...said),
    make('div', { className: 'fields' }, label('heading', heading), label('meaning', field), add),
  );
}

function drawColumn(column: RecognisedColumn, id: string, to: Correcting, language: Language) {
  const { heading, field, how, note, samples } = column;
  const why = [
    ...(field === undefined ? [] : [recognitionLabels[how][language]]),
    ...(note === undefined ? [] : [columnNoteLabels[note][language]]),
  ];
  // A column is named by its heading; one without cannot be named.
  const meaning = heading === '' ? inspectionWords.unknown[language] : drawMeanings(column, id, to, language);
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, heading === '' ? inspectionWords.noHeading[language] : heading),
    make('td', {}, meaning),
    make('td', {}, why.join(language === 'zh' ? '；' : '; ')),
    make('td', {}, samples.join(' | ')),
  );
}

function drawSheet(sheet: ReadSheet, id: string, to: Correcting, language: Language): HTMLElement {
  const heads = (['heading', 'meaning', 'how', 'samples'] as const).map((word) =>
    make('th', { scope: 'col' }, pageWords[word][language]),
  );
  const title = inspectionWords.sheet[language](sheet);
  const rows = sheet.columns.map((column) => drawColumn(column, `${id}-${column.index}`, to, language));
  const table = make(
    'table',
    { className: 'cards' },
    make('caption', {}, title),
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...rows),
  );
  const hidden =
    sheet.hiddenRows === 0 ? [] : [make('p', {}, hiddenRows[language]({ count: sheet.hiddenRows }))];
  const region = make('div', { className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: title }, table);
  return make('div', {}, ...hidden, region);
}

function drawDetails(
  id: string,
  title: string,
  content: readonly (Node | string)[],
  open = false,
): HTMLElement[] {
  return content.length === 0
    ? []
    : [make('details', { id, open }, make('summary', {}, title.replace(/[：:]$/u, '')), ...content)];
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

/** What one list was recognised as: numbers and dates, then its columns, rows left out and doubtful cells. `id`: the list's own. */
export function drawInspection(
  inspection: Inspection,
  id: string,
  to: Correcting,
  language: Language,
): HTMLElement {
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
      `${id}-columns`,
      pageWords.sheets[language],
      withColumns.map((sheet, index) => drawSheet(sheet, `${id}-${index}`, to, language)),
      withColumns.length === 1,
    ),
    ...drawDetails(
      `${id}-skipped`,
      inspectionWords.skipped[language],
      drawLines(skippedLines(inspection, language)),
    ),
    ...drawDetails(
      `${id}-doubts`,
      inspectionWords.anomalies[language],
      drawLines(doubtLines(inspection, language)),
    ),
  );
}
