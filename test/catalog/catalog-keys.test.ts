/**
 * Every key of an element and an item goes through tailoring, resolving, comparing and `resolve --why`: each is given two values in
 * one table, and a key of the schema that the table lacks fails.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { diffCatalogs } from '../../src/catalog/diff/diff-catalogs.ts';
import { loadCatalog } from '../../src/catalog/load/catalog.ts';
import { flattenCatalog } from '../../src/catalog/tailor/flatten-catalog.ts';
import { itemOrigins } from '../../src/catalog/tailor/item-origins.ts';
import { present } from '../../src/model/present.ts';

interface Sample {
  readonly before: unknown;
  readonly after: unknown;
  /** Kind of difference that the comparison gives; `none`: no difference by meaning. */
  readonly kind: string;
  /** What must be beside it. */
  readonly beside?: object;
}

const reason = { changeReason: '县政府常务会议纪要' };
const elements: Readonly<Record<string, Sample>> = {
  name: { before: '办事指南', after: '服务指南', kind: 'element-renamed', beside: reason },
  nature: { before: 'event', after: 'standing', kind: 'nature', beside: reason },
  basis: { before: ['《护士条例》'], after: ['《献血法》'], kind: 'basis' },
  parts: { before: ['依据'], after: ['依据', '流程'], kind: 'parts' },
  keywords: { before: ['指南'], after: ['指南', '须知'], kind: 'match' },
  linkedTo: { before: 'first', after: 'second', kind: 'link' },
  limit: { before: '20个工作日内公开', after: '7个工作日内公开', kind: 'limit-tightened' },
  rule: {
    before: { kind: 'within', span: { count: 20, unit: 'workday' }, triggers: ['formed'] },
    after: { kind: 'within', span: { count: 7, unit: 'workday' }, triggers: ['formed'] },
    kind: 'limit-tightened',
    beside: { limit: '按规定时间公开' },
  },
  limitBasis: {
    before: '《护士条例》第七条',
    after: '《护士条例》第八条',
    kind: 'basis',
    beside: { limit: '7个工作日内公开' },
  },
  changeReason: { before: '纪要一', after: '纪要二', kind: 'none' },
  channels: { before: ['政府网站'], after: ['政府网站', '公示栏'], kind: 'channels', beside: reason },
  audience: { before: '全社会', after: '特定群体', kind: 'audience', beside: reason },
  mode: { before: '依申请公开', after: '主动公开', kind: 'mode', beside: reason },
  disclosure: { before: '服务', after: '结果', kind: 'disclosure' },
  provenBy: { before: 'any-entry', after: 'column', kind: 'proof', beside: reason },
  columns: { before: ['专栏'], after: ['专题'], kind: 'proof', beside: { ...reason, provenBy: 'column' } },
  heldIn: { before: ['0102'], after: ['0102', '0103'], kind: 'proof', beside: reason },
};

const items: Readonly<Record<string, Sample>> = {
  name: { before: '护士执业注册', after: '护士执业登记', kind: 'item-renamed', beside: reason },
  basis: { before: ['《护士条例》'], after: ['《献血法》'], kind: 'basis' },
  match: {
    before: { aliases: ['护士证'] },
    after: { aliases: ['护士证', '护士注册'] },
    kind: 'match',
    beside: reason,
  },
  validFrom: { before: '2020-01-01', after: '2019-01-01', kind: 'validity', beside: reason },
  validUntil: { before: '2030-01-01', after: '2031-01-01', kind: 'validity', beside: reason },
  withholdsResults: { before: false, after: true, kind: 'withheld' },
  note: { before: '甲', after: '乙', kind: 'none' },
  subject: { before: '卫生健康局', after: '疾控中心', kind: 'subject' },
  responsibilities: {
    before: [{ body: '卫生健康局', role: 'lead' }],
    after: [{ body: '卫生健康局', role: 'lead', members: ['疾控中心', '血站'] }],
    kind: 'subject',
  },
  levels: { before: ['县级'], after: ['县级', '乡级'], kind: 'levels' },
  source: { before: { status: 'document' }, after: { status: 'verified' }, kind: 'none' },
  duties: { before: ['one'], after: ['one', 'two'], kind: 'none' },
};

