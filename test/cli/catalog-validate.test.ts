import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemTable } from '../../src/words/problems/index.ts';
import { runCli } from './run-cli.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-validate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);
function put(name: string, text: string): string {
  mkdirSync(join(path(name), '..'), { recursive: true });
  writeFileSync(path(name), text);
  return path(name);
}

const small = (id: string, limit = '自信息形成或者变更之日起20个工作日内') => `id: ${id}
title: 示例目录
version: "1"
issuer: 示例县政务公开办
basis: [《中华人民共和国政府信息公开条例》]
defaults: {subject: 示例县卫生健康局, limit: ${limit}, source: {status: document}}
categories:
  - code: "01"
    name: 公共服务事项
    items:
      - code: "0101"
        name: 预防接种
        elements: [{id: guide, name: 服务指南, nature: standing}]
`;

interface Told {
  readonly files: readonly {
    readonly file: string;
    readonly isRemembered: boolean;
    readonly problems: readonly {
      readonly code: string;
      readonly place: { file: string; line?: number; column?: number };
    }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

async function told(
  ...argv: readonly string[]
): Promise<Told & { exitCode: number; codes: readonly string[] }> {
  const { exitCode, stdout } = await runCli(['catalog', 'validate', '--format', 'json', ...argv]);
  const report = JSON.parse(stdout) as Told;
  const codes = report.files.flatMap(({ problems }) =>
    problems.map(({ code, place }) => `${place.line}:${place.column} ${code}`),
  );
  return { ...report, exitCode, codes };
}

describe('what is wrong', () => {
  test('a catalog with thirty-four mistakes shows all of them, each at its place', async () => {
    const { exitCode, codes } = await told('fixtures/invalid/many-mistakes.yaml');
    expect(exitCode).toBe(2);
    expect(codes).toHaveLength(34);
    expect(codes).toContain('28:54 catalog/overlong-decision-limit');
    expect(codes.at(-1)).toBe('74:5 catalog/empty-category');
  });

  test('stands in its lines, with the caret below it however wide the characters are', async () => {
    const file = put('frame/frame.yaml', small('frame', '待到山花烂漫时'));
    const { stdout, exitCode } = await runCli(['catalog', 'validate', '--lang', 'zh', file]);
    expect(exitCode).toBe(2);
    const lines = stdout.split('\n');
    const at = lines.findIndex((line) => line.startsWith('>'));
    expect(lines[at]).toBe('> 6 | defaults: {subject: 示例县卫生健康局, limit: 待到山花烂漫时, source: {...');
    // 20 narrow columns, 8 wide characters, 9 narrow ones.
    expect(lines[at + 1]).toBe(`    | ${' '.repeat(20 + 16 + 9)}^`);
    expect(stdout).toContain('[limit/unreadable]');
  });

  const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefgh']
    .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)
    .join('\n')}\n`;

  test.each([
    ['aliases that explode', bomb, 'yaml/alias-bomb'],
    ['a key twice', `${small('a')}id: b\n`, '14:1 yaml/duplicate-key'],
    ['tabs', small('a').replace('    name: 公', '\tname: 公'), '9:1 yaml/tab-indent'],
    ['wrong indentation', small('a').replace('    name: 公', '   name: 公'), 'yaml/'],
    ['a workbook', 'PK\u0003\u0004\0\0\0', 'yaml/not-text'],
    ['nothing', '', '1:1 yaml/empty'],
    ['a parent that is not there', `extends: nowhere\n${small('a')}`, '1:10 catalog/unknown-parent'],
    ['a hundred levels', `${'['.repeat(5000)}`, 'yaml/too-deep'],
  ])('%s', async (_name, text, problem) => {
    const { exitCode, codes, files } = await told(put('bad/bad.yaml', text));
    expect(exitCode).toBe(2);
    expect(codes.some((code) => code.includes(problem))).toBe(true);
    expect(files[0]?.problems.length).toBeLessThan(6);
  });

  test('a file of 100 MiB is refused before it is read', async () => {
    const file = put('large/large.yaml', small('large'));
    truncateSync(file, 100 * 1024 ** 2);
    expect((await told(file)).codes).toEqual(['undefined:undefined yaml/too-large']);
  });

  test('a circle of editions', async () => {
    put('circle/b.yaml', `extends: a\n${small('b')}`);
    const { codes, exitCode } = await told(put('circle/a.yaml', `extends: b\n${small('a')}`));
    expect([exitCode, codes]).toEqual([2, ['1:10 catalog/extends-cycle']]);
  });

  test('the faults of a shared parent are told once', async () => {
    put('shared/parent.yaml', small('parent').replace('version: "1"', 'version: 1'));
    for (const id of ['x', 'y', 'z'])
      put(`shared/${id}.yaml`, `id: ${id}\ntitle: 乡\nversion: "1"\nextends: parent\n`);
    const { files } = await told(join(folder, 'shared', '[xyz].yaml'));
    const all = files.flatMap(({ problems }) => problems.map(({ code }) => code));
    expect(all.filter((code) => code === 'schema/wrong-type')).toHaveLength(1);
    expect(all.filter((code) => code === 'catalog/broken-parent')).toHaveLength(3);
  });

  test('a missing file and a pattern without files', async () => {
    expect((await told(path('nowhere.yaml'))).exitCode).toBe(2);
    const { exitCode, stderr } = await runCli(['catalog', 'validate', path('*.nothing')]);
    expect([exitCode, stderr.includes('[file/no-match]')]).toEqual([2, true]);
  });
});

describe('a folder', () => {
  test('holds catalogs, profiles and other YAML, each judged as what it is', async () => {
    put('mixed/county.yaml', small('county'));
    put(
      'mixed/profile.yaml',
      'agency: 示例县卫生健康局\ncatalogs: [county.yaml]\nitems: [{item: "0110", section: 股}]\n',
    );
    put('mixed/compose.yaml', 'services: {web: {image: nginx}}\n');
    const { files, summary, codes } = await told(path('mixed'));
    expect(files.map(({ file }) => file.slice(folder.length + 1))).toEqual([
      'mixed/county.yaml',
      'mixed/profile.yaml',
    ]);
    expect(codes).toEqual(['3:9 profile/unknown-item']);
    expect(summary).toMatchObject({ files: 2, passedOver: 1, broken: 1 });
  });
});

describe('exit codes', () => {
  test.each([
    [[], 0],
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'never'], 0],
  ])('a warning alone with %j: %i', async (options, expected) => {
    const file = put('warn/warn.yaml', `${small('warn')}  - {code: "02", name: 行政许可}\n`);
    const { exitCode } = await runCli(['catalog', 'validate', ...options, file]);
    expect(exitCode).toBe(expected);
  });

  test('an error exits 2, unless nothing is to fail', async () => {
    const file = put('error/error.yaml', small('error', '待到山花烂漫时'));
    expect((await runCli(['catalog', 'validate', file])).exitCode).toBe(2);
    expect((await runCli(['catalog', 'validate', '--fail-on', 'never', file])).exitCode).toBe(0);
  });

  test('the shipped catalogs are valid and say where they come from', async () => {
    const { exitCode, stdout } = await runCli(['catalog', 'validate']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('122 of 146 items are reconstructed');
  });
});

describe('for machines', () => {
  const official = new URL('../../../shared/reference/schemas/', import.meta.url);

  test('GitHub: ten annotations a level at most, the rest counted, all in the job summary', async () => {
    const summary = put('summary.md', 'before\n');
    const { stdout } = await runCli(
      ['catalog', 'validate', '--format', 'github', 'fixtures/invalid/many-mistakes.yaml'],
      '',
      { GITHUB_STEP_SUMMARY: summary },
    );
    const lines = stdout.trimEnd().split('\n');
    const errors = lines.filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(10);
    expect(errors[0]).toMatch(
      /^::error file=fixtures\/invalid\/many-mistakes\.yaml,line=2,col=5,title=schema\/bad-form::/u,
    );
    expect(errors[9]).toMatch(/^::error::\d+ more/u);
    const text = readFileSync(summary, 'utf8');
    expect(text.startsWith('before\n')).toBe(true);
    expect(text.match(/^\| fixtures/gmu)).toHaveLength(34);
  });

  test('SARIF and JUnit as their schemas have it', async () => {
    const [sarif, junit] = [path('out/a.sarif'), path('out/a.xml')];
    await runCli([
      'catalog',
      'validate',
      'fixtures/invalid/many-mistakes.yaml',
      'health-2019',
      '--format',
      `sarif=${sarif}`,
      '--format',
      `junit=${junit}`,
    ]);
    const log = JSON.parse(readFileSync(sarif, 'utf8')) as {
      runs: { results: { partialFingerprints: object }[] }[];
    };
    const results = log.runs[0]?.results ?? [];
    expect(results.length).toBeGreaterThan(34);
    expect(new Set(results.map((one) => JSON.stringify(one.partialFingerprints))).size).toBe(results.length);
    expect(readFileSync(junit, 'utf8')).toContain('tests="1" failures="1"');
    if (!existsSync(official)) return;
    const ajv = new draft04.default({ strict: false });
    formats.default(ajv);
    const validate = ajv.compile(
      JSON.parse(readFileSync(new URL('sarif/sarif-schema-2.1.0.json', official), 'utf8')),
    );
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
    for (const name of ['jenkins-junit-10.xsd', 'windyroad-JUnit-162a883.xsd']) {
      const schema = XmlDocument.fromString(readFileSync(new URL(`junit/${name}`, official), 'utf8'));
      const validator = XsdValidator.fromDoc(schema);
      const document = XmlDocument.fromString(readFileSync(junit, 'utf8'));
      expect(() => validator.validate(document)).not.toThrow();
      for (const one of [document, validator, schema]) one.dispose();
    }
  });
});

describe('the cache', () => {
  test('is used while text and parents stay, and ignored when it is damaged', async () => {
    const cache = path('cache');
    put('kept/parent.yaml', small('parent'));
    const child = put('kept/child.yaml', 'id: child\ntitle: 县\nversion: "1"\nextends: parent\n');
    const run = async () => {
      const { files, codes } = await told('--cache', cache, child);
      return { isRemembered: files[0]?.isRemembered, codes };
    };
    expect(await run()).toEqual({ isRemembered: false, codes: [] });
    expect(await run()).toEqual({ isRemembered: true, codes: [] });
    put('kept/parent.yaml', small('parent').replace('version: "1"', 'version: 1'));
    const broken = await run();
    expect(broken.isRemembered).toBe(false);
    expect(broken.codes).toEqual(['4:10 catalog/broken-parent', '3:10 schema/wrong-type']);
    expect(await run()).toEqual({ ...broken, isRemembered: true });
    for (const name of readdirSync(cache, { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.json'))
        writeFileSync(
          join(cache, name),
          readFileSync(join(cache, name), 'utf8').replace('broken-parent', 'nothing'),
        );
    }
    expect(await run()).toEqual(broken);
  });
});

test('--fix mends what is safe, keeps comments, and has nothing to do the second time', async () => {
  mkdirSync(path('mend/schemas'), { recursive: true });
  writeFileSync(path('mend/schemas/catalog.schema.json'), '{}');
  const text = small('mend', '自信息形成或者变更之日起２０个工作日内')
    .replace('code: "01"', 'code: 01 # 类别  ')
    .replace('version: "1"', 'version: 1');
  const file = put('mend/catalogs/county.yaml', text);
  const { exitCode, stdout } = await runCli(['catalog', 'validate', '--fix', file]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('quotes added: 01 → "01"');
  expect(readFileSync(file, 'utf8')).toBe(
    `# yaml-language-server: $schema=../schemas/catalog.schema.json\n${small('mend').replace('code: "01"', 'code: "01" # 类别')}`,
  );
  expect((await runCli(['catalog', 'validate', '--fix', file])).stdout).not.toContain('mended');
});

