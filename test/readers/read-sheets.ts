import type { OpenedList } from '../../src/readers/reader.ts';

/** The texts of all cells, each row cut after its last cell with something in it; blank rows at the end left out. */
export async function readSheets(opened: OpenedList) {
  const sheets: { name: string; hidden: boolean; rows: string[][] }[] = [];
  for (const sheet of opened.sheets) {
    const rows: string[][] = [];
    for await (const batch of sheet.rows()) {
      for (let row = 0; row < batch.length; row++) {
        while (rows.length < batch.rowNumber(row) - 1) rows.push([]);
        rows.push(Array.from({ length: batch.width(row) }, (_, column) => batch.text(row, column)));
      }
    }
    while (rows.at(-1)?.length === 0) rows.pop();
    sheets.push({ name: sheet.name, hidden: sheet.hidden, rows });
  }
  await opened.close();
  return sheets;
}
