/** How every part of a workbook begins. */
export const PART_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Characters that are gathered before they become bytes. */
const CHUNK = 1 << 16;

/** A part that grows piece by piece. */
export interface PartText {
  add(piece: string): void;
  bytes(): Buffer;
}

export function startPart(): PartText {
  const chunks: Buffer[] = [];
  let text = '';
  const flush = () => {
    chunks.push(Buffer.from(text, 'utf8'));
    text = '';
  };
  return {
    add(piece) {
      text += piece;
      if (text.length >= CHUNK) flush();
    },
    bytes() {
      flush();
      return Buffer.concat(chunks);
    },
  };
}
