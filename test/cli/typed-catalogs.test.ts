import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-typed-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const whole = [
  'id: small',
  'title: 小目录',
  'version: "1"',
  'issuer: 某县人民政府',
  'basis: [《中华人民共和国政府信息公开条例》]',
  'defaults: {subject: 县局, channels: [政府网站], limit: 自信息形成之日起20个工作日内}',
  'elementSets:',
  '  permit:',
  '    - {id: result, name: 结果信息, nature: event}',
  'categories:',
  '  - code: "01"',
  '    name: 许可',
  '    elements: permit',
  '    items:',
  '      - {code: "0101", name: 一项许可, source: {status: document}}',
  '',
].join('\n');

interface Told {
  readonly code: string;
  readonly line?: number;
  readonly column?: number;
}

async function validate(text: string, ...more: readonly string[]) {
  const file = join(folder, 'small.yaml');
  writeFileSync(file, text);
  const { exitCode, stdout } = await runCli(['catalog', 'validate', file, '--format', 'json', ...more]);
  const { files } = JSON.parse(stdout) as {
    files: { problems: { code: string; place: { line?: number; column?: number } }[] }[];
  };
  const told: Told[] = (files[0]?.problems ?? []).map(({ code, place }) => ({ code, ...place }));
  return {
    exitCode,
    told: told.map(({ code, line, column }) => `${code} ${line}:${column}`),
    text: readFileSync(file, 'utf8'),
  };
}

test('the catalog that is changed below is without fault', async () => {
  expect(await validate(whole)).toMatchObject({ exitCode: 0, told: [] });
});

describe('what was typed amiss is named at its place, and mended by --fix', () => {
  test.each([
    ['a full-width colon', whole.replace('title: ', 'title：'), 'yaml/wide-colon 2:6'],
    ['a full-width colon below', whole.replace('    name: ', '    name：'), 'yaml/wide-colon 12:9'],
    ['no blank behind the colon', whole.replace('title: ', 'title:'), 'yaml/glued-colon 2:6'],
    ['ideographic blanks', whole.replace('  permit:', '\u3000permit:'), 'yaml/wide-blank 8:1'],
    [
      'no-break blanks',
      whole.replace('    name: ', '\u00a0\u00a0\u00a0\u00a0name: '),
      'yaml/wide-blank 12:1',
    ],
    ['a tab', whole.replace('    name: ', '\t\tname: '), 'yaml/tab-indent 12:1'],
    ['Chinese quotes', whole.replace('"0101"', '“0101”'), 'yaml/chinese-quotes 15:16'],
    ['two byte order marks', `\ufeff\ufeff${whole}`, 'yaml/stray-mark 1:1'],
    ['a mark behind ---', `---\n\ufeff${whole}`, 'yaml/stray-mark 2:1'],
    ['an end first', `...\n${whole}`, 'yaml/end-marker 1:1'],
  ])('%s', async (_, text, problem) => {
    expect(await validate(text)).toMatchObject({ exitCode: 2, told: [problem] });
    const fixed = await validate(text, '--fix');
    expect(fixed).toMatchObject({ exitCode: 0, told: [] });
    expect(fixed.text.replace(/^(?:\ufeff|---\n|\n)+/u, '')).toBe(whole);
  });
});

describe('what is told and left to the author', () => {
  test.each([
    [
      'a merge key, once',
      whole.replace('defaults: {', 'defaults: {<<: {audience: 全社会}, <<: {mode: 主动公开}, '),
      ['yaml/merge-key 6:12'],
    ],
    [
      'an alias in what it names',
      whole.replace('[《中华人民共和国政府信息公开条例》]', '&a [*a]'),
      ['yaml/self-reference 5:12'],
    ],
    [
      'the whole document in itself',
      `&a\n${whole.replace('[《中华人民共和国政府信息公开条例》]', '*a')}`,
      ['yaml/self-reference 6:8'],
    ],
  ])('%s', async (_, text, told) => {
    expect(await validate(text)).toMatchObject({ exitCode: 2, told });
  });

  test.each(['０１０１', '0101 ', '0101\u00a0', '0101\u3000', ' 0101'])(
    'a code that looks like another: “%s”',
    async (code) => {
      const text = `${whole}      - {code: "${code}", name: 另一项许可, source: {status: document}}\n`;
      const { exitCode, told } = await validate(text);
      expect([exitCode, told]).toEqual([2, ['catalog/duplicate-code 16:9']]);
      const { stdout } = await runCli(['catalog', 'validate', join(folder, 'small.yaml'), '--lang', 'zh']);
      expect(stdout).toContain('第 15 行');
    },
  );

  test.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
    'the element set %s',
    async (name) => {
      const { exitCode, told } = await validate(whole.replace('elements: permit', `elements: ${name}`));
      expect(exitCode).toBe(2);
      expect(told).toContain('catalog/unknown-element-set 13:15');
    },
  );
});

describe('a mark and line ends of other editors', () => {
  test('one byte order mark is no column', async () => {
    const { told } = await validate(`\ufeff${whole.replace('id: small', 'id: Small')}`);
    expect(told).toEqual(['schema/bad-form 1:5']);
  });

  test('lines that end in carriage returns alone', async () => {
    expect(await validate(whole.replaceAll('\n', '\r'))).toMatchObject({ exitCode: 0, told: [] });
    const { told } = await validate(whole.replace('id: small', 'id: Small').replaceAll('\n', '\r'));
    expect(told).toEqual(['schema/bad-form 1:5']);
  });
});

describe('a file that is nothing but faults ends soon, with the rest counted', () => {
  test.each([
    ['unknown keys', `${whole}${Array.from({ length: 18_000 }, (_, at) => `key${at}: 1\n`).join('')}`],
    ['tabs and brackets', `${whole}${'\t: ] } & *x\n'.repeat(4000)}`],
    ['brackets', `${whole}a: ] } & *x\n${'] } ]\n'.repeat(100_000)}`],
    [
      'keys in a text for the parser',
      `${whole}a: &b 1\n${Array.from({ length: 300_000 }, (_, at) => `k${at}: 1\n`).join('')}`,
    ],
    ['anchors', `${whole}notes:\n${Array.from({ length: 20_000 }, (_, at) => `  - &a${at} x\n`).join('')}`],
  ])(
    '%s',
    async (_, text) => {
      const { exitCode, told } = await validate(text);
      expect(exitCode).toBe(2);
      expect(told.length).toBeLessThan(210);
      expect(told.join('\n')).toMatch(/^yaml\/(?:more-problems|too-many) /mu);
    },
    60_000,
  );
});
