import type { Outcome, OutcomeCounts } from '../../model/report.ts';

/** Counts by outcome with their total. */
export function countOutcomes(outcomes: Iterable<Outcome>): OutcomeCounts {
  const by: Record<Outcome, number> = {
    met: 0,
    gap: 0,
    pending: 0,
    undetermined: 0,
    exempt: 0,
    'not-applicable': 0,
  };
  let total = 0;
  for (const outcome of outcomes) {
    by[outcome] += 1;
    total += 1;
  }
  return {
    total,
    met: by.met,
    gap: by.gap,
    pending: by.pending,
    undetermined: by.undetermined,
    exempt: by.exempt,
    notApplicable: by['not-applicable'],
  };
}

const keys = ['total', 'met', 'gap', 'pending', 'undetermined', 'exempt', 'notApplicable'] as const;

/**
 * The conservation law: what the catalog holds is met, a gap, pending, undetermined, exempt or not applicable, each once.
 * A report that breaks it must not be written; the error is a defect of the program, not of the input.
 */
export function checkConservation(
  what: string,
  whole: OutcomeCounts,
  expected: number,
  parts: readonly OutcomeCounts[] = [whole],
): void {
  const { total, met, gap, pending, undetermined, exempt, notApplicable } = whole;
  const sum = met + gap + pending + undetermined + exempt + notApplicable;
  if (total !== expected || sum !== total)
    throw new Error(`${what} do not add up: ${expected} expected, ${total} counted, ${sum} by outcome`);
  for (const key of keys) {
    const partial = parts.reduce((before, part) => before + part[key], 0);
    if (partial !== whole[key])
      throw new Error(`${what} do not add up by group: ${key} is ${whole[key]}, the groups hold ${partial}`);
  }
}
