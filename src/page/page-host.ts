import { readSource } from '../list/read-list.ts';
import { type Host, hostWithFiles, type Paths } from '../tasks/open/host.ts';
import { InputError } from '../words/problems/problem.ts';
import { usageProblem } from '../words/problems/usage.ts';

/** `a/./b/../c` → `a/c`; '.' for nothing. */
function normalise(path: string): string {
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  return (path.startsWith('/') ? '/' : '') + kept.join('/') || '.';
}

/** Names of files as a page knows them: flat, or with the folders of an archive. */
const paths: Paths = {
  join: (...parts) => normalise(parts.filter((part) => part !== '').join('/')),
  dirname: (path) => normalise(path.split('/').slice(0, -1).join('/')),
  resolve: normalise,
  relative: (from, to) => {
    const folder = `${normalise(from)}/`;
    return to.startsWith(folder) ? to.slice(folder.length) : to;
  },
  isAbsolute: (path) => path.startsWith('/'),
};

function missing(file: string): InputError {
  return new InputError([usageProblem('file/not-found', { file }, { file })]);
}

async function refuse(file: string): Promise<never> {
  throw missing(file);
}

/** A page: it has the files that were dropped on it and no others, and writes none. */
export function pageHost(files: ReadonlyMap<string, Uint8Array>): Host {
  return hostWithFiles(files, {
    paths,
    readText: refuse,
    readBytes: refuse,
    openFile: refuse,
    standardInput: () => refuse('-'),
    exists: async () => false,
    isFolder: async () => false,
    findFiles: async () => [],
    writeTogether: async ([first]) => {
      if (first !== undefined) throw missing(first.file);
    },
    shippedFile: () => undefined,
    shippedTables: async () => undefined,
    readSource,
  });
}
