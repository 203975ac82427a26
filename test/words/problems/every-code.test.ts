import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemTable } from '../../../src/words/problems/index.ts';

const root = new URL('../../../', import.meta.url).pathname;
/** This file names codes without exercising them. */
const OWN_NAME = 'test/words/problems/every-code.test.ts';

/** Codes that no test can raise, and why not. */
const impossible: Readonly<Record<string, string>> = {};

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Codes that a text expects: whole, between quotes or brackets, not a path of an import. */
function codesIn(text: string): string[] {
  const code = text
    .replaceAll('\\/', '/')
    .replace(/^(?:import|export) [^;]*? from '[^']*';$|import\('[^']*'\)/gmu, '');
  return [...code.matchAll(/(?<![\w./-])([a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*)(?![\w/-]|\.\w)/gu)].map(
    (match) => match[1] ?? '',
  );
}

/** Tests, what they hold answers against, and broken files that are named after what they must raise. */
function exercisedCodes(): ReadonlySet<string> {
  const tests = filesBelow('test').filter((path) => /\.(?:ts|txt|json)$/u.test(path) && path !== OWN_NAME);
  const told = tests.flatMap((path) => codesIn(readFileSync(join(root, path), 'utf8')));
  const broken = filesBelow('fixtures/invalid').map((path) =>
    path.replace('fixtures/invalid/', '').replace(/\.yaml$/u, ''),
  );
  return new Set([...told, ...broken]);
}

function missingFrom(codes: ReadonlySet<string>): readonly string[] {
  return Object.keys(problemTable).filter((code) => !codes.has(code) && !(code in impossible));
}

describe('every problem code', () => {
  const exercised = exercisedCodes();

  test('is expected by a test', () => {
    expect(missingFrom(exercised)).toEqual([]);
  });

  test('that is excepted is a code, and nothing expects it', () => {
    expect(Object.keys(impossible).filter((code) => !(code in problemTable) || exercised.has(code))).toEqual(
      [],
    );
  });

  test('is missed by name when no test expects it', () => {
    const [first = '', ...others] = Object.keys(problemTable);
    expect(missingFrom(new Set(others))).toEqual([first]);
  });
});

describe('what counts as expecting a code', () => {
  test.each([
    ["expect(stderr).toContain('[file/empty]');", ['file/empty']],
    [
      "expect(codes).toEqual(['list/no-header', 'csv/unclosed-quote']);",
      ['list/no-header', 'csv/unclosed-quote'],
    ],
    ['/No header row.*\\[list\\/no-header\\]/u', ['list/no-header']],
    ['list.csv:3: list/no-header: There is no header row.', ['list/no-header']],
    ["import { empty } from '../../problems/file/empty.ts';", []],
    ["const { empty } = await import('../../file/empty.ts');", []],
    ["readFile('fixtures/file/empty.csv')", []],
    ["'file/empty-folder'", ['file/empty-folder']],
  ])('%s', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });
});

describe('every problem text', () => {
  test.each(Object.entries(problemTable))('%s has both languages', (_code, { says, ...rest }) => {
    const fix = 'fix' in rest ? rest.fix : undefined;
    for (const texts of [says, fix]) {
      if (texts === undefined) continue;
      expect(Object.keys(texts).sort()).toEqual(['en', 'zh']);
    }
  });
});
