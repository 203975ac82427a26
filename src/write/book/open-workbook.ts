import { Writable } from 'node:stream';
import type { Workbook, Worksheet } from 'exceljs';

/** A workbook to be filled, and what makes a file of it. */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  /** After its last row. */
  closeSheet(sheet: Worksheet): void;
  finish(): Promise<Uint8Array>;
}

export type OpensWorkbook = () => Promise<OpenWorkbook>;

/** A workbook that is packed as it is filled: no row is kept. A page has `open-workbook-in-memory.ts` in the place of this. */
export const openWorkbook: OpensWorkbook = async () => {
  const { default: exceljs } = await import('exceljs');
  const chunks: Uint8Array[] = [];
  const stream = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
    // The default is the fastest; this one makes files smaller by a third.
    zip: { zlib: { level: 6 } },
  });
  return {
    workbook,
    closeSheet: (sheet) => sheet.commit(),
    async finish() {
      await workbook.commit();
      return Buffer.concat(chunks);
    },
  };
};
