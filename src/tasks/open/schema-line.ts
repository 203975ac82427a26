import { type DocumentKind, documentKindOf } from '../../catalog/load/document-schema.ts';
import type { Host } from './host.ts';

/** Folders above a file that are looked through: deeper nesting than any repository of catalogs has. */
const LEVELS = 6;

/** Where schemas are in a folder: of a checkout, of a repository that `init` made, of an installed package. */
const PLACES = ['schemas', 'node_modules/mulu/schemas'];

/** What a document says of its schema as long as nobody knows where it will be. */
const UNPLACED = /^# yaml-language-server: \$schema=\.\/node_modules\/mulu\/schemas\/\w+\.schema\.json$/mu;

/** The line for editors, with the way from the file to the nearest schema of its kind; undefined where none is beside or above it. */
export async function schemaLine(file: string, kind: DocumentKind, host: Host): Promise<string | undefined> {
  const { dirname, join, relative } = host.paths;
  let folder = dirname(file);
  for (let level = 0; level < LEVELS; level += 1) {
    for (const place of PLACES) {
      const schema = join(folder, place, `${kind}.schema.json`);
      if (!(await host.exists(schema))) continue;
      const way = relative(dirname(file), schema).replaceAll('\\', '/');
      return `# yaml-language-server: $schema=${way.startsWith('.') ? way : `./${way}`}`;
    }
    folder = join(folder, '..');
  }
  return undefined;
}

/** A new document as it is written to that file: with the schema that is there, else as it is. */
export async function pointToSchema(text: string, file: string, host: Host): Promise<string> {
  const kind = documentKindOf(text);
  const line = kind === undefined ? undefined : await schemaLine(file, kind, host);
  return line === undefined ? text : text.replace(UNPLACED, () => line);
}
