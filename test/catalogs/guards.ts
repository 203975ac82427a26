import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { type CatalogText, loadCatalog } from '../../src/load/catalog.ts';
import { loadExemptions } from '../../src/load/exemptions.ts';
import { loadProfile } from '../../src/load/profile.ts';
import { shippedCatalog, shippedCatalogSource } from '../../src/load/shipped-catalogs.ts';
import { type Catalog, type Item, itemsOf } from '../../src/model/catalog.ts';
import { diffCatalogs } from '../../src/tailor/diff-catalogs.ts';

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
  return loadExemptions(text, 'exemptions.yaml');
}

function acceptsGround(...grounds: readonly string[]): void {
  for (const ground of grounds) {
    const { exemptions, problems } = exemptionWith(ground);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(exemptions?.[0]?.ground).toBe(ground);
  }
  expect(exemptionWith('inconvenient').problems.map(({ code }) => code)).toEqual(['schema/not-allowed']);
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
    const ids = new Set(elements.map(({ id }) => id));
    // Decision, execution, administration, service, result.
    for (const id of ['policy', 'process', 'plan', 'guide', 'result']) expect(ids).toContain(id);
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
    expect((await catalogOf('xichou-health')).categories).toHaveLength(11);
  },
  'xichou-146-items': async () => {
    expect(itemsIn(await catalogOf('xichou-health'))).toHaveLength(146);
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
  'xichou-privacy-override': () => {
    const { exemptions } = exemptionWith('privacy', ', evidence: 已征求第三方意见，第三方不同意公开');
    expect(exemptions?.[0]?.evidence).toBe('已征求第三方意见，第三方不同意公开');
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
    const text = 'agency: 青海省人民政府办公厅\nbodies:\n  部门: [省发展改革委, 省财政厅]\n';
    expect(loadProfile(text, 'profile.yaml').profile?.bodies).toEqual({ 部门: ['省发展改革委', '省财政厅'] });
  },
};

export const profileDuties: readonly string[] = Object.keys(guards);
