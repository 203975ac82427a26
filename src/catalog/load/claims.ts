import * as schema from '../../generated/validators/claims.js';
import type {
  Claim,
  ClaimComparison,
  ClaimFilter,
  ClaimLedger,
  ClaimQuantity,
  Claims,
} from '../../model/claims.ts';
import { nearest } from '../../text/nearest.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { byPlace, hasErrors, type ReadDocument, readDocument } from './document.ts';

interface ClaimDocument {
  readonly id?: string;
  readonly text?: string;
  readonly where?: string;
  readonly ledger?: ClaimLedger;
  readonly quantity?: ClaimQuantity;
  readonly comparison?: ClaimComparison;
  readonly filter?: ClaimFilter;
  readonly partOf?: string;
  readonly duties?: readonly string[];
  readonly note?: string;
}

interface ClaimsDocument {
  readonly id?: string;
  readonly title?: string;
  readonly issuer?: string;
  readonly period?: { readonly from?: string; readonly to?: string };
  readonly provenanceNote?: string;
  readonly claims?: readonly ClaimDocument[];
}

function readClaim(written: ClaimDocument, place: Claim['place']): Claim {
  const {
    id = '',
    text = '',
    ledger = 'list',
    quantity = { kind: 'count' },
    comparison = {},
    duties,
  } = written;
  return { ...written, id, text, ledger, quantity, comparison, duties: duties ?? [id], place };
}

/** Ids of other claims that a claim leans on, with the pointer of each. */
function referencesOf({ quantity, partOf }: Claim, pointer: string): readonly (readonly [string, string])[] {
  const parts = quantity.kind === 'sum' || quantity.kind === 'quotient' ? quantity.of : [];
  const references = parts.flatMap((part, index) =>
    typeof part === 'string' ? [[part, `${pointer}/quantity/of/${index}`] as const] : [],
  );
  return partOf === undefined ? references : [...references, [partOf, `${pointer}/partOf`] as const];
}

function checkClaim(
  claim: Claim,
  pointer: string,
  ids: readonly string[],
  source: ReadDocument<unknown>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const { quantity, comparison } = claim;
  const at = source.placeOf(`${pointer}/comparison`);
  if (quantity.kind === 'event') {
    if (comparison.on === undefined) problems.push(problem('claims/event-without-day', at, {}));
    if (claim.ledger === 'list' && claim.filter === undefined)
      problems.push(problem('claims/event-without-filter', claim.place, {}));
  } else if (comparison.on !== undefined) {
    problems.push(problem('claims/day-without-event', at, { kind: quantity.kind }));
  }
  for (const [id, where] of referencesOf(claim, pointer)) {
    if (ids.includes(id) && id !== claim.id) continue;
    problems.push(problem('claims/unknown-claim', source.placeOf(where), { id, nearest: nearest(id, ids) }));
  }
  return problems;
}

/** Reads a claims file, all problems in one run. `claims` is absent when there are errors. */
export function loadClaims(
  text: string,
  file: string,
): { readonly claims?: Claims; readonly problems: readonly Problem[] } {
  const source = readDocument<ClaimsDocument>(schema, text, file);
  const { document } = source;
  const problems = [...source.problems];
  if (document === undefined) return { problems };
  const { id = '', title = '', issuer = '', period, provenanceNote } = document;
  const { from = '', to = '' } = period ?? {};
  if (from !== '' && to !== '' && to < from)
    problems.push(problem('claims/period-reversed', source.placeOf('/period/to'), { from, to }));
  const claims = (document.claims ?? []).map((written, index) =>
    readClaim(written, source.placeOf(`/claims/${index}`)),
  );
  const ids = claims.map((claim) => claim.id);
  claims.forEach((claim, index) => {
    const pointer = `/claims/${index}`;
    if (claim.id !== '' && ids.indexOf(claim.id) < index)
      problems.push(problem('claims/duplicate-id', source.placeOf(`${pointer}/id`), { id: claim.id }));
    problems.push(...checkClaim(claim, pointer, ids, source));
  });
  problems.sort(byPlace);
  if (hasErrors(problems)) return { problems };
  const note = provenanceNote === undefined ? {} : { provenanceNote };
  return { claims: { id, title, issuer, period: { from, to }, ...note, claims, file }, problems };
}
