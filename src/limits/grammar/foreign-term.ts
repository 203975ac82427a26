import type { Token } from '../token.ts';
import { SPAN_UNITS } from '../token.ts';
import { closeNoise } from './draft.ts';
import { isThing } from './duty-verbs.ts';
import { foldedOf, peek, type State } from './state.ts';

/** Words for a time that say nothing of whose it is: 整改期限, 挂牌时间, 检测间隔. */
const BARE_TERM = /^(?:期限|时限|时间|周期|频次|频率|间隔(?:期|时间|期限)?|时间间隔|间隔天数)$/u;

/** What is kept is a record of it, and not the publication: 拍照留存, 材料存档. */
const RECORD = /存档|归档|拍照|照片|影像|录像|台账|原件|底单|凭证|档案|材料|备份|存根/u;

function endOfClause({ tokens }: State, start: number): number {
  let end = start;
  while (end < tokens.length && !['stop', 'mark', 'close'].includes(tokens[end]?.kind ?? 'stop')) end++;
  return end;
}

/** A deed that is named before the term, and that makes nothing public. */
function isOtherDeed(before: Token | undefined, term: Token): boolean {
  if (before === undefined || term.gap !== 'none') return false;
  if (before.kind === 'trigger')
    return ['approved', 'ended', 'received'].includes(before.trigger?.trigger ?? 'formed');
  const isShown = /挂牌|张贴|张榜|展示|承诺|办[结理]$/u.test(before.text);
  return before.kind === 'text' && before.text.length > 1 && !isThing(before.text) && !isShown;
}

function isPublic({ kind }: Token): boolean {
  return kind === 'publish' || kind === 'exhibit' || kind === 'display-term';
}

/** 整改期限不超过6个月, 检测间隔不超过12个月, 照片留存3年: the time of something else, told to the end of its clause. */
export function readForeignTerm(state: State): boolean {
  const at = state.position;
  const term = peek(state);
  if (term === undefined) return false;
  const clause = { start: state.clauseStart, end: endOfClause(state, at) };
  const words = state.tokens.slice(clause.start, clause.end);
  const isRecord = term.kind === 'keep' && RECORD.test(foldedOf(state, { start: clause.start, end: at + 1 }));
  const isTerm =
    BARE_TERM.test(term.text) && isOtherDeed(state.tokens[at - 1], term) && !words.some(isPublic);
  const behind = state.tokens.slice(at, clause.end);
  const isCounted =
    behind.some(
      ({ kind }, index) => kind === 'number' && SPAN_UNITS[behind[index + 1]?.kind ?? 'text'] !== undefined,
    ) && !behind.some(({ kind }) => kind === 'before');
  if ((!isRecord && !isTerm) || !isCounted || /承诺|办结/u.test(foldedOf(state, clause))) return false;
  closeNoise(state, clause.start);
  state.passed.push({ ...clause, isWhole: true });
  state.label = undefined;
  state.position = clause.end;
  state.noiseStart = clause.end;
  return true;
}
