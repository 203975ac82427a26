import type { Period, PeriodUnit } from '../../model/time-limit.ts';
import type { TokenKind } from '../token.ts';
import { isRoughFigure } from './span.ts';
import { accept, attempt, peek, refuse, type State } from './state.ts';

const PERIOD_UNITS: Readonly<Partial<Record<TokenKind, PeriodUnit>>> = {
  minute: 'minute',
  hour: 'hour',
  workday: 'workday',
  day: 'day',
  week: 'week',
  'ten-days': 'ten-days',
  'half-month': 'half-month',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  year: 'year',
};

/** 季度, 3个月, 两年: what comes round. */
export function readPeriod(state: State): Period | undefined {
  if (accept(state, 'half-hour') !== undefined) return { every: 30, unit: 'minute' };
  return attempt(state, () => {
    const number = accept(state, 'number');
    if (number !== undefined && isRoughFigure(number)) refuse(state, state.position - 1);
    const unit = PERIOD_UNITS[peek(state)?.kind ?? 'text'];
    // 每5个工作日: from which day on is not said.
    const isUncertain = unit === 'workday' && (number?.value ?? 1) > 1;
    if (unit === undefined || isUncertain || number?.value === 0) return undefined;
    state.position += 1;
    return { every: number?.value ?? 1, unit };
  });
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return a.every === b.every && a.unit === b.unit;
}
