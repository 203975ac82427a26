import { readLimit } from '../../limits/read-limit.ts';
import type { InheritedFields } from '../../model/catalog-document.ts';
import type { LimitReading } from '../../model/limit-reading.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { type Found, firstOf, type Layer, placeOfFound } from './layers.ts';

/** A limit with the place that it comes from and the law that allows it. */
export interface ResolvedLimit {
  readonly reading: LimitReading;
  readonly basis?: string;
  readonly found: Found<unknown>;
}

/** Reads each printed limit once, however many elements it falls back to. */
export interface LimitReader {
  read(layers: readonly Layer<InheritedFields>[]): ResolvedLimit | undefined;
}

/** The first layer that has a limit, or the author's own rule; an unreadable phrase is a problem at its own place. */
export function limitReader(report: (problem: Problem) => void): LimitReader {
  const known = new Map<InheritedFields, ResolvedLimit | undefined>();

  function resolve(layer: Layer<InheritedFields>): ResolvedLimit | undefined {
    const { limit, rule, limitBasis } = layer.fields;
    const found = firstOf([layer], limit === undefined ? 'rule' : 'limit');
    if (found === undefined) return undefined;
    const basis = limitBasis === undefined ? {} : { basis: limitBasis };
    if (rule !== undefined) {
      const printed = limit ?? '';
      const limits = [rule].flat().map((one) => ({ ...one, printed: one.printed ?? printed }));
      return {
        reading: { printed, limits, ignored: [], remarks: [] },
        ...basis,
        found,
      };
    }
    const printed = limit ?? '';
    const answer = readLimit(printed);
    if (answer.ok) return { reading: answer.reading, ...basis, found };
    const { at, rest, nearest } = answer;
    report(
      problem('limit/unreadable', placeOfFound(found), {
        printed,
        at,
        rest,
        nearest,
      }),
    );
    return undefined;
  }

  return {
    read(layers) {
      const layer = layers.find(({ fields }) => fields.limit !== undefined || fields.rule !== undefined);
      if (layer === undefined) return undefined;
      if (!known.has(layer.fields)) known.set(layer.fields, resolve(layer));
      return known.get(layer.fields);
    },
  };
}
