import type { PeriodicLimit, TimeLimit } from '../../model/time-limit.ts';
import { readDates, yearlyBy } from './dates.ts';
import { addLimit, amendLast } from './draft.ts';
import { periodic } from './periodic-details.ts';
import { readDays } from './recurring-days.ts';
import { accept, attempt, isNext, peek, type State, skip } from './state.ts';

/** 各一次, 各公布1次: once at each of the points. */
export function skipEach(state: State): void {
  attempt(state, () => {
    if (peek(state)?.text !== '各') return undefined;
    state.position += 1;
    skip(state, 'publish', 'exhibit', 'filler');
    const number = accept(state, 'number');
    return number?.value === 1 ? accept(state, 'times') : undefined;
  });
}

/** 8时、14时和20时: times of one day, of which the list of a website shows no more than how many there are. */
function readTimesOfDay(state: State): number | undefined {
  return attempt(state, () => {
    let count = 0;
    do {
      if (accept(state, 'clock') === undefined) return undefined;
      count += 1;
    } while (accept(state, 'or') !== undefined);
    return isNext(state, 'before') ? undefined : count;
  });
}

const IN_A_YEAR: Readonly<Partial<Record<PeriodicLimit['period']['unit'], number>>> = {
  quarter: 4,
  'half-year': 2,
};

/** The same duty with the points of its period; undefined where there are none or their number is another one. */
function withPoints(state: State, limit: PeriodicLimit): TimeLimit | undefined {
  const { period, minimum } = limit;
  const fits = (count: number) => count === minimum || minimum === 1;
  if (period.unit === 'day') {
    const count = readTimesOfDay(state);
    return count !== undefined && fits(count) ? { ...limit, minimum: count } : undefined;
  }
  if (period.unit === 'week' || period.unit === 'month') {
    const days = readDays(state, period.unit);
    return days !== undefined && fits(days.length) ? { ...limit, minimum: 1, days } : undefined;
  }
  const inYear = period.unit === 'year' ? minimum : IN_A_YEAR[period.unit];
  if (inYear === undefined || (period.unit !== 'year' && minimum !== 1)) return undefined;
  const dates = readDates(state, true)?.dates;
  if (dates === undefined || dates.length < 2 || dates.length !== inYear) return undefined;
  accept(state, 'before', 'inside');
  const { printed, condition, appliesTo, since } = limit;
  return {
    ...yearlyBy(dates),
    printed,
    ...(condition !== undefined && { condition }),
    ...(appliesTo !== undefined && { appliesTo }),
    ...(since !== undefined && { since }),
  };
}

/** A limit of which nothing but how often is known. */
function isPlain({
  period,
  due,
  dues,
  windows,
  days,
  clock,
  grace,
  season,
  rolling,
}: PeriodicLimit): boolean {
  const said = [due, dues, windows, days, clock, grace, season];
  return period.every === 1 && rolling !== true && said.every((one) => one === undefined);
}

/** 每年两次（6月、12月）, 每周二次，周二、周五, 每季度一次（3、6、9、12月）: the points of the period that is named before them. */
export function readPointsOfPeriod(state: State): boolean {
  const between = state.tokens.slice(state.noiseStart, state.position);
  const isBehind =
    state.drafts.length > state.sentenceDrafts &&
    between.every(
      ({ kind }) => kind === 'filler' || kind === 'from' || kind === 'limit-term' || kind === 'colon',
    );
  if (!isBehind) return false;
  const isRead = amendLast(state, 'periodic', (limit) =>
    isPlain(limit) ? attempt(state, () => pointsToTheEnd(state, limit)) : undefined,
  );
  if (isRead) state.noiseStart = state.position;
  return isRead;
}

/** The points are the rest of their clause or bracket. */
function pointsToTheEnd(state: State, limit: PeriodicLimit): TimeLimit | undefined {
  const pointed = withPoints(state, limit);
  skip(state, 'publish', 'exhibit');
  skipEach(state);
  skip(state, 'publish', 'exhibit');
  return peek(state) === undefined || isNext(state, 'stop', 'close') ? pointed : undefined;
}

/** 每日8时、20时各发布一次: the times are right behind the period. */
export function addTimesOfDay(state: State, at: number): boolean {
  const count = attempt(state, () => {
    skip(state, 'filler', 'from');
    return readTimesOfDay(state);
  });
  if (count === undefined) return false;
  skipEach(state);
  addLimit(state, { ...periodic({ every: 1, unit: 'day' }), minimum: count }, at);
  return true;
}
