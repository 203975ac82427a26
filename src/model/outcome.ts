/** Outcome of an element and of an item. */
export type Outcome = 'met' | 'gap' | 'pending' | 'undetermined' | 'exempt' | 'not-applicable';

/** Why an outcome is not plainly met or gap; grouped in the report. */
export type OutcomeReason =
  | 'published'
  /** Nothing in the list shows it; somebody saw it at an address. */
  | 'attested'
  | 'nothing-published'
  | 'published-late'
  | 'due-passed'
  | 'not-yet-due'
  | 'no-trigger-date'
  | 'no-published-date'
  | 'no-entry-for-event'
  /** Zero reports or exemptions cover a part of the audited days, and nothing is known of the rest. */
  | 'partly-declared'
  | 'zero-report'
  | 'limit-without-number'
  | 'limit-elsewhere'
  | 'limit-unreadable'
  | 'limit-not-judgeable'
  | 'calendar-does-not-cover'
  | 'hours-need-times'
  | 'not-in-public-list'
  | 'optional-element'
  | 'excluded'
  | 'not-in-force'
  | 'exempted'
  | 'no-linked-entry'
  | 'period-missed'
  | 'period-running'
  | 'out-of-period'
  | 'lapsed'
  | 'element-not-told'
  | 'no-column-field'
  | 'possible-entries'
  | 'extension-possible'
  | 'no-display-dates'
  | 'migration-day'
  | 'display-too-short'
  | 'follow-up-late'
  | 'follow-up-missing'
  | 'lead-time-missing'
  | 'ratio-too-low'
  | 'too-few'
  | 'column-stale'
  | 'day-missed'
  | 'wrong-channel'
  | 'taken-down-late';

/** Each reason belongs to one outcome: an entry or a period adds its reason to the element, the worst outcome wins. */
export const outcomeOf: Readonly<Record<OutcomeReason, Outcome>> = {
  published: 'met',
  attested: 'met',
  'nothing-published': 'gap',
  'published-late': 'gap',
  'due-passed': 'gap',
  'not-yet-due': 'pending',
  'no-trigger-date': 'undetermined',
  'no-published-date': 'undetermined',
  'no-entry-for-event': 'undetermined',
  'partly-declared': 'undetermined',
  'zero-report': 'not-applicable',
  'limit-without-number': 'undetermined',
  'limit-elsewhere': 'undetermined',
  'limit-unreadable': 'undetermined',
  'limit-not-judgeable': 'undetermined',
  'calendar-does-not-cover': 'undetermined',
  'hours-need-times': 'undetermined',
  'not-in-public-list': 'not-applicable',
  'optional-element': 'not-applicable',
  excluded: 'not-applicable',
  'not-in-force': 'not-applicable',
  exempted: 'exempt',
  'no-linked-entry': 'undetermined',
  'period-missed': 'gap',
  'period-running': 'pending',
  'out-of-period': 'undetermined',
  lapsed: 'gap',
  'element-not-told': 'undetermined',
  'no-column-field': 'undetermined',
  'possible-entries': 'undetermined',
  'extension-possible': 'undetermined',
  'no-display-dates': 'undetermined',
  'migration-day': 'undetermined',
  'display-too-short': 'gap',
  'follow-up-late': 'gap',
  'follow-up-missing': 'gap',
  'lead-time-missing': 'gap',
  'ratio-too-low': 'gap',
  'too-few': 'gap',
  'column-stale': 'gap',
  'day-missed': 'gap',
  'wrong-channel': 'gap',
  'taken-down-late': 'gap',
};
