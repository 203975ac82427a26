import type { ItemResult, NotChecked, NotCheckedKey } from '../../model/report.ts';
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
  return [
    { what: 'content-quality' },
    { what: 'links' },
    { what: 'unread-channels' },
    { what: 'truthfulness' },
    ...counted.filter(([, count]) => count > 0).map(([what, count]) => ({ what, count })),
  ];
}
