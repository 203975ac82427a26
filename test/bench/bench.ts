/**
 * How fast and how large the main job is beside what else could do it: `npm run build`, then `npm run bench`, with
 * `-- --rows 1000000` for other sizes and `--rounds 5` for steadier medians. `MULU` names another build's `bin/mulu.js`,
 * `PYTHON` a python3 with pandas. Prints; fails on no figure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCsv, writeWorkbook } from '../lists/make-large-list.ts';
import { deadlineRate, readingAgainstMatching } from './in-process.ts';
import { type Contestant, runRounds, type Sample } from './measure.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', multiple: true, default: ['10000', '100000'] },
    rounds: { type: 'string', default: '3' },
    // Beyond this many rows a whole-file workbook reader takes minutes and gigabytes.
    'slow-rows': { type: 'string', default: '10000' },
  },
});
const rounds = Number(values.rounds);
const root = fileURLToPath(new URL('../../', import.meta.url));
const mulu = process.env.MULU ?? join(root, 'bin', 'mulu.js');
const require = createRequire(import.meta.url);
/** The name tells the mix of the rows: lists of an older mix are not taken for this one. */
const folder = join(tmpdir(), 'mulu-bench-3');
mkdirSync(folder, { recursive: true });

const node = process.execPath;
const python = [process.env.PYTHON, '/usr/bin/python3', 'python3'].find(
  (program) => program !== undefined && spawnSync(program, ['-c', 'import pandas']).status === 0,
);

/** Days off and make-up days for the pandas script. */
function writeDays(): string {
  const path = join(folder, 'days.json');
  const { holidays, workdays } = JSON.parse(
    readFileSync(require.resolve('chinese-days/dist/chinese-days.json'), 'utf8'),
  );
  writeFileSync(path, JSON.stringify({ rest: Object.keys(holidays), work: Object.keys(workdays) }));
  return path;
}

type Form = 'csv' | 'gbk.csv' | 'xlsx';

async function listOf(rows: number, form: Form): Promise<string> {
  const path = join(folder, `list-${rows}.${form}`);
  if (existsSync(path)) return path;
  console.log(`writing ${path}`);
  if (form === 'xlsx') await writeWorkbook(path, rows, 1);
  else await writeCsv(path, rows, 1, form === 'csv' ? 'utf8' : 'gb18030');
  return path;
}

function check(list: string): readonly string[] {
  const report = `json=${join(folder, 'report.json')}`;
  const fixed = ['--catalog', 'health-2019', '--as-of', '2025-06-30', '--fail-on', 'never', '--quiet'];
  return [node, mulu, 'check', list, ...fixed, '--format', report];
}

function table(title: string, samples: ReadonlyMap<string, Sample>, base: string): void {
  const own = samples.get(base)?.wall ?? Number.NaN;
  console.log(`\n${title}`);
  for (const [name, { wall, processor, mebibytes }] of samples) {
    const figures = [
      `${wall.toFixed(2).padStart(8)} s`,
      `${processor.toFixed(2).padStart(8)} s processor`,
      `${mebibytes.toFixed(0).padStart(6)} MiB`,
      `${(wall / own).toFixed(2).padStart(7)} x`,
    ];
    console.log(`  ${name.padEnd(26)}${figures.join('')}`);
  }
}

async function benchForm(rows: number, form: Form, days: string): Promise<void> {
  const list = await listOf(rows, form);
  const own = { name: 'mulu check', command: check(list) };
  const others: Contestant[] = [];
  const isBearable = form !== 'xlsx' || rows <= Number(values['slow-rows']);
  if (python !== undefined && isBearable) {
    const script = fileURLToPath(new URL('pandas_peer.py', import.meta.url));
    const encoding = form === 'gbk.csv' ? 'gb18030' : 'utf-8';
    others.push({ name: 'pandas script', command: [python, script, list, encoding, days] });
  }
  if (form === 'xlsx') {
    others.push({ name: 'unzip -p | wc -c', command: `unzip -p '${list}' | wc -c` });
    const read = `new (require('exceljs').Workbook)().xlsx.readFile(${JSON.stringify(list)})`;
    if (isBearable) others.push({ name: 'exceljs readFile', command: [node, '-e', read] });
  } else if (form === 'gbk.csv') {
    others.push({ name: 'iconv | wc -l', command: `iconv -f gb18030 -t utf-8 '${list}' | wc -l` });
  } else others.push({ name: 'wc -l', command: ['wc', '-l', list] });
  const samples = runRounds([own, ...others], rounds, folder);
  table(`${rows} rows, ${form}`, samples, own.name);
  if (!isBearable) console.log(`  (pandas and exceljs left out; --slow-rows ${rows} takes them in)`);
}

function benchStart(): void {
  const commands: readonly Contestant[] = [
    { name: 'bare node', command: [node, '-e', '0'] },
    { name: '--version', command: [node, mulu, '--version'] },
    { name: '--help', command: [node, mulu, '--help'] },
    { name: 'catalog validate', command: [node, mulu, 'catalog', 'validate', 'health-2019'] },
  ];
  const samples = runRounds(commands, Math.max(7, rounds), folder);
  const bare = samples.get('bare node')?.wall ?? 0;
  console.log('\nstart-up, milliseconds beyond bare node');
  for (const [name, { wall }] of samples) {
    const beyond = name === 'bare node' ? wall : wall - bare;
    console.log(`  ${name.padEnd(26)}${(beyond * 1000).toFixed(0).padStart(8)}`);
  }
}

process.chdir(root);
if (!existsSync(join(root, 'dist', 'main.js'))) throw new Error('Nothing is built: run npm run build first.');
if (python === undefined) console.log('no python3 with pandas: its script is left out');
console.log(
  `${rounds} rounds, commands in turn, medians; load average ${loadavg()[0]!.toFixed(1)} at the start`,
);
const days = writeDays();
benchStart();
for (const rows of values.rows.map(Number)) {
  for (const form of ['csv', 'gbk.csv', 'xlsx'] as const) await benchForm(rows, form, days);
}
console.log(`\ndeadlines: ${(deadlineRate() / 1e6).toFixed(0)} million a second`);
const largest = Math.max(...values.rows.map(Number));
const { reading, matching } = await readingAgainstMatching(await listOf(largest, 'csv'));
console.log(
  `titles of ${largest} rows: read in ${reading.toFixed(2)} s, matched in ${matching.toFixed(2)} s`,
);
console.log(`load average ${loadavg()[0]!.toFixed(1)} at the end`);
