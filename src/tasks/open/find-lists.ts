import { resolve } from 'node:path';
import { exists, fileSource, findFiles, isFolder } from '../../host/disk.ts';
import type { ByteSource } from '../../readers/reader.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError, type Problem } from '../../words/problems/problem.ts';

/** Extensions taken from a folder; a file named on the command line is opened whatever it is called. */
const listExtensions = [
  'xlsx',
  'xlsm',
  'xls',
  'xlsb',
  'et',
  'ods',
  'csv',
  'tsv',
  'txt',
  'html',
  'htm',
  'zip',
];

/** File names that the arguments stand for: files as they are, folders and globs expanded, sorted. `-` is standard input. */
export async function findLists(patterns: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const pattern of patterns) {
    if (pattern === '-') files.push(pattern);
    else if (await isFolder(pattern)) {
      const found = await findFiles([`**/*.{${listExtensions.join(',')}}`], pattern);
      if (found.length === 0)
        problems.push(problem('file/folder-without-lists', { file: pattern }, { folder: pattern }));
      files.push(...found);
    } else if (/[*?{[]/u.test(pattern) && !(await exists(pattern))) {
      // A name that is there may hold a bracket of its own: 台账[2024].xlsx.
      const found = await findFiles([pattern]);
      files.push(...(found.length === 0 ? [pattern] : found));
    } else files.push(pattern);
  }
  if (problems.length > 0) throw new InputError(problems);
  return withoutRepeats(files);
}

/** A file named twice, also as ./list.csv and list.csv, is read once: its rows are no duplicates. */
function withoutRepeats(files: readonly string[]): readonly string[] {
  const byPath = new Map<string, string>();
  for (const file of files) {
    const path = file === '-' ? file : resolve(file);
    if (!byPath.has(path)) byPath.set(path, file);
  }
  return [...byPath.values()];
}

/**
 * Opens the files one after the other; each is closed when the next is asked for. Files that cannot be opened are passed
 * over, and told all together in an `InputError` after the last one.
 */
export async function* openSources(
  files: readonly string[],
  standardInput: () => Promise<ByteSource>,
): AsyncGenerator<ByteSource> {
  const problems: Problem[] = [];
  for (const file of files) {
    if (file === '-') {
      yield await standardInput();
      continue;
    }
    const source = await fileSource(file).catch((error: unknown) => {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
      return undefined;
    });
    if (source === undefined) continue;
    try {
      yield source;
    } finally {
      await source.close();
    }
  }
  if (problems.length > 0) throw new InputError(problems);
}

/** Files that arguments stand for when globs are expanded and nothing else: a pattern that finds nothing stays as it is. */
export async function findPaths(patterns: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const pattern of patterns) {
    const found = /[*?{[]/u.test(pattern) ? await findFiles([pattern]) : [];
    files.push(...(found.length === 0 ? [pattern] : found));
  }
  return [...new Set(files)];
}
