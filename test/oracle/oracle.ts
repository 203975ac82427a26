/**
 * npm run oracle -- --cases N --seed S [--with feature,…] [--without feature,…] [--only TEXT]
 * [--kinds N] [--shrinks N] [--quick] [--quiet] [--cli]: random cases from seed S on,
 * judged by the oracle and by mulu. Disagreements are counted by kind; of each kind the smallest reproduction is printed.
 * What is covered, and what is not, is at the head of judge.ts; deadlines.ts holds the counting of days by itself.
 */
import { parseArgs } from 'node:util';
import { asFiles } from './as-files.ts';
import type { Case } from './case.ts';
import { type Feature, features, randomCase } from './cases.ts';
import { compareCase, type Disagreement } from './compare.ts';
import { runByCommandLine, runInProcess } from './run-mulu.ts';
import { shrink } from './shrink.ts';
import { tagsOf } from './tags.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    without: { type: 'string', default: '' },
    with: { type: 'string', default: '' },
    kinds: { type: 'string', default: '40' },
    only: { type: 'string' },
    cli: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    shrinks: { type: 'string', default: '6' },
    quick: { type: 'boolean', default: false },
  },
});
const run = values.cli ? runByCommandLine : runInProcess;
const named = (list: string) =>
  list.split(',').filter((name): name is Feature => (features as readonly string[]).includes(name));
const without = named(values.without);
const always = named(values.with);

interface Kind {
  count: number;
  readonly first: Case;
  readonly disagreement: Disagreement;
}

const kinds = new Map<string, Kind>();
const first = Number(values.seed);
const cases = Number(values.cases);
const shrunk = new Map<string, number>();
let agreed = 0;
for (let seed = first; seed < first + cases; seed += 1) {
  const of = randomCase(seed, without, always);
  const disagreements = await compareCase(of, run);
  if (disagreements.length === 0) agreed += 1;
  for (const kind of new Set(disagreements.map((one) => one.kind))) {
    if (values.only !== undefined && !values.only.split('|').some((part) => kind.includes(part))) continue;
    const wrong = async (candidate: Case) =>
      (await compareCase(candidate, run)).some((one) => one.kind === kind);
    const seenSoFar = (shrunk.get(kind) ?? 0) + 1;
    shrunk.set(kind, seenSoFar);
    const skip = values.quick || seenSoFar > Number(values.shrinks);
    const smallest = skip ? of : await shrink(of, wrong, 250);
    const disagreement = disagreements.find((one) => one.kind === kind) as Disagreement;
    const name = skip ? kind : `${kind}   [${tagsOf(smallest)}]`;
    const known = kinds.get(name);
    if (known === undefined) kinds.set(name, { count: 1, first: smallest, disagreement });
    else known.count += 1;
  }
}
const sorted = [...kinds].sort((a, b) => b[1].count - a[1].count);
console.log(
  `${cases} cases from seed ${first}: ${agreed} agree, ${cases - agreed} do not, in ${kinds.size} kinds`,
);
for (const [kind, { count }] of sorted) console.log(`${String(count).padStart(5)}  ${kind}`);
if (!values.quiet) {
  for (const [kind, { count, first: smallest }] of sorted.slice(0, Number(values.kinds))) {
    const { asOf, files } = asFiles(smallest);
    console.log(
      `\n${'='.repeat(100)}\n${kind}   (${count} cases; first seed ${smallest.seed})   --as-of ${asOf}`,
    );
    for (const one of await compareCase(smallest, run)) console.log(`  ${one.text}`);
    for (const [name, text] of Object.entries(files)) {
      const body = name === 'catalog.yaml' ? text.split('\n').slice(9).join('\n') : text;
      console.log(`--- ${name}\n${body.trimEnd()}`);
    }
  }
}
process.exitCode = kinds.size === 0 ? 0 : 1;
