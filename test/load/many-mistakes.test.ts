import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/load/catalog.ts';

/** `line:column code`, in the order of the text; counted by hand. */
const mistakes = `
2:5 schema/bad-form
4:10 schema/wrong-type
5:9 schema/empty-value
6:11 yaml/unquoted-number
7:1 schema/unknown-key
8:34 catalog/miscounted-catalog
9:12 schema/not-a-day
11:9 schema/repeated-value
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
