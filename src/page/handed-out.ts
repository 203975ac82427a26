import { shippedCatalog, shippedCatalogIds } from '../catalog/load/shipped-catalogs.ts';

/** A file to be taken home: what it is, and under which name. */
export interface MadeFile {
  readonly what: string;
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** A catalog that can be chosen. */
export interface OfferedCatalog {
  readonly id: string;
  readonly title: string;
}

export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Without characters that no file system takes. */
export const safeName = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_');

/** The catalogs that come with mulu. */
export function offeredCatalogs(): Promise<readonly OfferedCatalog[]> {
  return Promise.all(
    shippedCatalogIds.map(async (id) => ({ id, title: (await shippedCatalog(id))?.catalog.title ?? id })),
  );
}
