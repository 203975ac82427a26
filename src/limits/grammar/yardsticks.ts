import type { TimeLimit } from '../../model/time-limit.ts';
import { addLimit, amendLast } from './draft.ts';
import { readSpan } from './span.ts';
import { accept, clauseEnd, foldedOf, peek, printedOf, refuse, type State } from './state.ts';

/** 若当月未公布信息，则表明当月无此类案件: silence is a statement; the rest of the sentence explains it. */
export function readSilence(state: State): boolean {
  const at = state.position;
  const text = peek(state)?.text ?? '';
  const unit = text.includes('季') ? 'quarter' : text.includes('年') ? 'year' : 'month';
  const isAmended = amendLast(state, 'periodic', (limit) => ({ ...limit, silenceMeansNone: true }));
  const end = state.tokens.findIndex(({ text }, index) => index > at && (text === '。' || text === ';'));
  state.position = end < 0 ? state.tokens.length : end;
  if (isAmended) state.noiseStart = state.position;
  else {
    addLimit(
      state,
      { kind: 'periodic', printed: '', minimum: 1, period: { every: 1, unit }, silenceMeansNone: true },
      at,
    );
  }
  return true;
}

/** 监测2周, 监测时间点前2周内: the inspectors' yardstick, at least one update in the stretch. */
export function readInspection(state: State): boolean {
  const at = state.position;
  state.position += 1;
  const printed = readSpan(state);
  if (printed === undefined || printed.span.unit === 'workday' || printed.span.unit === 'minute') {
    state.position = at;
    return false;
  }
  accept(state, 'inside');
  state.isInspection = true;
  const { count, unit } = printed.span;
  addLimit(state, { kind: 'periodic', printed: '', minimum: 1, period: { every: count, unit } }, at);
  return true;
}

const OF_PUBLISHING =
  /公[开布示告]|发布|解读|回应|答复|更新|及时|按时|按期|办结|反馈|采纳|上网|披露|回[复访]|受理|处理|办理/u;

/** 解读率要达到90%以上: the share is of what the words before it name. */
export function readRatio(state: State): boolean {
  const at = state.position;
  const percent = accept(state, 'percent');
  if (percent === undefined || state.bound === 'at-most') return false;
  const words = state.tokens.slice(state.noiseStart, at);
  const rate = words.findLastIndex(({ text }) => /(?:率|比例|比重)$/u.test(text));
  if (rate < 0 || percent.value > 1) {
    state.position = at;
    return false;
  }
  accept(state, 'or-more');
  // 抽查比例不低于5%, 合格率达到98%: a share of the work, and none of what is published.
  const share = foldedOf(state, { start: state.noiseStart, end: state.noiseStart + rate + 1 });
  if (!OF_PUBLISHING.test(share)) {
    const end = clauseEnd(state);
    const isBeside = state.drafts.length > 0 || end < state.tokens.length;
    if (!isBeside) refuse(state, at);
    state.passed.push({ start: state.noiseStart, end, isWhole: true });
    state.position = end;
    state.noiseStart = end;
    state.bound = undefined;
    return true;
  }
  const of = printedOf(state, { start: state.noiseStart, end: state.noiseStart + rate + 1 });
  const limit: TimeLimit = { kind: 'ratio', printed: '', atLeast: percent.value, of };
  state.bound = undefined;
  // 年内…率: the year is the window of the share, not a date of its own.
  if (amendLast(state, 'by', ({ year }) => (year === undefined ? limit : undefined)))
    state.noiseStart = state.position;
  else {
    state.noiseStart = at;
    addLimit(state, limit, at);
  }
  return true;
}
