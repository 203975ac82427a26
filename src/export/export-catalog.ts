import type { Catalog } from '../model/catalog.ts';
import type { Bilingual } from '../model/language.ts';
import { renderCatalogWorkbook } from '../reporters/xlsx/catalog-workbook.ts';
import { exportCsv } from './export-csv.ts';
import { exportMarkdown } from './export-markdown.ts';
import { type ExportTable, exportTable } from './export-table.ts';

interface ExportFormat {
  readonly description: Bilingual;
  render(table: ExportTable): string | Promise<Uint8Array>;
}

/** Formats of the official table; the id is also the extension. */
export const exportFormats = {
  xlsx: {
    description: { zh: '国家版式的工作簿', en: 'a workbook in the national layout' },
    render: renderCatalogWorkbook,
  },
  csv: { description: { zh: '逗号分隔的文本', en: 'comma-separated text' }, render: exportCsv },
  md: { description: { zh: 'Markdown 表格', en: 'a Markdown table' }, render: exportMarkdown },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatId = keyof typeof exportFormats;

/** The official table of a catalog, ready to be published. */
export async function exportCatalog(catalog: Catalog, format: ExportFormatId): Promise<string | Uint8Array> {
  return exportFormats[format].render(exportTable(catalog));
}
