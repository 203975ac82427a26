import { expect, test } from 'vitest';
import { createTitleMemory } from '../../src/match/title-memory.ts';
import { type NormalisedUnits, unitBuffer } from '../../src/text/units.ts';

/** Remembers titles as the text that they spell. */
function memory() {
  const buffer = unitBuffer(200);
  let made = 0;
  const recall = createTitleMemory(({ units, start, end }: NormalisedUnits) => {
    made += 1;
    return { text: String.fromCharCode(...units.subarray(start, end)) };
  });
  return {
    recall(text: string) {
      for (let at = 0; at < text.length; at += 1) buffer.units[at] = text.charCodeAt(at);
      buffer.start = 0;
      buffer.end = text.length;
      return recall(buffer);
    },
    made: () => made,
  };
}

test('the same title gives the same object, made once', () => {
  const { recall, made } = memory();
  expect(recall('护士注册')).toBe(recall('护士注册'));
  expect(recall('护士注')).not.toBe(recall('护士注册'));
  expect(made()).toBe(2);
});

test('an empty title and one too long to remember are made anew and right', () => {
  const { recall } = memory();
  const long = '公'.repeat(100);
  expect(recall(long).text).toBe(long);
  expect(recall('').text).toBe('');
  expect(recall(long).text).toBe(long);
});

test('stays right when there are more titles than it remembers', () => {
  const { recall } = memory();
  for (let round = 0; round < 2; round += 1) {
    for (let number = 0; number < 60_000; number += 1) {
      const text = `公示${number}`;
      if (recall(text).text !== text) expect(recall(text).text).toBe(text);
    }
  }
});
