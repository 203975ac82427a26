import { booleanCell, dateCell, errorCell, numberCell, type TableCell, textCell } from '../table-cell.ts';
import { type NumberFormat, readNumberFormat } from '../xlsx/number-format.ts';
import { momentOfIso } from '../xlsx/serial-date.ts';

/** How a style shows numbers, from its `ss:Format`. */
export function formatOfCode(code: string | undefined): NumberFormat {
  if (code === undefined || code === '') return 'plain';
  return readNumberFormat(0, code);
}

/** Days on which Excel puts a time that has no day. */
const daylessDates = ['1899-12-31', '1899-12-30', '1904-01-01'];

function cellOfMoment(text: string): TableCell {
  const time = /^(\S{10})T(\d\d:\d\d:\d\d)/u.exec(text);
  if (time !== null && daylessDates.includes(time[1] ?? '')) return textCell(time[2] ?? '');
  const moment = momentOfIso(text);
  return moment === undefined ? textCell(text) : dateCell(moment);
}

/** A cell from its `ss:Type` and the characters of its `Data`. */
export function cellOfData(type: string, text: string, format: NumberFormat, isFrom1904: boolean): TableCell {
  if (type === 'DateTime') return cellOfMoment(text);
  if (type === 'Boolean') return booleanCell(text.trim() === '1');
  if (type === 'Error') return errorCell(text);
  const value = type === 'Number' && text.trim() !== '' ? Number(text) : Number.NaN;
  return Number.isNaN(value) ? textCell(text) : numberCell(value, format, isFrom1904);
}
