import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLimit } from '../../src/limits/read-limit.ts';

/** Rows of the generated table: a kind, or nothing for what is refused, and the phrases that mean it. */
function rowsOf(file: string): readonly (readonly [string, string])[] {
  const table =
    readFileSync(file, 'utf8').split('<!-- table:limits -->')[1]?.split('<!-- /table -->')[0] ?? '';
  return table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .flatMap((line) => {
      const [, kind = '', , phrases = ''] = line.split('|');
      return [...phrases.matchAll(/`([^`]+)`/gu)].map(
        ([, phrase = '']) => [kind.replaceAll('`', '').trim(), phrase] as const,
      );
    });
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  it.each(rowsOf(file))('%s: %s', (kind, phrase) => {
    const answer = readLimit(phrase);
    if (kind === '') expect(answer.ok).toBe(false);
    else expect(answer.ok && answer.reading.limits.map((limit) => limit.kind)).toContain(kind);
  });

  it('has the phrases of every row', () => {
    expect(rowsOf(file)).toHaveLength(rowsOf('README.md').length);
    expect(rowsOf(file).length).toBeGreaterThan(30);
  });
});
