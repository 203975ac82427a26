import type { ReadSource } from '../../list/read-list.ts';
import { type ByteSource, memorySource } from '../../readers/reader.ts';

/** A source that holds something open until it is closed. */
export interface ClosableSource extends ByteSource {
  close(): Promise<void>;
}

/** A file to be written, and all that is to be in it. */
export interface FileContent {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** How the names of files are put together and taken apart. */
export interface Paths {
  join(...parts: readonly string[]): string;
  dirname(path: string): string;
  /** The one absolute name of a file. */
  resolve(path: string): string;
  relative(from: string, to: string): string;
  isAbsolute(path: string): boolean;
}

/**
 * What the tasks need of the machine that they run on: a computer with a disk, or a page with the files that were dropped on it.
 * Whatever cannot be read or written is an `InputError` that names the file.
 */
export interface Host {
  readonly paths: Paths;
  readText(file: string): Promise<string>;
  readBytes(file: string): Promise<Uint8Array>;
  openFile(file: string): Promise<ClosableSource>;
  /** The list named `-`. */
  standardInput(): Promise<ByteSource>;
  exists(file: string): Promise<boolean>;
  isFolder(path: string): Promise<boolean>;
  /** Files that glob patterns name, sorted; relative to `folder` where one is given, and named with it. */
  findFiles(patterns: readonly string[], folder?: string): Promise<readonly string[]>;
  /** Writes all files or none. */
  writeTogether(files: readonly FileContent[]): Promise<void>;
  /** Where the YAML file of a shipped catalog is; undefined where only its compiled form is at hand. */
  shippedFile(id: string): string | undefined;
  /** What the build made of a shipped catalog for the matcher (see `ReadyTables`); undefined where nothing was built. */
  shippedTables(id: string): Promise<string | undefined>;
  /** Reads a list, in a thread of its own where that pays. */
  readonly readSource: ReadSource;
}

/** Writes one file whole or not at all. */
export function writeWhole(file: string, content: string | Uint8Array, host: Host): Promise<void> {
  return host.writeTogether([{ file, content }]);
}

/** A host on which some files are in memory before those of another one; by the names under which they are asked for. */
export function hostWithFiles(files: ReadonlyMap<string, Uint8Array>, below: Host): Host {
  return {
    ...below,
    readText: async (file) => {
      const bytes = files.get(file);
      return bytes === undefined ? below.readText(file) : new TextDecoder().decode(bytes);
    },
    readBytes: async (file) => files.get(file) ?? below.readBytes(file),
    openFile: async (file) => {
      const bytes = files.get(file);
      return bytes === undefined ? below.openFile(file) : { ...memorySource(file, bytes), async close() {} };
    },
    exists: async (file) => files.has(file) || below.exists(file),
    isFolder: async (path) => !files.has(path) && below.isFolder(path),
  };
}
