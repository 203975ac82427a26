/** Where something is in an input: line and column (1-based) for text files, sheet and row (1-based) for lists. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly sheet?: string;
  readonly row?: number;
  /** Column heading or letter, for a cell. */
  readonly cell?: string;
}

/** `file:line:column`, `file [sheet] row 5`: the form that editors and terminals can open, or a person can find. */
export function formatPlace(place: Place): string {
  let text = place.file;
  if (place.line !== undefined) text += `:${place.line}`;
  if (place.line !== undefined && place.column !== undefined) text += `:${place.column}`;
  if (place.sheet !== undefined && place.sheet !== '') text += ` [${place.sheet}]`;
  if (place.row !== undefined) text += `${place.sheet === undefined ? ':' : ' '}${place.row}`;
  if (place.cell !== undefined) text += ` (${place.cell})`;
  return text;
}
