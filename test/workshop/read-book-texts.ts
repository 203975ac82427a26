import { readFile } from 'node:fs/promises';
import exceljs from 'exceljs';

/** The text of every cell of a workbook, days as ISO. */
export async function readBookTexts(file: string): Promise<readonly string[]> {
  const workbook = new exceljs.Workbook();
  const bytes = await readFile(file);
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  );
  const texts: string[] = [];
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell(({ value }) =>
        texts.push(value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
      ),
    ),
  );
  return texts;
}
