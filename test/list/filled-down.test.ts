import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/host/disk.ts';
import { defaultReadLimits } from '../../src/readers/reader.ts';
import { readLists } from '../../src/tasks/open/lists.ts';

async function itemNamesOf(lines: readonly string[]): Promise<(string | undefined)[]> {
  const bytes = new TextEncoder().encode(['事项名称,信息标题,成文日期,公开日期', ...lines].join('\n'));
  const names: (string | undefined)[] = [];
  async function* sources() {
    yield memorySource('list.csv', bytes);
  }
  await readLists({ sources, limits: defaultReadLimits, columns: {}, includeHidden: false }, (entries) => {
    for (const entry of entries) names.push(entry.itemName);
  });
  return names;
}

const dates = '2024-05-06,2024-05-07';

describe('blank cells of an item column in a file without merged cells', () => {
  it('name no item where most rows name one', async () => {
    const names = await itemNamesOf([
      `公共场所卫生许可,卫生许可证发放公示,${dates}`,
      `,春风十里行,${dates}`,
      `护士执业注册,注册结果公示,${dates}`,
    ]);
    expect(names).toEqual(['公共场所卫生许可', undefined, '护士执业注册']);
  });

  it('name no item below a single filled cell', async () => {
    const names = await itemNamesOf([`公共场所卫生许可,卫生许可证发放公示,${dates}`, `,春风十里行,${dates}`]);
    expect(names).toEqual(['公共场所卫生许可', undefined]);
  });

  it('have the name above where merged cells left their trace', async () => {
    const names = await itemNamesOf([
      `公共场所卫生许可,办事指南,${dates}`,
      `,第一批名单公示,${dates}`,
      `护士执业注册,注册结果公示,${dates}`,
      `,变更结果公示,${dates}`,
    ]);
    expect(names).toEqual(['公共场所卫生许可', '公共场所卫生许可', '护士执业注册', '护士执业注册']);
  });
});
