import type { Period } from '../../model/time-limit.ts';
import { amendLast } from './draft.ts';
import { accept, attempt, peek, type State, skip } from './state.ts';

/** Minutes of the day as `10:00`. */
function timeOf(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** 每天10时前, 每个工作日17:00前. */
export function readClock(state: State, { every, unit }: Period): string | undefined {
  if (every !== 1 || (unit !== 'day' && unit !== 'workday')) return undefined;
  return attempt(state, () => {
    skip(state, 'filler', 'duty');
    accept(state, 'from');
    const clock = accept(state, 'clock');
    if (clock === undefined || accept(state, 'before') === undefined) return undefined;
    return timeOf(clock.value);
  });
}

/** 每日发布，并于当日12时前更新: the time of day behind the period. */
export function readClockBehind(state: State): boolean {
  const ahead = peek(state)?.kind === 'same-day' ? 1 : 0;
  const clock = peek(state, ahead);
  if (clock?.kind !== 'clock' || (ahead === 1 && peek(state)?.value !== 0)) return false;
  const time = timeOf(clock.value);
  const isDaily = amendLast(state, 'periodic', (limit) =>
    limit.period.unit === 'day' && limit.period.every === 1 && limit.clock === undefined
      ? { ...limit, clock: time }
      : undefined,
  );
  if (!isDaily || peek(state, ahead + 1)?.kind !== 'before') return false;
  state.position += ahead + 2;
  state.noiseStart = state.position;
  return true;
}
