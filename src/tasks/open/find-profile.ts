import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { Host } from './host.ts';

/** Names by which a profile is found without being named, the most specific first. */
const NAMES = ['mulu.yaml', 'mulu.yml', 'profile.yaml', 'profile.yml'];

/** The folder in which a list, a folder of lists or a glob looks; undefined for standard input. */
async function folderOf(pattern: string, host: Host): Promise<string | undefined> {
  if (pattern === '-') return undefined;
  if (await host.isFolder(pattern)) return pattern;
  const wild = /[*?{[]/u.exec(pattern)?.index;
  const isGlob = wild !== undefined && !(await host.exists(pattern));
  // What is before the first wild card, with a letter for a name: `清单/2024*.csv` looks in 清单.
  return host.paths.dirname(isGlob ? `${pattern.slice(0, wild)}x` : pattern);
}

async function profileIn(folder: string, host: Host): Promise<string | undefined> {
  for (const name of NAMES) {
    const file = host.paths.join(folder, name);
    if ((await host.exists(file)) && !(await host.isFolder(file))) return file;
  }
  return undefined;
}

/**
 * The profile beside the lists, else the one in the folder at hand, for a run that names none. Lists of several folders with a profile
 * each are an `InputError`: they are not of one agency.
 */
export async function findProfile(lists: readonly string[], host: Host): Promise<string | undefined> {
  const beside = new Map<string, string>();
  const folders = new Set<string>();
  for (const list of lists) {
    const folder = await folderOf(list, host);
    if (folder !== undefined) folders.add(folder);
  }
  for (const folder of folders) {
    const file = await profileIn(folder, host);
    if (file !== undefined) beside.set(host.paths.resolve(file), file);
  }
  const [first, second] = [...beside.values()];
  if (first !== undefined && second !== undefined)
    throw new InputError([problem('file/two-profiles', { file: '--profile' }, { first, second })]);
  return first ?? profileIn('.', host);
}
