import type { Catalog } from '../../model/catalog.ts';
import type { Bilingual } from '../../model/language.ts';
import { renderCatalogWorkbook } from './catalog-workbook.ts';
import { exportOscal } from './export-oscal.ts';
import { exportTable } from './export-table.ts';
import { exportCsv, exportMarkdown } from './export-text.ts';

/** A catalog with the hash of its source, as `findCatalog` gives it. */
export interface ExportedCatalog {
  readonly catalog: Catalog;
  readonly reference: { readonly sha256: string };
}

interface ExportFormat {
  readonly description: Bilingual;
  /** File extension without the dot; the format is chosen by it when none is named. */
  readonly extension: string;
  render(exported: ExportedCatalog): string | Promise<Uint8Array>;
}

/** Formats of a catalog by the name that `--format` takes: the official table, and data for other programs. */
export const exportFormats = {
  xlsx: {
    description: { zh: '国家版式的工作簿', en: 'a workbook in the national layout' },
    extension: 'xlsx',
    render: ({ catalog }) => renderCatalogWorkbook(exportTable(catalog)),
  },
  csv: {
    description: { zh: '逗号分隔的文本', en: 'comma-separated text' },
    extension: 'csv',
    render: ({ catalog }) => exportCsv(exportTable(catalog)),
  },
  md: {
    description: { zh: 'Markdown 表格', en: 'a Markdown table' },
    extension: 'md',
    render: ({ catalog }) => exportMarkdown(exportTable(catalog)),
  },
  oscal: {
    description: { zh: 'OSCAL 目录（JSON）', en: 'an OSCAL catalog (JSON)' },
    extension: 'json',
    render: ({ catalog, reference }) => exportOscal(catalog, reference.sha256),
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatId = keyof typeof exportFormats;

/** A catalog ready to be published, or to be read by other programs. */
export async function exportCatalog(
  exported: ExportedCatalog,
  format: ExportFormatId,
): Promise<string | Uint8Array> {
  return exportFormats[format].render(exported);
}
