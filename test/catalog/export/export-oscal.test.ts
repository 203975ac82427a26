import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { exportCatalog } from '../../../src/catalog/export/export-catalog.ts';
import { shippedCatalogIds } from '../../../src/catalog/load/shipped-catalogs.ts';
import { findCatalog } from '../../../src/host/node-tasks.ts';
import { type Catalog, itemsOf } from '../../../src/model/catalog.ts';
import { present } from '../../../src/model/present.ts';
import type { FoundCatalog } from '../../../src/tasks/open/catalogs.ts';
import { runCli } from '../../cli/run-cli.ts';
import { endless, formulas, nasty } from '../../report/nasty-report.ts';

interface Part {
  readonly id?: string;
  readonly name: string;
  readonly title?: string;
  readonly prose?: string;
  readonly props?: readonly { readonly name: string; readonly value: string }[];
  readonly parts?: readonly Part[];
  readonly links?: readonly { readonly href: string; readonly rel: string }[];
}
interface Control extends Part {
  readonly id: string;
}
interface Group {
  readonly id: string;
  readonly title: string;
  readonly groups?: readonly Group[];
  readonly controls?: readonly Control[];
}
interface Document {
  readonly uuid: string;
  readonly metadata: {
    readonly 'last-modified': string;
    readonly links?: readonly { readonly href: string }[];
  };
  readonly groups?: readonly Group[];
  readonly 'back-matter'?: {
    readonly resources: readonly { readonly uuid: string; readonly title: string }[];
  };
}

async function draw(found: FoundCatalog): Promise<Document> {
  return JSON.parse(String(await exportCatalog(found, 'oscal'))).catalog as Document;
}

const controlsOf = (groups: readonly Group[] = []): readonly Control[] =>
  groups.flatMap((group) => [...(group.controls ?? []), ...controlsOf(group.groups)]);

/** Every text of the catalog as hostile as it can be, its codes too. */
function spoil({ catalog, reference }: FoundCatalog): FoundCatalog {
  const texts = [nasty, endless, ...formulas];
  let turn = 0;
  const kept = new Set([
    'id',
    'nature',
    'mode',
    'role',
    'status',
    'file',
    'place',
    'validFrom',
    'validUntil',
    'limits',
  ]);
  const walk = (value: unknown, key: string): unknown => {
    if (kept.has(key)) return value;
    if (typeof value === 'string') return `${texts[turn++ % texts.length]}${value}`;
    if (Array.isArray(value)) return value.map((part) => walk(part, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, walk(part, name)]));
  };
  return { catalog: walk(catalog, '') as Catalog, reference, problems: [] };
}

