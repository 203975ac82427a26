import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

let folder = '';
const path = (name: string) => join(folder, name);
const example = (name: string) => `fixtures/example/${name}`;
const on = ['--as-of', '2025-01-20'];
const check = (...argv: readonly string[]) =>
  runCli(['check', example('publication-list.csv'), '-p', example('profile.yaml'), ...on, ...argv]);

interface Saved {
  readonly items: readonly { readonly code: string; readonly outcome: string }[];
  readonly findings: readonly { readonly rule: string; readonly item?: { readonly code: string } }[];
  readonly rules: readonly { readonly id: string; readonly count: number }[];
  readonly summary: { readonly items: { readonly total: number; readonly gap: number } };
  readonly narrowed?: object;
  readonly comparison?: { readonly counts: object };
}
const saved = (text: string): Saved => JSON.parse(text);

let whole: Saved;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-narrow-'));
  await check('-f', `json=${path('whole.json')}`);
  whole = saved(readFileSync(path('whole.json'), 'utf8'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['a run', (...argv: readonly string[]) => check('-f', 'json', ...argv)],
  [
    'a rendering',
    (...argv: readonly string[]) => runCli(['report', path('whole.json'), '-f', 'json', ...argv]),
  ],
])('%s that is narrowed', (_, run) => {
  test('shows the items of a category, judged as in the whole report, and their findings', async () => {
    const part = saved((await run('--category', '01', '--fail-on', 'never')).stdout);
    expect(part.narrowed).toEqual({ categories: ['01'] });
    expect(part.items).toEqual(whole.items.filter(({ code }) => code.startsWith('01')));
    expect(part.summary.items.total).toBe(part.items.length);
    expect(part.findings).toEqual(whole.findings.filter(({ item }) => item?.code.startsWith('01') === true));
    expect(part.findings.length).toBeGreaterThan(0);
  });

  test('lists and fails by the rules that were named, and changes no outcome', async () => {
    const narrow = ['--rule', 'late-publication', '--fail-on', 'error'];
    const { stdout, exitCode } = await run(...narrow);
    const part = saved(stdout);
    expect(new Set(part.findings.map(({ rule }) => rule))).toEqual(new Set(['late-publication']));
    expect([exitCode, part.items]).toEqual([1, whole.items]);
    const none = await run('--rule', 'implausible-date', '--item', '0105', '--fail-on', 'error');
    expect([none.exitCode, saved(none.stdout).findings]).toEqual([0, []]);
  });

  test.each([
    ['--item', '9999'],
    ['--category', '99'],
    ['--section', '没有的股'],
    ['--rule', 'late-publicaton'],
  ])('refuses %s %s', async (option, name) => {
    const { exitCode, stdout, stderr } = await run(option, name);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`"${name}"`);
    expect(stderr).toContain('[usage/unknown-name]');
  });
});

test('a narrowed report says so first, in both languages', async () => {
  const zh = await check('--item', '0105', '--lang', 'zh');
  expect(zh.stdout.split('\n')[0]).toMatch(/^本报告只看事项 0105。/u);
  const en = await check('--section', '综合监督股', '-f', 'markdown');
  expect(en.stdout).toContain('This report shows a part only: sections 综合监督股.');
});

test('beside an earlier report only the part is compared, and a part is no earlier report', async () => {
  const part = path('part.json');
  const narrowed = await check('--category', '02', '--baseline', path('whole.json'), '-f', `json=${part}`);
  expect(narrowed.exitCode).toBe(1);
  const { comparison, findings } = saved(readFileSync(part, 'utf8'));
  expect(comparison?.counts).toMatchObject({ new: 0, fixed: 0, notJudged: 0 });
  expect(findings.length).toBeGreaterThan(0);
  for (const run of [
    await check('--baseline', part),
    await runCli(['report', part, '--baseline', path('whole.json')]),
    await runCli(['report', part, '--trend']),
  ])
    expect([run.exitCode, run.stderr]).toEqual([2, expect.stringContaining('[report/narrowed]')]);
});

test('many agencies are not narrowed to items', async () => {
  const { exitCode, stderr } = await runCli([
    ...['check', '--agencies', 'fixtures/agencies/agencies.yaml', ...on, '--item', '0105'],
  ]);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('--item')]);
});
