import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Shape, shapeOfSchema, shapeOfType } from './type-shape.ts';

const names = ['catalog', 'profile', 'declarations', 'calendar', 'claims', 'report', 'statistics'] as const;
const schemaOf = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));

/** Every property of every object in a schema, by path. */
function* propertiesOf(schema: unknown, path: string): Generator<readonly [string, Record<string, unknown>]> {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties } = schema as { properties?: Record<string, Record<string, unknown>> };
  for (const [key, child] of Object.entries(properties ?? {})) yield [`${path}/${key}`, child];
  for (const [key, child] of Object.entries(schema)) yield* propertiesOf(child, `${path}/${key}`);
}

describe.each(names)('%s', (name) => {
  const schema = schemaOf(name);

  test('is JSON Schema 2020-12 with an id that resolves beside it', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`${name}.schema.json`);
    expect(JSON.stringify(schema)).not.toMatch(/"\$ref":"(?!#)/u);
  });

  test('titles every property in Chinese and English', () => {
    const untitled = [...propertiesOf(schema, '')].filter(
      ([, child]) => !/^\p{Script=Han}.* \/ .+/u.test(String(child.title ?? '')),
    );
    expect(untitled.map(([path]) => path)).toEqual([]);
  });
});

test('the report schema says exactly what GapReport says', () => {
  expect(shapeOfSchema(schemaOf('report'))).toEqual(shapeOfType('src/model/report.ts', 'GapReport'));
});

test('a rule beside a limit can be every kind of time limit, with all of its fields', () => {
  const { $defs } = schemaOf('catalog');
  const byKind = (shape: Shape, required: (key: string) => boolean) =>
    Object.fromEntries(
      (shape.oneOf ?? []).map((one) => [
        String(one.properties?.kind?.enum?.[0]),
        { properties: one.properties, required: one.required?.filter(required) },
      ]),
    );
  const written = byKind(shapeOfSchema({ oneOf: $defs.rule.oneOf }, $defs), () => true);
  // The phrase is beside the rule: its own printed words may be left out.
  expect(written).toEqual(
    byKind(shapeOfType('src/model/time-limit.ts', 'TimeLimit'), (key) => key !== 'printed'),
  );
});
