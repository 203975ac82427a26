import { expect, it } from 'vitest';
import { exportCatalog } from '../../src/export/export-catalog.ts';
import { findCatalog } from '../../src/gather/catalogs.ts';
import { importFiles } from './imported.ts';

it('writes a local table as an edition with only what differs', async () => {
  const { catalog } = await findCatalog('health-2019');
  const csv = String(await exportCatalog(catalog, 'csv'))
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
