import type { Reporter, TestModule } from 'vitest/node';

const HOW_MANY = 10;

/** Prints the ten slowest tests after the run, so that a slow one is seen when it is written. */
export default class SlowestTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const timed = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => ({
        name: `${module.relativeModuleId} > ${test.fullName}`,
        milliseconds: Math.round(test.diagnostic()?.duration ?? 0),
      })),
    );
    timed.sort((one, other) => other.milliseconds - one.milliseconds);
    const lines = timed.slice(0, HOW_MANY).map(({ name, milliseconds }) => `${milliseconds} ms  ${name}`);
    process.stdout.write(`\nSlowest tests:\n${lines.map((line) => `  ${line}\n`).join('')}`);
  }
}
