import { printedOf, type State } from './state.ts';

/** The words since the last 在 or 于, without 应当 and the like: the event of 会议召开7日前. */
export function eventText(state: State, end: number): string {
  let start = state.noiseStart;
  for (let at = state.noiseStart; at < end; at++) {
    const kind = state.tokens[at]?.kind;
    if (
      kind === 'from' ||
      kind === 'at-most' ||
      kind === 'at-least' ||
      (start === at &&
        (kind === 'duty' || kind === 'filler' || kind === 'publish' || kind === 'exhibit' || kind === 'open'))
    ) {
      // 公示前: the verb itself is the event when nothing else is.
      if (at + 1 < end) start = at + 1;
    }
  }
  while (end > start && ['at-least', 'at-most', 'anchor'].includes(state.tokens[end - 1]?.kind ?? 'text'))
    end--;
  return printedOf(state, { start, end: state.tokens[end - 1]?.text === '的' ? end - 1 : end });
}
