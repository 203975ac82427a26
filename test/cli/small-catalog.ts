/** A catalog of one category for tests that ask for one verdict; `items`: YAML of its list of items, a line each. */
export function smallCatalog(...items: readonly string[]): string {
  return `id: rows
title: 目录
version: "1"
issuer: 青麓县人民政府办公室
defaults: {subject: 青麓县卫生健康局, channels: [政府网站], audience: 全社会, mode: 主动公开, levels: [县级]}
categories:
  - code: "01"
    name: 事项
    items:
${items.map((item) => `      - ${item}\n`).join('')}`;
}
