import { dayOf, type MonthDay, partsOfDay } from '../../model/plain-date.ts';
import { type Draft, foldedOf, type State, type Stretch } from './state.ts';

/** Every year's dates may name 29 February. */
const LEAP_YEAR = 2024;

/** 5月至9月每周，其余月份每月: the rest of the year. */
export function takeRestOfYear(state: State, own: Stretch | undefined, last: Draft | undefined): boolean {
  const season = last?.limit.kind === 'periodic' ? last.limit.season : undefined;
  const isRest = own !== undefined && /^其[他余它](?:月份|时间|时段)内?$/u.test(foldedOf(state, own));
  if (season === undefined || !isRest) return false;
  const next = ({ month, day }: MonthDay, days: number) => {
    const { month: to, day: on } = partsOfDay(dayOf(LEAP_YEAR, month, day) + days);
    return { month: to, day: on };
  };
  state.season = { from: next(season.to, 1), to: next(season.from, -1) };
  state.claimed.push(own);
  return true;
}
