import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { mkdir, open, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { FileContent } from '../tasks/open/host.ts';
import { InputError } from '../words/problems/problem.ts';
import { usageProblem } from '../words/problems/usage.ts';
import { exists, isErrno, readText, realPath } from './disk.ts';

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
  const mode = await modeOf(target);
  const handle = await open(temporary, 'wx', mode);
  try {
    // The mask of the process may have taken bits that the file had.
    if (mode !== undefined) await handle.chmod(mode);
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The mode of a file that is there; one that nobody may write is not replaced behind its owner's back. */
async function modeOf(target: string): Promise<number | undefined> {
  const information = await stat(target).catch(() => undefined);
  if (information === undefined) return undefined;
  const mode = information.mode & 0o777;
  if ((mode & 0o222) === 0) throw Object.assign(new Error(target), { code: 'EACCES' });
  return mode;
}

/** Asked for when needed: an import would open the standard input. */
const runningProcess = () => process.getBuiltinModule('node:process');

/** This machine in a name of a file: a process number means nothing on another that shares the folder. */
export function machineName(): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
}

/** A name beside the target, which no other run takes; a link is followed. */
async function placeBeside(file: string): Promise<Begun> {
  const target = await realPath(file);
  await removeLeftovers(target);
  const random = process.getBuiltinModule('node:crypto').randomBytes(6).toString('hex');
  const name = `.${basename(target)}.${machineName()}-${runningProcess().pid}-${random}.tmp`;
  return { temporary: join(dirname(target), name), target };
}

function isRunning(pid: number): boolean {
  try {
    runningProcess().kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error) && error.code === 'EPERM';
  }
}

/** Removes what runs that were killed on this machine have begun beside a file. */
async function removeLeftovers(target: string): Promise<void> {
  const folder = dirname(target);
  const start = `.${basename(target)}.${machineName()}-`;
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(start) || !name.endsWith('.tmp')) continue;
    const pid = Number(name.slice(start.length).split('-')[0]);
    if (Number.isInteger(pid) && !isRunning(pid))
      await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

/** A folder cannot be written over; a device, a pipe or a terminal is written to and never replaced. */
async function isReplaceable(file: string): Promise<boolean> {
  const information = await stat(file).catch(() => undefined);
  if (information?.isDirectory() === true) throw Object.assign(new Error(file), { code: 'EISDIR' });
  return information === undefined || information.isFile();
}

/**
 * Opens each file that is about to be replaced, as one that writes into it would: on Windows a file that Excel or WPS holds open cannot
 * be, and the others must not be replaced without it.
 */
function assertReplaceable(targets: readonly string[], seen: (target: string) => void): void {
  for (const target of targets) {
    seen(target);
    try {
      closeSync(openSync(target, 'r+'));
    } catch (error) {
      if (!isErrno(error) || error.code !== 'ENOENT') throw error;
    }
  }
}

/** Writes all files or none: the renames come when the last byte of the last file is safe and no target is held by another program. */
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
    assertReplaceable(
      ready.map(({ target }) => target),
      (target) => {
        current = target;
      },
    );
    // In one go: an interrupt finds all of them in place or none.
    for (const { temporary, target } of ready) {
      current = target;
      renameSync(temporary, target);
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

/** A file that grows while a list passes by, and is there whole or not at all. */
export interface GrowingFile {
  append(text: string): void;
  /** Puts it in its place. */
  finish(): void;
  /** Leaves nothing behind; after `finish` it does nothing. */
  abandon(): void;
}

/** Begins a file that is written piece by piece. */
export async function growFile(file: string): Promise<GrowingFile> {
  const refuse = (error: unknown): InputError => {
    const reason = isErrno(error) ? (error.code ?? error.message) : String(error);
    return new InputError([usageProblem('file/unwritable', { file }, { file, reason })]);
  };
  try {
    const place = (await isReplaceable(file)) ? await placeBeside(file) : undefined;
    await makeFolder(dirname(place?.target ?? file));
    const handle = openSync(place?.temporary ?? file, place === undefined ? 'w' : 'wx');
    if (place !== undefined) begun.add(place.temporary);
    let isOpen = true;
    const close = () => {
      if (isOpen) closeSync(handle);
      isOpen = false;
    };
    return {
      append(text) {
        try {
          writeSync(handle, text);
        } catch (error) {
          throw refuse(error);
        }
      },
      finish() {
        close();
        if (place === undefined || !begun.delete(place.temporary)) return;
        renameSync(place.temporary, place.target);
      },
      abandon() {
        close();
        if (place === undefined || !begun.delete(place.temporary)) return;
        rmSync(place.temporary, { force: true });
      },
    };
  } catch (error) {
    throw error instanceof InputError ? error : refuse(error);
  }
}

/** Adds a text to what a file holds; the file is written whole or not at all. */
export async function appendWhole(file: string, text: string): Promise<void> {
  const before = (await exists(file)) ? await readText(file) : '';
  await writeWhole(file, before + text);
}
