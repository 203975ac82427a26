/** What is done wrong on purpose, as a trainer would name it, in the order in which it is planted: what wants a duty for itself first. */
export const faults = [
  'missing',
  'wrong-channel',
  'missing-channel',
  'wrong-publisher',
  'lapsed',
  'missing-body',
  'missed-period',
  'too-few',
  'missed-day',
  'stale-column',
  'short-display',
  'overdue-take-down',
  'late-follow-up',
  'missing-follow-up',
  'wrong-interpreter',
  'missing-lead-time',
  'low-ratio',
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
  'migration-day',
  'identical-dates',
] as const;

export type Fault = (typeof faults)[number];

/** Faults of a whole list, which doubt what its rows say: planted last, and only where they are asked for. */
export const wholeListFaults: readonly Fault[] = ['migration-day', 'identical-dates'];

export const isFault = (text: string): text is Fault => faults.some((fault) => fault === text);
