import type { CellObject } from '@e965/xlsx';
import { booleanCell, errorCell, numberCell, type TableCell, textCell } from '../table-cell.ts';
import { type NumberFormat, readNumberFormat } from '../xlsx/number-format.ts';

/** Error codes of BIFF cells ([MS-XLS] 2.5.10). */
const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

/** Formats by code: a workbook has few, its cells are many. */
const formats = new Map<string, NumberFormat>();
const MOST_FORMATS = 1000;

function formatOf(code: string): NumberFormat {
  let format = formats.get(code);
  if (format === undefined) {
    if (formats.size > MOST_FORMATS) formats.clear();
    format = readNumberFormat(0, code);
    formats.set(code, format);
  }
  return format;
}

/** A cell as the library read it, in our terms; undefined when it is empty. */
export function cellOfSheetjs({ t, v, z }: CellObject, isFrom1904: boolean): TableCell | undefined {
  if (t === 'n' && typeof v === 'number') return numberCell(v, formatOf(String(z ?? 'General')), isFrom1904);
  if (t === 's')
    return v === undefined || v === '' ? undefined : textCell(String(v).replaceAll('\r\n', '\n'));
  if (t === 'b') return booleanCell(v === true);
  if (t === 'e') return errorCell(errors[Number(v)] ?? '#N/A');
  return undefined;
}
