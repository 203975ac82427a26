import { expect, test } from 'vitest';
import { readLimit } from '../../../src/limits/read-limit.ts';
import type { LimitReading } from '../../../src/model/limit-reading.ts';
import { element, evaluate, requirement } from '../rules/literals.ts';

function readingOf(printed: string): LimitReading {
  const answer = readLimit(printed);
  if (!answer.ok) throw new Error(`unreadable: ${printed}`);
  return answer.reading;
}

/** What the report says of limits read in part, with these limits on one element each. */
function told(...printed: readonly string[]) {
  const elements = printed.map((limit, index) => element(`e${index}`, 'event', readingOf(limit)));
  const { notChecked } = evaluate({ requirements: [requirement('0101', elements)] }, []);
  return notChecked.find(({ what }) => what === 'limit-words');
}

test('words that were passed over are told with the limit that judged, the widest first', () => {
  expect(
    told('公示5个工作日，无异议后', '每年高考后', '每年高考后', '自信息形成之日起20个工作日内公开'),
  ).toEqual({
    what: 'limit-words',
    count: 3,
    limits: [
      { printed: '每年高考后', unread: ['高考'], elements: 2 },
      { printed: '公示5个工作日，无异议后', unread: ['无异议'], elements: 1 },
    ],
  });
});

test.each(['自信息形成或者变更之日起20个工作日内予以公开', '结果产生后及时公开'])(
  '%s: read whole, or judging nothing',
  (printed) => {
    expect(told(printed)).toBeUndefined();
  },
);
