/**
 * How fast and how large the jobs are beside what else could do them, with the figures to be reached: `npm run build`, then
 * `npm run bench`, with `-- --most 100000` for no larger lists and `--rounds 5` for steadier medians. `MULU` names another build's
 * `bin/mulu.js`, `PYTHON` a python3 with pandas. Prints; fails on no figure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCsv, writeWorkbook } from '../lists/make-large-list.ts';
import { deadlineRate, readingAgainstMatching } from './in-process.ts';
import { type Contestant, runRounds, type Sample } from './measure.ts';
import { beside, beyond, type Figure, largest, printFigures, seconds } from './targets.ts';

const { values } = parseArgs({
  options: {
    most: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
  },
});
const rounds = Number(values.rounds);
const most = Number(values.most);
const root = fileURLToPath(new URL('../../', import.meta.url));
const mulu = process.env.MULU ?? join(root, 'bin', 'mulu.js');
const require = createRequire(import.meta.url);
/** The name gives the mix of the rows: lists of an older mix are not taken for this one. */
const folder = join(tmpdir(), 'mulu-bench-3');
mkdirSync(folder, { recursive: true });

const node = process.execPath;
const python = [process.env.PYTHON, '/usr/bin/python3', 'python3'].find(
  (program) => program !== undefined && spawnSync(program, ['-c', 'import pandas, openpyxl']).status === 0,
);
const BARE: Contestant = { name: 'bare node', command: [node, '-e', '0'] };

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

const REPORT = join(folder, 'report.json');

function check(...lists: readonly string[]): Contestant {
  const fixed = ['--catalog', 'health-2019', '--as-of', '2025-06-30', '--fail-on', 'never', '--quiet'];
  return {
    name: 'mulu check',
    command: [node, mulu, 'check', ...lists, ...fixed, '--format', `json=${REPORT}`],
  };
}

/** The script that only reads, counts and picks items by keyword. */
function pandas(list: string, form: Form): readonly Contestant[] {
  if (python === undefined) return [];
  const script = fileURLToPath(new URL('pandas_peer.py', import.meta.url));
  const encoding = form === 'gbk.csv' ? 'gb18030' : 'utf-8';
  return [{ name: 'pandas script', command: [python, script, list, encoding, days] }];
}

const unzip = (list: string) => ({ name: 'unzip -p | wc -c', command: `unzip -p '${list}' | wc -c` });

function exceljs(list: string): Contestant {
  const read = `new (require('exceljs').Workbook)().xlsx.readFile(${JSON.stringify(list)})`;
  return { name: 'exceljs readFile', command: [node, '-e', read] };
}

function measure(title: string, contestants: readonly Contestant[], times = rounds) {
  const samples = runRounds(contestants, times, folder);
  console.log(`\n${title}`);
  for (const [name, { wall, processor, mebibytes }] of samples) {
    const figures = [
      `${wall.toFixed(3).padStart(9)} s`,
      `${processor.toFixed(3).padStart(9)} s processor`,
      `${mebibytes.toFixed(0).padStart(6)} MiB`,
    ];
    console.log(`  ${name.padEnd(26)}${figures.join('')}`);
  }
  return samples;
}

type Samples = ReadonlyMap<string, Sample>;

async function benchList(
  rows: number,
  form: Form,
  others: (list: string, form: Form) => readonly Contestant[],
  figuresOf: (samples: Samples) => readonly Omit<Figure, 'job'>[],
): Promise<readonly Figure[]> {
  if (rows > most) return [];
  const list = await listOf(rows, form);
  const job = `${rows.toLocaleString('en')} rows, ${form}`;
  const samples = measure(job, [check(list), ...others(list, form)]);
  return figuresOf(samples).map((figure) => ({ job, ...figure }));
}

function benchStart(): readonly Figure[] {
  const commands = [
    { name: '--version', argv: ['--version'], target: 0.02 },
    { name: '--help', argv: ['--help'], target: 0.03 },
    { name: 'catalog validate', argv: ['catalog', 'validate', 'health-2019'], target: 0.06 },
  ];
  const contestants = commands.map(({ name, argv }) => ({ name, command: [node, mulu, ...argv] }));
  const samples = measure('start-up', [BARE, ...contestants], Math.max(9, rounds));
  return commands.map(({ name, target }) => ({ job: name, ...beyond(samples, name, 'bare node', target) }));
}

