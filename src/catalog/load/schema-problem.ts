import { nearest } from '../../text/nearest.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { DocumentSchema, SchemaError } from './document-schema.ts';
import { escapePointer, memberAt, pointerSteps } from './json-pointer.ts';
import type { YamlSource } from './parsed-yaml.ts';

/** A schema error with the pointer of what is wrong: for a missing or unknown key, the key's own. */
export interface PlacedError extends SchemaError {
  readonly pointer: string;
}

/** The most specific first; what only repeats the errors below it comes last. */
const RANK = ['type', 'const', 'enum', 'discriminator', 'format', 'pattern', 'minLength', 'minItems'];
const SUMMARIES = new Set(['anyOf', 'oneOf', 'if', 'not', 'propertyNames', 'allOf']);

function pointerOf(error: SchemaError): string {
  const key = error.params.missingProperty ?? error.params.additionalProperty ?? error.params.propertyName;
  if (error.keyword === 'required' || error.keyword === 'additionalProperties') {
    return `${error.instancePath}/${escapePointer(String(key))}`;
  }
  if (error.keyword === 'discriminator') return `${error.instancePath}/${String(error.params.tag)}`;
  // Of two that are equal the second is one too many.
  if (error.keyword === 'uniqueItems')
    return `${error.instancePath}/${Math.max(Number(error.params.i), Number(error.params.j))}`;
  return error.instancePath;
}

function rankOf(keyword: string): number {
  const rank = RANK.indexOf(keyword);
  if (rank !== -1) return rank;
  return SUMMARIES.has(keyword) ? RANK.length + 1 : RANK.length;
}

/** Many errors to one per place: alternatives that failed are dropped for what is wrong inside them. */
export function reduceErrors(errors: readonly SchemaError[]): readonly PlacedError[] {
  const byPointer = new Map<string, PlacedError>();
  for (const error of errors) {
    const placed = { ...error, pointer: pointerOf(error) };
    const known = byPointer.get(placed.pointer);
    if (known === undefined || rankOf(error.keyword) < rankOf(known.keyword))
      byPointer.set(placed.pointer, placed);
  }
  // The branch that failed higher up (wrong type of an alternative) says less than what failed inside the other.
  const inner = new Set<string>();
  for (const pointer of byPointer.keys()) {
    for (let at = pointer.lastIndexOf('/'); at >= 0; at = pointer.lastIndexOf('/', at - 1)) {
      const above = pointer.slice(0, at);
      if (inner.has(above)) break;
      inner.add(above);
      if (at === 0) break;
    }
  }
  return [...byPointer.values()].filter(({ pointer }) => !inner.has(pointer));
}

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
  for (const step of pointerSteps(pointer)) value = memberAt(value, step);
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
      const allowed = [params.allowedValues ?? params.allowedValue].flat().map(String);
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
