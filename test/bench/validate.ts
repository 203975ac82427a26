/**
 * `npm run bench:validate [-- COUNT]`: validates COUNT catalogs of 146 items beside ajv-cli on the same files. ajv-cli is taken from
 * node_modules/.bin or from AJV_CLI; without it ajv and yaml check the schema in one process. All run in one minute: read the ratios.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Contestant, runOnce } from './measure.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'mulu-bench-'));
const schema = join(root, 'schemas/catalog.schema.json');
const ajvCli = process.env.AJV_CLI ?? join(root, 'node_modules/.bin/ajv');

/** The same in one process, for machines without ajv-cli: schema only, no places, no lints. */
const peer = `
import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';
const ajv = new Ajv2020({ allErrors: true, strict: false, discriminator: true });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(process.argv[1], 'utf8')));
let valid = 0;
for (const name of readdirSync(process.argv[2])) if (validate(parse(readFileSync(process.argv[2] + '/' + name, 'utf8')))) valid += 1;
console.log(valid);
`;

try {
  const text = readFileSync(join(root, 'catalogs/health-2019.yaml'), 'utf8');
  const catalogs = join(folder, 'catalogs');
  mkdirSync(catalogs);
  for (let index = 0; index < count; index += 1) {
    const own = text
      .replace('id: health-2019', `id: county-${index}`)
      .replace('version: "2019"', `version: "${index}"`);
    writeFileSync(join(catalogs, `county-${index}.yaml`), own);
  }
  const mulu = [
    process.execPath,
    process.env.MULU ?? join(root, 'bin/mulu.js'),
    'catalog',
    'validate',
    catalogs,
  ];
  const cache = ['--cache', join(folder, 'cache')];
  const ajvWords = ['--spec=draft2020', '-c', 'ajv-formats', '--strict=false', '--all-errors', '-s', schema];
  const rival: Contestant = existsSync(ajvCli)
    ? {
        name: 'ajv-cli (schema only)',
        command: [resolve(ajvCli), 'validate', ...ajvWords, '-d', `${catalogs}/*.yaml`],
      }
    : {
        name: 'ajv + yaml (schema only)',
        command: [process.execPath, '--input-type=module', '-e', peer, schema, catalogs],
      };
  const contestants: readonly Contestant[] = [
    rival,
    { name: 'mulu catalog validate', command: mulu },
    { name: 'mulu, filling the cache', command: [...mulu, ...cache] },
    { name: 'mulu, from the cache', command: [...mulu, ...cache] },
  ];
  const samples = contestants.map((contestant) => ({ ...contestant, ...runOnce(contestant, folder) }));
  const base = samples[0]!.processor;
  console.log(
    `${count} catalogs of 146 items: seconds on the clock, of the processor, beside the first; peak memory`,
  );
  for (const { name, wall, processor, mebibytes } of samples) {
    const ratio = (processor / base).toFixed(2);
    console.log(
      `  ${name.padEnd(28)}${wall.toFixed(2).padStart(8)}${processor.toFixed(2).padStart(9)}${ratio.padStart(8)} x${mebibytes.toFixed(0).padStart(7)} MiB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
