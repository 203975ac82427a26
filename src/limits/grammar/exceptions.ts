import type { Token, TokenKind } from '../token.ts';
import { isCircumstance } from './circumstance.ts';
import { attachCondition, closeNoise } from './draft.ts';
import { foldedOf, type State } from './state.ts';

/** Words that would make an exception a limit of its own. */
const TIMED: ReadonlySet<TokenKind> = new Set([
  'number',
  'every',
  'workday',
  'hour',
  'before',
  'rest-days',
  'at-least',
  'at-most',
]);

/** Longest clause looked at. */
const LONGEST = 40;

const NEGATED: ReadonlySet<string> = new Set(['不予', '不', '不得', '不宜', '暂不', '免于', '不能']);

function endOfClause(state: State, start: number): number {
  let end = start;
  while (end < state.tokens.length && end - start < LONGEST) {
    const kind = state.tokens[end]?.kind;
    if (kind === 'stop' || kind === 'mark' || kind === 'close') break;
    if (end > start && state.tokens[end]?.gap === 'line') break;
    end++;
  }
  return end;
}

/** 1月份除外: of the figures of that month, or of what is published in it, is not said. */
const MONTHS_EXCEPTED = /^(?:每年)?\d{1,2}(?:[、和]\d{1,2})*月份?(?:的)?除外$/u;

/** 依法不予公开的除外, 紧急情况除外; 另有规定的除外 is reported by itself. */
function isExcepted(words: readonly Token[]): boolean {
  return (
    /^(?:除外|不在此[列限])$/u.test(words.at(-1)?.text ?? '') &&
    !words.some(({ text }) => /规定|要求|法律|法规/u.test(text))
  );
}

/** 除依法不予公开的外, 但经会议决定不公布的除外, 但规定不得公开的内容除外: what is published nowhere needs no date. */
const TAKEN_OUT =
  /^(?:除(?!夕).{0,24}不(?:予|得|宜|能|应)?(?:主动|对外|向社会)?公[开布示].{0,8}(?:以|之)?外|除(?!夕).{0,16}(?:秘密|隐私|涉密|敏感|保密).{0,16}(?:以|之)?外|(?:但是?)?.{0,30}不(?:予|得|宜|能|应)?(?:主动|对外|向社会)?公[开布示告]的?(?:信息|内容|事项|部分|情形|材料)?除外)$/u;

const SECRET = /秘密|隐私|涉密|敏感|保密|安全|稳定|依法|法定|不予公开|未成年|个人|身份|住址/u;

/** 涉及国家秘密的不予公开, 依法不予公开的: what is exempt is named, and that it is. */
function isExemption(words: readonly Token[]): boolean {
  const not = words.findIndex(({ text }) => NEGATED.has(text));
  const verb = words[not + 1];
  if (not < 1 || (verb?.kind !== 'publish' && verb?.kind !== 'exhibit')) return false;
  const named = words.slice(0, not);
  const isNamed = named.some(({ text }) => SECRET.test(text));
  return isNamed && (words.at(-1) === verb || words.at(-1)?.text === '的');
}

/** 非供暖期不作要求, 公示期间不停止: nothing more is owed, and nothing less. */
const NOTHING_OWED = /(?:不作要求|不做要求|不停止|不中断|不受此限|不受影响)$/u;

/** 非采暖期不再公布, 其他月份不发布: what was said of a season, said once more of the rest of the year. */
const REST_OF_YEAR =
  /^(?:非.{1,6}[期季]间?|其[他余它](?:月份|时间|时段|季节|期间)|.{1,6}[期季]外)内?(?:则|即)?(?:不再|不予|不作|不做|不|停止|暂停|无需|无须|可不|免于)(?:对外)?(?:公[布开示告]|发布|更新|播报)/u;

/** 因特殊情况不能按时公开的，可延长…: a condition may be a negation. */
function isCondition(words: readonly Token[]): boolean {
  return /^[的者]$/u.test(words.at(-1)?.text ?? '') && words.length > 2;
}

function drop(state: State, start: number, end: number): void {
  state.position = end;
  state.noiseStart = end;
  state.passed.push({ start, end, isWhole: true });
}

/**
 * A clause behind a limit that takes something out of it: what must not be published needs no date. It is passed over and reported.
 * 不得公开 alone, or beside a number, is refused elsewhere.
 */
export function readException(state: State, start: number): boolean {
  const end = endOfClause(state, start);
  const words = state.tokens.slice(start, end);
  const isMonth = MONTHS_EXCEPTED.test(words.map(({ text }) => text).join(''));
  if (!isMonth && words.some(({ kind }) => TIMED.has(kind))) return false;
  if (TAKEN_OUT.test(foldedOf(state, { start, end }))) {
    closeNoise(state, start);
    drop(state, start, end);
    return true;
  }
  // 涉及国家秘密的，不予公开
  const waiting = state.condition ?? state.heldLabel;
  if (waiting !== undefined && isExemption([...state.tokens.slice(waiting.start, waiting.end), ...words])) {
    state.condition = undefined;
    state.heldLabel = undefined;
    state.passed.pop();
    drop(state, waiting.start, end);
    return true;
  }
  // 未成年人信息不予公开，名单7日内公示
  const isMoreBehind = state.tokens[end]?.kind === 'stop' && state.tokens[end + 1] !== undefined;
  if (state.drafts.length === 0) {
    if (!isMoreBehind || !isExemption(words) || words.at(-1)?.text === '的') return false;
    drop(state, start, end);
    return true;
  }
  // 每月公布，寒暑假除外; 每周更新，无更新内容的除外: when nothing is owed; what must stay secret has no period anyway.
  const isPeriodic = state.drafts.at(-1)?.limit.kind === 'periodic';
  if (isPeriodic && isExcepted(words) && !SECRET.test(foldedOf(state, { start, end }))) {
    closeNoise(state, start);
    attachCondition(state, { start, end });
    state.position = end;
    state.noiseStart = end;
    return true;
  }
  const stopped = /^(.{2,8}?)内?(?:停止|不再|暂停)(?:公[布开示告]|发布|更新)$/u.exec(
    foldedOf(state, { start, end }),
  );
  const isStopped = stopped !== null && isCircumstance(stopped[1] ?? '');
  if (isPeriodic && (isStopped || REST_OF_YEAR.test(foldedOf(state, { start, end })))) {
    closeNoise(state, start);
    const last = state.drafts.at(-1)?.limit;
    const isBounded =
      last?.kind === 'periodic' && (last.condition ?? last.season ?? last.months) !== undefined;
    if (isBounded) drop(state, start, end);
    else {
      attachCondition(state, { start, end });
      state.position = end;
      state.noiseStart = end;
    }
    return true;
  }
  const isDropped =
    isExcepted(words) || isExemption(words) || NOTHING_OWED.test(foldedOf(state, { start, end }));
  if (!isDropped && !(isCondition(words) && words.some(({ kind }) => kind === 'not'))) return false;
  closeNoise(state, start);
  if (isDropped) drop(state, start, end);
  else {
    state.position = end;
    state.noiseStart = start;
  }
  return true;
}
