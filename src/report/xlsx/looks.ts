import type { CellStyle } from '../../write/book/model.ts';

/** Behind headings and labels. */
export const HEADING_FILL = 'DCE6F1';

export const HEADING_STYLE: CellStyle = {
  bold: true,
  border: true,
  fill: HEADING_FILL,
  vertical: 'center',
  wrap: true,
  horizontal: 'center',
};
