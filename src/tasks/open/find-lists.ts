import {
  ARCHIVE_EXTENSION,
  documentExtensions,
  extensionOf,
  listExtensions,
} from '../../model/list-extensions.ts';
import type { ByteSource } from '../../readers/reader.ts';
import { problem } from '../../words/problems/index.ts';
import { collectProblems, InputError, type Problem } from '../../words/problems/problem.ts';
import type { Host, Paths } from './host.ts';

/** The lists among the files of a folder; documents only where there is nothing else. */
function listsAmong(files: readonly string[]): readonly string[] {
  const called = (endings: readonly string[]) => files.filter((file) => endings.includes(extensionOf(file)));
  const lists = called([...listExtensions, ARCHIVE_EXTENSION]);
  return lists.length > 0 ? lists : called(documentExtensions);
}

/** File names that the arguments mean: files as they are, folders and globs expanded, sorted. `-` is standard input. */
export async function findLists(patterns: readonly string[], host: Host): Promise<readonly string[]> {
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const pattern of patterns) {
    if (pattern === '-') files.push(pattern);
    else if (await host.isFolder(pattern)) {
      const found = listsAmong(await host.findFiles(['**/*'], pattern));
      if (found.length === 0)
        problems.push(problem('file/folder-without-lists', { file: pattern }, { folder: pattern }));
      files.push(...found);
    } else if (/[*?{[]/u.test(pattern) && !(await host.exists(pattern))) {
      // A name that is there may hold a bracket of its own: 台账[2024].xlsx.
      const found = await host.findFiles([pattern]);
      files.push(...(found.length === 0 ? [pattern] : found));
    } else files.push(pattern);
  }
  if (problems.length > 0) throw new InputError(problems);
  return withoutRepeats(files, host.paths);
}

/** A file named twice, also as ./list.csv and list.csv, is read once: its rows are no duplicates. */
function withoutRepeats(files: readonly string[], { resolve }: Paths): readonly string[] {
  const byPath = new Map<string, string>();
  for (const file of files) {
    const path = file === '-' ? file : resolve(file);
    if (!byPath.has(path)) byPath.set(path, file);
  }
  return [...byPath.values()];
}

/**
 * Opens the files one after the other; each is closed when the next is asked for. Files that cannot be opened are passed
 * over, and reported all together in an `InputError` after the last one.
 */
export async function* openSources(files: readonly string[], host: Host): AsyncGenerator<ByteSource> {
  const problems: Problem[] = [];
  for (const file of files) {
    if (file === '-') {
      yield await host.standardInput();
      continue;
    }
    const source = await collectProblems(problems, () => host.openFile(file));
    if (source === undefined) continue;
    try {
      yield source;
    } finally {
      await source.close();
    }
  }
  if (problems.length > 0) throw new InputError(problems);
}

/** Lists that are not there, reported before any other is read. */
export async function checkThere(files: readonly string[], host: Host): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const file of files) {
    // What is there is opened once: a pipe gives its bytes to the first who asks.
    if (file === '-' || (await host.exists(file))) continue;
    const source = await collectProblems(problems, () => host.openFile(file));
    await source?.close();
  }
  return problems;
}

/** Files that arguments mean when globs are expanded and nothing else: a pattern that finds nothing stays as it is. */
export async function findPaths(patterns: readonly string[], host: Host): Promise<readonly string[]> {
  const files: string[] = [];
  for (const pattern of patterns) {
    const found = /[*?{[]/u.test(pattern) ? await host.findFiles([pattern]) : [];
    files.push(...(found.length === 0 ? [pattern] : found));
  }
  return [...new Set(files)];
}
