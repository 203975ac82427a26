import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_YAML_MEBIBYTES } from '../../../src/catalog/load/document-schema.ts';
import { parseYaml } from '../../../src/catalog/load/yaml-source.ts';

const told = (text: string) =>
  parseYaml(text, 'a.yaml').problems.map(({ place, code }) => `${place.line}:${place.column} ${code}`);

describe('what is wrong with a text', () => {
  test.each([
    ['code: "0501"\n', []],
    ['code: 0501\n', ['1:7 yaml/unquoted-number']],
    ['version: 1.10\n', ['1:10 yaml/unquoted-number']],
    ['count: 0x1F\n', ['1:8 yaml/unquoted-number']],
    ['count: 20\nshare: 0.9\n', []],
    ['day: 2024-01-05\nanswer: no\n', []],
    ['0501: a\n', ['1:1 yaml/key-not-text']],
    ['a: 1\nb: 2\na: 3\n', ['3:1 yaml/duplicate-key']],
    ['a:\n\tb: 1\n', ['2:1 yaml/tab-indent']],
    ['a:\n  b: 1\n c: 2\n', ['3:1 yaml/bad-indent']],
    ['a: *b\n', ['1:4 yaml/unknown-alias']],
    ['a: 1\n---\nb: 2\n', ['2:1 yaml/several-documents']],
    ['a: "b\n', ['2:1 yaml/syntax']],
    ['# nothing\n', ['1:1 yaml/empty']],
  ])('%j', (text, problems) => {
    expect(told(text)).toEqual(problems);
  });

  test.each([
    [
      'an alias bomb',
      `a: &a [${'x,'.repeat(9)}]\n${'bcdef'.replace(/./gu, (name) => `${name}: &${name} [${`*${String.fromCharCode(name.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`,
      'yaml/alias-bomb',
    ],
    ['thousands of aliases', `a: &a 1\nb: [${'*a,'.repeat(5000)}]\n`, 'yaml/alias-bomb'],
    ['deep brackets', '['.repeat(100_000), 'yaml/too-deep'],
    ['deep dashes', '- '.repeat(100_000), 'yaml/too-deep'],
    ['too many bytes', `a: ${'字'.repeat(MAX_YAML_MEBIBYTES * 360_000)}`, 'yaml/too-large'],
    ['bytes that are no text', 'PK\u0003\u0004\0\0', 'yaml/not-text'],
  ])('%s is refused', (_name, text, code) => {
    const { value, problems } = parseYaml(text, 'a.yaml');
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(value).toBeUndefined();
  });
});

describe('where a value stands', () => {
  const { placeOf, sourceOf } = parseYaml('a: &x\n  - b: "0501"\n    c/d: [1, 2]\ne: *x\n', 'a.yaml');
  test.each([
    ['', 'value', '1:1'],
    ['/a/0/b', 'value', '2:8'],
    ['/a/0/b', 'key', '2:5'],
    ['/a/0/c~1d/1', 'value', '3:14'],
    ['/e/0/b', 'value', '2:8'],
    ['/a/0/missing', 'value', '2:5'],
    ['/a/7', 'value', '1:1'],
  ] as const)('%s (%s)', (pointer, what, place) => {
    const { line, column } = placeOf(pointer, what);
    expect(`${line}:${column}`).toBe(place);
  });

  test('the source keeps what the value loses', () => {
    expect(sourceOf('/a/0/b')).toBe('"0501"');
    expect(sourceOf('/a/0')).toBeUndefined();
  });
});

test('no text makes the parser throw', () => {
  const pieces = fc.constantFrom(
    'a',
    ':',
    ' ',
    '\n',
    '- ',
    '  ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '!',
    '|',
    '>',
    '#',
    '\t',
    '?',
    ',',
    '%',
    '@',
    '0501',
    '字',
    '---\n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const { problems, placeOf } = parseYaml(parts.join(''), 'a.yaml');
      placeOf('/a/0');
      return problems.every(({ place }) => place.line === undefined || place.line >= 1);
    }),
    { numRuns: 500 },
  );
});
