import { dayOfIso } from '../../model/plain-date.ts';
import type { Attestation } from '../../model/profile.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { ReadDocument } from './document.ts';

export type AttestationDocument = Partial<Omit<Attestation, 'place'>>;

/** A page that stands is looked at again within a year (the yearly review of art. 18 of the Regulation); a leap year counts whole. */
const LONGEST_DAYS = 366;

/** Attestations; one that ends before it begins is reported, and one that nobody would renew for years is questioned. */
export function readAttestations(
  list: readonly AttestationDocument[] | undefined,
  source: ReadDocument<unknown>,
  problems: Problem[],
): readonly Attestation[] {
  return (list ?? []).map((written, index) => {
    const { item = '', url = '', seenBy = '', seenOn = '', until = '' } = written;
    const [first, last] = [dayOfIso(seenOn), dayOfIso(until)];
    if (first !== undefined && last !== undefined) {
      const place = source.placeOf(`/attestations/${index}/until`);
      if (last < first) problems.push(problem('profile/attestation-reversed', place, { seenOn, until }));
      else if (last - first > LONGEST_DAYS)
        problems.push(problem('profile/attestation-too-long', place, { item, days: last - first }));
    }
    return { ...written, item, url, seenBy, seenOn, until, place: source.placeOf(`/attestations/${index}`) };
  });
}
