import type { SpanUnit, Trigger } from '../model/time-limit.ts';
import type { Gap } from './normalise-phrase.ts';

/** Kinds of words that the grammar distinguishes; `text` is everything else. */
export type TokenKind =
  | 'number'
  | 'percent'
  | 'workday'
  | 'day'
  | 'week'
  | 'months'
  | 'month'
  | 'year'
  | 'hour'
  | 'minute'
  | 'half-hour'
  | 'clock'
  | 'quarter'
  | 'half-year'
  | 'half-month'
  | 'ten-days'
  | 'third-of-month'
  | 'half-of-year'
  | 'term'
  | 'alternate'
  | 'parity'
  | 'fall-on'
  | 'gap'
  | 'week-of-month'
  | 'first-workday'
  | 'last-workday'
  | 'relative-period'
  | 'period-end'
  | 'month-of-quarter'
  | 'from'
  | 'trigger'
  | 'anchor'
  | 'after'
  | 'when'
  | 'inside'
  | 'before'
  | 'before-event'
  | 'after-event'
  | 'ahead'
  | 'at-least'
  | 'or-more'
  | 'at-most'
  | 'every'
  | 'each-time'
  | 'times'
  | 'publish'
  | 'exhibit'
  | 'display-term'
  | 'keep'
  | 'limit-term'
  | 'prompt'
  | 'immediate'
  | 'same-day'
  | 'next-workday'
  | 'standing'
  | 'regular'
  | 'irregular'
  | 'external'
  | 'prevails'
  | 'rest-days'
  | 'include'
  | 'exclude'
  | 'about'
  | 'later-one'
  | 'ditto'
  | 'ongoing'
  | 'each-stage'
  | 'each-event'
  | 'together'
  | 'take-down'
  | 'extend'
  | 'elapsed'
  | 'report'
  | 'action'
  | 'silence'
  | 'inspection'
  | 'lunar'
  | 'not'
  | 'duty'
  | 'filler'
  | 'generic'
  | 'or'
  | 'to'
  | 'open'
  | 'close'
  | 'colon'
  | 'stop'
  | 'mark'
  | 'noise'
  | 'text';

/** One word of a phrase. `start` and `end` index the normalised text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** The number of `number`, `percent` (0-1), `third-of-month`, `month-of-quarter`, `clock` (minutes of the day) … */
  readonly value: number;
  readonly trigger?: TriggerWord;
  /** 工作曰, 2O: a slip of the pen. */
  readonly isTypo?: boolean;
}

export interface TriggerWord {
  readonly trigger: Trigger;
  /** 收到X, 作出X: what follows is the object; other verbs come last (X形成). */
  readonly takesObject?: boolean;
  /** 决定, 批准: may be the noun that another verb acts on (决定作出, 批文印发). */
  readonly isNoun?: boolean;
  /** 下发至本单位, 撤销: the clock starts here, whatever else is named. */
  readonly wins?: boolean;
  readonly isTypo?: boolean;
}

export const SPAN_UNITS: Readonly<Partial<Record<TokenKind, SpanUnit>>> = {
  workday: 'workday',
  day: 'day',
  week: 'week',
  months: 'month',
  year: 'year',
  hour: 'hour',
  minute: 'minute',
};
