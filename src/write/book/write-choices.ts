import type { DataValidation, Worksheet } from 'exceljs';
import type { Choices } from './model.ts';

/** Excel refuses longer texts in the boxes of a list. */
const LONGEST = { title: 32, message: 225 };

/** exceljs has this member and does not declare it. */
interface ValidatedSheet extends Worksheet {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

function hasValidations(sheet: Worksheet): sheet is ValidatedSheet {
  return 'dataValidations' in sheet;
}

/** Adds one list for a whole range, not one for each cell: the sheet stays small however long it is. */
export function writeChoices(sheet: Worksheet, { range, source, others, title, message }: Choices): void {
  if (!hasValidations(sheet)) throw new Error('exceljs takes no list for a range');
  sheet.dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    formulae: [source],
    showErrorMessage: true,
    errorStyle: others,
    errorTitle: title.slice(0, LONGEST.title),
    error: message.slice(0, LONGEST.message),
  });
}
