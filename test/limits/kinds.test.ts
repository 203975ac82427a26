import { describe, expect, it } from 'vitest';
import { readLimit } from '../../src/limits/read-limit.ts';
import { type Kind, readKinds } from './kinds.ts';
import { notate } from './notate.ts';

/** The reading in the notation of `expected`: its doubts count only where some are expected. */
function read({ printed, expected }: Kind): string {
  const answer = readLimit(printed);
  if (!answer.ok) return expected === 'duty' ? 'duty' : 'refused';
  const isOtherDuty = answer.reading.remarks.includes('not-a-publication-duty');
  if (expected === 'duty' && isOtherDuty) return 'duty';
  const whole = notate(answer.reading);
  return expected.includes(' ! ') ? whole : (whole.split(' ! ')[0] ?? '');
}

describe.each(['kinds.tsv', 'kept-aside.tsv', 'rules.tsv'])(
  'limits that one more word changes: %s',
  (file) => {
    it.each(readKinds(file))('$heading: $printed', (kind) => {
      expect(read(kind)).toBe(kind.expected);
    });
  },
);
