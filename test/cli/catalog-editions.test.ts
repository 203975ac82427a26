import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadCatalog } from '../../src/catalog/load/catalog.ts';
import { shippedCatalog } from '../../src/catalog/load/shipped-catalogs.ts';
import { type Catalog, itemsOf } from '../../src/model/catalog.ts';
import { present } from '../../src/model/present.ts';
import { runCli } from './run-cli.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-editions-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const example = [
  '--list',
  'fixtures/example/publication-list.csv',
  '--profile',
  'fixtures/example/profile.yaml',
  '--as-of',
  '2025-01-20',
];

describe('catalog resolve', () => {
  test.each(['xichou-health', 'qinghai-2017'])('%s as one flat document means the same', async (id) => {
    const { exitCode, stdout } = await runCli(['catalog', 'resolve', id]);
    expect(exitCode).toBe(0);
    const { catalog, problems } = await loadCatalog(stdout, 'flat.yaml', () => undefined);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const original = (await shippedCatalog(id))?.catalog;
    const itemsWithout = (one: Catalog | undefined) =>
      JSON.parse(
        JSON.stringify(
          [...itemsOf(one?.categories ?? [])].map(({ item }) => ({ ...item, place: 0, parentCode: 0 })),
        ),
      ) as unknown;
    expect(itemsWithout(catalog)).toEqual(itemsWithout(original));
    expect(stdout).not.toMatch(/^extends:/mu);
  });

  test('JSON and YAML hold the same', async () => {
    const [yaml, json] = [
      await runCli(['catalog', 'resolve', 'site-inspection-2019']),
      await runCli(['catalog', 'resolve', 'site-inspection-2019', '--format', 'json']),
    ];
    expect(parse(yaml.stdout)).toEqual(JSON.parse(json.stdout));
  });

  test('--why names the file and line of each value, and what it stands in for', async () => {
    writeFileSync(
      join(folder, 'county.yaml'),
      'id: county\ntitle: 县\nversion: "1"\nextends: xichou-health\ndefaults: {channels: [县政府网站]}\n',
    );
    const { stdout } = await runCli([
      'catalog',
      'resolve',
      join(folder, 'county.yaml'),
      '--why',
      '0108',
      '--format',
      'json',
    ]);
    const { origins } = JSON.parse(stdout) as {
      origins: {
        element?: string;
        key: string;
        value: string;
        place: { file: string; line: number };
        insteadOf: { value: string; place: { file: string } }[];
      }[];
    };
    const channels = origins.find(({ element, key }) => element === 'policy' && key === 'channels');
    expect(channels?.value).toBe('县政府网站');
    expect(channels?.place).toMatchObject({ file: join(folder, 'county.yaml'), line: 5 });
    expect(channels?.insteadOf.map(({ value, place }) => `${value} ${place.file}`)).toEqual([
      '西畴县政务网 catalogs/xichou-health.yaml',
      '政府网站 catalogs/health-2019.yaml',
    ]);
    const { exitCode, stderr } = await runCli(['catalog', 'resolve', 'health-2019', '--why', '9999']);
    expect([exitCode, stderr.includes('[usage/unknown-topic]')]).toEqual([2, true]);
  });
});

