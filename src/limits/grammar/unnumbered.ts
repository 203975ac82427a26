import type { TokenKind } from '../token.ts';
import { addLimit, hasLimitInClause, wholeClause } from './draft.ts';
import { isThing } from './duty-verbs.ts';
import { isOffice, labelNames } from './labels.ts';
import { isPublished } from './publishing.ts';
import { foldedOf, type State, type Stretch } from './state.ts';

/** Kinds that say when; beside one of them a duty has its time. */
const TIMED: ReadonlySet<TokenKind> = new Set([
  'number',
  'every',
  'before',
  'inside',
  'after',
  'anchor',
  'prompt',
  'immediate',
  'standing',
  'regular',
  'external',
  'together',
  'same-day',
  'when',
  'take-down',
  'display-term',
  'ditto',
]);

const OWED = /[应须]|必须|向社会|对外|予以/u;

/** Verbs and what is around them. */
const VERBS: ReadonlySet<TokenKind> = new Set(['publish', 'exhibit']);

function sentenceAt({ tokens, clauseStart }: State): Stretch {
  const isStop = (at: number) => tokens[at]?.kind === 'mark' || /^[;。|•]$/u.test(tokens[at]?.text ?? '');
  let start = clauseStart;
  while (start > 0 && !isStop(start - 1)) start--;
  let end = clauseStart;
  while (end < tokens.length && !isStop(end)) end++;
  return { start, end };
}

/** 其他信息应当向社会公开 names it before the verb, 并向社会公开轮候名册 behind. */
function nameIn(state: State, start: number, end: number): Stretch | undefined {
  const words = state.tokens.slice(start, end);
  const verb = start + words.findLastIndex(({ kind }) => VERBS.has(kind));
  const behind = { start: verb + 1, end };
  const duty = words.findIndex(({ kind, text }) => kind === 'duty' || text === '向社会');
  const front = { start, end: duty < 0 ? verb : start + duty };
  const isName = (stretch: Stretch) => labelNames(state, stretch).length > 0 && !isOffice(state, stretch);
  if (isName(behind) && isThing(foldedOf(state, behind))) return behind;
  return duty > 0 && isName(front) ? front : undefined;
}

/** ，投诉电话应当公示: behind a limit that has its own verb. */
function isOnItsOwn({ tokens, drafts, clauseStart }: State, end: number): boolean {
  const last = drafts.at(-1);
  const words = tokens.slice(clauseStart, end);
  const duty = words.findIndex(({ kind }) => kind === 'duty');
  const isWhole = duty > 0 && VERBS.has(words.at(-1)?.kind ?? 'stop');
  const isFinished = last !== undefined && !last.isAlone && !last.isOther && !last.isWeak;
  return isFinished && isWhole && tokens[clauseStart - 1]?.text === ',';
}

/**
 * 其他信息应当向社会公开 in a sentence of its own, beside limits of other things: owed without a time, so that no limit of theirs is
 * taken for its own.
 */
export function addUnnumberedDuty(state: State, end: number): void {
  const { clauseStart, tokens, drafts } = state;
  const isCase = state.trigger === undefined || state.trigger.ending === 'when';
  if (hasLimitInClause(state) || !isCase || end <= clauseStart) return;
  const sentence = sentenceAt(state);
  const isApart = drafts.length === state.sentenceDrafts;
  const isBeside = drafts.length > 0 || tokens.slice(sentence.end).some(({ kind }) => kind === 'number');
  if (isApart ? !isBeside : !isOnItsOwn(state, end)) return;
  const own = isApart ? sentence : { start: clauseStart, end };
  const isNegated = tokens.slice(clauseStart, end).some(({ kind }) => kind === 'not');
  if (isNegated || tokens.slice(own.start, own.end).some(({ kind }) => TIMED.has(kind))) return;
  if (!OWED.test(foldedOf(state, { start: clauseStart, end })) || !isPublished(state, clauseStart, end))
    return;
  const name = nameIn(state, clauseStart, end);
  if (name === undefined) return;
  state.claimed.push({ start: clauseStart, end });
  // 异议不成立的，…并公布名册
  if (state.trigger !== undefined) state.condition ??= wholeClause(state, state.trigger.words);
  state.trigger = undefined;
  addLimit(state, { kind: 'open', printed: '', reason: 'no-time' }, end);
  const draft = drafts.at(-1);
  if (draft !== undefined) drafts.splice(-1, 1, { ...draft, label: name });
}
