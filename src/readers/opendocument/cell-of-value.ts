import { booleanCell, dateCell, errorCell, numberCell, type TableCell, textCell } from '../table-cell.ts';
import { momentOfIso, timeOfIso } from '../xlsx/serial-date.ts';

/** The attributes of a cell that carry its value. */
export interface CellValue {
  /** `office:value-type`; '' when the cell has none. */
  readonly type: string;
  readonly value: string | undefined;
  /** `office:string-value`: the text, where it differs from what is shown. */
  readonly stringValue: string | undefined;
  readonly isError: boolean;
}

/** Office programs write no style lookup for us: leading zeros are taken from what is shown. */
function cellOfNumber(value: number, shown: string): TableCell {
  const cell = numberCell(value, 'plain', false);
  return /^0\d+$/u.test(shown) && Number(shown) === value ? { ...cell, text: shown } : cell;
}

/** A cell from its value and the text that it shows. */
export function cellOfValue({ type, value, stringValue, isError }: CellValue, shown: string): TableCell {
  if (isError) return errorCell(shown);
  if (type === 'date') {
    const moment = momentOfIso(value ?? '');
    return moment === undefined ? textCell(shown) : dateCell(moment);
  }
  if (type === 'time') return textCell(timeOfIso(value ?? '') ?? shown);
  if (type === 'boolean') return booleanCell(/^(?:true|1)$/iu.test(value ?? ''));
  if (type === 'float' || type === 'percentage' || type === 'currency') {
    const number = value === undefined || value === '' ? Number.NaN : Number(value);
    return Number.isNaN(number) ? textCell(shown) : cellOfNumber(number, shown);
  }
  return textCell(stringValue ?? shown);
}
