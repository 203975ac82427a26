import type { Token, TokenKind } from '../token.ts';
import { readAhead, readBefore, readBeforeEvent } from './before.ts';
import { endClause } from './clause.ts';
import { isDateAhead, readDateLimit, readUntilYear, readYearEnd } from './dates.ts';
import { readBarePeriod, readEvery } from './periodic.ts';
import { readCount, readRate, readRelative } from './periodic-details.ts';
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
  trigger: [readTrigger],
  publish: [readTrigger, readVerb],
  exhibit: [readTrigger, readExhibit],
  elapsed: [readTrigger, readElapsed],
  'take-down': [readTakeDown],
  'display-term': [readDisplayTerm],
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

/** 公示7个工作日, 公示不少于15日: the number that follows at once is a display. */
function readExhibit(state: State): boolean {
  readVerb(state);
  let ahead = 1;
  while (['filler', 'duty', 'at-least', 'at-most'].includes(peek(state, ahead)?.kind ?? 'text')) ahead++;
  if (peek(state, ahead)?.kind === 'number' && peek(state, ahead + 1)?.kind !== 'times')
    state.isDisplay = true;
  return false;
}

function readDisplayTerm(state: State): boolean {
  state.isDisplay = true;
  state.position += 1;
  closeNoise(state, state.position - 1);
  return true;
}

function readBound(state: State): boolean {
  const token = peek(state);
  state.bound = token?.kind === 'at-least' ? 'at-least' : 'at-most';
  state.boundAt = state.position;
  state.position += 1;
  return true;
}

/** 行政许可：…, 公开时限：…: a label, unless it only says that a limit follows. */
function readColon(state: State): boolean {
  const end = state.position;
  const start = state.noiseStart;
  state.position += 1;
  const isLabel = state.tokens.slice(start, end).some(({ kind }) => kind === 'text' || kind === 'noise');
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
  state.position += 1;
  state.clauseStart = state.position;
  state.noiseStart = state.position;
  return true;
}

function readStop(state: State): boolean {
  const at = state.position;
  state.position += 1;
  endClause(state, at);
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
    if (isBreak(state, token)) endClause(state, state.position);
    const isRead = readers[token.kind]?.some((read) => read(state)) ?? false;
    if (isRead) continue;
    if (token.kind === 'number' && isDateAhead(state)) refuse(state, state.position);
    else if (isTelling(state, token)) refuse(state, state.position);
    else state.position += 1;
  }
  endClause(state, state.position);
}
