/**
 * A child of `npm run mutation`: loads the room's script anew for each mutant from the one stated on and calls the tests that reach
 * it, then the others, until one fails. Says what it begins and how it ended, so that a mutant that never ends can be passed over.
 */
import { runInThisContext, Script } from 'node:vm';
import fc from 'fast-check';
import { bundleRoom } from './bundle.ts';
import { type CollectedTest, startCollecting } from './collect-tests.ts';
import type { FromChild, ToChild } from './messages.ts';

/** What instrumented code reads and writes. */
interface Switches {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

/** What a test may take at most, and how much longer with a mutant than without. */
const LEAST_PATIENCE = 3000;
const TIMES = 20;
const LONGEST = 30_000;

const call = new Script('__action__()');
const switches: Switches = { mutantCoverage: { static: {}, perTest: {} } };
Reflect.set(globalThis, '__stryker__', switches);
// The same values at every run: a mutant is killed or it is not.
fc.configureGlobal({ seed: 20_260_101 });

const send = (message: FromChild) => process.send?.(message);

/** Waits for it; what runs for ever without a pause is stopped, a promise that is never kept is given up. */
async function inTime(action: () => unknown, duration: number): Promise<void> {
  const timeout = LEAST_PATIENCE + Math.ceil(TIMES * duration);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('too long')), timeout);
  });
  Reflect.set(globalThis, '__action__', action);
  try {
    await Promise.race([call.runInThisContext({ timeout }), late]);
  } finally {
    clearTimeout(timer);
  }
}

const succeeds = (action: () => unknown, duration: number) =>
  inTime(action, duration).then(
    () => true,
    () => false,
  );

async function run({ mutated, tests, from, isQuick }: ToChild): Promise<void> {
  const modules = new Map<string, object>([['vitest', startCollecting().module]]);
  const { code, mutants } = await bundleRoom(mutated, tests, modules);
  const load: (outside: ReadonlyMap<string, object>) => Promise<void> = runInThisContext(
    `(async (outside) => {${code}\n})`,
  );
  const loadTests = async (duration: number) => {
    const collected = startCollecting();
    await inTime(() => load(new Map([...modules, ['vitest', collected.module]])), duration);
    return collected.tests;
  };

  const start = performance.now();
  const plain = await loadTests(LONGEST);
  const loading = performance.now() - start;
  const durations = new Map<number, number>();
  for (const [at, test] of plain.entries()) {
    switches.currentTestId = String(at);
    const began = performance.now();
    if (await succeeds(test.run, LONGEST)) durations.set(at, performance.now() - began);
    else send({ kind: 'broken', name: test.name });
  }
  delete switches.currentTestId;
  const { static: atLoading, perTest } = switches.mutantCoverage;
  const byDuration = [...durations].sort(([, one], [, other]) => one - other).map(([at]) => at);
  send({ kind: 'ready', mutants, tests: plain.length, milliseconds: performance.now() - start });

  for (const { id } of mutants.slice(from)) {
    const isReached = (at: number) => perTest[at]?.[id] !== undefined;
    const reaching = byDuration.filter(isReached);
    const isStatic = atLoading[id] !== undefined;
    if (reaching.length === 0 && !isStatic) {
      send({ kind: 'ended', id, status: 'no test' });
      continue;
    }
    send({ kind: 'begun', id });
    const others = isQuick && !isStatic ? [] : byDuration.filter((at) => !isReached(at));
    const hits = reaching.reduce((sum, at) => sum + (perTest[at]?.[id] ?? 0), atLoading[id] ?? 0);
    Object.assign(switches, { activeMutant: id, hitCount: 0, hitLimit: 100 * hits + 100_000 });
    switches.mutantCoverage = { static: {}, perTest: {} };
    send({ kind: 'ended', id, status: (await isNoticed([...reaching, ...others])) ? 'killed' : 'survived' });
    switches.activeMutant = '';
  }
  process.disconnect();

  async function isNoticed(order: readonly number[]): Promise<boolean> {
    let fresh: readonly CollectedTest[];
    try {
      fresh = await loadTests(loading);
    } catch {
      return true;
    }
    if (fresh.length !== plain.length) return true;
    for (const at of order) {
      const test = fresh[at];
      if (test !== undefined && !(await succeeds(test.run, durations.get(at) ?? 0))) return true;
    }
    return false;
  }
}

// Promises that a mutant leaves rejected are nobody's.
process.on('unhandledRejection', () => undefined);
// A parent that was stopped leaves no child behind.
process.once('disconnect', () => process.exit());
process.once('message', (message: ToChild) => {
  run(message).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
