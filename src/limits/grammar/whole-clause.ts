import type { PeriodUnit } from '../../model/time-limit.ts';
import { addLimit } from './draft.ts';
import { periodic } from './periodic-details.ts';
import { isNext, peek, type State } from './state.ts';

/** Whether the next word is all that its clause says, a verb of publishing aside. */
function isWholeClause(state: State): boolean {
  if (state.position !== state.clauseStart) return false;
  const next = peek(state, 1);
  const end = next?.kind === 'publish' ? peek(state, 2) : next;
  return (
    end === undefined ||
    end.kind === 'stop' ||
    end.gap === 'line' ||
    (end.gap === 'space' && end.kind !== 'number')
  );
}

/** 依申请公开: a mode in the place of a limit; elsewhere a name. */
export function readOnRequest(state: State): boolean {
  if (peek(state)?.text !== '依申请公开' || !isWholeClause(state)) return false;
  const at = state.position;
  state.position += 1;
  state.remarks.add('on-request');
  addLimit(state, { kind: 'open', printed: '', reason: 'on-request' }, at);
  return true;
}

const PERIODICALS: Readonly<Record<string, PeriodUnit>> = {
  日报: 'day',
  周报: 'week',
  旬报: 'ten-days',
  半月报: 'half-month',
  月报: 'month',
  季报: 'quarter',
  半年报: 'half-year',
  年报: 'year',
};

/** 月报, 季报 alone: as often as the report comes out. */
export function readPeriodical(state: State): boolean {
  const unit = PERIODICALS[peek(state)?.text ?? ''];
  if (unit === undefined || !isWholeClause(state)) return false;
  const at = state.position;
  state.position += 1;
  if (isNext(state, 'publish')) state.position += 1;
  addLimit(state, periodic({ every: 1, unit }), at);
  return true;
}
