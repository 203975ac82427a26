/**
 * `npm run mutation -- ROOM [--quick] [--tests PATH]… [PART…]`: changes one thing after another in the room's code (of files whose path
 * holds a PART), and asks whether a test notices: one of the room's or of PATH. Prints every survivor, and each file's mutants, killed and score.
 */
import { fork } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { globbySync } from 'globby';
import { type Mutant, root } from './bundle.ts';
import type { FromChild, Status, ToChild } from './messages.ts';
import { rooms } from './rooms.ts';

/** Nothing heard for so long, or for as many times as long as all tests take: the mutant under trial runs for ever. */
const PATIENCE = 15_000;
const TIMES = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    tests: { type: 'string', multiple: true },
  },
});
const [name = '', ...parts] = positionals;
const room = rooms[name];
if (room === undefined) throw new Error(`No room “${name}”; there are ${Object.keys(rooms).join(', ')}.`);

const find = (patterns: readonly string[]) => globbySync([...patterns], { cwd: root, absolute: true }).sort();
const mutated = find(room.mutated).filter(
  (path) => parts.length === 0 || parts.some((part) => path.includes(part)),
);
const tests = find(
  (values.tests ?? room.tests).map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)),
);

let mutants: readonly Mutant[] = [];
const ended = new Map<string, Status>();

/** Tries mutants from the one stated on; resolves when they are all done, or the child had to be ended. */
function tryFrom(from: number): Promise<void> {
  const child = fork(fileURLToPath(new URL('run-mutants.ts', import.meta.url)), {
    execArgv: [...process.execArgv, '--max-old-space-size=3000'],
  });
  let begun: string | undefined;
  let patience = 0;
  let timer: NodeJS.Timeout | undefined;
  child.on('message', (message: FromChild) => {
    if (message.kind === 'broken' && from === 0) console.log(`fails without a mutant  ${message.name}`);
    if (message.kind === 'ready') {
      mutants = message.mutants;
      patience = PATIENCE + TIMES * message.milliseconds;
      if (from === 0) console.log(`${mutants.length} mutants, ${message.tests} tests`);
    }
    if (message.kind === 'begun') begun = message.id;
    if (message.kind === 'ended') {
      begun = undefined;
      ended.set(message.id, message.status);
      report(message.id, message.status);
    }
    if (message.kind === 'broken') return;
    clearTimeout(timer);
    timer = setTimeout(() => child.kill('SIGKILL'), patience);
  });
  const task: ToChild = { mutated, tests, from, isQuick: values.quick };
  child.send(task);
  return new Promise((resolve) => {
    child.on('exit', () => {
      clearTimeout(timer);
      if (begun !== undefined) ended.set(begun, 'never ended');
      resolve();
    });
  });
}

const isKilled = (status: Status | undefined) => status === 'killed' || status === 'never ended';

function report(id: string, status: Status): void {
  const mutant = mutants.find((one) => one.id === id);
  if (mutant === undefined || isKilled(status)) return;
  const { line, column } = mutant.location.start;
  const change = mutant.replacement.replace(/\s+/gu, ' ').slice(0, 100);
  console.log(
    `${status}  ${relative(root, mutant.fileName)}:${line + 1}:${column + 1}  ${mutant.mutatorName}: ${change}`,
  );
}

const score = (those: readonly Mutant[]) => {
  const killed = those.filter(({ id }) => isKilled(ended.get(id))).length;
  const share = those.length === 0 ? '' : `${((100 * killed) / those.length).toFixed(1)} %`;
  return `${String(those.length).padStart(8)}${String(killed).padStart(8)}${share.padStart(9)}`;
};

do {
  const before = ended.size;
  await tryFrom(before);
  if (ended.size === before) throw new Error('The child ended before its first mutant.');
} while (ended.size < mutants.length);

console.log(`\n${'file'.padEnd(48)} mutants  killed    score`);
for (const file of new Set(mutants.map(({ fileName }) => fileName)))
  console.log(
    `${relative(root, file).padEnd(48)}${score(mutants.filter(({ fileName }) => fileName === file))}`,
  );
console.log(`${name.padEnd(48)}${score(mutants)}`);
