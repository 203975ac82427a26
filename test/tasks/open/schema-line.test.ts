import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { nodeHost } from '../../../src/host/node-host.ts';
import { hostWithFiles } from '../../../src/tasks/open/host.ts';
import { pointToSchema } from '../../../src/tasks/open/schema-line.ts';

const disk = nodeHost({ stdin: Readable.from([]) });
const line = (way: string) => `# yaml-language-server: $schema=${way}`;
const unplaced = line('./node_modules/mulu/schemas/catalog.schema.json');

test.each<[what: string, there: readonly string[], file: string, way: string | undefined]>([
  [
    'in a checkout',
    ['/r/schemas/catalog.schema.json'],
    '/r/catalogs/x.yaml',
    '../schemas/catalog.schema.json',
  ],
  ['beside its schemas', ['/r/schemas/catalog.schema.json'], '/r/x.yaml', './schemas/catalog.schema.json'],
  [
    'deep in a project that installed the package',
    ['/r/node_modules/mulu/schemas/catalog.schema.json'],
    '/r/a/b/x.yaml',
    '../../node_modules/mulu/schemas/catalog.schema.json',
  ],
  [
    'in a repository with schemas of its own, inside such a project',
    ['/r/node_modules/mulu/schemas/catalog.schema.json', '/r/a/schemas/catalog.schema.json'],
    '/r/a/b/x.yaml',
    '../schemas/catalog.schema.json',
  ],
  ['beside the schema of another kind', ['/r/schemas/profile.schema.json'], '/r/x.yaml', undefined],
  ['nowhere near one', [], '/r/catalogs/x.yaml', undefined],
])('a new catalog %s', async (_, there, file, way) => {
  const files = new Map(there.map((name) => [disk.paths.resolve(name), new Uint8Array()]));
  const host = { ...hostWithFiles(files, disk), exists: async (name: string) => files.has(name) };
  const text = await pointToSchema(`${unplaced}\nid: x\n`, file, host);
  expect(text).toBe(`${way === undefined ? unplaced : line(way)}\nid: x\n`);
});

test('a line that somebody wrote is left alone', async () => {
  const files = new Map([['/r/schemas/catalog.schema.json', new Uint8Array()]]);
  const text = `${line('../other/catalog.schema.json')}\nid: x\n`;
  expect(await pointToSchema(text, '/r/x.yaml', hostWithFiles(files, disk))).toBe(text);
});
