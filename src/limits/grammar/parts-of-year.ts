import type { MonthDay } from '../../model/month-day.ts';
import { readDates, yearlyBy } from './dates.ts';
import { addLimit } from './draft.ts';
import { accept, attempt, peek, type State, skip } from './state.ts';

/** 上半年, 第一季度, 四季度. */
function acceptPart(state: State): boolean {
  const half = peek(state);
  if (half?.kind === 'half-of-year' && half.value <= 12) {
    state.position += 1;
    return true;
  }
  return (
    attempt(state, () => {
      if (peek(state)?.text === '第') state.position += 1;
      const number = accept(state, 'number');
      if (number === undefined || number.value < 1 || number.value > 4) return undefined;
      return accept(state, 'quarter');
    }) !== undefined
  );
}

/** 下半年次年1月15日前: the part only says what the date is for. */
function readPart(state: State): readonly MonthDay[] | undefined {
  return attempt(state, () => {
    if (!acceptPart(state)) return undefined;
    skip(state, 'filler', 'duty', 'generic');
    accept(state, 'colon');
    accept(state, 'from');
    accept(state, 'relative-period');
    const dates = readDates(state);
    if (dates === undefined || accept(state, 'before') === undefined) return undefined;
    return dates.dates;
  });
}

/** 上半年7月15日前、下半年次年1月15日前: the dates of a year, each named by the part of it that it is for. */
export function readPartsOfYear(state: State): boolean {
  const at = state.position;
  const first = readPart(state);
  if (first === undefined) return false;
  const dates = [...first];
  for (;;) {
    const more = attempt(state, () => {
      skip(state, 'publish', 'exhibit');
      return accept(state, 'or', 'stop') === undefined ? undefined : readPart(state);
    });
    if (more === undefined) break;
    dates.push(...more);
  }
  addLimit(state, yearlyBy(dates), at);
  return true;
}
