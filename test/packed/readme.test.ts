import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, answersTo } from './installed.ts';

/** Files that the pages call by names of the reader's own. */
const stand: Readonly<Record<string, string>> = {
  '公开清单.xlsx': 'fixtures/example/publication-list.xlsx',
  'export.csv': 'fixtures/example/publication-list.csv',
  'profile.yaml': 'fixtures/example/profile.yaml',
  catalogs: 'catalogs',
  'node_modules/mulu/fixtures/example': 'fixtures/example',
  'fixtures/example': 'fixtures/example',
};

/** What must be there before, as it would be after a first check. */
const before: readonly string[] = [
  'check 公开清单.xlsx --as-of 2025-01-20 -f json=last.json -f json=上次.json --fail-on never',
  'check 公开清单.xlsx -p profile.yaml -f json=now.json -f json=本次.json -f xlsx=old-ledger.xlsx -f xlsx=旧台账.xlsx --fail-on never',
  'catalog export health-2019 -o 标准目录.xlsx',
];

/** The command lines in the blocks of a page, without what a shell does with them. */
function linesOf(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^```(\w*)\n(.*?)^```$/gmsu)].flatMap(([, kind = '', block = '']) =>
    /^(?:sh|bash|console)?$/u.test(kind) ? [block] : [],
  );
  return blocks.flatMap((block) =>
    block
      .replaceAll(/\\\n\s*/gu, ' ')
      .split('\n')
      .map((line) =>
        line
          .replace(/\s+#\s.*$/u, '')
          .replace(/^\$ /u, '')
          .trim(),
      )
      .flatMap((line) => line.split(/\s+&&\s+/u))
      .filter((line) => /^(?:npx )?mulu /u.test(line)),
  );
}

/** Words as a shell splits them. */
function wordsOf(line: string): readonly string[] {
  const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)];
  return words
    .map(([, double, single, bare]) => double ?? single ?? bare ?? '')
    .slice(line.startsWith('npx') ? 2 : 1);
}

describe.each(['README.md', 'README.zh-CN.md'])('the command blocks of %s', async (page) => {
  const lines = linesOf(await readFile(page, 'utf8'));
  let folder: string;
  let answers: readonly Answer[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mulu-readme-'));
    for (const [name, source] of Object.entries(stand)) {
      await mkdir(join(folder, name, '..'), { recursive: true });
      await cp(source, join(folder, name), { recursive: true });
    }
    const all = [...before.map((line) => `mulu ${line}`), ...lines];
    answers = await answersTo(all.map((line) => ({ argv: wordsOf(line), cwd: folder })));
  }, 900_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('are read', () => expect(lines.length).toBeGreaterThan(10));

  test.each(lines.map((line, index) => [line, index] as const))('%s', (_, index) => {
    const answer = answers[before.length + index];
    // Gaps and differing claims are answers; wrong usage and defects are not.
    if (answer !== undefined && answer.exitCode > 1) expect(answer.stderr).toBe('');
    expect([0, 1]).toContain(answer?.exitCode);
  });
});
