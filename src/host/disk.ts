/** The only file that touches the file system. */
import { createHash, randomBytes } from 'node:crypto';
import { constants, rmSync } from 'node:fs';
import {
  access,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CHUNK_BYTES } from '../readers/memory-source.ts';
import type { ByteSource } from '../readers/reader.ts';
import { InputError } from '../words/problems/problem.ts';
import { usageProblem } from '../words/problems/usage.ts';

export { memorySource } from '../readers/memory-source.ts';

function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}

/** Turns an error of the file system into one that says which input and why. */
async function inputErrorOf(file: string, error: unknown): Promise<unknown> {
  if (!isErrno(error)) return error;
  const place = { file };
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
    return new InputError([
      usageProblem('file/not-found', place, {
        file,
        nearest: await nearestName(file),
      }),
    ]);
  }
  if (error.code === 'EISDIR') return new InputError([usageProblem('file/is-folder', place, { file })]);
  return new InputError([
    usageProblem('file/unreadable', place, {
      file,
      reason: error.code ?? error.message,
    }),
  ]);
}

/** A file beside the missing one whose name differs only by case, extension or width. */
async function nearestName(file: string): Promise<string | undefined> {
  const fold = (name: string) =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\.[^.]*$/u, '')
      .replace(/\s/gu, '');
  const wanted = fold(basename(file));
  const names = await readdir(dirname(file)).catch(() => []);
  const near = names.find((name) => fold(name) === wanted);
  return near === undefined ? undefined : join(dirname(file), near);
}

export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw await inputErrorOf(file, error);
  }
}

export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw await inputErrorOf(file, error);
  }
}

export async function exists(file: string): Promise<boolean> {
  const isThere = () => true;
  return access(file, constants.F_OK).then(isThere, () => false);
}

export interface ClosableSource extends ByteSource {
  close(): Promise<void>;
}

/** A file as a source; its bytes are read when asked for. The hash is taken while chunks pass when read front to back. */
export async function fileSource(path: string): Promise<ClosableSource> {
  try {
    const information = await stat(path);
    if (information.isDirectory())
      throw new InputError([usageProblem('file/is-folder', { file: path }, { file: path })]);
    const handle = await open(path, 'r');
    const size = information.size;
    async function readAt(offset: number, length: number): Promise<Uint8Array> {
      const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)));
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, offset + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    }
    let sha256: string | undefined;
    async function* chunks(start = 0): AsyncGenerator<Uint8Array> {
      // From the very beginning, whatever is asked for: the hash is of the whole file.
      const hash = sha256 === undefined && start < CHUNK_BYTES ? createHash('sha256') : undefined;
      const from = hash === undefined ? start : 0;
      for (let at = from; at < size; at += CHUNK_BYTES) {
        const chunk = await readAt(at, CHUNK_BYTES);
        if (chunk.length === 0) break;
        hash?.update(chunk);
        yield at < start ? chunk.subarray(start - at) : chunk;
      }
      sha256 ??= hash?.digest('hex');
    }
    return {
      name: path,
      size,
      path,
      readAt,
      chunks,
      async sha256() {
        const passing = chunks();
        while (sha256 === undefined) await passing.next();
        return sha256;
      },
      close: () => handle.close(),
    };
  } catch (error) {
    throw await inputErrorOf(path, error);
  }
}

/** A file to be written, and all that is to stand in it. */
export interface FileContent {
  readonly file: string;
  readonly content: string | Uint8Array;
}

type Begun = Readonly<Record<'temporary' | 'target', string>>;

/** Files begun and not yet in their place. */
const begun = new Set<string>();

/** Removes at once what a run that is broken off has begun to write. */
export function removeBegunFiles(): void {
  for (const temporary of begun) rmSync(temporary, { force: true });
}

/** Level by level: the recursive mkdir of Node never returns where nothing can be made, such as below /proc. */
async function makeFolder(folder: string): Promise<void> {
  if (await exists(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder);
}

/** Writes beside the target, where a rename cannot fail for lack of room. */
async function beginFile({ temporary, target }: Begun, content: string | Uint8Array): Promise<void> {
  await makeFolder(dirname(target));
  const handle = await open(temporary, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Where a file really is, links followed; as it is named when there is none. */
export const realPath = (file: string): Promise<string> => realpath(file).catch(() => file);

/** A name beside the target, which no other run takes; a link is followed. */
async function placeBeside(file: string): Promise<Begun> {
  const target = await realPath(file);
  const name = `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`;
  return { temporary: join(dirname(target), name), target };
}

/** A folder cannot be written over; a device, a pipe or a terminal is written to and never replaced. */
async function isReplaceable(file: string): Promise<boolean> {
  const information = await stat(file).catch(() => undefined);
  if (information?.isDirectory() === true) throw Object.assign(new Error(file), { code: 'EISDIR' });
  return information === undefined || information.isFile();
}

/** Writes all files or none: the renames come when the last byte of the last file is safe. */
export async function writeTogether(files: readonly FileContent[]): Promise<void> {
  const ready: Begun[] = [];
  const streams: FileContent[] = [];
  let current = '';
  try {
    for (const one of files) {
      current = one.file;
      if (!(await isReplaceable(one.file))) {
        streams.push(one);
        continue;
      }
      const place = await placeBeside(one.file);
      ready.push(place);
      begun.add(place.temporary);
      await beginFile(place, one.content);
    }
    for (const { temporary, target } of ready) {
      current = target;
      await rename(temporary, target);
    }
    for (const { file, content } of streams) {
      current = file;
      await writeFile(file, content);
    }
  } catch (error) {
    const reason = isErrno(error) ? (error.code ?? error.message) : String(error);
    throw new InputError([usageProblem('file/unwritable', { file: current }, { file: current, reason })]);
  } finally {
    for (const { temporary } of ready) {
      // What could not be begun cannot be removed either; why is already on its way.
      await rm(temporary, { force: true }).catch(() => undefined);
      begun.delete(temporary);
    }
  }
}

/** Writes a file whole or not at all. */
export function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  return writeTogether([{ file, content }]);
}

export async function isFolder(path: string): Promise<boolean> {
  const information = await stat(path).catch(() => undefined);
  return information?.isDirectory() === true;
}

/** Files that glob patterns name, sorted by path so that the same folder gives the same order everywhere. */
export async function findFiles(patterns: readonly string[], folder = '.'): Promise<readonly string[]> {
  const { globby } = await import('globby');
  const found = await globby(
    patterns.map((pattern) => pattern.replaceAll('\\', '/')),
    { cwd: folder, onlyFiles: true, ignore: ['**/node_modules/**', '**/~$*'], expandDirectories: false },
  );
  return found.map((file) => (folder === '.' ? file : join(folder, file))).sort();
}
