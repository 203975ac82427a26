import { addLimit, amendLast } from './draft.ts';
import { isSamePeriod, readPeriod } from './period.ts';
import { readDue, readDueAfterEnd, readGrace } from './period-due.ts';
import { periodic, readDeedOfPeriod } from './periodic-details.ts';
import { addGap } from './recurring-days.ts';
import { isSeasonOfYear } from './season.ts';
import { accept, attempt, isNext, peek, type State, skip } from './state.ts';

const BARE_WORDS: ReadonlySet<string> = new Set(['月度', '季度', '半年度', '半年', '年度']);

/** 以季度为周期, 以月为单位. */
function isUnitOfWork(state: State, at: number): boolean {
  return state.tokens[at - 1]?.text.endsWith('以') === true && peek(state)?.text === '为';
}

/** 年度抽查 alone; 年度抽查计划每年3月31日前 is a name. */
function isAloneWith(state: State, word: string): boolean {
  const behind = peek(state, 1);
  return peek(state)?.text === word && (behind === undefined || behind.kind === 'stop');
}

/** 于季度结束后10日内: 于 opens no start where a period has ended. */
export function readFromPeriod(state: State): boolean {
  const at = state.position;
  const end = peek(state, 2);
  const isEnded = end?.trigger?.trigger === 'ended' || end?.kind === 'after' || end?.kind === 'period-end';
  if (!['quarter', 'month', 'year', 'half-year'].includes(peek(state, 1)?.kind ?? 'text') || !isEnded)
    return false;
  state.position += 1;
  if (readBarePeriod(state)) return true;
  state.position = at;
  return false;
}

/** 半年至少更新1次, 一年两次, 季度公开, 季度结束后15日内, 月后10日内. */
export function readBarePeriod(state: State): boolean {
  const at = state.position;
  // 不超过半年更新一次: how far two may lie apart, and no half of a year.
  if (state.bound === 'at-most' && peek(state)?.kind.startsWith('half-') === true) return false;
  const isBare = BARE_WORDS.has(peek(state)?.text ?? '');
  if (isSeasonOfYear(state)) return false;
  const period = readPeriod(state);
  if (period === undefined) return false;
  const afterPeriod = state.position;
  const isWord = at === state.position - 1;
  const grace = isWord ? readGrace(state) : undefined;
  // 季度首月15日前
  const readOwnDue = () =>
    isNext(state, 'month-of-quarter') && peek(state, 1) !== undefined && peek(state, 1)?.kind !== 'stop'
      ? readDue(state, period.unit, 'same')
      : undefined;
  const due = isWord && grace === undefined ? (readDueAfterEnd(state) ?? readOwnDue()) : undefined;
  if (grace !== undefined || due !== undefined) {
    const slack = { ...(grace && { grace }), ...(due && { due }) };
    // 每年年度结束后3个月内: the same year twice.
    const isMerged = amendLast(state, 'periodic', (limit) =>
      isSamePeriod(limit.period, period) && (limit.due ?? limit.grace) === undefined
        ? { ...limit, ...slack }
        : undefined,
    );
    if (isMerged) state.noiseStart = state.position;
    else addLimit(state, periodic(period, slack), at);
    return true;
  }
  if (readDeedOfPeriod(state, at)) return true;
  const isCounted = attempt(state, () => {
    skip(state, 'filler', 'duty', 'at-least', 'publish', 'exhibit', 'generic');
    const number = accept(state, 'number');
    // 一月一公开
    const isOnce = number?.value === 1 && isNext(state, 'publish', 'exhibit');
    if (number === undefined || !(isOnce || accept(state, 'times') !== undefined)) return undefined;
    return isOnce ? state.position : afterPeriod;
  });
  state.position = isCounted ?? afterPeriod;
  const isAlone = at === state.clauseStart && (peek(state) === undefined || isNext(state, 'stop'));
  // 年度公开工作总结: of what.
  const isOfWork = /^(?:工作|情况|台账|清单|计划|总结|报告|信息)/u.test(peek(state, 1)?.text ?? '');
  const isAdjective =
    (isBare &&
      ((isNext(state, 'publish', 'exhibit') && !isOfWork) || isAlone || isAloneWith(state, '抽查'))) ||
    isUnitOfWork(state, at) ||
    // 半年（7月15日前、次年1月15日前）
    (isBare && at === state.clauseStart && peek(state)?.text === '(');
  if (isCounted === undefined && !isAdjective) {
    state.position = at;
    return false;
  }
  // 最长不超过30天更新一次
  if (state.bound === 'at-most' && isCounted !== undefined) {
    addGap(state, period.every, period.unit, at);
    state.bound = undefined;
    return true;
  }
  addLimit(state, periodic(period), at);
  // 季度抽查: the check is what happens in each quarter.
  if (isAloneWith(state, '抽查')) {
    state.passed.push({ start: state.position, end: state.position + 1, isWhole: true });
    state.position += 1;
    state.noiseStart = state.position;
  }
  return true;
}
