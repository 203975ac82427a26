import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { build } from 'esbuild';

const schemaNames = [
  'catalog',
  'profile',
  'declarations',
  'calendar',
  'mapping',
  'claims',
  'report',
  'scoring',
  'letter',
  'words',
  'agencies',
  'scoreboard',
] as const;

/** Schemas that `mulu init` lays beside an author's files: editors find them offline. */
const editorSchemas: ReadonlySet<string> = new Set([
  'catalog',
  'profile',
  'declarations',
  'calendar',
  'mapping',
]);

const require = createRequire(import.meta.url);
// Both are CommonJS without a default export that Node and the compiler agree on.
const standaloneCode = require('ajv/dist/standalone').default as (
  ajv: Ajv2020,
  names: Record<string, string>,
) => string;
const addFormats = require('ajv-formats').default as (ajv: Ajv2020, formats: readonly string[]) => void;

/** The Chinese half of the bilingual titles, by key: what a missing key is called. */
function titlesOf(schema: unknown, found: Record<string, string>): void {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties } = schema as {
    properties?: Record<string, AnySchemaObject>;
  };
  for (const [key, child] of Object.entries(properties ?? {})) {
    if (typeof child.title === 'string') found[key] ??= child.title.split(' / ')[0] ?? key;
  }
  for (const child of Object.values(schema)) titlesOf(child, found);
}

const WORDS = new Set(['title', 'description', 'examples']);

/** A schema without what only people read: the compiled module carries its schemas with it. */
function withoutWords<Value>(schema: Value, isKeyword = true): Value {
  if (Array.isArray(schema)) return schema.map((one) => withoutWords(one)) as Value;
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema)
    .filter(([key]) => !isKeyword || !WORDS.has(key))
    .map(([key, child]) => [
      key,
      withoutWords(child, !isKeyword || (key !== 'properties' && key !== '$defs')),
    ]);
  return Object.fromEntries(kept) as Value;
}

/**
 * Compiles each schema to a module of plain functions: ajv takes 130-230 ms to load and compile, a module 3 ms. Bundled, so
 * that ajv's run-time helpers come along.
 */
export async function generateSchemas(folder: URL): Promise<void> {
  const target = new URL('validators/', folder);
  await mkdir(target, { recursive: true });
  const texts: Record<string, string> = {};
  for (const name of schemaNames) {
    const text = await readFile(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8');
    const schema = JSON.parse(text) as AnySchemaObject;
    if (editorSchemas.has(name)) texts[name] = text;
    const ajv = new Ajv2020({
      code: { source: true, esm: true },
      allErrors: true,
      strict: true,
      allowUnionTypes: true,
      discriminator: true,
      // Copies of the definitions would make the module ten times as large.
      inlineRefs: false,
      // Without it a key named like a method of Object counts as present.
      ownProperties: true,
      // An error carries its schema: an unknown key is answered with the keys that are known there.
      verbose: true,
    });
    addFormats(ajv, ['date']);
    ajv.addSchema(withoutWords(schema));
    const titles: Record<string, string> = {};
    titlesOf(schema, titles);
    const contents = `${standaloneCode(ajv, { validate: `${name}.schema.json` })}\nexport const titles = ${JSON.stringify(titles)};\n`;
    const bundled = await build({
      stdin: { contents, resolveDir: process.cwd(), loader: 'js' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      minify: true,
      write: false,
      legalComments: 'none',
    });
    await writeFile(new URL(`${name}.js`, target), bundled.outputFiles[0]?.contents ?? '');
    await writeFile(
      new URL(`${name}.d.ts`, target),
      `import type { Validate } from '../../catalog/load/document-schema.ts';\n\nexport declare const validate: Validate;\nexport declare const titles: Readonly<Record<string, string>>;\n`,
    );
  }
  await writeFile(
    new URL('schema-texts.ts', folder),
    `export const schemaTexts: Readonly<Record<string, string>> = ${JSON.stringify(texts)};\n`,
  );
}
