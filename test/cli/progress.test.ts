import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { progressLine } from '../../src/cli/progress.ts';
import { displayWidth } from '../../src/write/display-width.ts';

describe('the progress line fits into one line of the terminal', () => {
  const long = `/srv/${'政府信息公开清单'.repeat(10)}/2024.csv`;

  test.each([
    ['list.csv', 40_000, 'zh', 80, '正在读取 list.csv：40000 条'],
    ['list.csv', 40_000, 'en', 80, 'reading list.csv: 40000 entries'],
    ['一二三四五六七八九十.csv', 40_000, 'zh', 36, '正在读取 ...八九十.csv：40000 条'],
    ['a\u001B[2Jb.csv', 20_000, 'en', 80, 'reading a␛[2Jb.csv: 20000 entries'],
  ] as const)('%j, %d rows, %s, %d columns', (file, rows, language, columns, line) => {
    expect(progressLine(file, rows, language, columns)).toBe(line);
  });

  test.each([10, 20, 25, 26, 40, 41, 80, 81, 132])('%d columns', (columns) => {
    for (const language of ['zh', 'en'] as const) {
      const line = progressLine(long, 1_234_567, language, columns);
      expect(displayWidth(line)).toBeLessThan(columns - 2);
      if (columns >= 41) expect(line).toMatch(/csv(?:：1234567 条|: 1234567 entries)$/u);
    }
  });
});

describe('a long list', () => {
  const rows = Array.from({ length: 60_000 }, (_, index) => `第${index}号公示,2024-03-04\n`).join('');

  const catalog = 'fixtures/scenarios/guide-missing/catalog.yaml';
  const check = ['check', '-', '-c', catalog, '--as-of', '2025-01-20', '--fail-on', 'never'];

  async function runOnTerminal(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
    let [stdout, stderr] = ['', ''];
    const sink = (take: (text: string) => void) =>
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          take(chunk.toString());
          done();
        },
      });
    const exitCode = await main([...check, ...words], {
      stdin: Readable.from([Buffer.from(`标题,发布日期\n${rows}`)]),
      stdout: sink((text) => {
        stdout += text;
      }),
      stderr: Object.assign(
        sink((text) => {
          stderr += text;
        }),
        { isTTY: true, columns: 60 },
      ),
      env: { LANG: 'en_US.UTF-8', TERM: 'xterm', ...env },
    });
    return { exitCode, stdout, stderr };
  }

  test('shows how far it is, and erases it once', async () => {
    const { exitCode, stdout, stderr } = await runOnTerminal(['-f', 'ndjson']);
    expect([exitCode, stdout.includes('\u001B')]).toEqual([0, false]);
    const [before, ...shown] = stderr.split('\r\u001B[2K');
    expect([before, shown.pop()]).toEqual(['', '']);
    expect(shown.length).toBeGreaterThan(1);
    for (const line of shown) expect(line).toMatch(/^reading -: [2-6]\d{4} entries$/u);
    expect(process.listeners('exit').map(({ name }) => name)).not.toContain('end');
  });

  test.each([
    ['--quiet', ['--quiet'], {}],
    ['CI', [], { CI: 'true' }],
    ['TERM=dumb', [], { TERM: 'dumb' }],
  ])('shows nothing with %s', async (_what, words, env) => {
    expect((await runOnTerminal([...words, '-f', 'ndjson'], env)).stderr).toBe('');
  });
});
