/** What is done wrong on purpose, as a trainer would name it, in the order in which it is planted: what wants a duty for itself first. */
export const faults = [
  'missing',
  'wrong-channel',
  'missing-channel',
  'wrong-publisher',
  'lapsed',
  'missed-period',
  'missed-day',
  'stale-column',
  'short-display',
  'late-follow-up',
  'missing-follow-up',
  'wrong-interpreter',
  'personal-result',
  'zero-report-contradicted',
  'exemption-contradicted',
  'exemption-expired',
  'exemption-unused',
  'attestation-expired',
  'late',
  'make-up-day',
  'unpublished',
  'early',
  'undated',
  'impossible-date',
  'future-date',
  'personal-data',
  'address-date',
  'two-titles',
  'two-days',
  'duplicate',
  'of-no-item',
] as const;

export type Fault = (typeof faults)[number];

export const isFault = (text: string): text is Fault => faults.some((fault) => fault === text);
