import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { diffCatalogs } from '../../src/catalog/diff/diff-catalogs.ts';
import { type CatalogText, loadCatalog } from '../../src/catalog/load/catalog.ts';
import { loadDeclarations } from '../../src/catalog/load/declarations.ts';
import { loadProfile } from '../../src/catalog/load/profile.ts';
import { shippedCatalog, shippedCatalogSource } from '../../src/catalog/load/shipped-catalogs.ts';
import { buildRequirements } from '../../src/catalog/tailor/requirements.ts';
import { type Catalog, type Element, type Item, itemsOf } from '../../src/model/catalog.ts';
import { emptyProfile } from '../../src/model/profile.ts';
import { answers, element, entry, evaluate, requirement } from '../judge/rules/literals.ts';

async function catalogOf(id: string): Promise<Catalog> {
  const shipped = await shippedCatalog(id);
  if (shipped === undefined) throw new Error(`no catalog ${id}`);
  return shipped.catalog;
}

const itemsIn = ({ categories }: Catalog): readonly Item[] =>
  [...itemsOf(categories)].map(({ item }) => item);

const parentOf = async (id: string): Promise<CatalogText | undefined> => shippedCatalogSource(id);

async function codesOf(file: string): Promise<readonly string[]> {
  const path = `fixtures/invalid/catalog/${file}.yaml`;
  return (await loadCatalog(readFileSync(path, 'utf8'), path, parentOf)).problems.map(({ code }) => code);
}

/** A county's edition of health-2019 with what `more` says; loads without an error. */
async function edition(more: string): Promise<Catalog> {
  const head = 'id: county-health\ntitle: 县目录\nversion: "1"\nissuer: 县卫生健康局\nextends: health-2019\n';
  const { catalog, problems } = await loadCatalog(`${head}${more}`, 'county.yaml', parentOf);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (catalog === undefined) throw new Error('no catalog');
  return catalog;
}

function exemptionWith(ground: string, more = '') {
  const text = `exemptions:\n  - {item: "0101", ground: ${ground}, reason: 依法不予公开, approver: 局长办公会${more}}\n`;
  return loadDeclarations(text, 'exemptions.yaml');
}

function acceptsGround(...grounds: readonly string[]): void {
  for (const ground of grounds) {
    const { declarations, problems } = exemptionWith(ground);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(declarations.exemptions[0]?.ground).toBe(ground);
  }
  expect(exemptionWith('inconvenient').problems.map(({ code }) => code)).toEqual(['schema/not-allowed']);
}

/** 五公开, by the elements in which a catalog discloses each. */
const fiveDisclosures: Readonly<Record<string, RegExp>> = {
  决策: /法律法规|政策文件/u,
  执行: /过程信息|方案|计划/u,
  管理: /机构|名录|目录|标准|方式/u,
  服务: /办事指南|服务/u,
  结果: /结果|决定/u,
};

/** Those of the five that no element on a public channel discloses. */
function undisclosed(elements: readonly Element[]): readonly string[] {
  const open = elements.filter(({ channels }) => channels.some((channel) => channel !== '精准推送'));
  return Object.entries(fiveDisclosures)
    .filter(([, names]) => !open.some(({ name }) => names.test(name)))
    .map(([stage]) => stage);
}

const commonBasis = /政府信息公开条例|执法全过程记录制度重大执法决定法制审核制度的指导意见/u;

