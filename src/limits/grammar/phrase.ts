import type { Token, TokenKind } from '../token.ts';
import { readAhead, readBefore, readBeforeEvent } from './before.ts';
import { endClause, endSentence } from './clause.ts';
import { readCountNote } from './count-note.ts';
import { isDateAhead, readDateLimit, readUntilYear, readYearEnd } from './dates.ts';
import { announceDisplay, readDisplayTerm, readFullDisplay, readKeep } from './display.ts';
import { readException } from './exceptions.ts';
import { readAfterEvent, readNamedEvent } from './named-event.ts';
import { readBarePeriod, readBothHalves, readEvery } from './periodic.ts';
import { readCount, readRate, readRelative } from './periodic-details.ts';
import { readPostponement } from './rest-days.ts';
import * as word from './single-words.ts';
import { addLimit, closeNoise, hasLimitInClause, peek, refuse, type State } from './state.ts';
import { readElapsed, readTakeDown } from './take-down.ts';
import { isTelling } from './telling.ts';
import { readTrigger } from './trigger.ts';
import { readExtension, readQuantity, readSameDay } from './within.ts';
import { readInspection, readRatio, readSilence } from './yardsticks.ts';

type Read = (state: State) => boolean;

/** What may start at a word of each kind, tried in this order. */
const readers: Readonly<Partial<Record<TokenKind, readonly Read[]>>> = {
  number: [readDateLimit, readRate, readCount, readBarePeriod, readQuantity],
  'half-year': [readBarePeriod, readQuantity],
  'half-month': [readBarePeriod, readQuantity],
  quarter: [readBarePeriod],
  month: [readBarePeriod, readMonthEnd],
  year: [readYearEnd, readBarePeriod],
  week: [readBarePeriod],
  'relative-period': [readRelative],
  every: [readEvery],
  from: [readTrigger],
  trigger: [readFullDisplay, readTrigger],
  anchor: [readNamedEvent],
  after: [readNamedEvent],
  'after-event': [readAfterEvent],
  include: [readCountNote],
  exclude: [readCountNote],
  'rest-days': [readPostponement, readCountNote],
  'half-of-year': [readBothHalves],
  open: [readOpen],
  or: [readOr],
  publish: [readTrigger, readVerb],
  exhibit: [readTrigger, readExhibit],
  elapsed: [readTrigger, readElapsed],
  'take-down': [readTakeDown],
  'display-term': [readDisplayTerm],
  keep: [readTrigger, readKeep],
  'at-least': [readBound],
  'at-most': [readBound],
  'same-day': [readSameDay],
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
  together: [word.readTogether],
  action: [word.readAction],
  before: [readBefore],
  'before-event': [readBeforeEvent],
  ahead: [readAhead],
  silence: [readSilence],
  inspection: [readInspection],
  percent: [readRatio],
  to: [readUntilYear],
  report: [readReport],
  duty: [readDuty],
  colon: [readColon],
  mark: [readMark],
  stop: [readStop],
  text: [readStrayMeasure],
};

function readMonthEnd(state: State): boolean {
  const at = state.position;
  if (peek(state, 1)?.kind !== 'period-end') return false;
  state.position += 2;
  if (peek(state)?.kind === 'before') state.position += 1;
  addLimit(
    state,
    {
      kind: 'periodic',
      printed: '',
      minimum: 1,
      period: { every: 1, unit: 'month' },
      due: { inPeriod: 'same', day: 31 },
    },
    at,
  );
  return true;
}

/** A verb of publishing carries no limit; it ends a duty of reporting (提交…并向社会公布). */
function readVerb(state: State): boolean {
  state.isReport = false;
  state.isPublished = true;
  return false;
}

function readReport(state: State): boolean {
  state.isReport = true;
  return false;
}

function readDuty(state: State): boolean {
  state.isDuty = true;
  return false;
}

