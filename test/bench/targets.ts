import type { Sample } from './measure.ts';

/** A figure beside the one to be reached. */
export interface Figure {
  readonly job: string;
  readonly measured: string;
  readonly target: string;
  readonly isReached: boolean;
}

type Measured = Omit<Figure, 'job'>;
type Samples = ReadonlyMap<string, Sample>;

function sampleOf(samples: Samples, name: string): Sample {
  return samples.get(name) ?? { wall: Number.NaN, processor: Number.NaN, mebibytes: Number.NaN };
}

/** Milliseconds on the clock beyond another command; `target` in seconds. */
export function beyond(samples: Samples, name: string, base: string, target: number): Measured {
  const more = sampleOf(samples, name).wall - sampleOf(samples, base).wall;
  return {
    measured: `${(more * 1000).toFixed(0)} ms beyond ${base}`,
    target: `<= ${target * 1000} ms`,
    isReached: more <= target,
  };
}

/** How many times faster than another command on the clock. */
export function beside(samples: Samples, name: string, other: string, target: number): Measured {
  const ratio = sampleOf(samples, other).wall / sampleOf(samples, name).wall;
  return {
    measured: Number.isNaN(ratio) ? `no ${other} here` : `${ratio.toFixed(2)} x as fast as ${other}`,
    target: `>= ${target} x`,
    isReached: ratio >= target,
  };
}

export function seconds(samples: Samples, name: string, target: number): Measured {
  const { wall } = sampleOf(samples, name);
  return { measured: `${wall.toFixed(2)} s`, target: `<= ${target} s`, isReached: wall <= target };
}

/** Peak of memory. */
export function largest(samples: Samples, name: string, target: number): Measured {
  const { mebibytes } = sampleOf(samples, name);
  return {
    measured: `${mebibytes.toFixed(0)} MiB`,
    target: `<= ${target} MiB`,
    isReached: mebibytes <= target,
  };
}

export function printFigures(figures: readonly Figure[]): void {
  console.log('\nfigures to be reached');
  for (const { job, measured, target, isReached } of figures) {
    const verdict = isReached ? 'reached' : '-';
    console.log(`  ${job.padEnd(30)}${measured.padEnd(36)}${target.padEnd(14)}${verdict}`);
  }
}
