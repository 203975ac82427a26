import type { Token, TokenKind } from '../token.ts';
import { readTogether } from './along.ts';
import { readAside } from './asides.ts';
import { readBarePeriod, readFromPeriod } from './bare-period.ts';
import { readAhead, readBefore, readBeforeEvent } from './before.ts';
import { endClause, endSentence } from './clause.ts';
import { readCountNote } from './count-note.ts';
import { isDateAhead, readDateLimit, readUntilYear, readYearEnd } from './dates.ts';
import { readDisplayTerm, readFullDisplay, readKeep, readTermOfShowing } from './display.ts';
import { addLimit, hasLimitInClause } from './draft.ts';
import { readException } from './exceptions.ts';
import { readExtension } from './extension.ts';
import { readForeignClause, readForeignTerm } from './foreign-clause.ts';
import {
  readBound,
  readColon,
  readDuty,
  readExhibit,
  readMark,
  readOpen,
  readOr,
  readOrdinalPart,
  readStop,
  readStrayMeasure,
  readVerb,
} from './joints.ts';
import { readAfterEvent, readNamedEvent } from './named-event.ts';
import { readBothHalves, readPartAsSeason, readPartsOfYear, readThisYear } from './parts-of-year.ts';
import { readAlternate, readEdgeOfTerm, readEvery, readWorkdaysOnly } from './periodic.ts';
import { readCount, readRate, readRelative } from './periodic-details.ts';
import { readPointsOfPeriod } from './points-of-period.ts';
import { announceGap, readFallOn, readParity } from './recurring-days.ts';
import { readPostponement, readRestDaysExcepted } from './rest-days.ts';
import { readSameDay } from './same-day.ts';
import { readCoveredStretch, readRestOfYear, readSeason, readSince } from './season.ts';
import * as word from './single-words.ts';
import { peek, refuse, type State } from './state.ts';
import { readElapsed, readTakeDown } from './take-down.ts';
import { isTelling } from './telling.ts';
import { readClockBehind } from './time-of-day.ts';
import { readTrigger } from './trigger.ts';
import { readOnRequest, readPeriodical } from './whole-clause.ts';
import { readQuantity } from './within.ts';
import { readInspection, readRatio, readSilence } from './yardsticks.ts';

type Read = (state: State) => boolean;

/** What may start at a word of each kind, tried in this order. */
const readers: Readonly<Partial<Record<TokenKind, readonly Read[]>>> = {
  number: [
    readPointsOfPeriod,
    readSince,
    readCoveredStretch,
    readPartAsSeason,
    readPartsOfYear,
    readSeason,
    readRestOfYear,
    readDateLimit,
    readRate,
    readCount,
    readBarePeriod,
    readQuantity,
  ],
  'half-year': [readBarePeriod, readQuantity],
  'half-month': [readBarePeriod, readQuantity],
  'half-hour': [readQuantity],
  alternate: [readAlternate],
  workday: [readWorkdaysOnly],
  parity: [readParity],
  'fall-on': [readFallOn],
  gap: [readForeignTerm, announceGap],
  'limit-term': [readForeignTerm, announceGap],
  quarter: [readBarePeriod, readPeriodEnd],
  month: [readBarePeriod, readPeriodEnd],
  year: [readYearEnd, readBarePeriod],
  week: [readPointsOfPeriod, readBarePeriod],
  'relative-period': [readRelative],
  term: [readEdgeOfTerm],
  every: [readEvery],
  from: [readFromPeriod, readSince, readTrigger],
  trigger: [readFullDisplay, readTrigger],
  anchor: [readNamedEvent],
  after: [readNamedEvent],
  'after-event': [readAfterEvent],
  include: [readCountNote],
  exclude: [readCountNote],
  'rest-days': [readRestDaysExcepted, readPostponement, readCountNote],
  'half-of-year': [readBothHalves, readPartAsSeason, readPartsOfYear],
  open: [readQuantityInBrackets, readOpen],
  or: [readOr],
  publish: [readTrigger, readVerb],
  exhibit: [readTrigger, readExhibit],
  elapsed: [readTrigger, readElapsed],
  'take-down': [readTakeDown],
  'display-term': [readDisplayTerm],
  keep: [readForeignTerm, readTrigger, readKeep],
  'at-least': [readBound],
  'at-most': [readBound],
  'same-day': [readClockBehind, readSameDay],
  clock: [readPointsOfPeriod, readClockBehind],
  'next-workday': [readSameDay],
  extend: [readExtension],
  prompt: [word.readPrompt],
  immediate: [word.readPrompt],
  standing: [word.readStanding],
  regular: [word.readRegular],
  irregular: [word.readIrregular],
  external: [word.readExternal],
  prevails: [word.readPrevails],
  ditto: [word.readDitto],
  ongoing: [word.readOngoing],
  'each-stage': [word.readEachStage],
  'each-event': [word.readEachEvent],
  noise: [readTermOfShowing, readThisYear, readOnRequest, readPeriodical],
  together: [readTogether],
  action: [word.readAction],
  before: [readBefore],
  'before-event': [readBeforeEvent],
  ahead: [readAhead],
  silence: [readSilence],
  inspection: [readInspection],
  percent: [readRatio],
  to: [readUntilYear],
  duty: [readDuty],
  colon: [readColon],
  mark: [readMark],
  stop: [readStop],
  text: [readTrigger, readOrdinalPart, readStrayMeasure],
};