/** What each guard of the source documents means for the catalogs; by duty id. */
export const guards: Readonly<Record<string, () => void | Promise<void>>> = {
  'wjw16-medical-institution-catalogs': async () => {
    const item = itemsIn(await catalogOf('health-points-2016')).find(({ code }) => code === '二(二)-1');
    expect(item?.responsibilities.map(({ body }) => body)).toEqual(['各类医疗机构']);
  },
  'wjw16-basic-catalog': async () => {
    for (const item of itemsIn(await catalogOf('health-2019'))) {
      expect(item.responsibilities.length).toBeGreaterThan(0);
      for (const { limit, mode, name, channels } of item.elements) {
        expect([
          item.code,
          name !== '',
          limit !== undefined,
          mode !== undefined,
          channels.length > 0,
        ]).toEqual([item.code, true, true, true, true]);
      }
    }
  },
  'wjw16-catalog-maintenance': async () => {
    const { version, issuer } = await catalogOf('health-points-2016');
    expect([version, issuer].every((text) => text !== '')).toBe(true);
  },
  'zhongshan-key-area-requirements': async () => {
    const { categories } = await catalogOf('zhongshan-2017');
    const keyAreas = categories.find(({ code }) => code === '二7');
    expect(keyAreas?.items.length).toBeGreaterThan(0);
    for (const { elements } of keyAreas?.items ?? []) expect(elements.length).toBeGreaterThan(0);
  },
  'huaihua-catalog-refinement': async () => {
    const item = itemsIn(await catalogOf('huaihua-2018')).find(({ code }) => code === '一-2');
    expect(item?.elements.map(({ name }) => name)).toEqual(['政府信息公开目录', '政府信息公开指南']);
  },
  'huaihua-evidence-archive': () => {
    const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
    const text = JSON.stringify(schema);
    expect(text).toContain('"evidence"');
    expect(text).toMatch(/"required":\["file","row","sheet"\]|"required":\["file","sheet","row"\]/u);
  },
  'xichou-five-disclosures': async () => {
    const elements = itemsIn(await catalogOf('xichou-health')).flatMap((item) => item.elements);
    expect(undisclosed(elements)).toEqual([]);
    // Each of the five rests on elements of its own: without them it is the one that lacks.
    for (const [stage, names] of Object.entries(fiveDisclosures))
      expect(undisclosed(elements.filter(({ name }) => !names.test(name)))).toEqual([stage]);
    // What only the party receives discloses nothing.
    const pushed = elements.map((one) => ({ ...one, channels: ['精准推送'] }));
    expect(undisclosed(pushed)).toEqual(Object.keys(fiveDisclosures));
  },
  'xichou-scope': async () => {
    const catalog = await catalogOf('xichou-health');
    expect(catalog.subject).toBe('西畴县卫生健康局');
    for (const { levels, responsibilities } of itemsIn(catalog)) {
      expect(levels).not.toContain('省级');
      expect(responsibilities.map(({ body }) => body)).toEqual(['西畴县卫生健康局']);
    }
  },
  'xichou-eleven-categories': async () => {
    // The twelfth holds what the county's own notice orders: the list itself and its explanation.
    const { categories } = await catalogOf('xichou-health');
    expect(categories.map(({ code }) => code).filter((code) => code !== '12')).toHaveLength(11);
  },
  'xichou-146-items': async () => {
    const inherited = itemsIn(await catalogOf('xichou-health')).filter(({ code }) => !code.startsWith('12'));
    expect(inherited).toHaveLength(146);
  },
  'xichou-no-category-dropped': async () => {
    expect(await codesOf('category-dropped')).toContain('catalog/category-dropped');
    expect(await codesOf('category-emptied')).toContain('catalog/category-emptied');
  },
  'xichou-item-basis-kinds': async () => {
    expect(await codesOf('missing-basis')).toContain('catalog/missing-basis');
    for (const { code, basis } of itemsIn(await catalogOf('xichou-health')))
      expect([code, basis.length > 0, basis.every((one) => /^《.+》/u.test(one))]).toEqual([
        code,
        true,
        true,
      ]);
  },
  'xichou-items-may-be-added': async () => {
    const added = await edition(
      'categories:\n  - code: "11"\n    items:\n      - {code: "1199", name: 健康扶贫政策落实, basis: [《基本医疗卫生与健康促进法》], elements: service}\n',
    );
    expect(itemsIn(added)).toHaveLength(147);
  },
  'xichou-no-state-secrets': () => acceptsGround('state-secret', 'prohibited-by-law'),
  'xichou-three-security-one-stability': () => acceptsGround('public-security'),
  'xichou-trade-secret-privacy': () => acceptsGround('trade-secret', 'privacy'),
  'xichou-privacy-override': async () => {
    const health = await catalogOf('health-2019');
    const told = (ground: string, more: string) => {
      const { declarations, problems } = exemptionWith(ground, more);
      const built = buildRequirements([health], { ...emptyProfile(), ...declarations });
      return [...problems, ...built.problems].map(({ code, severity }) => `${severity} ${code}`);
    };
    for (const ground of ['privacy', 'trade-secret']) {
      expect(told(ground, '')).toEqual(['warning profile/third-party-not-asked']);
      expect(told(ground, ', thirdParty: refuses')).toEqual([]);
      expect(told(ground, ', thirdParty: no-answer')).toEqual([]);
      expect(told(ground, ', thirdParty: consents')).toEqual(['error profile/exemption-overridden']);
      expect(told(ground, ', thirdParty: refuses, publicInterest: true')).toEqual([
        'error profile/exemption-overridden',
      ]);
    }
    expect(told('state-secret', '')).toEqual([]);
  },
  'xichou-elements-may-be-added': async () => {
    const added = await edition(
      'categories:\n  - code: "01"\n    elementChanges:\n      queue: {name: 排队情况, nature: optional}\n',
    );
    const [first] = itemsIn(added);
    expect(first?.elements.map(({ id }) => id)).toEqual(['policy', 'guide', 'process', 'result', 'queue']);
    expect(await codesOf('element-dropped')).toContain('catalog/element-dropped');
  },
  'xichou-guide-elements': async () => {
    const { categories } = await catalogOf('xichou-health');
    for (const { code, elements } of categories[0]?.items ?? []) {
      const guide = elements.find(({ id }) => id === 'guide');
      expect([code, (guide?.parts.length ?? 0) > 0]).toEqual([code, true]);
    }
  },
  'xichou-common-basis-not-repeated': async () => {
    const catalog = await catalogOf('xichou-health');
    expect(catalog.basis.filter((one) => commonBasis.test(one))).toHaveLength(2);
    const repeating = itemsIn(catalog).filter(({ basis }) => basis.some((one) => commonBasis.test(one)));
    expect(repeating.map(({ code }) => code)).toEqual([]);
  },
  'xichou-special-basis-only': async () => {
    const bare = itemsIn(await catalogOf('xichou-health')).filter(({ basis }) => basis.length === 0);
    expect(bare.map(({ code }) => code)).toEqual([]);
  },
  'xichou-basic-limits': async () => {
    expect(await codesOf('limit-loosened')).toContain('catalog/limit-loosened');
    expect(await codesOf('overlong-limit')).toContain('catalog/overlong-limit');
  },
  'xichou-local-catalog': async () => {
    expect((await catalogOf('xichou-health')).title).toBe('西畴县医疗卫生领域基层政务公开标准目录');
  },
  'xichou-catalog-maintenance': async () => {
    const changes = diffCatalogs(await catalogOf('health-2019'), await catalogOf('xichou-health'));
    expect(changes.length).toBeGreaterThan(0);
  },
  'xichou-local-edition': async () => {
    expect((await catalogOf('xichou-health')).extends).toBe('health-2019');
  },
  'qinghai-basic-catalogs': () => {
    const text =
      'agency: 青海省人民政府办公厅\nbodies:\n  省政府各部门: [省发展改革委, 省财政厅, 省卫生计生委]\n';
    const { profile } = loadProfile(text, 'profile.yaml');
    const catalogOfEach = requirement('六(一)-1', [element('catalog', 'event')], {
      responsibilities: [{ body: '省政府各部门', role: 'responsible' }],
    });
    const without = (...publishers: readonly (string | undefined)[]) =>
      evaluate(
        { requirements: [catalogOfEach], profile: { bodies: profile?.bodies ?? {} } },
        publishers.map((publisher, ordinal) => [
          entry({ ordinal, publisher, published: '2024-12-20' }),
          answers(0, 0),
        ]),
      )
        .findings.filter(({ rule }) => rule === 'missing-body')
        .map(({ facts }) => facts?.body);
    expect(without('青海省发展改革委', '青海省财政厅', '省卫生和计划生育委员会')).toEqual([]);
    expect(without('青海省发展改革委', '省卫生计生委')).toEqual(['省财政厅']);
    // A row without its publisher may be anybody's.
    expect(without('青海省发展改革委', undefined)).toEqual([]);
    // One office for all of them, and bodies that are not in the roster at all, prove nothing.
    expect(without('青海省发展改革委', '青海省人民政府办公厅')).toEqual([]);
    expect(without('青海省水利厅')).toEqual([]);
    // Rows of another year that name theirs do not make up for one of the period that names none.
    const rows = [
      { ordinal: 0, publisher: '省财政厅', published: '2023-12-20' },
      { ordinal: 1, publisher: undefined, published: '2024-12-20' },
    ];
    const mixed = evaluate(
      {
        requirements: [catalogOfEach],
        profile: { bodies: profile?.bodies ?? {} },
        from: '2024-01-01',
        to: '2024-12-31',
      },
      rows.map((row) => [entry(row), answers(0, 0)]),
    );
    expect(mixed.findings.filter(({ rule }) => rule === 'missing-body')).toEqual([]);
  },
};

export const profileDuties: readonly string[] = Object.keys(guards);
