import { peek, type State } from './state.ts';

/** 到现场解释, 现场公示牌: a place; 现场公布 and 当场 alone are a manner. */
export function isPlace(state: State): boolean {
  if (!/^[现当]场$/u.test(peek(state)?.text ?? '')) return false;
  const next = peek(state, 1);
  const isManner =
    next === undefined || ['publish', 'exhibit', 'stop', 'close', 'filler'].includes(next.kind);
  return !isManner || /[到在赴至]$/u.test(state.tokens[state.position - 1]?.text ?? '');
}
