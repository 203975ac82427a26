import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { statedAgency } from '../../src/list/read-list.ts';
import { guessRole } from '../../src/page/given-files.ts';
import { pageHost } from '../../src/page/page-host.ts';
import { defaultReadLimits } from '../../src/readers/reader.ts';
import { openSources } from '../../src/tasks/open/find-lists.ts';
import { readLists } from '../../src/tasks/open/lists.ts';

const scenarios = new URL('../../fixtures/scenarios/', import.meta.url);

describe('what a dropped file is', () => {
  const yamlFiles = readdirSync(scenarios).flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, scenarios)).flatMap((name) => {
      const [role] = /^(?:profile|mapping|exemptions|calendar|catalog)/u.exec(name) ?? [];
      return role === undefined || !name.endsWith('.yaml') ? [] : [{ file: `${folder}/${name}`, role }];
    }),
  );

  it.each(yamlFiles)('$file is known by its keys, not by its name', ({ file, role }) => {
    expect(guessRole('x.yaml', readFileSync(new URL(file, scenarios), 'utf8'))).toBe(role);
  });

  it.each([
    ['清单.csv', 'agency: no', 'list'],
    ['清单.XLSX', 'PK', 'list'],
    ['笔记.yml', '- a\n- b\n', 'unused'],
    ['县目录.YAML', 'extends: health-2019\n', 'catalog'],
    ['豁免.yaml', 'exemptions: []\n', 'declarations'],
    ['节假日.yaml', '# 2027\nyears:\n', 'calendar'],
  ])('%s', (name, text, role) => {
    expect(guessRole(name, text)).toBe(role);
  });
});

describe('the host of the page', () => {
  const { paths } = pageHost(new Map());

  it.each([
    ['', 'county.yaml'],
    ['.', 'county.yaml'],
    ['a/b', '../c.yaml'],
    ['a', './b/./c.yaml'],
    ['a', '../../c.yaml'],
  ])('joins %s and %s as others do', (folder, name) => {
    expect(paths.join(folder, name)).toBe(posix.join(folder, name));
    expect(paths.dirname(paths.join(folder, name))).toBe(posix.dirname(posix.join(folder, name)));
  });

  it('has the files that were dropped and no others', async () => {
    const host = pageHost(new Map([['list.csv', Buffer.from('标题\n')]]));
    expect(await host.readText('list.csv')).toBe('标题\n');
    expect([await host.exists('list.csv'), await host.exists('other.csv')]).toEqual([true, false]);
    await expect(host.openFile('other.csv')).rejects.toThrow('file/not-found');
    await expect(host.writeTogether([{ file: 'x', content: '' }])).rejects.toThrow('file/not-found');
  });
});

describe('the agency that lists name', () => {
  const rows = '标题,发布日期\n一则通知,2024-03-01\n另一则通知,2024-03-02\n';
  it.each([
    ['one list', [`填报单位：青麓县卫生健康局\n${rows}`], '青麓县卫生健康局'],
    ['with spaces', [`报送单位: 青麓县卫生健康局　（盖章）\n${rows}`], '青麓县卫生健康局'],
    ['two of the same', [`填报单位：甲局\n${rows}`, `编制单位：甲局\n${rows}`], '甲局'],
    ['two that differ', [`填报单位：甲局\n${rows}`, `填报单位：乙局\n${rows}`], ''],
    ['none', [rows], ''],
  ])('%s', async (_, texts, agency) => {
    const files = new Map(texts.map((text, at) => [`${at}.csv`, Buffer.from(text)]));
    const host = pageHost(files);
    const stream = {
      sources: () => openSources([...files.keys()], host),
      limits: defaultReadLimits,
      columns: {},
      includeHidden: false,
    };
    expect(statedAgency(await readLists(stream, () => {}))).toBe(agency);
  });
});
