import type { Period, PeriodDue, PeriodUnit } from '../../model/time-limit.ts';
import { dueOf } from './dates.ts';
import { addLimit, amendLast, closeNoise, hasLimitInClause } from './draft.ts';
import { isSamePeriod } from './period.ts';
import { readDue } from './period-due.ts';
import { periodic } from './periodic-details.ts';
import { accept, attempt, isNext, peek, refuse, type State, skip } from './state.ts';

const ODD: readonly number[] = [1, 3, 5, 7, 9, 11];
const EVEN: readonly number[] = [2, 4, 6, 8, 10, 12];

/** 单月15日, 双月20日前, 偶数月: a month's duty in half of the months. */
export function readParity(state: State): boolean {
  const at = state.position;
  const parity = accept(state, 'parity');
  if (parity === undefined) return false;
  const days = readDays(state, 'month');
  const due = days === undefined ? readDue(state, 'month', 'same') : undefined;
  const months = parity.value === 1 ? ODD : EVEN;
  // 隔月公布，单月15日前: which of the months, and no second duty.
  const isSame =
    state.drafts.length > state.sentenceDrafts &&
    amendLast(state, 'periodic', (limit) =>
      limit.period.unit === 'month' && limit.period.every === 2 && limit.due === undefined
        ? {
            ...limit,
            period: { every: 1, unit: 'month' },
            months,
            ...(days && { days }),
            ...(due && { due }),
          }
        : undefined,
    );
  if (isSame) {
    state.noiseStart = state.position;
    return true;
  }
  addLimit(
    state,
    periodic({ every: 1, unit: 'month' }, { months, ...(days && { days }), ...(due && { due }) }),
    at,
  );
  return true;
}

/** 逢8日: the 8th, 18th and 28th; a day after the tenth is itself alone. */
function fallingOn(digit: number): readonly number[] {
  return digit > 10 ? [digit] : [digit, digit + 10, digit + 20];
}

/** 逢5日（5日、15日、25日）: the same days once more. */
function skipSameDays(state: State, days: readonly PeriodDue[]): void {
  attempt(state, () => {
    skip(state, 'publish', 'exhibit');
    if (peek(state)?.text !== '(') return undefined;
    state.position += 1;
    const named = readDays(state, 'month') ?? [];
    const isSame = named.length === days.length && named.every(({ day }, index) => day === days[index]?.day);
    return isSame ? accept(state, 'close') : undefined;
  });
}

/** 逢8日, 每逢单月15日, 逢周一; 逢节假日 only names the days of rest. */
export function readFallOn(state: State): boolean {
  const at = state.position;
  state.position += 1;
  if (isNext(state, 'rest-days')) return true;
  accept(state, 'every');
  if (isNext(state, 'parity')) return readParity(state);
  if (isNext(state, 'week')) {
    const days = readDays(state, 'week');
    const due = days === undefined ? readDue(state, 'week', 'same') : undefined;
    const found = days === undefined ? due && { due } : { days };
    if (found !== undefined) {
      addLimit(state, periodic({ every: 1, unit: 'week' }, found), at);
      return true;
    }
  }
  const number = accept(state, 'number');
  if (number !== undefined && number.value >= 1 && number.value <= 31 && accept(state, 'day') !== undefined) {
    const days = fallingOn(number.value).map((day) =>
      dueOf('same', day, accept(state, 'before') !== undefined),
    );
    const [first] = days;
    const isOne = days.length === 1 && first !== undefined;
    skipSameDays(state, days);
    // 每月逢5日: which days of the period before it.
    const isSame =
      hasLimitInClause(state) &&
      amendLast(state, 'periodic', (limit) =>
        limit.period.unit === 'month' && limit.period.every === 1 && limit.due === undefined
          ? { ...limit, ...(isOne ? { due: first } : { days }) }
          : undefined,
      );
    if (isSame) {
      state.noiseStart = state.position;
      return true;
    }
    addLimit(state, periodic({ every: 1, unit: 'month' }, isOne ? { due: first } : { days }), at);
    return true;
  }
  state.position = at;
  return false;
}

/** One of several days: 8日, 周三, or 8 and 三 alone before a last one that names its unit. */
function readOneDay(state: State, unit: PeriodUnit): { day: number; isNamed: boolean } | undefined {
  return attempt(state, () => {
    accept(state, 'every', 'relative-period');
    const isWeek = unit === 'week';
    const isNamedBefore = isWeek && accept(state, 'week') !== undefined;
    if (isWeek && accept(state, 'day') !== undefined) return { day: 7, isNamed: isNamedBefore };
    const number = accept(state, 'number');
    if (number === undefined || number.value < 1 || number.value > (isWeek ? 7 : 31)) return undefined;
    if (isNext(state, 'times')) return undefined;
    const isNamed = isWeek ? isNamedBefore : accept(state, 'day') !== undefined;
    return { day: number.value, isNamed };
  });
}

