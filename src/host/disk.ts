import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CHUNK_BYTES, memorySource } from '../readers/reader.ts';
import type { ClosableSource } from '../tasks/open/host.ts';
import { InputError } from '../words/problems/problem.ts';
import { usageProblem } from '../words/problems/usage.ts';
import { crypto } from './platform.ts';

export { memorySource } from '../readers/reader.ts';

export function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}

/** Turns an error of the file system into one that says which input and why. */
async function inputErrorOf(file: string, error: unknown): Promise<unknown> {
  if (!isErrno(error)) return error;
  const place = { file };
  if (error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return new InputError([usageProblem('file/no-text', place, { file })]);
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

/** A text as editors save it: UTF-8, UTF-16 with its mark, or else the GB 18030 of Chinese Windows; bytes of none of them throw. */
function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
}

export async function readText(file: string): Promise<string> {
  try {
    return decodeText(await readFile(file));
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
  return existsSync(file);
}

/** A file of this size is read at once: that takes less than to ask for it in turns, half a dozen times. */
const SMALL_FILE_BYTES = 64 * 1024;

/** A file as a source; the bytes of a large one are read when asked for. The hash is taken while chunks pass when read front to back. */
export async function fileSource(path: string): Promise<ClosableSource> {
  try {
    const information = statSync(path);
    if (information.isDirectory())
      throw new InputError([usageProblem('file/is-folder', { file: path }, { file: path })]);
    const { size } = information;
    const changed = () => new InputError([usageProblem('file/changed', { file: path }, { file: path })]);
    if (information.isFile() && size <= SMALL_FILE_BYTES) {
      const bytes = readFileSync(path);
      if (bytes.length < size) throw changed();
      return { ...memorySource(path, bytes.subarray(0, size)), path, close: async () => undefined };
    }
    const handle = await open(path, 'r');
    if (!information.isFile()) {
      // A pipe or <(…) has no size and is read once: like standard input it is kept in memory.
      const bytes = await handle.readFile().finally(() => handle.close());
      return { ...memorySource(path, bytes), close: async () => undefined };
    }
    async function readAt(offset: number, length: number): Promise<Uint8Array> {
      const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)));
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, offset + filled);
        // Somebody has cut the file since its size was taken: half a list must not be judged.
        if (bytesRead === 0) throw changed();
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    }
    let sha256: string | undefined;
    async function* chunks(start = 0): AsyncGenerator<Uint8Array> {
      // From the very beginning, whatever is asked for: the hash is of the whole file.
      const isHashed = sha256 === undefined && start < CHUNK_BYTES;
      const hash = isHashed ? crypto().createHash('sha256') : undefined;
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

/** Where a file really is, links followed; as it is named when there is none. */
export async function realPath(file: string): Promise<string> {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}

export async function isFolder(path: string): Promise<boolean> {
  const information = await stat(path).catch(() => undefined);
  return information?.isDirectory() === true;
}

/** A pattern whose folders are there by that very name: the brackets of 公开(2024)/*.csv are the folder's own. */
async function asMeant(pattern: string, folder: string, quote: (path: string) => string): Promise<string> {
  const segments = pattern.replaceAll('\\', '/').split('/');
  let known = '';
  for (const [index, segment] of segments.entries()) {
    const path = index === 0 ? segment : `${known}/${segment}`;
    if (!(await exists(path === '' ? '/' : resolve(folder, path)))) {
      return [...(index === 0 ? [] : [known === '' ? '' : quote(known)]), ...segments.slice(index)].join('/');
    }
    known = path;
  }
  return quote(known);
}

/**
 * Files that glob patterns name, sorted by path so that the same folder gives the same order everywhere. A name that is there means
 * itself, whatever brackets it has; what links lead to twice, or back to where they are, is found once.
 */
export async function findFiles(patterns: readonly string[], folder = '.'): Promise<readonly string[]> {
  const { convertPathToPattern, globby } = await import('globby');
  const meant = await Promise.all(patterns.map((pattern) => asMeant(pattern, folder, convertPathToPattern)));
  const found = await globby(meant, {
    cwd: folder,
    onlyFiles: true,
    ignore: ['**/node_modules/**', '**/~$*'],
    expandDirectories: false,
  }).catch(async (error: unknown) => {
    const path = isErrno(error) && error.path !== undefined ? error.path : folder;
    throw await inputErrorOf(path, error);
  });
  const files = found.map((file) => (folder === '.' ? file : join(folder, file))).sort();
  // The shortest way to a file is the one without a detour through links.
  const ways = await Promise.all(files.map(async (file) => ({ file, real: await realPath(file) })));
  const depth = (file: string) => file.split(/[\\/]/u).length;
  const nearest = new Map<string, string>();
  for (const { file, real } of ways) {
    const known = nearest.get(real);
    if (known === undefined || depth(file) < depth(known)) nearest.set(real, file);
  }
  const kept = new Set(nearest.values());
  return files.filter((file) => kept.has(file));
}
