import type { TokenKind } from '../token.ts';
import type { State } from './state.ts';

const SHOWN: ReadonlySet<TokenKind> = new Set(['publish', 'exhibit', 'keep', 'standing', 'display-term']);

/** 有效期至2025年12月31日, 公示信息保留至年底: until when, and not by when. */
export function isUntil(state: State, at: number): boolean {
  const before = state.tokens[at - 2];
  if (state.tokens[at - 1]?.kind !== 'to' || before === undefined) return false;
  return before.text.startsWith('有效期') || SHOWN.has(before.kind);
}
