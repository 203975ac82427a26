import { addLimit } from './draft.ts';
import { accept, peek, type State } from './state.ts';

const THIS_YEAR = /^(?:当|本|该|同)年度?$/u;

/** 当年内, 本年度内, 当年底前: once, by the end of the audited year. A start of its own would ask for another year. */
export function readThisYear(state: State): boolean {
  const at = state.position;
  if (!THIS_YEAR.test(peek(state)?.text ?? '')) return false;
  const isOfAnEvent = state.tokens.slice(state.clauseStart, at).some(({ trigger }) => trigger !== undefined);
  if (isOfAnEvent || state.trigger !== undefined) return false;
  state.position += 1;
  if (accept(state, 'period-end', 'inside') === undefined) {
    state.position = at;
    return false;
  }
  accept(state, 'before');
  addLimit(state, { kind: 'by', printed: '', month: 12, day: 31 }, at);
  return true;
}
