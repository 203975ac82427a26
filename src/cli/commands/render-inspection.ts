import type { Inspection } from '../../list/inspect.ts';
import { isoOfDay } from '../../model/plain-date.ts';
import type { ReadSheet, RecognisedColumn } from '../../model/publication.ts';
import { isNameIn } from '../../model/tables.ts';
import { inspectionWords } from '../../words/labels/inspection.ts';
import {
  anomalyLabels,
  columnNoteLabels,
  dateFormLabels,
  fieldLabels,
  personalDataLabels,
  recognitionLabels,
  skipReasonLabels,
} from '../../words/labels/list.ts';
import { columnsNotFound, describeNote, hiddenRows } from '../../words/labels/list-notes.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { wrapIndented } from '../../write/wrap.ts';
import type { Session } from '../session.ts';

function columnLines(column: RecognisedColumn, session: Session): string[] {
  const { language } = session;
  const meaning =
    column.field === undefined ? inspectionWords.unknown[language] : fieldLabels[column.field][language];
  const note = column.note === undefined ? '' : ` (${columnNoteLabels[column.note][language]})`;
  const how = column.field === undefined ? '' : ` [${recognitionLabels[column.how][language]}]`;
  const heading = column.heading === '' ? inspectionWords.noHeading[language] : column.heading;
  const samples =
    column.samples.length === 0 ? '' : ` ${inspectionWords.samples[language]}${column.samples.join(' | ')}`;
  return wrapIndented(
    encodeTerminal(`${heading} → ${meaning}${how}${note}${samples}`),
    session.width,
    '    - ',
    '        ',
  );
}

function sheetLines(sheet: ReadSheet, session: Session): string[] {
  const { language } = session;
  const lines = wrapIndented(
    encodeTerminal(inspectionWords.sheet[language](sheet)),
    session.width,
    '  ',
    '    ',
  );
  if (sheet.hiddenRows > 0)
    lines.push(
      ...wrapIndented(hiddenRows[language]({ count: sheet.hiddenRows }), session.width, '    ! ', '      '),
    );
  for (const column of sheet.columns) lines.push(...columnLines(column, session));
  const forms = Object.entries(sheet.dateForms).map(
    ([form, count]) => `${isNameIn(dateFormLabels, form) ? dateFormLabels[form][language] : form} × ${count}`,
  );
  if (forms.length > 0)
    lines.push(
      ...wrapIndented(
        `${inspectionWords.dateForms[language]}${forms.join(', ')}`,
        session.width,
        '    ',
        '        ',
      ),
    );
  return lines;
}

/** What one list was recognised as, for an officer who wonders at a result. */
export function renderInspection(inspection: Inspection, session: Session): string {
  const { language, width } = session;
  const { list, dated, anomalies, personalData } = inspection;
  const lines = wrapIndented(encodeTerminal(list.file), width, '', '    ');
  const encoding = list.encoding === undefined ? '' : `, ${list.encoding}`;
  lines.push(
    ...wrapIndented(`${list.format}${encoding}`, width, `  ${inspectionWords.format[language]}`, '    '),
  );
  for (const note of list.notes)
    lines.push(...wrapIndented(encodeTerminal(describeNote(note, language)), width, '  ! ', '    '));
  if (list.unusedColumns !== undefined) {
    const missing = encodeTerminal(columnsNotFound[language](list.unusedColumns));
    lines.push(...wrapIndented(missing, width, '  ! ', '    '));
  }
  lines.push(...wrapIndented(inspectionWords.count[language](list), width, '  ', '    '));
  for (const sheet of list.sheets) lines.push(...sheetLines(sheet, session));
  const first = dated.firstPublishedOn === undefined ? '' : isoOfDay(dated.firstPublishedOn);
  const last = dated.lastPublishedOn === undefined ? '' : isoOfDay(dated.lastPublishedOn);
  lines.push(
    ...wrapIndented(inspectionWords.dated[language]({ ...dated, first, last }), width, '  ', '    '),
  );
  if (list.skipped.length > 0) lines.push(`  ${inspectionWords.skipped[language]}`);
  for (const { sheet, first: from, last: to, reason, text } of list.skipped.slice(0, 40)) {
    const rows = from === to ? `${from}` : `${from}-${to}`;
    const what = `${sheet === '' ? '' : `[${sheet}] `}${rows} ${skipReasonLabels[reason][language]} ${text}`;
    lines.push(...wrapIndented(encodeTerminal(what), width, '    - ', '        '));
  }
  if (list.skipped.length > 40) lines.push(`    ${inspectionWords.more[language](list.skipped.length - 40)}`);
  if (anomalies.length > 0) lines.push(`  ${inspectionWords.anomalies[language]}`);
  for (const { kind, field, count, places } of anomalies) {
    const where = places.map(({ sheet, row, text }) => `${sheet} ${row} “${text}”`.trim()).join('; ');
    const what = `${anomalyLabels[kind][language]} × ${count} (${fieldLabels[field][language]}): ${where}`;
    lines.push(...wrapIndented(encodeTerminal(what), width, '    - ', '        '));
  }
  for (const { kind, count, places } of personalData) {
    const where = places.map(({ sheet, row, text }) => `${sheet} ${row} ${text}`.trim()).join('; ');
    lines.push(
      ...wrapIndented(
        encodeTerminal(`${personalDataLabels[kind][language]} × ${count}: ${where}`),
        width,
        '  ! ',
        '    ',
      ),
    );
  }
  return `${lines.join('\n')}\n`;
}