describe('catalog diff', () => {
  test('a catalog beside itself', async () => {
    const { stdout, exitCode } = await runCli(['catalog', 'diff', 'health-2019', 'health-2019']);
    expect([exitCode, stdout]).toEqual([
      0,
      'health-2019 → health-2019: 0 differences\nThe two catalogs do not differ in meaning.\n',
    ]);
  });

  test.each(['terminal', 'markdown'])(
    '%s tells each kind of change once, with how many places',
    async (format) => {
      const { stdout } = await runCli([
        'catalog',
        'diff',
        'health-2019',
        'xichou-health',
        '--lang',
        'zh',
        '--format',
        format,
      ]);
      for (const words of ['时限收紧', '公开渠道', '公开主体', '西畴县政务网'])
        expect(stdout).toContain(words);
      expect(stdout).not.toContain('时限放宽');
      expect(stdout.split('\n').length).toBeLessThan(80);
    },
  );

  test('--list says which verdicts would change', async () => {
    const { stdout } = await runCli([
      'catalog',
      'diff',
      'health-2019',
      'xichou-health',
      '--format',
      'json',
      ...example,
    ]);
    const { effect } = JSON.parse(stdout) as {
      effect: {
        verdicts: { code: string; before?: string; after?: string }[];
        findings: { rule: string; before: number; after: number }[];
      };
    };
    expect(effect.verdicts.find(({ code }) => code === '0608')).toMatchObject({
      before: 'met',
      after: 'gap',
    });
    const late = effect.findings.find(({ rule }) => rule === 'late-publication');
    // A tighter limit cannot make fewer entries late.
    expect(present(late).after).toBeGreaterThan(present(late).before);
  });
});

describe('init', () => {
  test('lays out a repository that is green at once, and overwrites nothing', async () => {
    const repository = join(folder, 'repository');
    const made = await runCli(['init', repository, '--agency', '青麓县"卫生"健康局', '--lang', 'zh']);
    expect([made.exitCode, made.stderr.split('\n').length]).toEqual([0, 14]);
    const validated = await runCli([
      'catalog',
      'validate',
      repository,
      '--fail-on',
      'warning',
      '--cache',
      join(folder, 'cache'),
    ]);
    expect(validated.stdout).toContain('2 files validated, 0 with errors');
    expect(validated.exitCode).toBe(0);
    const checked = await runCli([
      'check',
      'fixtures/example/publication-list.csv',
      '--profile',
      join(repository, 'profile.yaml'),
      '--as-of',
      '2025-01-20',
      '--fail-on',
      'never',
      '--format',
      'json',
    ]);
    expect(checked.exitCode).toBe(0);
    expect(JSON.parse(checked.stdout)).toMatchObject({
      agency: '青麓县"卫生"健康局',
      catalog: { id: 'local', items: 146 },
    });

    const workflow = parse(readFileSync(join(repository, '.github/workflows/disclosure.yml'), 'utf8')) as {
      jobs: { disclosure: { steps: { run?: string }[] } };
    };
    const { steps } = workflow.jobs.disclosure;
    const [install = '', ...runs] = steps.flatMap(({ run }) => (run === undefined ? [] : [run.trim()]));
    // Nothing is fetched by name: the tarball in the repository is held against its checksum.
    expect(install).toMatch(
      /^\(cd vendor && sha256sum --check SHA256SUMS\)\nnpm install .* --offline .*\.\/vendor\/mulu-/u,
    );
    const list = readFileSync('fixtures/example/publication-list.csv');
    writeFileSync(join(repository, 'lists/list.csv'), list);
    const summary = join(folder, 'summary.md');
    for (const run of runs.slice(0, 2)) {
      const argv = run
        .replace(/^mulu /u, '')
        .split(/\s+/u)
        .map((word) =>
          word
            .replace(/^\.$/u, repository)
            .replace(/^(?=lists$|profile\.yaml$)|(?<==)(?=reports\/)/u, `${repository}/`)
            .replace(/^--cache$/u, `--cache=${join(folder, 'nightly')}`),
        );
      const nightly = await runCli(argv, '', { GITHUB_STEP_SUMMARY: summary });
      expect([nightly.exitCode, nightly.stderr.includes('[')]).toEqual([0, false]);
    }
    expect(readFileSync(summary, 'utf8')).toContain('## 目录校验');
    expect(readFileSync(join(repository, 'reports/gaps.md'), 'utf8')).toContain('青麓县"卫生"健康局');
    expect(runs[2]).toContain('reports/gaps.md >> "$GITHUB_STEP_SUMMARY"');

    rmSync(join(repository, 'README.md'));
    const again = await runCli(['init', repository]);
    expect([again.exitCode, existsSync(join(repository, 'README.md'))]).toEqual([2, false]);
    expect(again.stderr).toContain('[file/exists]');
  });
});
