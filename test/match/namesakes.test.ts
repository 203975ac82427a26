import { expect, test } from 'vitest';
import { shippedCatalog } from '../../src/catalog/load/shipped-catalogs.ts';
import { buildRequirements } from '../../src/catalog/tailor/requirements.ts';
import { compileMatcher } from '../../src/match/compile-matcher.ts';
import { nth } from '../../src/model/present.ts';
import { emptyProfile } from '../../src/model/profile.ts';

/** haitan-2020 has 最低生活保障 four times: documents, guide, first list, final list. */
const shipped = await shippedCatalog('haitan-2020');
if (shipped === undefined) throw new Error('not shipped');
const { requirements } = buildRequirements([shipped.catalog], emptyProfile());
const matcher = compileMatcher(requirements);

function codesOf(title: string, elementName?: string): readonly string[] {
  const result = matcher.match({
    ...{ title, itemName: '最低生活保障', file: 'list.csv', sheet: '', row: 2 },
    ...(elementName === undefined ? {} : { elementName }),
  });
  return result.kind === 'item'
    ? result.matches.map(({ requirement }) => nth(requirements, requirement).code)
    : [];
}

test.each([
  ['海坛片区最低生活保障办理指南', undefined, ['34']],
  ['2021年3月低保對象名單公示', undefined, ['36']],
  ['低保初审对象名单公示', undefined, ['35']],
  ['关于提高城乡低保标准的通知', '相关政策法规文件', ['33']],
  ['关于做好有关工作的通知', undefined, []],
])('“%s” in an item column that names all four (element %s) is %j', (title, elementName, expected) => {
  expect(codesOf(title, elementName)).toEqual(expected);
});
