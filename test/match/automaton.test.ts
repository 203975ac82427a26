import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, buildAutomaton } from '../../src/match/automaton.ts';
import { nth } from '../../src/model/present.ts';

function findAll(patterns: readonly string[], text: string): readonly string[] {
  const automaton = buildAutomaton(patterns);
  const found: string[] = [];
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    state = advance(automaton, state, nth(automaton.classes, text.charCodeAt(at)));
    for (let end = nth(automaton.firstEnd, state); end !== 0; end = nth(automaton.nextEnd, end)) {
      found.push(`${automaton.ends[end]}@${at}`);
    }
  }
  return found.sort();
}

test('finds every occurrence of every pattern, as a plain search does', () => {
  const word = fc.string({ unit: fc.constantFrom('公', '示', '案'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('公', '示', '案', '他'), maxLength: 30 }),
      (patterns, text) => {
        const expected = patterns.flatMap((pattern, index) =>
          [...text].flatMap((_, at) =>
            text.startsWith(pattern, at) ? [`${index}@${at + pattern.length - 1}`] : [],
          ),
        );
        expect(findAll(patterns, text)).toEqual(expected.sort());
      },
    ),
    { numRuns: 300 },
  );
});
