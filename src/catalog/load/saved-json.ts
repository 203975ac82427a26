import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { DocumentSchema } from './document-schema.ts';

interface Saved<Document> {
  /** Absent when there is a problem. */
  readonly saved?: Document;
  readonly problems: readonly Problem[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A document that mulu wrote: its `schemaVersion` and its schema decide. A newer minor version may have further keys, which are
 * passed over; another major version is refused. `mark` is a key that tells this kind of document from others.
 */
export function readSavedJson<Document>(
  schema: DocumentSchema,
  text: string,
  file: string,
  known: string,
  mark: string,
): Saved<Document> {
  const place = { file };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [problem('report/not-json', place, { reason: reason.slice(0, 200) })] };
  }
  if (!isRecord(value) || typeof value.schemaVersion !== 'string' || !(mark in value)) {
    const wanted = isRecord(value) && typeof value.schemaVersion === 'string' ? mark : 'schemaVersion';
    return { problems: [problem('report/not-a-report', place, { wanted })] };
  }
  const found = value.schemaVersion;
  if (found.split('.')[0] !== known.split('.')[0] || !/^\d+\.\d+$/u.test(found))
    return { problems: [problem('report/version', place, { found: found.slice(0, 20), known })] };
  // The schema says what the type says: a test ties them.
  const saved = value as Document;
  if (schema.validate(value)) return { saved, problems: [] };
  const isNewer = found !== known;
  const errors = (schema.validate.errors ?? []).filter(
    ({ keyword, instancePath }) =>
      !isNewer || (keyword !== 'additionalProperties' && instancePath !== '/schemaVersion'),
  );
  const [first, ...others] = errors;
  if (first === undefined) return { saved, problems: [] };
  const facts = {
    pointer: first.instancePath === '' ? '/' : first.instancePath.slice(0, 200),
    reason: `${first.keyword} ${JSON.stringify(first.params).slice(0, 200)}`,
    more: others.length,
  };
  return { problems: [problem('report/invalid', place, facts)] };
}
