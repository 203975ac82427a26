import type { NotChecked, NotCheckedKey, PartlyReadLimit } from '../../model/not-checked.ts';
import type { ItemResult } from '../../model/report.ts';
import type { ElementState } from './element-state.ts';

/** Entries that could not be judged, and elements that could not be seen. */
export interface UndatableEntries {
  /** Entries of lists without a column for publication dates. */
  readonly withoutPublishedColumn: number;
  readonly withoutFormedColumn: number;
  /** Entries dated on days on which no version of their item was in force. */
  readonly outsideValidity: number;
  /** Elements reported missing while the list holds nothing from before the audited period. */
  readonly missingWithoutHistory: number;
}

function countElements(states: readonly ElementState[], holds: (state: ElementState) => boolean): number {
  return states.filter((state) => state.plan.settled === undefined && holds(state)).length;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Limits that bound an element although words of theirs were passed over; the reader must be able to see which. */
function partlyReadLimits(states: readonly ElementState[]): readonly PartlyReadLimit[] {
  const found = new Map<string, PartlyReadLimit>();
  for (const { plan } of states) {
    const reading = plan.element.limit;
    const isJudged = plan.settled === undefined && plan.limits.limits.length > 0;
    if (!isJudged || reading === undefined || reading.ignored.length === 0) continue;
    const { printed, ignored } = reading;
    const elements = (found.get(printed)?.elements ?? 0) + 1;
    found.set(printed, { printed, unread: ignored, elements });
  }
  return [...found.values()].sort((one, other) => other.elements - one.elements);
}

/** What this audit could not see; what always holds comes first, the rest only where it concerns something. */
export function whatWasNotChecked(
  items: readonly ItemResult[],
  states: readonly ElementState[],
  undatable: UndatableEntries,
): NotChecked[] {
  const counted: readonly (readonly [NotCheckedKey, number])[] = [
    ['reconstructed-items', items.filter(({ provenance }) => provenance === 'reconstructed').length],
    ['unlisted-elements', states.filter((state) => state.plan.settled === 'not-in-public-list').length],
    [
      'limits-without-number',
      countElements(states, ({ plan }) => plan.limits.open.includes('limit-without-number')),
    ],
    ['limits-elsewhere', countElements(states, ({ plan }) => plan.limits.open.includes('limit-elsewhere'))],
    ['limits-unreadable', countElements(states, ({ plan }) => plan.limits.open.includes('limit-unreadable'))],
    ['no-published-dates', undatable.withoutPublishedColumn],
    ['no-formed-dates', undatable.withoutFormedColumn],
    ['earlier-publications', undatable.missingWithoutHistory],
    ['untold-elements', countElements(states, ({ unknown }) => unknown > 0)],
    ['possible-entries', countElements(states, ({ possible, entries }) => possible > 0 && entries === 0)],
    ['display-end', countElements(states, ({ reasons }) => reasons.has('no-display-dates'))],
    ['outside-validity', undatable.outsideValidity],
    ['calendar-years', countElements(states, ({ reasons }) => reasons.has('calendar-does-not-cover'))],
  ];
  const limits = partlyReadLimits(states);
  return [
    { what: 'content-quality' },
    { what: 'links' },
    { what: 'unread-channels' },
    { what: 'truthfulness' },
    ...counted.filter(([, count]) => count > 0).map(([what, count]) => ({ what, count })),
    ...(limits.length === 0
      ? []
      : [{ what: 'limit-words' as const, count: sumOf(limits.map(({ elements }) => elements)), limits }]),
  ];
}
