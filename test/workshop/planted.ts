import { parseArgs } from 'node:util';
import { type Fault, faults } from '../../src/workshop/fault.ts';
import { judgeCase } from './audit-case.ts';
import { caseOf, type PlantedCase } from './planted-case.ts';

/**
 * `npm run planted -- --seeds 5000`: plants faults in thousands of invented years of every shipped catalog, audits each and holds the findings against
 * what was planted. Prints the counts, and of the first disagreement the smallest case that still shows it.
 */

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '5000' },
    from: { type: 'string', default: '1' },
  },
});
const [seeds, from] = [Number(values.seeds), Number(values.from)];

const say = (text: string) => process.stdout.write(`${text}\n`);
const isWrong = async (one: PlantedCase) => (await judgeCase(one)).disagreements.length > 0;

/** How many of each kind a case really planted, so that kinds can be left out one by one. */
async function countPlanted(one: PlantedCase): Promise<ReadonlyMap<Fault, number>> {
  const { planted } = await judgeCase(one);
  const counted = faults.map((fault) => [fault, planted.filter((other) => other === fault).length] as const);
  return new Map(counted.filter(([, count]) => count > 0));
}

/** Leaves out kinds, then traps, then items, as long as the disagreement stays. */
async function shrink(one: PlantedCase): Promise<PlantedCase> {
  let smallest: PlantedCase = { ...one, wishes: { ...one.wishes, faults: await countPlanted(one) } };
  if (!(await isWrong(smallest))) return one;
  for (const fault of smallest.wishes.faults?.keys() ?? []) {
    const fewer = new Map([...(smallest.wishes.faults ?? [])].filter(([kind]) => kind !== fault));
    const tried = { ...smallest, wishes: { ...smallest.wishes, faults: fewer } };
    if (await isWrong(tried)) smallest = tried;
  }
  const plain = { ...smallest, wishes: { ...smallest.wishes, traps: [] } };
  if (await isWrong(plain)) smallest = plain;
  for (const items of [1, 2, 3, 5, 8, 13]) {
    const small = { ...smallest, wishes: { ...smallest.wishes, items } };
    if (await isWrong(small)) return small;
  }
  return smallest;
}

const counts = { rows: 0, planted: 0, traps: 0, lists: 0 };
const byFault = new Map<string, number>();
const byCatalog = new Map<string, number>();
const wrong: PlantedCase[] = [];
const count = (table: Map<string, number>, key: string) => table.set(key, (table.get(key) ?? 0) + 1);

for (let seed = from; seed < from + seeds; seed += 1) {
  const one = caseOf(seed);
  const { year, planted, disagreements } = await judgeCase(one);
  const rows = year.sheets.flatMap((sheet) => sheet.rows);
  counts.lists += 1;
  counts.rows += rows.length;
  counts.traps += rows.filter(({ trap }) => trap !== undefined).length;
  counts.planted += planted.length;
  for (const fault of planted) count(byFault, fault);
  count(byCatalog, one.catalog);
  if (disagreements.length > 0) {
    wrong.push(one);
    for (const text of disagreements) say(text);
  }
  if (counts.lists % 250 === 0)
    say(`${counts.lists} lists, ${counts.planted} planted, ${wrong.length} in disagreement`);
}

const told = (table: ReadonlyMap<string, number>) =>
  [...table]
    .sort(([left], [right]) => left.localeCompare(right))
    .map(([key, number]) => `  ${key} ${number}`);
say(
  `${counts.lists} lists with ${counts.rows} rows, ${counts.planted} planted faults, ${counts.traps} rows that only look wrong`,
);
say(['by catalog:', ...told(byCatalog), 'by kind:', ...told(byFault)].join('\n'));
const missing = faults.filter((fault) => !byFault.has(fault));
if (missing.length > 0) say(`never planted: ${missing.join(', ')}`);
say(`${wrong.length} lists on which the audit and the key disagree`);
const [first] = wrong;
if (first !== undefined) {
  const { catalog, wishes } = await shrink(first);
  const kinds = [...(wishes.faults ?? [])].map(([fault, number]) => `${fault}=${number}`).join(',');
  say(`smallest: ${JSON.stringify({ catalog, ...wishes, faults: kinds })}`);
  process.exitCode = 1;
}
