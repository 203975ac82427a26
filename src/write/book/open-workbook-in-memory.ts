import type { OpensWorkbook } from './open-workbook.ts';

/** A workbook that is packed when it is full, where there are no streams of Node. The same cells, not the same bytes. */
export const openWorkbook: OpensWorkbook = async () => {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  return {
    workbook,
    closeSheet() {},
    finish: async () => new Uint8Array(await workbook.xlsx.writeBuffer()),
  };
};
