import type { AcceptedFinding } from '../../model/profile.ts';
import type { ReadDocument } from './document.ts';

export type AcceptedDocument = Partial<Omit<AcceptedFinding, 'place'>>;

/** Findings that somebody answers for, each with its place. */
export function readAccepted(
  list: readonly AcceptedDocument[] | undefined,
  source: ReadDocument<unknown>,
): readonly AcceptedFinding[] {
  return (list ?? []).map(({ finding = '', reason = '', approver = '', until = '' }, index) => ({
    finding,
    reason,
    approver,
    until,
    place: source.placeOf(`/accepted/${index}`),
  }));
}
