import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** All that the tarball is made of. */
const parts = [
  'src',
  'schemas',
  'catalogs',
  'bin',
  'docs',
  'fixtures/example',
  'docs/queries',
  'package.json',
  'tsconfig.json',
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'CHANGELOG.md',
];

const PREFIX = 'mulu-packed-';
/** Packing builds everything; on a busy machine that takes minutes. */
const LONGEST_MILLISECONDS = 15 * 60_000;
const DAY_MILLISECONDS = 24 * 3600_000;

/** Runs command lines one after the other in one process, as the installed program answers them. */
const DRIVER = `import { Readable, Writable } from 'node:stream';
import { main } from './node_modules/mulu/dist/main.js';

const collect = () => {
  const chunks = [];
  const stream = new Writable({ write(chunk, _, done) { chunks.push(chunk); done(); } });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
};
let asked = '';
for await (const chunk of process.stdin) asked += chunk;
const results = [];
for (const { argv, stdin, cwd, env } of JSON.parse(asked)) {
  process.chdir(cwd);
  const [stdout, stderr] = [collect(), collect()];
  const host = { stdin: Readable.from([Buffer.from(stdin ?? '')]), stdout: stdout.stream, stderr: stderr.stream, env };
  const exitCode = await main(argv, host);
  results.push({ exitCode, stdout: stdout.text(), stderr: stderr.text() });
}
process.stdout.write(JSON.stringify(results));
`;

async function* filesOf(path: string): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) {
    yield path;
    return;
  }
  for (const name of (await readdir(path)).sort()) yield* filesOf(join(path, name));
}

async function hashOfParts(): Promise<string> {
  const hash = createHash('sha256');
  for (const part of parts)
    for await (const file of filesOf(join(root, part)))
      hash.update(file.slice(root.length)).update(await readFile(file));
  return hash.digest('hex').slice(0, 24);
}

const run = (command: string, words: readonly string[], cwd: string) =>
  promisify(execFile)(command, [...words], {
    cwd,
    maxBuffer: 64 * 1024 ** 2,
    shell: process.platform === 'win32',
  });

/** Builds and packs a copy, so that nothing under test is written meanwhile, and installs the tarball without a network. */
async function packAndInstall(folder: string): Promise<void> {
  const copy = join(folder, 'copy');
  for (const part of parts) await cp(join(root, part), join(copy, part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  await run('npm', ['pack', '--silent', '--pack-destination', folder], copy);
  await rm(copy, { recursive: true });
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack left no tarball');
  await writeFile(join(folder, 'package.json'), '{"name":"office","private":true,"type":"module"}\n');
  await run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--offline', `./${tarball}`], folder);
  await writeFile(join(folder, 'driver.mjs'), DRIVER);
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

async function forgetOld(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const path = join(tmpdir(), name);
    if (!name.startsWith(PREFIX)) continue;
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > DAY_MILLISECONDS) await rm(path, { recursive: true, force: true });
  }
}

let found: Promise<string> | undefined;

async function findInstalled(): Promise<string> {
  const ready = join(tmpdir(), PREFIX + (await hashOfParts()));
  const begun = `${ready}.begun`;
  for (const started = Date.now(); !(await isThere(ready)); ) {
    const isMine = await mkdir(begun).then(
      () => true,
      () => false,
    );
    if (isMine) {
      await forgetOld();
      try {
        await packAndInstall(begun);
        await rename(begun, ready);
      } catch (error) {
        await rm(begun, { recursive: true, force: true });
        throw error;
      }
    } else if (Date.now() - started > LONGEST_MILLISECONDS) {
      throw new Error(`${begun} is another run that never ended: remove it`);
    } else await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return ready;
}

/** The folder in which the packed program is installed: once for each state of the sources, whichever tests ask. */
export function installedProgram(): Promise<string> {
  found ??= findInstalled();
  return found;
}

export interface CommandLine {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the installed program answers to command lines, one after the other in one process. */
export async function answersTo(lines: readonly CommandLine[]): Promise<readonly Answer[]> {
  const folder = await installedProgram();
  const child = spawn(process.execPath, [join(folder, 'driver.mjs')], { stdio: ['pipe', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const env = { LANG: 'zh_CN.UTF-8' };
  child.stdin.end(JSON.stringify(lines.map((line) => ({ ...line, env: { ...env, ...line.env } }))));
  const code = await ended;
  if (code !== 0) throw new Error(`the driver ended with ${code}: ${Buffer.concat(errors).toString('utf8')}`);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
