/**
 * `npm run matrix [-- --nodes 20,22,24,latest] [--tests]`: the built program on several versions of Node, in three time zones and two
 * locales: every report of the shipped example must be the same bytes. `--tests` also runs `npm run test:fast` on each version.
 * Needs `npm run build`, and a network for versions other than the one that runs this.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '20,22,24,latest' },
    tests: { type: 'boolean', default: false },
  },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'matrix-'));
const zones = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles'];
const locales = ['zh_CN.UTF-8', 'C'];
const formats = {
  json: 'report.json',
  xlsx: 'ledger.xlsx',
  html: 'report.html',
  csv: 'findings.csv',
  markdown: 'report.md',
  junit: 'junit.xml',
  sarif: 'report.sarif',
  ndjson: 'report.ndjson',
  oscal: 'oscal.json',
  ics: 'due.ics',
  entries: 'entries.csv',
  docx: 'notice.docx',
};
const [, current = ''] = /^v(\d+)/u.exec(process.version) ?? [];

/** The program of a version of Node: the one that runs this, or one installed into the folder of this run. */
function nodeOf(version: string): string {
  if (version === current) return process.execPath;
  const prefix = join(folder, `node-${version}`);
  execFileSync('npm', [
    'install',
    '--silent',
    '--no-audit',
    '--no-fund',
    '--prefix',
    prefix,
    `node@${version}`,
  ]);
  return join(prefix, 'node_modules', 'node', 'bin', 'node');
}

/** The hashes of every report of the shipped example, and what the terminal shows. */
function reportsOf(node: string, TZ: string, LANG: string): string {
  const out = mkdtempSync(join(folder, 'out-'));
  const outputs = Object.entries(formats).flatMap(([format, name]) => ['-f', `${format}=${name}`]);
  const options = [
    '-p',
    join(root, 'fixtures/example/profile.yaml'),
    '--as-of',
    '2025-01-20',
    '--lang',
    'zh',
  ];
  const argv = ['check', join(root, 'fixtures/example/publication-list.xlsx'), ...options];
  const run = (...more: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(node, [join(root, 'bin/mulu.js'), ...argv, ...more], {
      cwd: out,
      env: { PATH: process.env.PATH ?? '', TZ, LANG },
      encoding: 'utf8',
    });
    if (status !== 1) throw new Error(`exit code ${status}: ${stderr}`);
    return stdout;
  };
  const terminal = run();
  run(...outputs, '-q');
  const hash = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const files = readdirSync(out).sort();
  if (files.length !== outputs.length / 2) throw new Error(`only ${files.join(', ')}`);
  return [
    `terminal ${hash(terminal)}`,
    ...files.map((name) => `${name} ${hash(readFileSync(join(out, name)))}`),
  ].join('\n');
}

let [expected, passed, failed] = ['', 0, 0];
function count(isRight: boolean, words: string): void {
  if (isRight) passed += 1;
  else failed += 1;
  console.log(`${isRight ? 'same' : 'DIFFERS'}  ${words}`);
}

try {
  for (const version of values.nodes.split(',')) {
    const node = nodeOf(version);
    const name = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    for (const zone of zones) {
      for (const locale of locales) {
        const found = reportsOf(node, zone, locale);
        if (expected === '') expected = found;
        count(found === expected, `Node ${name}, ${zone}, ${locale}`);
        if (found !== expected) console.log(found);
      }
    }
    if (!values.tests) continue;
    const { status } = spawnSync(
      node,
      [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'test/vitest.fast.config.ts'],
      { cwd: root, stdio: 'inherit' },
    );
    count(status === 0, `npm run test:fast on Node ${name}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
