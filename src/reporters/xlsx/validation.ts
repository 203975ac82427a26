import type { DataValidation, Worksheet } from 'exceljs';

/** exceljs has this member and does not declare it. */
interface ValidatedSheet extends Worksheet {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

function hasValidations(sheet: Worksheet): sheet is ValidatedSheet {
  return 'dataValidations' in sheet;
}

/** Adds one validation for a whole range, not one for each cell: the sheet stays small however long it is. */
export function addValidation(sheet: Worksheet, range: string, validation: DataValidation): void {
  if (hasValidations(sheet)) sheet.dataValidations.add(range, validation);
}
