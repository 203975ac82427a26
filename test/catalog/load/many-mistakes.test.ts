import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load/catalog.ts';
import type { Problem } from '../../../src/words/problems/problem.ts';
import { runCli } from '../../cli/run-cli.ts';

/** `line:column code`, in the order of the text; counted by hand. */
const mistakes = `
2:5 schema/bad-form
4:10 schema/wrong-type
5:9 schema/empty-value
6:11 yaml/unquoted-number
7:1 schema/unknown-key
8:34 catalog/miscounted-catalog
9:12 schema/not-a-day
11:16 schema/repeated-value
14:3 schema/unknown-key
16:9 schema/not-allowed
22:12 catalog/duplicate-element
23:40 schema/not-allowed
24:3 catalog/unused-element-set
28:54 catalog/overlong-decision-limit
35:15 yaml/unquoted-number
40:11 catalog/unknown-element
41:9 catalog/lookalike-name
43:9 catalog/duplicate-code
45:16 limit/unreadable
46:9 catalog/duplicate-name
48:9 catalog/nameless-entry
50:9 catalog/reversed-validity
52:17 schema/wrong-type
57:26 schema/not-allowed
57:41 schema/bad-form
58:9 catalog/shadowing-alias
60:16 catalog/overlong-limit
61:36 schema/unknown-key
62:9 catalog/dangling-link
66:19 schema/missing-key
67:9 schema/missing-key
70:15 catalog/unknown-element-set
72:9 catalog/repealed-duty
74:5 catalog/empty-category`
  .trim()
  .split('\n');

test('a catalog with thirty-four mistakes shows each of them once, at its line and column, in one run', async () => {
  const file = 'fixtures/invalid/many-mistakes.yaml';
  const { catalog, problems } = await loadCatalog(readFileSync(file, 'utf8'), file, () => undefined);
  expect(catalog).toBeUndefined();
  expect(problems.map(({ place, code }) => `${place.line}:${place.column} ${code}`)).toEqual(mistakes);
});

/** Tabs, a key that is written twice and a parent that is not there hide nothing else. */
const further = `
2:1 schema/missing-key
2:5 schema/bad-form
3:1 schema/unknown-key
4:10 schema/wrong-type
5:9 schema/empty-value
6:11 schema/wrong-type
7:10 catalog/unknown-parent
8:24 schema/wrong-type
8:36 schema/out-of-range
9:12 schema/not-a-day
10:13 schema/not-a-day
12:5 schema/empty-value
14:5 schema/repeated-value
16:1 yaml/tab-indent
17:1 yaml/tab-indent
17:2 schema/unknown-key
18:1 yaml/tab-indent
18:12 schema/wrong-type
21:12 schema/bad-form
21:39 schema/not-allowed
22:26 schema/empty-value
22:52 limit/unreadable
24:12 catalog/duplicate-element
26:11 yaml/unquoted-number
29:9 catalog/reversed-validity
35:9 catalog/duplicate-code
38:26 schema/not-allowed
38:38 schema/bad-form
39:9 schema/missing-key
41:17 schema/wrong-type
44:19 schema/empty-value
46:26 schema/wrong-type
46:29 schema/unknown-key
47:18 schema/wrong-type
48:9 schema/wrong-type
49:5 yaml/duplicate-key
50:5 schema/unknown-key
51:5 schema/wrong-type
53:5 schema/missing-key`
  .trim()
  .split('\n');

test('nor do tabs, a repeated key and a missing parent hide any of thirty-nine others', async () => {
  const file = 'fixtures/invalid/further-mistakes.yaml';
  const { exitCode, stdout } = await runCli(['catalog', 'validate', '--format', 'json', file]);
  const [verdict] = (JSON.parse(stdout) as { files: { problems: readonly Problem[] }[] }).files;
  expect(exitCode).toBe(2);
  expect(verdict?.problems.map(({ place, code }) => `${place.line}:${place.column} ${code}`)).toEqual(
    further,
  );
});

test.each([
  ['a bracket that is never closed', 'id: a b\ncolour: red\ntitle: [甲\nversion: "1"\n', 'yaml/'],
  ['an indentation that does not line up', 'id: a b\ncolour: red\ntitle: 甲\n  version: "1"\n', 'yaml/'],
])('%s hides nothing that stands above it', async (_name, text, code) => {
  const { problems } = await loadCatalog(text, 'a.yaml', () => undefined);
  const told = problems.map(({ place, code: own }) => `${place.line}:${place.column} ${own}`);
  expect(told).toContain('1:5 schema/bad-form');
  expect(told).toContain('2:1 schema/unknown-key');
  expect(told.some((one) => one.includes(code))).toBe(true);
  expect(told.some((one) => one.includes('missing-key'))).toBe(false);
});
