import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ByteSource } from '../readers/reader.ts';
import type { Host } from '../tasks/open/host.ts';
import { InputError } from '../words/problems/problem.ts';
import { usageProblem } from '../words/problems/usage.ts';
import { exists, fileSource, findFiles, isFolder, memorySource, readBytes, readText } from './disk.ts';
import { writeTogether } from './write-together.ts';

/** Most bytes taken from standard input: it must be held in memory, since a workbook is read from its end. */
const MOST_BYTES = 1024 ** 3;

/** All of standard input as one list named `-`. */
export async function readStandardInput(
  stdin: NodeJS.ReadableStream,
  most: number = MOST_BYTES,
): Promise<ByteSource> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stdin) {
    const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    bytes += part.length;
    if (bytes > most) throw new InputError([usageProblem('file/input-too-long', { file: '-' }, { most })]);
    chunks.push(part);
  }
  return memorySource('-', Buffer.concat(chunks));
}

/** The page as it was built: beside the bundle, or in dist/ where the sources themselves run. */
const page = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/mulu.html' : './mulu.html',
  import.meta.url,
);

/** The whole page, ready to be written out. Throws `InputError` where it was not built. */
export function readShippedPage(): Promise<Uint8Array> {
  return readBytes(fileURLToPath(page));
}

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
