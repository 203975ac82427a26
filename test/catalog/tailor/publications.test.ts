import { expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load/catalog.ts';
import { flattenCatalog } from '../../../src/catalog/tailor/flatten-catalog.ts';
import { itemsOf } from '../../../src/model/catalog.ts';

const parent = `id: lists
title: 清单目录
version: "1"
issuer: 某市人民政府
basis: [《政府信息公开条例》]
defaults: {subject: 某市人民政府, channels: [政府网站], disclosure: 管理, limit: 自信息形成之日起20个工作日内}
categories:
  - code: "01"
    name: 清单
    items:
      - code: "0101"
        name: 公布清单
        source: {status: verified}
        basis: [《某办法》]
        elements:
          - id: content
            name: 权力清单、责任清单
            nature: standing
            channels: [政府公报]
            publications:
              - {id: powers, name: 权力清单}
              - {id: duties, name: 责任清单, limit: 自信息形成之日起7个工作日内, disclosure: 服务}
`;

async function load(text: string, parents: Readonly<Record<string, string>> = {}) {
  const { catalog, problems } = await loadCatalog(text, 'catalog.yaml', async (id) => {
    const own = parents[id];
    return own === undefined ? undefined : { text: own, file: `${id}.yaml` };
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (catalog === undefined || errors.length > 0)
    throw new Error(JSON.stringify(errors.map(({ code }) => code)));
  return catalog;
}

const elementsOf = (catalog: Awaited<ReturnType<typeof load>>) =>
  [...itemsOf(catalog.categories)].flatMap(({ item }) => item.elements);

test('each content is an element of its own, with what it does not say from the whole', async () => {
  expect(
    elementsOf(await load(parent)).map(({ id, channels, limit, disclosure, publicationOf }) => [
      id,
      channels.join(),
      limit?.printed,
      disclosure,
      publicationOf?.name,
    ]),
  ).toEqual([
    ['powers', '政府公报', '自信息形成之日起20个工作日内', '管理', '权力清单、责任清单'],
    ['duties', '政府公报', '自信息形成之日起7个工作日内', '服务', '权力清单、责任清单'],
  ]);
});

test('an edition changes one content by its id, and all of them by the id of the whole', async () => {
  const edition = `id: county
title: 县目录
version: "1"
issuer: 某县人民政府
extends: lists
categories:
  - code: "01"
    items:
      - code: "0101"
        elementChanges:
          content: {audience: 本县居民, changeReason: 仅涉及本县居民}
          powers: {limit: 自信息形成之日起5个工作日内}
`;
  const elements = elementsOf(await load(edition, { lists: parent }));
  expect(elements.map(({ id, audience, limit }) => [id, audience, limit?.printed])).toEqual([
    ['powers', '本县居民', '自信息形成之日起5个工作日内'],
    ['duties', '本县居民', '自信息形成之日起7个工作日内'],
  ]);
});

test('written as one flat document they stand below their whole again', async () => {
  const flat = flattenCatalog(await load(parent));
  expect(Object.values(flat.elementSets ?? {})).toMatchObject([
    [{ id: 'content', name: '权力清单、责任清单', publications: [{ id: 'powers' }, { id: 'duties' }] }],
  ]);
});
