import exceljs from 'exceljs';

/** A workbook as text, a line per row: what goldens compare. Days are written as ISO dates, cells are split by tabs. */
export async function readWorkbook(bytes: Uint8Array): Promise<string> {
  const workbook = new exceljs.Workbook();
  // The declaration asks for a Buffer of an older Node.
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const lines: string[] = [];
  for (const sheet of workbook.worksheets) {
    const setup = sheet.pageSetup;
    lines.push(
      `# ${sheet.name} [${setup.orientation}, paper ${setup.paperSize}, rows ${setup.printTitlesRow}]`,
    );
    sheet.eachRow((row) => {
      // A text that begins like a formula must be a text, in a cell that stays one when it is edited.
      row.eachCell((cell) => {
        if (cell.type === exceljs.ValueType.Formula)
          throw new Error(`${sheet.name}!${cell.address} is a formula`);
        if (typeof cell.value === 'string' && /^\s*[=+@＝＋＠]/u.test(cell.value) && cell.numFmt !== '@')
          throw new Error(`${sheet.name}!${cell.address} may become a formula`);
      });
      const values = Array.isArray(row.values) ? row.values.slice(1) : [];
      lines.push(
        values
          .map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '')))
          .join('\t'),
      );
    });
  }
  return `${lines.join('\n')}\n`;
}
