import { BOTH_HALVES } from '../words.ts';
import { addLimit, amendLast } from './draft.ts';
import { periodic } from './periodic-details.ts';
import { accept, attempt, peek, type State, skip } from './state.ts';

/** 上、下半年各一次: twice a year, once in each half. */
export function readBothHalves(state: State): boolean {
  const at = state.position;
  if (peek(state)?.value !== BOTH_HALVES) return false;
  state.position += 1;
  const counted = attempt(state, () => {
    if (peek(state)?.text === '各') state.position += 1;
    skip(state, 'filler', 'duty', 'at-least', 'publish', 'exhibit');
    const number = accept(state, 'number');
    return number !== undefined && accept(state, 'times') !== undefined ? number.value : undefined;
  });
  const limit = { ...periodic({ every: 1, unit: 'half-year' }), minimum: counted ?? 1 };
  // 每年两次，上、下半年各一次: the year only says where the halves are.
  const isSaid = amendLast(state, 'periodic', ({ period, minimum, due, grace }) =>
    period.unit === 'year' && minimum <= 2 * limit.minimum && (due ?? grace) === undefined
      ? limit
      : undefined,
  );
  if (isSaid) state.noiseStart = state.position;
  else addLimit(state, limit, at);
  return true;
}
