/**
 * `npm run fuzz -- --seconds N [--seed S] [--plan NAME]`: command lines on damaged files for so long. What ends otherwise than with a
 * report or a clear error is printed with its seed, and its file kept under test/fuzz/corpus, which `npm test` runs.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { plans, runCase } from './cases.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    plan: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const corpus = fileURLToPath(new URL('corpus/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const chosen = Object.entries(plans).filter(([name]) => values.plan === undefined || name === values.plan);
const until = performance.now() + Number(values.seconds) * 1000;
const counts = new Map<string, number[]>();
let [seed, faults, slowest] = [Number(values.seed), 0, 0];

while (performance.now() < until) {
  for (const [name, plan] of chosen) {
    const result = await runCase(plan, folder, seed);
    const ended = counts.get(name) ?? [0, 0, 0, 0];
    counts.set(
      name,
      ended.with(Math.min(result.exitCode, 3), (ended[Math.min(result.exitCode, 3)] ?? 0) + 1),
    );
    slowest = Math.max(slowest, result.seconds);
    if (result.faults.length === 0) continue;
    faults += 1;
    console.log(`${name}, seed ${seed}: ${result.faults.join('; ')}\n  ${result.argv.join(' ')}`);
    if (values.keep && result.file !== undefined) {
      mkdirSync(corpus, { recursive: true });
      copyFileSync(
        result.file,
        join(corpus, `${name.replaceAll(' ', '-')}-${seed}-${basename(result.file)}`),
      );
    }
  }
  seed += 1;
}
rmSync(folder, { recursive: true });
for (const [name, ended] of counts)
  console.log(`${name.padEnd(24)}${ended.map((count, code) => `exit ${code}: ${count}`).join('  ')}`);
console.log(`${faults} faults; the slowest case took ${slowest.toFixed(1)} s`);
process.exitCode = faults === 0 ? 0 : 1;
