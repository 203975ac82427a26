import { nearest } from '../../text/nearest.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { DocumentSchema } from './document-schema.ts';
import { pointerSteps } from './json-pointer.ts';
import type { YamlSource } from './parsed-yaml.ts';
import type { PlacedError } from './reduce-errors.ts';

const TYPES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  string: ['文字', 'a text'],
  array: ['列表', 'a list'],
  object: ['键值对', 'a mapping'],
  integer: ['整数', 'a whole number'],
  number: ['数字', 'a number'],
  boolean: ['true 或者 false', 'true or false'],
};

const BOUNDS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤' };

/** Patterns of the schemas in words. */
const FORMS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  '^[a-z][a-z0-9-]*$': [
    '小写英文字母开头，只含小写字母、数字和连字符',
    'lower-case letters, digits and hyphens, a letter first',
  ],
  '^https?://[^ ]+$': [
    '以 http:// 或者 https:// 开头的网址',
    'an address that begins with http:// or https://',
  ],
};

function typeWords(type: unknown): { expectedZh: string; expectedEn: string } {
  const types = (Array.isArray(type) ? type : [type]).map(
    (name) => TYPES[String(name)] ?? [String(name), String(name)],
  );
  return {
    expectedZh: types.map(([zh]) => zh).join('或者'),
    expectedEn: types.map(([, en]) => en).join(' or '),
  };
}

function valueAt(source: YamlSource, pointer: string): unknown {
  let value = source.value;
  for (const step of pointerSteps(pointer)) value = (value as Record<string, unknown> | undefined)?.[step];
  return value;
}

/** The value as the author sees it, cut. */
function foundAt(source: YamlSource, pointer: string): string {
  const text = source.sourceOf(pointer) ?? JSON.stringify(valueAt(source, pointer)) ?? '';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Puts one schema error into words, with the nearest valid key or value. */
export function schemaProblem(error: PlacedError, { titles }: DocumentSchema, source: YamlSource): Problem {
  const { keyword, params, pointer } = error;
  const place = source.placeOf(pointer);
  const found = foundAt(source, pointer);
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const known = Object.keys(error.parentSchema?.properties ?? {}).filter((name) => !name.startsWith('$'));
      const facts = {
        key,
        nearest: nearest(key, known),
        known: known.join(', '),
      };
      return problem('schema/unknown-key', source.placeOf(pointer, 'key'), facts);
    }
    case 'required': {
      const key = String(params.missingProperty);
      return problem('schema/missing-key', source.placeOf(error.instancePath), {
        key,
        title: titles[key],
      });
    }
    case 'type': {
      const types = typeWords(params.type);
      const value = valueAt(source, pointer);
      const isText = [params.type].flat().includes('string') && typeof value !== 'object';
      return problem('schema/wrong-type', place, {
        found,
        ...types,
        ...(isText ? { quote: found } : {}),
      });
    }
    case 'enum':
    case 'const': {
      const allowed = ([params.allowedValues ?? params.allowedValue].flat() as unknown[]).map(String);
      const facts = {
        found,
        nearest: nearest(String(valueAt(source, pointer)), allowed),
        known: allowed.join(', '),
      };
      return problem('schema/not-allowed', place, facts);
    }
    case 'discriminator': {
      return problem('schema/not-allowed', place, {
        found,
        known: titles.kind ?? 'kind',
      });
    }
    case 'format':
      return problem('schema/not-a-day', place, { found });
    case 'pattern': {
      const form = String(params.pattern);
      const [formZh, formEn] = FORMS[form] ?? [form, form];
      return problem('schema/bad-form', place, { found, formZh, formEn });
    }
    case 'minLength':
    case 'minItems':
      return problem('schema/empty-value', place, {});
    case 'uniqueItems':
      return problem('schema/repeated-value', place, { found });
    default: {
      const bound = `${BOUNDS[String(params.comparison)] ?? ''} ${String(params.limit ?? keyword)}`.trim();
      return problem('schema/out-of-range', place, { found, bound });
    }
  }
}
