/** Compiles what is known before run time from its sources: calendar, script table, schema validators, shipped catalogs. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { generateCalendar } from './generate-calendar.ts';
import { generateCatalogs } from './generate-catalogs.ts';
import { generateSchemas } from './generate-schemas.ts';
import { generateScoring } from './generate-scoring.ts';
import { generateScripts } from './generate-scripts.ts';
import { generateWords } from './generate-words.ts';

const folder = new URL('../generated/', import.meta.url);
await mkdir(folder, { recursive: true });
const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
await writeFile(new URL('version.ts', folder), `export const version = '${version}';\n`);
// The order matters: catalogs are validated by the schemas and read by the limit grammar.
await generateCalendar(folder);
await generateScripts(folder);
await generateSchemas(folder);
await generateWords(folder);
await generateCatalogs(folder);
await generateScoring(folder);
