import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One command to be measured; run through the shell when it is a pipe. */
export interface Contestant {
  readonly name: string;
  readonly command: readonly string[] | string;
}

/** Of one run: seconds of wall clock and of both kinds of processor time, and the kernel's peak resident set. */
export interface Sample {
  readonly wall: number;
  readonly processor: number;
  readonly mebibytes: number;
}

const TIME = '/usr/bin/time';
const hasTime = existsSync(TIME);
/** Certificates named here are read at each start of Node and would be most of it. */
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs a command once; throws what it printed when it fails. */
export function runOnce({ name, command }: Contestant, folder: string): Sample {
  const report = join(folder, 'time.txt');
  const own = typeof command === 'string' ? ['/bin/sh', '-c', command] : command;
  const [program = '', ...rest] = hasTime ? [TIME, '-f', '%U %S %M', '-o', report, ...own] : own;
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, rest, {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 26,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${name} failed: ${String(stderr).slice(-500)}`);
  if (!hasTime) return { wall, processor: Number.NaN, mebibytes: Number.NaN };
  const [user = 0, system = 0, kibibytes = 0] = readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .at(-1)!
    .split(' ')
    .map(Number);
  return { wall, processor: user + system, mebibytes: kibibytes / 1024 };
}

/** Medians of several rounds in which every command has its turn, so that a busy minute falls on all. */
export function runRounds(
  contestants: readonly Contestant[],
  rounds: number,
  folder: string,
): ReadonlyMap<string, Sample> {
  const samples = new Map<string, Sample[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of contestants) samples.get(contestant.name)?.push(runOnce(contestant, folder));
  }
  return new Map(
    [...samples].map(([name, runs]) => [
      name,
      {
        wall: median(runs.map(({ wall }) => wall)),
        processor: median(runs.map(({ processor }) => processor)),
        mebibytes: Math.max(...runs.map(({ mebibytes }) => mebibytes)),
      },
    ]),
  );
}
