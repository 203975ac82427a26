import { expect, it } from 'vitest';
import { exportCatalog } from '../../../src/catalog/export/export-catalog.ts';
import { findCatalog } from '../../../src/host/node-tasks.ts';
import type { Category } from '../../../src/model/catalog.ts';
import { nth } from '../../../src/model/present.ts';
import { importFiles, loadText, tableFacts } from './imported.ts';

it('writes a local table as an edition with only what differs', async () => {
  const found = await findCatalog('health-2019');
  const csv = String(await exportCatalog(found, 'csv'))
    .replaceAll('县(市、区)卫生健康行政部门', '某县卫生健康局')
    .replaceAll('20个工作日', '15个工作日')
    .replace('\r\n0105,', '\r\n9999,')
    .replace('\r\n0106,', '\r\n0105,')
    .replace('\r\n9999,', '\r\n0106,')
    .replace(',公共场所卫生许可,', ',公共场所卫生行政许可,');
  const { text, counts, problems } = await importFiles(['local.csv'], 'health-2019', Buffer.from(csv));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(counts).toEqual({ id: 'health-2019', same: 143, renamed: 1, renumbered: 2, added: 0, excluded: 0 });
  expect(text).toContain('extends: health-2019');
  expect(text).toContain('subject: 某县卫生健康局');
  expect(text).toContain('limit: 自信息形成或者变更之日起15个工作日内予以公开');
  expect(text).toContain('- code: "0106"\n        replaces: "0105"');
  expect(text).toContain('name: 公共场所卫生行政许可');
});

it('writes a local table over nested categories: what is added and left out at any depth, and nothing else', async () => {
  const id = 'qinghai-2017';
  const lines = String(await exportCatalog(await findCatalog(id), 'csv')).split('\r\n');
  const rowOf = (code: string) => lines.findIndex((line) => line.startsWith(`${code},`));
  const added = nth(lines, rowOf('一(三)1-1'))
    .replace('一(三)1-1,', '一(三)1-9,')
    .replace(/^((?:[^,]*,){4})[^,]*,/u, '$1本县增列事项,');
  const own = nth(lines, rowOf('五(三)-2'))
    .replace('五(三)-2,', '五(九)-1,')
    .replace(/^((?:[^,]*,){2})[^,]*,[^,]*,/u, '$1本县增列类别,另一增列事项,');
  lines[rowOf('二(一)-2')] = nth(lines, rowOf('二(一)-2'))
    .replace('■政府網站', '■縣政府網站')
    .replace('■政府网站', '■县政府网站');
  lines.splice(rowOf('一(三)2-1'), 0, added);
  lines.splice(rowOf('五(三)-2') + 1, 0, own);
  lines.splice(rowOf('三(六)1-2'), 1);
  const bytes = Buffer.from(lines.join('\r\n'));

  const { text, counts, problems } = await importFiles(['local.csv'], id, bytes);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(counts).toEqual({ id, same: 143, renamed: 0, renumbered: 0, added: 2, excluded: 1 });

  const edition = await loadText(text);
  const table = await loadText((await importFiles(['local.csv'], undefined, bytes)).text);
  const inScope = {
    ...edition,
    categories: edition.categories.map((category) => withoutExcluded(category)),
  };
  const byCode = (items: ReturnType<typeof tableFacts>['items']) =>
    [...items].sort((left, right) => (left.code < right.code ? -1 : 1));
  expect(byCode(tableFacts(inScope).items)).toEqual(byCode(tableFacts(table).items));
});

function withoutExcluded(category: Category): Category {
  return {
    ...category,
    items: category.items.filter(({ excluded }) => excluded === undefined),
    categories: category.categories.map(withoutExcluded),
  };
}
