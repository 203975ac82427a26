import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Host } from '../tasks/open/host.ts';
import { exists, fileSource, findFiles, isFolder, readBytes, readText } from './disk.ts';
import { readStandardInput } from './standard-input.ts';
import { writeTogether } from './write-together.ts';

/** The package's folder of catalogs, seen from this file and from the bundle in dist/. */
const catalogs = new URL(
  import.meta.url.endsWith('.ts') ? '../../catalogs/' : '../catalogs/',
  import.meta.url,
);

/** Matcher tables beside the bundle in dist/; run from its sources the program compiles them anew. */
async function shippedTables(id: string): Promise<string | undefined> {
  if (import.meta.url.endsWith('.ts')) return undefined;
  return readFile(new URL(`./tables/${id}.json`, import.meta.url), 'utf8');
}

let listReader: typeof import('./list-thread/read-batches.ts') | undefined;

/** The readers of lists are loaded with the first list, and asked for once: a folder may hold thousands. */
const readSource: Host['readSource'] = async function* (...request) {
  listReader ??= await import('./list-thread/read-batches.ts');
  return yield* listReader.readBatches(...request);
};

/** The computer that Node runs on. The standard input of `run` is opened when a list named `-` is asked for. */
export function nodeHost(run: { readonly stdin: NodeJS.ReadableStream }): Host {
  return {
    paths: { dirname, isAbsolute, join, relative, resolve },
    readText,
    readBytes,
    openFile: fileSource,
    standardInput: () => readStandardInput(run.stdin),
    exists,
    isFolder,
    findFiles,
    writeTogether,
    shippedFile: (id) => fileURLToPath(new URL(`${id}.yaml`, catalogs)),
    shippedTables,
    readSource,
  };
}