/** The ledger of the largest list, from its saved report. */
function benchLedger(): readonly Figure[] {
  const { findings } = JSON.parse(readFileSync(REPORT, 'utf8')) as { findings: readonly unknown[] };
  const job = `ledger of ${findings.length.toLocaleString('en')} findings`;
  const saved = join(folder, 'saved.json');
  writeFileSync(saved, readFileSync(REPORT));
  const command = [node, mulu, 'report', saved, '--format', `xlsx=${join(folder, 'ledger.xlsx')}`];
  const samples = measure(job, [{ name: 'mulu report', command }]);
  return [seconds(samples, 'mulu report', 2), largest(samples, 'mulu report', 200)].map((figure) => ({
    job,
    ...figure,
  }));
}

const TINY_LISTS = 600;

/** What one small list more costs in a run of many. */
function benchTinyLists(): readonly Figure[] {
  const lists = Array.from({ length: TINY_LISTS }, (_, index) => {
    const path = join(folder, `tiny-${index}.csv`);
    const rows = [
      '标题,成文日期,发布日期',
      `关于公布第${index}批护士执业注册名单的公告,2025-03-03,2025-03-05`,
      `青溪县卫生健康局${index}号行政处罚决定,2025-04-01,2025-04-07`,
    ];
    writeFileSync(path, `${rows.join('\n')}\n`);
    return path;
  });
  const job = 'one tiny list more';
  const samples = measure(`${TINY_LISTS} tiny lists`, [
    { ...check(...lists), name: 'all' },
    { ...check(lists[0] ?? ''), name: 'one' },
  ]);
  const cost =
    ((samples.get('all')?.processor ?? NaN) - (samples.get('one')?.processor ?? NaN)) / (TINY_LISTS - 1);
  return [
    {
      job,
      measured: `${(cost * 1000).toFixed(2)} ms processor`,
      target: '<= 1.4 ms',
      isReached: cost <= 0.0014,
    },
  ];
}

process.chdir(root);
if (!existsSync(join(root, 'dist', 'main.js'))) throw new Error('Nothing is built: run npm run build first.');
if (python === undefined) console.log('no python3 with pandas and openpyxl: its script is left out');
const [processor] = cpus();
console.log(
  `${cpus().length} x ${processor?.model ?? 'unknown processor'}, Node ${process.versions.node}; ${rounds} rounds, commands in turn, medians; load average ${loadavg()[0]!.toFixed(1)} at the start`,
);
const days = writeDays();
const NAME = 'mulu check';
const figures: Figure[] = [];
for (const form of ['csv', 'xlsx'] as const) {
  const year = await benchList(
    2000,
    form,
    (list) => [BARE, ...pandas(list, form)],
    (samples) => [beyond(samples, NAME, 'bare node', 0.3)],
  );
  figures.push(...year);
}
figures.push(
  ...(await benchList(100_000, 'csv', pandas, (samples) => [beside(samples, NAME, 'pandas script', 2)])),
  ...(await benchList(1_000_000, 'csv', pandas, (samples) => [
    beside(samples, NAME, 'pandas script', 3.5),
    largest(samples, NAME, 160),
  ])),
  ...(await benchList(1_000_000, 'gbk.csv', pandas, (samples) => [
    beside(samples, NAME, 'pandas script', 4),
  ])),
  ...(await benchList(
    100_000,
    'xlsx',
    (list, form) => [...pandas(list, form), exceljs(list)],
    (samples) => [
      beside(samples, NAME, 'pandas script', 12),
      beside(samples, NAME, 'exceljs readFile', 5),
      largest(samples, NAME, 150),
    ],
  )),
  ...(await benchList(
    1_000_000,
    'xlsx',
    (list) => [unzip(list)],
    (samples) => [beside(samples, NAME, 'unzip -p | wc -c', 0.5), largest(samples, NAME, 350)],
  )),
  ...benchStart(),
  ...benchLedger(),
  ...benchTinyLists(),
);
printFigures(figures);
console.log(`\ndeadlines: ${(deadlineRate() / 1e6).toFixed(0)} million a second`);
const { reading, matching } = await readingAgainstMatching(await listOf(Math.min(most, 100_000), 'csv'));
console.log(
  `titles of ${Math.min(most, 100_000)} rows: read in ${reading.toFixed(2)} s, matched in ${matching.toFixed(2)} s`,
);
console.log(`load average ${loadavg()[0]!.toFixed(1)} at the end`);