/** 公示7个工作日: a verb of publishing, and the number that follows is a display. */
function readExhibit(state: State): boolean {
  readVerb(state);
  announceDisplay(state);
  return false;
}

const VERBS: ReadonlySet<TokenKind> = new Set(['publish', 'exhibit', 'filler']);

/** 20个工作日内公开或…: an alternative to the limit before it, not one more name in a label. */
function readOr(state: State): boolean {
  const between = state.tokens.slice(state.noiseStart, state.position);
  const isBehindLimit = state.drafts.length > 0 && between.every(({ kind }) => VERBS.has(kind));
  if (isBehindLimit && peek(state)?.text.startsWith('或')) state.isAlternative = true;
  return false;
}

const NOTES: ReadonlySet<TokenKind> = new Set(['rest-days', 'include', 'exclude']);

function isNumberedBracket(state: State): boolean {
  const close = state.tokens.findIndex(({ kind }, index) => index > state.position && kind === 'close');
  const words = state.tokens.slice(state.position, close < 0 ? undefined : close);
  return words.some(({ kind }) => kind === 'number') && !words.some(({ kind }) => NOTES.has(kind));
}

/** （依法不予公开的除外）: what a bracket takes out. */
function readOpen(state: State): boolean {
  if (readException(state, state.position + 1)) return true;
  // 3个工作日内（特急1个工作日内）: a limit of its own, under its own label.
  if (!hasLimitInClause(state) || !isNumberedBracket(state)) return false;
  endClause(state, state.position);
  state.position += 1;
  state.clauseStart = state.position;
  state.noiseStart = state.position;
  return true;
}

function readBound(state: State): boolean {
  const token = peek(state);
  state.bound = token?.kind === 'at-least' ? 'at-least' : 'at-most';
  state.boundAt = state.position;
  state.position += 1;
  return true;
}

/** Kinds that make the words before a colon a name. */
const NAMING: ReadonlySet<TokenKind> = new Set(['text', 'noise', 'after-event']);

/** 行政许可：…, 公开时限：…: a label, unless it only says that a limit follows. */
function readColon(state: State): boolean {
  const end = state.position;
  const start = state.noiseStart;
  state.position += 1;
  // 事前公示：…: the event names a kind of entry.
  const isEvent = state.beforeEvent !== undefined;
  state.beforeEvent = undefined;
  const isLabel = isEvent || state.tokens.slice(start, end).some(({ kind }) => NAMING.has(kind));
  closeNoise(state, end);
  if (isLabel) state.heldLabel = { start, end };
  return true;
}

/** 之日起个20个工作日内. */
function readStrayMeasure(state: State): boolean {
  if (peek(state)?.text !== '个' || peek(state, 1)?.kind !== 'number') return false;
  state.position += 1;
  state.remarks.add('typo-read-through');
  return true;
}

function readMark(state: State): boolean {
  endClause(state, state.position);
  endSentence(state);
  state.position += 1;
  state.clauseStart = state.position;
  state.noiseStart = state.position;
  return true;
}

function readStop(state: State): boolean {
  const at = state.position;
  state.position += 1;
  endClause(state, at);
  if (/[;。|•]/u.test(state.tokens[at]?.text ?? '')) endSentence(state);
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

/** A line break, or a plain space behind a finished limit, parts two limits. */
function isBreak(state: State, token: Token): boolean {
  if (state.position === state.clauseStart || token.gap === 'none') return false;
  return (
    token.gap === 'line' ||
    (hasLimitInClause(state) && state.trigger === undefined && STARTERS.has(token.kind))
  );
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
    if (state.position === state.clauseStart && readException(state, state.position)) continue;
    const isRead = readers[token.kind]?.some((read) => read(state)) ?? false;
    if (isRead) continue;
    if (token.kind === 'number' && isDateAhead(state)) refuse(state, state.position);
    else if (isTelling(state, token)) refuse(state, state.position);
    else state.position += 1;
  }
  endClause(state, state.position);
}
