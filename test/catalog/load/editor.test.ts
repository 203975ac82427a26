import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { getLanguageService, type LanguageService, TextDocument } from 'yaml-language-server';

/** The server that VS Code's YAML extension runs, reading schemas from disk only: `$id`s and modelines must resolve offline. */
let service: LanguageService;

beforeAll(() => {
  const readSchema = async (uri: string) => {
    if (!uri.startsWith('file:')) throw new Error(`not offline: ${uri}`);
    return readFileSync(new URL(uri), 'utf8');
  };
  service = getLanguageService({
    schemaRequestService: readSchema,
    workspaceContext: { resolveRelativePath: (path: string, from: string) => new URL(path, from).href },
    yamlSettings: undefined as never,
    telemetry: undefined as never,
  } as never);
  service.configure({ validate: true, hover: true, completion: true, customTags: [], yamlVersion: '1.2' });
});

// The server's package declares two types of the same document.
type ServerDocument = Parameters<LanguageService['doHover']>[0];

let opened = 0;

const kinds = ['catalog', 'profile', 'mapping'] as const;
const modelineOf = (kind: (typeof kinds)[number]) =>
  `# yaml-language-server: $schema=../schemas/${kind}.schema.json\n`;

/** A new document beside the shipped catalogs; `|` marks the cursor. The server keeps documents by their address. */
function documentOf(text: string) {
  opened += 1;
  const offset = text.indexOf('|');
  const uri = pathToFileURL(resolve(`catalogs/edited-${opened}.yaml`)).href;
  const document = TextDocument.create(uri, 'yaml', 0, text.replace('|', ''));
  return { document: document as ServerDocument, position: document.positionAt(offset) };
}

const modeline = modelineOf('catalog');

describe('an editor with the modeline', () => {
  test('offers the keys of an item', async () => {
    const { document, position } = documentOf(
      `${modeline}categories:\n  - code: "01"\n    items:\n      - code: "0101"\n        |`,
    );
    const { items } = await service.doComplete(document, position, false);
    const labels = items.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['name', 'elements', 'limit', 'match', 'validUntil']));
  });

  test('offers the values of an enumeration', async () => {
    const { document, position } = documentOf(`${modeline}defaults:\n  mode: |`);
    const { items } = await service.doComplete(document, position, false);
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['主动公开', '依申请公开']));
  });

  test('explains a key in both languages', async () => {
    const { document, position } = documentOf(`${modeline}defaults:\n  li|mit: 长期公开\n`);
    const hover = await service.doHover(document, position);
    const text = JSON.stringify(hover?.contents);
    expect(text).toContain('公开时限');
    expect(text).toContain('The printed phrase');
  });

  test('finds nothing wrong with a shipped catalog, and an unknown key at once', async () => {
    const shipped = TextDocument.create(
      pathToFileURL(resolve('catalogs/xichou-health.yaml')).href,
      'yaml',
      0,
      readFileSync('catalogs/xichou-health.yaml', 'utf8'),
    );
    expect(await service.doValidation(shipped as ServerDocument, false)).toEqual([]);
    const { document } = documentOf(`${modeline}id: a\ntitle: 题\nversion: "1"\ntittle: 题\n|`);
    const wrong = await service.doValidation(document, false);
    expect(wrong.map(({ range }) => range.start.line)).toEqual([4]);
  });
});

describe('an editor with the modeline of a profile or a mapping', () => {
  test.each([
    ['profile', '|', ['agency', 'catalogs', 'exemptions', 'limits']],
    ['profile', 'period:\n  |', ['from', 'to']],
    ['profile', 'severity: {late-publication: |}', ['error', 'warning', 'info', '"off"']],
    ['mapping', '|', ['rules']],
    ['mapping', 'rules:\n  - |', ['title', 'item', 'elements', 'none', 'decidedBy']],
  ] as const)('%s: offers the keys of “%s”', async (kind, text, keys) => {
    const { document, position } = documentOf(modelineOf(kind) + text);
    const { items } = await service.doComplete(document, position, false);
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining([...keys]));
  });

  test.each([
    ['profile', 'age|ncy: 县卫生健康局\n', '单位全称', 'Full name of the agency'],
    ['profile', 'limits:\n  pro|mpt: 5个工作日内\n', '及时', 'prompt'],
    ['mapping', 'rules:\n  - title: 办事指南\n    it|em: "0108"\n', '对应的事项编号', 'Code of the item'],
  ] as const)('%s: explains a key of “%s” in both languages', async (kind, text, zh, en) => {
    const { document, position } = documentOf(modelineOf(kind) + text);
    const told = JSON.stringify((await service.doHover(document, position))?.contents);
    expect(told).toContain(zh);
    expect(told).toContain(en);
  });

  test.each([
    ['profile', 'agency: 县卫生健康局\nagancy: 县\n|', 2],
    ['mapping', 'rules:\n  - title: 办事指南\n    itm: "0108"\n|', 3],
  ] as const)('%s: marks the unknown key of “%s”', async (kind, text, line) => {
    const wrong = await service.doValidation(documentOf(modelineOf(kind) + text).document, false);
    expect(wrong.map(({ range }) => range.start.line)).toContain(line);
  });
});
