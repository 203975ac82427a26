import { describe, expect, test } from 'vitest';
import { transcript } from './transcript.ts';

const scenario = 'fixtures/scenarios/guide-missing';
const late = 'fixtures/scenarios/late-around-national-day';

/** Command lines as a person types them; what each answers is in one file per language. */
const commands: readonly string[] = [
  '',
  '--version',
  'deadline 2024-09-25 20个工作日内',
  'deadline 2025-01-24 7个工作日内',
  'deadline 2024-02-01 公示5个工作日',
  'deadline 2024-02-01 及时公开',
  'deadline 2024-02-30 7个工作日内',
  'deadline 2026-12-20 20个工作日内',
  'deadline 2024-02-01 二十几天',
  'explain late-publication',
  'explain 0108',
  'explain late-publicaton',
  'catalog list',
  'catalog show health-2019 0108',
  'catalog show health-2019 9999',
  'catalog show helth-2019',
  `catalog validate ${scenario}/catalog.yaml`,
  'catalog validate fixtures/invalid/limit/unreadable.yaml',
  `inspect ${late}/list.csv`,
  'inspect fixtures/invalid/catalog/empty-category.yaml',
  `check ${scenario}/list.csv --profile ${scenario}/profile.yaml --catalog ${scenario}/catalog.yaml --as-of 2025-01-20`,
  `check ${late}/list.csv --profile ${late}/profile.yaml --catalog ${late}/catalog.yaml --as-of 2025-01-20 --fail-on never`,
  `check ${late}/list.csv --catalog ${late}/catalog.yaml --as-of 2025-01-20 --subject 县卫健局`,
  'check nothing-here.csv --catalog helth-2019 --as-of 2024-02-30 --format pfd --profile nothing.yaml --max-rows 0',
  `check ${late}/list.csv --from 2024-12-01 --to 2024-01-01`,
  `check ${late}/list.csv --format json --format csv`,
  `check ${late}/list.csv --format json=${late}/list.csv`,
  `check ${late}/list.csv --format html=a.out --format json=a.out`,
  'chek list.csv',
  'check',
  'check --fromat json list.csv',
  'check list.csv --fail-on bad',
  'check list.csv --catalog',
  'check list.csv --width wide',
  'catalog',
  'catalog lst',
  'deadline one two three',
  'help nothing',
  '--lang fr',
];

const helps = [
  'check',
  'inspect',
  'demo',
  'catalog list',
  'catalog show',
  'catalog validate',
  'explain',
  'deadline',
];

describe.each([
  ['zh', 'zh_CN.UTF-8'],
  ['en', 'en_US.UTF-8'],
])('%s', (language, LANG) => {
  test('answers', async () => {
    const told: string[] = [];
    for (const command of commands) told.push(await transcript(command, { LANG }));
    await expect(told.join('\n')).toMatchFileSnapshot(`transcripts/answers.${language}.txt`);
  });

  test('help of every command', async () => {
    const told: string[] = [];
    for (const command of helps) told.push(await transcript(`${command} --help`, { LANG }));
    await expect(told.join('\n')).toMatchFileSnapshot(`transcripts/help.${language}.txt`);
  });
});
