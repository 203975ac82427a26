import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globbySync } from 'globby';
import { describe, expect, test } from 'vitest';
import { writeYaml, type YamlMap } from '../../../../src/catalog/import/document/write-yaml.ts';
import { escapePointer } from '../../../../src/catalog/load/json-pointer.ts';
import { readParsedYaml } from '../../../../src/catalog/load/parsed-yaml.ts';
import { readPlainYaml } from '../../../../src/catalog/load/plain-yaml/read-plain-yaml.ts';
import { linePlaces, parseYaml } from '../../../../src/catalog/load/yaml-source.ts';
import { nth } from '../../../../src/model/present.ts';

function pointersOf(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  const below = Object.entries(value).flatMap(([key, one]) =>
    pointersOf(one, `${pointer}/${escapePointer(key)}`),
  );
  return [pointer, `${pointer}/absent`, ...below];
}

/** Whether the plain reader took a text; fails where the parser reads or places anything of it otherwise. */
function agrees(text: string): boolean {
  if (readPlainYaml(text) === undefined) return false;
  const fast = parseYaml(text, 'a.yaml');
  const slow = readParsedYaml(text, linePlaces(text, 'a.yaml'));
  if (slow === undefined) throw new Error('the parser refuses it');
  expect(slow.problems).toEqual([]);
  expect(fast.value).toStrictEqual(slow.value);
  const told = (source: typeof fast) =>
    pointersOf(slow.value).map((pointer) => [
      source.placeOf(pointer),
      source.placeOf(pointer, 'key'),
      source.sourceOf(pointer),
    ]);
  expect(told(fast)).toEqual(told(slow));
  return true;
}

const files = globbySync(['catalogs/**/*.yaml', 'fixtures/**/*.yaml']).sort();
const texts = files.map((file) => readFileSync(file, 'utf8'));

test.each(files.map((file, index) => [file, nth(texts, index)] as const))('%s', (file, text) => {
  const isPlain = agrees(text);
  if (file.startsWith('catalogs/') && !file.includes('scoring')) expect(isPlain).toBe(true);
});

test.each([
  ['a: 1\nb: [x, "y", {c: d}]\n', true],
  ['a:\n- b\n- c: d\n  e: f\ng: h\n', true],
  ['a:   # what\n  # why\n\n  b: c # how\n', true],
  ['a: b\r\nc:\r\n  - d\r\n', true],
  ["a: 'it''s'\nb: \"x\\ny\\u4e2d\"\n", true],
  ['"a b" : c\nd : e\nday: 2024-01-05\n', true],
  ['a: 中文，（括号）：内容#1\n', true],
  ['- a\n- - b\n', false],
  ['a: b\n  c\n', false],
  ['a: |\n  b\n', false],
  ['a: [b,\n  c]\n', false],
  ['a: &x b\nc: *x\n', false],
  ['a: !!str 1\n', false],
  ['---\na: b\n', false],
  ['a: b\na: c\n', false],
  ['__proto__: b\n', false],
  ['a: 0501\n', false],
  ['a: 1.10\n', false],
  ['a: 12345678901234567890\n', false],
  ['a: null\nb: ~\n', false],
  ['a:\nb: c\n', false],
  ['a: b: c\n', false],
  ['a: b\n c: d\n', false],
  ['a:\n\tb: c\n', false],
  ['1: a\n', false],
  ['a: [b, ]\n', false],
  ['a: [b: c]\n', false],
  ['a: "b"c\n', false],
  ['a: "\\x41"\n', false],
  ['...\n', false],
  ['', false],
  [`${'k'.repeat(1100)}: v\n`, false],
])('%j: plain %s', (text, isPlain) => {
  expect(agrees(text)).toBe(isPlain);
});

describe('no text is read otherwise than by the parser', () => {
  const letters = fc.constantFrom(
    ...[
      'a',
      '中',
      '：',
      ':',
      ': ',
      ' ',
      '  ',
      '\n',
      '\n  ',
      '\n- ',
      '- ',
      '-',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
    ],
    ...[
      '&a ',
      '*a',
      '!',
      '|',
      '>',
      '#',
      ' #',
      '\t',
      '?',
      '%',
      '@',
      '`',
      '~',
      '.',
      '0',
      '1.5',
      '0x1',
      'true',
      'null',
    ],
    ...[
      '\\',
      '\\n',
      '\r\n',
      '\r',
      '---\n',
      '...',
      '\u3000',
      '\u00a0',
      '\u0085',
      '\u2028',
      '\uFEFF',
      '<<',
      '=',
    ],
  );

  test('pieces of YAML in any order', () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (parts) => {
        agrees(parts.join(''));
      }),
      { numRuns: 4000 },
    );
  });

  test('lines of YAML in any order', () => {
    const lines = fc.constantFrom(
      ...[
        'a: b',
        'c:',
        'd: [e, f]',
        'g: {h: i}',
        '- j',
        '- k: l',
        '-',
        '# m',
        '',
        '"n": o',
        "'p': 'q''r'",
        's',
      ],
      ...['- [t, "u"]', '- {v: w}', 'x: 1 # y', 'z: "1: 2"', 'a1 : b', 'b1: c #', 'c1: "d" # e', '-  f1:  g'],
    );
    const indented = fc.tuple(fc.integer({ min: 0, max: 5 }), lines).map(([n, line]) => ' '.repeat(n) + line);
    fc.assert(
      fc.property(fc.array(indented, { maxLength: 8 }), (parts) => {
        agrees(parts.join('\n'));
      }),
      { numRuns: 4000 },
    );
  });

  test('files with a few letters changed', () => {
    const short = texts.filter((text) => text.length < 3000);
    const change = fc.tuple(fc.nat(), fc.nat({ max: 3 }), letters);
    fc.assert(
      fc.property(
        fc.constantFrom(...short),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (text, changes) => {
          let changed = text;
          for (const [where, length, letter] of changes) {
            const at = where % (changed.length + 1);
            changed = changed.slice(0, at) + letter + changed.slice(at + length);
          }
          agrees(changed);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

test('what the importer writes is plain', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      '0501',
      'true',
      'a: b',
      '- c',
      '#d',
      ' e ',
      '中文',
      '"',
      "'",
      '1.10',
      '~',
      'x,y',
      '[z]',
      '...',
    ),
  );
  const leaf = fc.oneof(text, fc.integer({ min: 0 }));
  const key = fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,8}$/u).filter((name) => !(name in {}));
  const { tree } = fc.letrec<{ tree: YamlMap; value: YamlMap[string] }>((tie) => ({
    tree: fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
    value: fc.oneof({ maxDepth: 3 }, leaf, fc.array(leaf, { minLength: 1, maxLength: 4 }), tie('tree')),
  }));
  fc.assert(
    fc.property(tree, (document) => {
      const written = writeYaml(document, new Map());
      expect(parseYaml(written, 'a.yaml').value).toEqual(JSON.parse(JSON.stringify(document)));
      if (!/[\t\r\uFEFF]/u.test(written)) expect(agrees(written)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
