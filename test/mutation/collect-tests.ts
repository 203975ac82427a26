/** Just so much of vitest as the tests of the rooms use: they are collected, and called one by one as often as one likes. */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';

export interface CollectedTest {
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...values: readonly unknown[]) => unknown;

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT),
);

/** The module that replaces `vitest`, and where its tests are put. */
export function startCollecting() {
  const tests: CollectedTest[] = [];
  let path: readonly string[] = [];
  const rowsOf = (table: readonly unknown[]) => table.map((row) => (Array.isArray(row) ? row : [row]));

  const add = (name: string, body: Body, ...values: readonly unknown[]) => {
    tests.push({ name: [...path, name].join(' > '), run: () => body(...values) });
  };
  const test = Object.assign(add, {
    each: (table: readonly unknown[]) => (name: string, body: Body) => {
      for (const row of rowsOf(table)) add(name, body, ...row);
    },
  });
  const within = (name: string, body: Body, ...values: readonly unknown[]) => {
    const outer = path;
    path = [...path, name];
    body(...values);
    path = outer;
  };
  const describe = Object.assign(within, {
    each: (table: readonly unknown[]) => (name: string, body: Body) => {
      for (const row of rowsOf(table)) within(name, body, ...row);
    },
  });
  return { tests, module: { describe, expect, it: test, test } };
}
