/** The only file that touches the file system. */
import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { problem } from './problems/index.ts';
import { InputError } from './problems/problem.ts';
import type { ByteSource } from './readers/reader.ts';

const CHUNK_BYTES = 1024 * 1024;

function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}

/** Turns an error of the file system into one that says which input and why. */
async function inputErrorOf(file: string, error: unknown): Promise<unknown> {
  if (!isErrno(error)) return error;
  const place = { file };
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
    return new InputError([
      problem('file/not-found', place, {
        file,
        nearest: await nearestName(file),
      }),
    ]);
  }
  if (error.code === 'EISDIR') return new InputError([problem('file/is-folder', place, { file })]);
  return new InputError([
    problem('file/unreadable', place, {
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
  return access(file, constants.F_OK).then(
    () => true,
    () => false,
  );
}

/** Bytes in memory as a source: standard input, a member of an archive, a test. */
export function memorySource(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    size: bytes.length,
    readAt: async (offset, length) => bytes.subarray(offset, offset + length),
    async *chunks(start = 0) {
      for (let at = start; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
    },
    sha256: async () => createHash('sha256').update(bytes).digest('hex'),
  };
}

export interface ClosableSource extends ByteSource {
  close(): Promise<void>;
}

/** A file as a source; its bytes are read when asked for. The hash is taken while chunks pass when read front to back. */
export async function fileSource(path: string): Promise<ClosableSource> {
  try {
    const information = await stat(path);
    if (information.isDirectory())
      throw new InputError([problem('file/is-folder', { file: path }, { file: path })]);
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
    async function* chunks(start = 0): AsyncGenerator<Uint8Array> {
      for (let at = start; at < size; at += CHUNK_BYTES) {
        const chunk = await readAt(at, CHUNK_BYTES);
        if (chunk.length === 0) return;
        yield chunk;
      }
    }
    return {
      name: path,
      size,
      path,
      readAt,
      chunks,
      async sha256() {
        const hash = createHash('sha256');
        for await (const chunk of chunks()) hash.update(chunk);
        return hash.digest('hex');
      },
      close: () => handle.close(),
    };
  } catch (error) {
    throw await inputErrorOf(path, error);
  }
}

/** Writes a file whole or not at all: a neighbour with a random name is renamed over it. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    const reason = isErrno(error) ? (error.code ?? error.message) : String(error);
    throw new InputError([problem('file/unwritable', { file }, { file, reason })]);
  }
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (information) => information.isDirectory(),
    () => false,
  );
}

/** Files that glob patterns name, sorted by path so that the same folder gives the same order everywhere. */
export async function findFiles(patterns: readonly string[], folder = '.'): Promise<readonly string[]> {
  const { globby } = await import('globby');
  const found = await globby(
    patterns.map((pattern) => pattern.replaceAll('\\', '/')),
    {
      cwd: folder,
      onlyFiles: true,
      dot: false,
      ignore: ['**/node_modules/**', '**/~$*'],
      expandDirectories: false,
    },
  );
  return found.map((file) => (folder === '.' ? file : join(folder, file))).sort();
}