/** （5）个工作日内, and no bracket that holds its own limit. */
function readQuantityInBrackets(state: State): boolean {
  return peek(state, 1)?.kind === 'number' && peek(state, 2)?.kind === 'close' && readQuantity(state);
}

/** 月底前, 季末. */
function readPeriodEnd(state: State): boolean {
  const at = state.position;
  const isQuarter = peek(state)?.kind === 'quarter';
  if (isQuarter && at !== state.clauseStart) return false;
  if (peek(state, 1)?.kind !== 'period-end') return false;
  // 元月底, 腊月底: a name of one month.
  const before = state.tokens[at - 1];
  if (before?.kind === 'text' && before.text.length === 1 && peek(state)?.gap === 'none') return false;
  state.position += 2;
  if (peek(state)?.kind === 'before') state.position += 1;
  addLimit(
    state,
    {
      kind: 'periodic',
      printed: '',
      minimum: 1,
      period: { every: 1, unit: isQuarter ? 'quarter' : 'month' },
      due: { inPeriod: 'same', ...(isQuarter && { month: 3 }), day: 31 },
    },
    at,
  );
  return true;
}

const STARTERS: ReadonlySet<TokenKind> = new Set([
  'from',
  'trigger',
  'prompt',
  'immediate',
  'standing',
  'regular',
  'every',
  'display-term',
  'exhibit',
  'external',
  'number',
  'text',
  'noise',
  'generic',
]);

/** Words that a limit may end with. */
const ENDINGS: ReadonlySet<TokenKind> = new Set([
  'inside',
  'before',
  'publish',
  'times',
  'close',
  'standing',
  'prompt',
  'immediate',
  'regular',
  'external',
  'day',
  'workday',
  'months',
  'year',
  'hour',
]);

/** 至少更新 1次, 公示 7天, 约 20日: a blank before a figure parts two limits only where the first is at its end. */
function goesOn(state: State): boolean {
  if (peek(state)?.kind !== 'number') return false;
  const isCount = peek(state, 1)?.kind === 'times' || state.bound !== undefined;
  return isCount || !ENDINGS.has(state.tokens[state.position - 1]?.kind ?? 'text');
}

/** A line break, or a plain space behind a finished limit, parts two limits. */
function isBreak(state: State, token: Token): boolean {
  if (state.position === state.clauseStart || token.gap === 'none') return false;
  return (
    token.gap === 'line' ||
    (!goesOn(state) && hasLimitInClause(state) && state.trigger === undefined && STARTERS.has(token.kind))
  );
}

/** A clause that is no limit: an exception, an aside, another duty. */
function readWholeClause(state: State): boolean {
  return readForeignClause(state) || readException(state, state.position) || readAside(state);
}

/** Reads a phrase from left to right; every word is looked at once, with a bounded look ahead. */
export function readPhrase(state: State): void {
  while (state.refusedAt === undefined) {
    const token = peek(state);
    if (token === undefined) break;
    if (isBreak(state, token)) {
      endClause(state, state.position);
      if (token.gap === 'line') endSentence(state);
    }
    if (state.position === state.clauseStart && readWholeClause(state)) continue;
    const isRead = readers[token.kind]?.some((read) => read(state)) ?? false;
    if (isRead) continue;
    if (token.kind === 'number' && isDateAhead(state)) refuse(state, state.position);
    else if (isTelling(state, token)) refuse(state, state.position);
    else state.position += 1;
  }
  endClause(state, state.position);
  // 5月至10月, 周末除外 without a limit that it could bound.
  if (state.season !== undefined || state.since !== undefined || state.isRestExcepted)
    refuse(state, state.clauseStart);
}
