import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

let folder: string;
const scenario = 'fixtures/scenarios/late-around-national-day';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'periods-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each(['terminal', 'html', 'markdown'])(
  'of several lists the one of another year is named first, in %s',
  async (format) => {
    const text = await readFile(`${scenario}/list.csv`, 'utf8');
    const [own, other] = [join(folder, '2024年清单.csv'), join(folder, '去年的清单.csv')];
    await writeFile(own, text);
    await writeFile(other, text.replaceAll('2024-', '2022-').replaceAll('2025-', '2023-'));
    const out = join(folder, `report.${format}`);
    await runCli(
      [
        'check',
        own,
        other,
        '-c',
        `${scenario}/catalog.yaml`,
        '-p',
        `${scenario}/profile.yaml`,
        '--as-of',
        '2025-01-20',
        '-f',
        `${format}=${out}`,
      ],
      '',
      { LANG: 'zh_CN.UTF-8' },
    );
    const told = (await readFile(out, 'utf8')).replace(/<[^>]*>|\s/gu, '');
    const warning = told.search(/去年的清单\.csv[^。]*(?:不在|之外)/u);
    expect(warning).toBeGreaterThanOrEqual(0);
    expect(told.slice(0, told.indexOf('项存在问题')).includes('去年的清单.csv')).toBe(true);
    expect(told.slice(0, told.indexOf('项存在问题'))).not.toContain('2024年清单.csv');
  },
);