/** Areas of codes that `catalog validate` prints about the kinds of files that it knows. */
const AREAS = /^(?:yaml|schema|catalog|limit|profile|mapping|claims|calendar|scoring)\//u;
const printable = [...Object.keys(problemTable).filter((code) => AREAS.test(code)), 'agencies/no-name'];

test.each(printable)('explain %s', async (code) => {
  const english = await runCli(['explain', code]);
  expect([english.exitCode, english.stderr]).toEqual([0, '']);
  expect(english.stdout).toMatch(
    new RegExp(`^${code}  .+\nSeverity: (?:error|warning|note)\nWhy: .+\nHow to mend it: .+`, 'su'),
  );
  const chinese = await runCli(['explain', code, '--lang', 'zh']);
  expect(chinese.stdout).toMatch(/级别：.*为什么：.*怎样整改：/su);
});

test('explain a name without its area, and one that is not quite right', async () => {
  expect((await runCli(['explain', 'shared-keyword'])).stdout).toContain('Severity: warning');
  const both = (await runCli(['explain', 'limit-loosened'])).stdout;
  expect(both).toContain('catalog/limit-loosened');
  expect(both).toContain('profile/limit-loosened');
  const wrong = await runCli(['explain', 'yaml/tab-indents']);
  expect([wrong.exitCode, wrong.stderr.includes('yaml/tab-indent"')]).toEqual([2, true]);
});
