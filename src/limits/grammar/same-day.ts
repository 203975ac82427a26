import type { Span } from '../../model/time-limit.ts';
import { clockedLimit } from './clock.ts';
import { addLimit, amendLast, hasLimitInClause } from './draft.ts';
import { startNamedDay } from './named-event.ts';
import { accept, peek, refuse, type State } from './state.ts';
import { finishNumber, isOfLast } from './within.ts';

/** 公布当日菜价, 发布次日火险等级预报: of what day the news are, behind the verb or beside a period. */
function isDayOfThing(state: State): boolean {
  const next = peek(state, 1)?.text === '的' ? peek(state, 2) : peek(state, 1);
  const isNamed = next !== undefined && ['text', 'noise', 'generic'].includes(next.kind);
  const before = state.tokens[state.position - 1];
  const isTold = before !== undefined && (before.kind === 'publish' || before.kind === 'exhibit');
  return (
    isNamed &&
    (isTold || next === peek(state, 2)) &&
    !/^(?:[上下]午|早|晚|中午|内|前|在|通过)/u.test(next.text)
  );
}

/** 形成当日, 次日内, 下一个工作日. */
export function readSameDay(state: State): boolean {
  const at = state.position;
  if (isDayOfThing(state)) return false;
  const token = accept(state, 'same-day', 'next-workday');
  if (token === undefined) return false;
  accept(state, 'inside', 'before');
  const span: Span =
    token.kind === 'same-day' ? { count: token.value, unit: 'day' } : { count: 1, unit: 'workday' };
  // 随文发布，至迟次日: how much later it may come.
  const isOfFollow = state.trigger === undefined && isOfLast(state);
  if (
    isOfFollow &&
    amendLast(state, 'follows', (limit) => (limit.together ? { ...limit, span } : undefined))
  ) {
    finishNumber(state);
    return true;
  }
  if (state.trigger === undefined && !hasLimitInClause(state)) startNamedDay(state, at);
  // 每月倒数第二个工作日: no working day after anything.
  if (token.kind === 'next-workday' && hasLimitInClause(state)) refuse(state, at);
  const { limit, isAssumed } = clockedLimit(state, span, at);
  addLimit(state, limit, at, isAssumed);
  finishNumber(state);
  return true;
}
