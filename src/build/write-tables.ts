import { mkdir, writeFile } from 'node:fs/promises';
import { shippedCatalog, shippedCatalogIds } from '../catalog/load/shipped-catalogs.ts';
import { buildRequirements } from '../catalog/tailor/requirements.ts';
import { writeTables } from '../match/ready-tables.ts';
import { emptyProfile } from '../model/profile.ts';

/** What the matcher knows of a shipped catalog before it reads a title, for an agency that tailors none of its words. */
export async function tablesOfShipped(id: string): Promise<string> {
  const shipped = await shippedCatalog(id);
  if (shipped === undefined) throw new Error(`${id} is not shipped`);
  return writeTables(buildRequirements([shipped.catalog], emptyProfile()).requirements);
}

/** Writes the tables of every shipped catalog beside the bundle. */
export async function writeAllTables(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const id of shippedCatalogIds) await writeFile(`${folder}/${id}.json`, await tablesOfShipped(id));
}