/** 每周一三五: figures in one run, each a day of the week. */
function readRunOfWeekdays(state: State): readonly PeriodDue[] | undefined {
  return attempt(state, () => {
    const text = accept(state, 'number')?.text ?? '';
    if (!/^[一二三四五六]{2,6}$/u.test(text)) return undefined;
    const days = Array.from(text, (figure) => '一二三四五六'.indexOf(figure) + 1);
    const isRising = days.every((day, index) => index === 0 || day > (days[index - 1] ?? 7));
    const isBefore = accept(state, 'before') !== undefined;
    return isRising ? days.map((day) => dueOf('same', day, isBefore)) : undefined;
  });
}

/** 每月8日、18日、28日, 每周一、三、五, 每月5日和20日前: several days of each period; one alone is no list. */
export function readDays(state: State, unit: PeriodUnit): readonly PeriodDue[] | undefined {
  if (unit !== 'month' && unit !== 'week') return undefined;
  return attempt(state, () => {
    skip(state, 'filler', 'duty');
    accept(state, 'from');
    const days: { day: number; isNamed: boolean }[] = [];
    let isBefore = false;
    const run = unit === 'week' ? readRunOfWeekdays(state) : undefined;
    if (run !== undefined) return run;
    do {
      // 每周一、三、五: the period's own word names the first day.
      const day = readOneDay(state, unit);
      if (day === undefined) return undefined;
      days.push(day);
      isBefore = accept(state, 'before') !== undefined || isBefore;
    } while (accept(state, 'or') !== undefined);
    const isNamed = unit === 'week' || days.at(-1)?.isNamed === true;
    if (days.length < 2 || !isNamed || isNext(state, 'month', 'to')) return undefined;
    if (peek(state)?.text === '各') state.position += 1;
    return days.map(({ day }) => dueOf('same', day, isBefore));
  });
}

const ALTERNATES: Readonly<Record<number, Period>> = {
  [-2]: { every: 2, unit: 'day' },
  7: { every: 2, unit: 'week' },
  1: { every: 2, unit: 'month' },
  3: { every: 2, unit: 'quarter' },
  12: { every: 2, unit: 'year' },
};

/** 隔月, 双周: every second one. */
export function readAlternatePeriod(state: State): Period | undefined {
  const token = accept(state, 'alternate');
  return token === undefined ? undefined : ALTERNATES[token.value];
}

/** 公告征求意见，期限为30日: the term of what the clause before it shows. */
function isTermOfShowing({ tokens, position, clauseStart, trigger }: State): boolean {
  const term = tokens[position];
  if (term?.kind !== 'limit-term' || !/^(?:期限|时间|时限)$/u.test(term.text) || position !== clauseStart)
    return false;
  const shown = tokens[position - 1]?.kind === 'stop' ? tokens[position - 2] : undefined;
  return shown?.kind === 'exhibit' && (trigger === undefined || trigger.ending !== 'none');
}

/** 间隔, 更新周期不超过: the number that follows is the longest gap between two publications. */
export function announceGap(state: State): boolean {
  const token = peek(state);
  if (isTermOfShowing(state)) {
    state.isDisplay = true;
    state.position += 1;
    closeNoise(state, state.position - 1);
    return true;
  }
  // 公开期限不少于10个工作日
  if (
    /^(?:公开|公布|发布|披露)(?:期限|时间)$/u.test(token?.text ?? '') &&
    peek(state, 1)?.kind === 'at-least'
  ) {
    state.isDisplay = true;
    state.position += 1;
    closeNoise(state, state.position - 1);
    return true;
  }
  if (token?.kind === 'limit-term') {
    let ahead = 1;
    while (['filler', 'duty'].includes(peek(state, ahead)?.kind ?? 'text')) ahead += 1;
    if (!token.text.includes('周期') || peek(state, ahead)?.kind !== 'at-most') return false;
  }
  state.isGap = true;
  state.position += 1;
  closeNoise(state, state.position - 1);
  return true;
}

const GAP_UNITS = new Set<string>(['minute', 'hour', 'workday', 'day', 'week', 'month', 'year']);

/** 不超过3个月 behind 间隔: no calendar divides the time, each publication starts the next gap. */
export function addGap(state: State, every: number, unit: string, at: number): void {
  const period = GAP_UNITS.has(unit) ? periodOf(every, unit) : undefined;
  if (period === undefined || state.bound === 'at-least') refuse(state, at);
  else if (
    !amendLast(state, 'periodic', (limit) => (isSamePeriod(limit.period, period) ? limit : undefined))
  ) {
    // 定期，最长不超过三个月: what 定期 leaves open.
    if (state.drafts.at(-1)?.limit.kind === 'regular' && state.drafts.length > state.sentenceDrafts)
      state.drafts.pop();
    addLimit(state, periodic(period, { rolling: true }), at);
  }
  state.isGap = false;
}

function periodOf(every: number, unit: string): Period | undefined {
  const units = ['minute', 'hour', 'workday', 'day', 'week', 'month', 'year'] as const;
  const known = units.find((one) => one === unit);
  return known === undefined ? undefined : { every, unit: known };
}