describe('a catalog as an OSCAL catalog', () => {
  it('has a group for each category and a control for each item, in the order of the catalog', async () => {
    const found = await findCatalog('health-2019');
    const { groups } = await draw(found);
    expect(groups?.map(({ title }) => title)).toEqual(found.catalog.categories.map(({ name }) => name));
    expect(controlsOf(groups).map(({ title }) => title)).toEqual(
      [...itemsOf(found.catalog.categories)].map(({ item }) => item.name),
    );
  });

  it('tells each element with its limit as printed, its channels and what it contains', async () => {
    const found = await findCatalog('health-2019');
    const control = controlsOf((await draw(found)).groups).find(({ id }) => id === 'item-health-2019-0108');
    const item = [...itemsOf(found.catalog.categories)].find(({ item: { code } }) => code === '0108')?.item;
    const elements = control?.parts?.find(({ name }) => name === 'statement')?.parts ?? [];
    expect(elements.map(({ title }) => title)).toEqual(item?.elements.map(({ name }) => name));
    const props = (part: Part | undefined, wanted: string) =>
      part?.props?.filter(({ name }) => name === wanted).map(({ value }) => value);
    expect(elements.flatMap((part) => props(part, 'limit'))).toEqual(
      item?.elements.flatMap(({ limit }) => limit?.printed ?? []),
    );
    expect(props(elements[0], 'channel')).toEqual(item?.elements[0]?.channels);
    expect(elements[0]?.parts?.map(({ title }) => title) ?? []).toEqual(item?.elements[0]?.parts);
    expect(props(control, 'label')).toEqual(['0108']);
  });

  it.each(shippedCatalogIds)(
    '%s: every link leads to a law that is there, no identifier stands twice',
    async (id) => {
      const document = await draw(await findCatalog(id));
      const text = JSON.stringify(document);
      const resources = document['back-matter']?.resources ?? [];
      const known = new Set(resources.map(({ uuid }) => `#${uuid}`));
      const links = [...text.matchAll(/"href":"(#[^"]+)"/gu)].map(([, href]) => href);
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((href) => !known.has(href ?? ''))).toEqual([]);
      expect([...known].filter((href) => !links.includes(href))).toEqual([]);
      const ids = [...text.matchAll(/"(?:id|uuid)":"([^"]+)"/gu)].map(([, one]) => one);
      expect(ids.filter((one, index) => ids.indexOf(one) !== index)).toEqual([]);
    },
  );

  it('is the same bytes for the same catalog, and another document for another text', async () => {
    const found = await findCatalog('health-2019');
    expect(await exportCatalog(found, 'oscal')).toBe(await exportCatalog(found, 'oscal'));
    const other = { ...found, reference: { ...found.reference, sha256: '0'.repeat(64) } };
    expect((await draw(other)).uuid).not.toBe((await draw(found)).uuid);
  });

  it.each([
    ['a year', { version: '2019' }, '2019-01-01'],
    ['a day in force', { version: '2019', validFrom: '2020-03-01' }, '2020-03-01'],
    ['a version that is a day', { version: '2021-05-06' }, '2021-05-06'],
    ['nothing that tells', { version: 'draft' }, '1970-01-01'],
  ])('takes its time of change from the catalog, not from the clock: %s', async (_, stated, day) => {
    const found = await findCatalog('health-2019');
    const { metadata } = await draw({ ...found, catalog: { ...found.catalog, ...stated } });
    expect(metadata['last-modified']).toBe(`${day}T00:00:00+08:00`);
  });

  it('keeps codes apart that an identifier cannot hold', async () => {
    const found = await findCatalog('qinghai-2017');
    const [category] = found.catalog.categories;
    const [item] = [...itemsOf(found.catalog.categories)].map((one) => one.item);
    const codes = ['一(一)', '一[一]', '一_一_'];
    const items = codes.map((code) => ({ ...present(item), code }));
    const catalog = { ...found.catalog, categories: [{ ...present(category), items, categories: [] }] };
    const ids = controlsOf((await draw({ ...found, catalog })).groups).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it('is what the assessment results of an audit by it point to', async () => {
    const scenario = 'fixtures/scenarios/guide-missing';
    const { stdout } = await runCli([
      ...[
        'check',
        `${scenario}/list.csv`,
        '-p',
        `${scenario}/profile.yaml`,
        '-c',
        `${scenario}/catalog.yaml`,
      ],
      ...['-c', 'health-2019', '--as-of', '2025-01-20', '-f', 'oscal', '--fail-on', 'never'],
    ]);
    const results = JSON.parse(stdout)['assessment-results'];
    const catalogs = [
      await draw(await findCatalog(`${scenario}/catalog.yaml`)),
      await draw(await findCatalog('health-2019')),
    ];
    const controls = catalogs.flatMap(({ groups }) => controlsOf(groups));
    const reviewed = results.results[0]['reviewed-controls'];
    const selected = reviewed['control-selections'][0]['include-controls'] as { 'control-id': string }[];
    expect(selected.map((one) => one['control-id'])).toEqual(controls.map(({ id }) => id));
    const objectives = controls.flatMap(({ parts = [] }) =>
      parts.flatMap(({ name, id }) => (name === 'assessment-objective' ? [id] : [])),
    );
    const found = results.results[0].findings as { target: { 'target-id': string } }[];
    expect(found.map(({ target }) => target['target-id'])).toEqual(objectives);
    const resources = results['back-matter'].resources as {
      uuid: string;
      'document-ids'?: { identifier: string }[];
    }[];
    const named = resources.flatMap((one) => one['document-ids'] ?? []).map(({ identifier }) => identifier);
    expect(named).toEqual(catalogs.map(({ uuid }) => uuid));
    for (const { href } of reviewed.links as { href: string }[])
      expect(resources.map(({ uuid }) => `#${uuid}`)).toContain(href);
  });

  it('shows no control character of a hostile catalog', async () => {
    const text = String(await exportCatalog(spoil(await findCatalog('health-2019')), 'oscal'));
    expect(text.replaceAll('\n', '')).not.toMatch(
      /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/u,
    );
    expect(() => JSON.parse(text)).not.toThrow();
  });
});

/** The official schemas are not part of the project; they are beside a checkout where someone put them. */
const folder = new URL('../../../../shared/reference/schemas/oscal/', import.meta.url);

if (!existsSync(folder)) {
  it('left out: no official schemas beside the checkout, the OSCAL catalog is not validated', () => {
    expect(existsSync(folder)).toBe(false);
  });
} else {
  describe('the official OSCAL catalog schema accepts', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats.default(ajv);
    const file = new URL('oscal_catalog_schema-1.2.1.json', folder);
    const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
    const errorsOf = async (found: FoundCatalog) => {
      validate(JSON.parse(String(await exportCatalog(found, 'oscal'))));
      return validate.errors ?? [];
    };

    it.each(shippedCatalogIds)('%s', async (id) => {
      expect(await errorsOf(await findCatalog(id))).toEqual([]);
    });

    it('hostile text', async () => {
      expect(await errorsOf(spoil(await findCatalog('health-2019')))).toEqual([]);
    });

    it('a catalog with nothing in it', async () => {
      const { catalog, reference, problems } = await findCatalog('health-2019');
      const bare = { ...catalog, categories: [], basis: [], issuer: '' };
      expect(await errorsOf({ catalog: bare, reference, problems })).toEqual([]);
    });
  });
}
