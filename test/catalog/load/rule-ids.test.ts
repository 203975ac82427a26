import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../../src/catalog/load/profile.ts';
import { rules } from '../../../src/judge/rules/index.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
const ids = rules.map(({ meta }) => meta.id).sort();

describe('ids of rules', () => {
  it('are those of the registry in the schema of profiles, each with its title', () => {
    const { properties, additionalProperties } = read('profile').properties.severity;
    expect([Object.keys(properties), additionalProperties]).toEqual([ids, false]);
    for (const { meta } of rules)
      expect(properties[meta.id].title).toBe(`${meta.title.zh} / ${meta.title.en}`);
  });

  it.each([
    ['late-publicaton', 'late-publication'],
    ['missing_element', 'missing-element'],
    ['unmatched', 'unmatched-entry'],
  ])('%s in a profile is a problem that names %s', (wrong, right) => {
    const { profile, problems } = loadProfile(`agency: 局\nseverity: {${wrong}: off}\n`, 'p.yaml');
    expect(profile).toBeUndefined();
    expect(problems.map(({ code, place }) => `${place.line}:${place.column} ${code}`)).toEqual([
      '2:12 schema/unknown-key',
    ]);
    expect(problems[0]?.fix?.en).toContain(right);
  });

  it('of the registry are all taken, with each severity', () => {
    const text = ids.map((id, index) => `  ${id}: ${['error', 'warning', 'info', 'off'][index % 4]}`);
    const { profile, problems } = loadProfile(`agency: 局\nseverity:\n${text.join('\n')}\n`, 'p.yaml');
    expect(problems).toEqual([]);
    expect(Object.keys(profile?.severity ?? {}).sort()).toEqual(ids);
  });
});
