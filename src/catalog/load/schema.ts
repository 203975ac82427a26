import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { DocumentSchema } from './document-schema.ts';
import type { YamlSource } from './parsed-yaml.ts';
import { type PlacedError, reduceErrors, schemaProblem } from './schema-problem.ts';
import { MOST_PROBLEMS } from './yaml-source.ts';

/** A value that its schema refused; `meant`: the text that the author most likely meant by an unquoted number. */
export interface BrokenValue {
  readonly pointer: string;
  readonly meant?: string;
}

/** What a schema says against a document: one problem per place, and the pointers of the values that are wrong. */
export interface SchemaVerdict {
  readonly problems: readonly Problem[];
  /** Values that must not be used as they are. */
  readonly broken: readonly BrokenValue[];
}

function brokenValue({ keyword, params, pointer }: PlacedError, source: YamlSource): BrokenValue {
  const meant =
    keyword === 'type' && [params.type].flat().includes('string') ? source.sourceOf(pointer) : undefined;
  return { pointer, ...(meant === undefined ? {} : { meant }) };
}

/** Checks a parsed document against its schema; every error is located in the text. */
export function checkSchema(schema: DocumentSchema, source: YamlSource): SchemaVerdict {
  const { validate } = schema;
  if (validate(source.value)) return { problems: [], broken: [] };
  const errors = reduceErrors(validate.errors ?? []);
  if (errors.length > MOST_PROBLEMS) {
    const told = errors.slice(0, MOST_PROBLEMS).map((error) => schemaProblem(error, schema, source));
    const facts = { count: errors.length - MOST_PROBLEMS };
    return {
      problems: [...told, problem('yaml/more-problems', told.at(-1)?.place ?? source.placeOf(''), facts)],
      broken: [{ pointer: '' }],
    };
  }
  return {
    problems: errors.map((error) => schemaProblem(error, schema, source)),
    broken: errors.filter(({ keyword }) => keyword !== 'required').map((error) => brokenValue(error, source)),
  };
}
