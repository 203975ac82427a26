import { disarmFormula } from './csv.ts';
import { plainText } from './plain.ts';

/** Text of a workbook's cell: never a formula, also not when someone edits it, and no `_x0041_` that Excel would decode. */
export function encodeCell(text: string): string {
  return disarmFormula(plainText(text)).replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x');
}
