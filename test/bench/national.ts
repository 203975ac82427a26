/**
 * What a national run would need: `npm run build`, then `npm run bench:national`. Times `check --agencies` for some and for more agencies,
 * each with its own list; the difference is what one list costs, and 2,800 counties × 26 catalogs of 60 million rows in all are that many of it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCsv } from '../lists/make-large-list.ts';
import { runRounds } from './measure.ts';

const COUNTIES = 2800;
const CATALOGS = 26;
const ROWS = 60_000_000;
const lists = COUNTIES * CATALOGS;
const rowsOfOne = Math.round(ROWS / lists);

const { values } = parseArgs({
  options: {
    few: { type: 'string', default: '40' },
    many: { type: 'string', default: '160' },
    rounds: { type: 'string', default: '3' },
    catalog: { type: 'string', default: 'health-2019' },
  },
});
const mulu = process.env.MULU ?? fileURLToPath(new URL('../../bin/mulu.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mulu-national-'));
const [few, many] = [Number(values.few), Number(values.many)];

/** A file of so many agencies, each with a list of its own. */
async function writeAgencies(count: number): Promise<string> {
  const lines = ['agencies:'];
  for (let at = 0; at < count; at += 1) {
    await writeCsv(join(folder, `list-${at}.csv`), rowsOfOne, at + 1, 'utf8');
    lines.push(`  - {agency: 第${at + 1}县卫生健康局, lists: [list-${at}.csv]}`);
  }
  const file = join(folder, `agencies-${count}.yaml`);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

function command(file: string, name: string): readonly string[] {
  const options = ['-c', values.catalog, '--as-of', '2025-01-20', '--fail-on', 'never', '--quiet'];
  const outputs = [
    '--reports',
    join(folder, `reports-${name}`),
    '-f',
    `json=${join(folder, `${name}.json`)}`,
  ];
  return [process.execPath, mulu, 'check', '--agencies', file, ...options, ...outputs];
}

try {
  const contestants = [
    { name: 'few', command: command(await writeAgencies(few), 'few') },
    { name: 'many', command: command(await writeAgencies(many), 'many') },
  ];
  const samples = runRounds(contestants, Number(values.rounds), folder);
  const [less, more] = [samples.get('few'), samples.get('many')];
  if (less === undefined || more === undefined) throw new Error('nothing was measured');
  const perList = (more.processor - less.processor) / (many - few);
  const hours = (perList * lists) / 3600;
  console.log(`lists of ${rowsOfOne} rows, catalog ${values.catalog}, ${values.rounds} rounds, medians`);
  console.log(
    `${few} agencies: ${less.processor.toFixed(1)} s of processor time, ${less.mebibytes.toFixed(0)} MB`,
  );
  console.log(
    `${many} agencies: ${more.processor.toFixed(1)} s of processor time, ${more.mebibytes.toFixed(0)} MB`,
  );
  console.log(`one list more: ${(perList * 1000).toFixed(0)} ms of processor time`);
  console.log(`${lists} lists, ${ROWS} rows: ${hours.toFixed(1)} hours of one core`);
  for (const cores of [2, 32, 256])
    console.log(`  on ${cores} cores: ${((hours * 60) / cores).toFixed(0)} minutes`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
