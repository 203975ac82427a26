import { type CatalogText, loadCatalog } from '../../../src/catalog/load/catalog.ts';
import { type Catalog, type Item, itemsOf } from '../../../src/model/catalog.ts';
import { nth } from '../../../src/model/present.ts';
import type { Problem } from '../../../src/words/problems/problem.ts';

/** A national catalog small enough to read. */
export const national = `id: national
title: 国家目录
version: "2019"
basis: [《中华人民共和国政府信息公开条例》]
defaults:
  subject: 卫生健康行政部门
  channels: [政府网站]
  limit: 自信息形成或者变更之日起20个工作日内予以公开
  source: {status: document}
elementSets:
  permit:
    - {id: guide, name: 办事指南, nature: standing}
    - {id: notice, name: 告知信息, nature: event, channels: [精准推送]}
    - {id: result, name: 结果信息, nature: event, limit: 自信息形成或者变更之日起7个工作日内予以公开}
categories:
  - code: "01"
    name: 行政许可类事项
    elements: permit
    items:
      - {code: "0101", name: 公共场所卫生许可, basis: [《公共场所卫生管理条例》], match: {aliases: [卫生许可]}}
      - {code: "0102", name: 医师执业注册, levels: [县级, 乡级]}
  - code: "02"
    name: 公共卫生服务事项
    elements: permit
    items:
      - {code: "0201", name: 预防接种}
`;

/** An edition's text: what differs, under a head that names its parent. */
export function edition(id: string, parent: string, body: string): string {
  return `id: ${id}\ntitle: ${id}\nversion: "1"\nextends: ${parent}\n${body}`;
}

/** Loads the last text; the others are found by `extends`. */
export async function load(...texts: readonly string[]): Promise<{
  catalog?: Catalog;
  problems: readonly Problem[];
  items: ReadonlyMap<string, Item>;
  told: readonly string[];
}> {
  const files = new Map(texts.map((text) => [/^id: (.*)$/mu.exec(text)?.[1] ?? '', text]));
  const parentOf = (id: string): CatalogText | undefined => {
    const text = files.get(id);
    return text === undefined ? undefined : { text, file: `${id}.yaml` };
  };
  const [id, text] = nth([...files], -1);
  const { catalog, problems } = await loadCatalog(text, `${id}.yaml`, parentOf);
  const items = new Map([...itemsOf(catalog?.categories ?? [])].map(({ item }) => [item.code, item]));
  const told = problems.map(({ place, code }) => `${place.file}:${place.line}:${place.column} ${code}`);
  return { ...(catalog === undefined ? {} : { catalog }), problems, items, told };
}