/** What makes up the document, each with tests of its own: renumbering, exclusion, sets of elements and their changes. */
const structure = {
  element: ['id', 'publications'],
  item: ['code', 'replaces', 'excluded', 'elements', 'elementChanges'],
};

const schema = JSON.parse(readFileSync('schemas/catalog.schema.json', 'utf8'));
const inherited = [
  'limit',
  'rule',
  'limitBasis',
  'changeReason',
  'channels',
  'audience',
  'mode',
  'disclosure',
];

test('every key of the schema is in the table', () => {
  const keysOf = (name: string) => Object.keys(schema.$defs[name].properties).sort();
  expect([...Object.keys(elements), ...structure.element].sort()).toEqual(keysOf('element'));
  expect([...Object.keys(items), ...structure.item, ...inherited].sort()).toEqual(keysOf('item'));
});

const others = [
  { id: 'first', name: '第一项', nature: 'event' },
  { id: 'second', name: '第二项', nature: 'event' },
];
const guide = { id: 'guide', name: '办事指南', nature: 'event' };

function document(item: object, element: object): string {
  return stringify({
    id: 'keys',
    title: '目录',
    version: '1',
    defaults: { source: { status: 'document' }, channels: ['政府网站'] },
    categories: [
      {
        code: '01',
        name: '许可',
        items: [
          { code: '0101', name: '护士执业注册', ...item, elements: [{ ...guide, ...element }, ...others] },
          { code: '0102', name: '放射诊疗许可', elements: others },
          { code: '0103', name: '公共场所许可', elements: others },
        ],
      },
    ],
  });
}

async function load(text: string, parent?: string) {
  const parentOf = () => (parent === undefined ? undefined : { text: parent, file: 'parent.yaml' });
  const loaded = await loadCatalog(text, 'keys.yaml', parentOf);
  const errors = loaded.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  return { ...loaded, errors };
}
const catalogOf = async (text: string, parent?: string) => present((await load(text, parent)).catalog);

const all = [
  ...Object.entries(elements).map(([key, sample]) => ['element', key, sample] as const),
  ...Object.entries(items).map(([key, sample]) => ['item', key, sample] as const),
];

describe.each(all)('%s.%s', (of, key, { before, after, kind, beside = {} }) => {
  const isElement = of === 'element';
  const textWith = (value: unknown) => {
    const own = { ...beside, [key]: value };
    return isElement ? document({}, own) : document(own, {});
  };
  const kindsOf = (changes: ReturnType<typeof diffCatalogs>) =>
    changes.filter(({ code }) => code === '0101').map((change) => change.kind);

  test('is a difference between two catalogs', async () => {
    const changes = diffCatalogs(await catalogOf(textWith(before)), await catalogOf(textWith(after)));
    expect(kindsOf(changes)).toEqual(kind === 'none' ? [] : [kind]);
  });

  test('survives being resolved and written', async () => {
    const catalog = await catalogOf(textWith(after));
    const again = await catalogOf(stringify(flattenCatalog(catalog), { aliasDuplicateObjects: false }));
    expect(diffCatalogs(catalog, again)).toEqual([]);
  });

  test('is laid over by an edition, which names its line', async () => {
    const own = { ...beside, [key]: after };
    const item = isElement ? { code: '0101', elementChanges: { guide: own } } : { code: '0101', ...own };
    const edition = stringify({
      id: 'county',
      title: '县目录',
      version: '1',
      extends: 'keys',
      categories: [{ code: '01', items: [item] }],
    });
    const { catalog, sources, errors } = await load(edition, textWith(before));
    expect(errors).toEqual([]);
    expect(kindsOf(diffCatalogs(present(catalog), await catalogOf(textWith(after))))).toEqual([]);
    const origins = present(itemOrigins(sources, '0101')).filter(
      (origin) =>
        origin.key === key && (isElement ? origin.element === 'guide' : origin.element === undefined),
    );
    expect(origins.map(({ place }) => place.file)).toContain('keys.yaml');
  });
});
