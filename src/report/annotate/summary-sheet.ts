import type { Language } from '../../model/language.ts';
import type { GapReport } from '../../model/report.ts';
import { columnLetters } from '../../text/column-letters.ts';
import { annotationWords } from '../../words/labels/annotation.ts';
import { severityNames } from '../../words/labels/outcomes.ts';
import { encodeCell, encodeXml } from '../../write/encode.ts';
import { wordFinding } from '../finding-words.ts';

const WIDTHS = [8, 14, 34, 60, 22, 40];
const columns = ['severity', 'problemType', 'item', 'problem', 'cell', 'remedy'] as const;
const CELL_COLUMN = columns.indexOf('cell');

/** Where a finding's cell is: the sheet's name and the address in it. */
export interface CellLink {
  readonly sheet: string;
  readonly address: string;
}

function writeRow(row: number, texts: readonly string[], style: number): string {
  const cells = texts.map(
    (text, column) =>
      `<c r="${columnLetters(column)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${encodeXml(encodeCell(text))}</t></is></c>`,
  );
  return `<row r="${row}">${cells.join('')}</row>`;
}

/** The sheet that lists every finding, each with a link to its cell. `notes` are above the table. */
export function writeSummarySheet(
  report: GapReport,
  notes: readonly string[],
  linkOf: (id: string) => CellLink | undefined,
  options: { readonly language: Language; readonly style: number; readonly namespace: string },
): string {
  const { language, style, namespace } = options;
  const rows = notes.map((note, index) => writeRow(index + 1, [note], 0));
  const header = notes.length + 1;
  rows.push(
    writeRow(
      header,
      columns.map((column) => annotationWords[column][language]),
      style,
    ),
  );
  const links: string[] = [];
  report.findings.forEach((finding, index) => {
    const row = header + 1 + index;
    const words = wordFinding(finding, language);
    const link = linkOf(finding.id);
    const about = `${finding.item?.code ?? ''} ${finding.item?.name ?? ''} ${finding.elementName ?? ''}`;
    const place = link === undefined ? '' : `${link.sheet}!${link.address}`;
    const severity = severityNames[finding.severity][language];
    rows.push(
      writeRow(row, [severity, words.problemType, about.trim(), words.says, place, words.remedy], style),
    );
    if (link === undefined) return;
    const target = encodeXml(`'${link.sheet.replaceAll("'", "''")}'!${link.address}`);
    links.push(`<hyperlink ref="${columnLetters(CELL_COLUMN)}${row}" location="${target}"/>`);
  });
  const widths = WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const last = header + report.findings.length;
  const frozen = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${header}" topLeftCell="A${header + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">${frozen}<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>${rows.join('')}</sheetData><autoFilter ref="A${header}:F${last}"/>${links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`}<pageSetup paperSize="9" orientation="landscape"/></worksheet>`;
}
