import { expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load/catalog.ts';
import { itemOrigins } from '../../../src/catalog/tailor/item-origins.ts';
import { present } from '../../../src/model/present.ts';
import { edition, national } from './editions.ts';

const county = edition(
  'county',
  'national',
  `defaults: {subject: 示例县卫生健康局}
categories:
  - code: "01"
    elementChanges:
      result: {limit: 自信息形成或者变更之日起5个工作日内}
`,
);

test('each value of an item names the file and line that it comes from', async () => {
  const parentOf = () => ({ text: national, file: 'national.yaml' });
  const { sources } = await loadCatalog(county, 'county.yaml', parentOf);
  const origins = present(itemOrigins(sources, '0101')).map(
    ({ element, key, place }) =>
      `${element === undefined ? '' : `${element}.`}${key} ${place.file}:${place.line}:${place.column}`,
  );
  expect(origins).toEqual(
    expect.arrayContaining([
      'name national.yaml:20:30',
      'subject county.yaml:5:21',
      'guide.limit national.yaml:8:10',
      'notice.channels national.yaml:13:57',
      'result.limit county.yaml:9:23',
      'result.channels national.yaml:7:13',
    ]),
  );
  expect(itemOrigins(sources, '0999')).toBeUndefined();
});
