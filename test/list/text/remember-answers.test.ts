import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rememberAnswers } from '../../../src/list/text/remember-answers.ts';

test('answers as the function does', () => {
  const remembered = rememberAnswers((text) => text.toUpperCase());
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 250 })), (texts) => {
      expect(texts.map(remembered)).toEqual(texts.map((text) => text.toUpperCase()));
    }),
  );
});

test('asks once about texts that repeat, and keeps neither long ones nor ones that never do', () => {
  let asked = 0;
  const remembered = rememberAnswers((text) => {
    asked += 1;
    return text;
  });
  for (let row = 0; row < 1000; row += 1) remembered('县卫健局');
  expect(asked).toBe(1);
  remembered('长'.repeat(201));
  remembered('长'.repeat(201));
  expect(asked).toBe(3);
  for (let row = 0; row < 10_000; row += 1) remembered(`第${row}号`);
  asked = 0;
  remembered('第9999号');
  remembered('第9999号');
  expect(asked).toBe(2);
});
