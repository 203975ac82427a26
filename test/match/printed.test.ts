import { expect, test } from 'vitest';
import { catalogUnderTest } from './labelled-set.ts';

/** What a catalog prints is its own best witness: given as a title, it must be recognised. */
test.each([
  ['qinghai-2017', 0.97],
  ['zhongshan-2017', 0.97],
  ['health-points-2016', 0.97],
  ['haitan-2020', 0.6],
])('%s: what an element names inside itself is recognised as a title', async (id, least) => {
  const { matcher, requirements } = await catalogUnderTest(id);
  const printed = requirements.flatMap(({ index, elements }) =>
    elements.flatMap(({ name, parts = [], publicationOf }) =>
      [...parts, ...(publicationOf === undefined ? [] : [name])].map((text) => ({ index, text })),
    ),
  );
  const found = printed.filter(({ index, text }) => {
    const result = matcher.match({ title: text, file: 'list.csv', sheet: '', row: 2 });
    return result.kind === 'item' && result.matches.some(({ requirement }) => requirement === index);
  });
  expect(printed.length).toBeGreaterThan(20);
  expect(found.length / printed.length).toBeGreaterThanOrEqual(least);
});
