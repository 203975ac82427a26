import { addLimit, hasLimitInClause } from './draft.ts';
import { foldedOf, type State } from './state.ts';

/** The words behind 随, 随同, 伴随 up to `end`: what it comes with; undefined where 随 is part of another word. */
function companionOf({ phrase, tokens }: State, start: number, end: number): string | undefined {
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (first === undefined || last === undefined || end <= start) return undefined;
  const text = phrase.text.slice(first.start, last.end);
  const found = /^(.*?(?:伴随|跟随|随同?)(?!机|时|意|即|后|着|便|处|地|身))(.{2,}|文)$/u.exec(text);
  if (found === null) return undefined;
  if (found[2] === '文') return '文件';
  const from = first.start + (found[1] ?? '').length;
  return phrase.printed.slice(phrase.origins[from] ?? 0, (phrase.origins[last.end - 1] ?? 0) + 1);
}

function addCompanion(state: State, followed: string, at: number): void {
  addLimit(
    state,
    { kind: 'follows', printed: '', span: { count: 0, unit: 'workday' }, followed, together: true },
    at,
  );
}

/** 随部门决算一并公开: comes with what 随 names. */
export function readAlongWith(state: State): boolean {
  const at = state.position;
  const followed = companionOf(state, state.noiseStart, at);
  if (followed === undefined) return false;
  state.position += 1;
  if (state.drafts.slice(state.draftsBefore).some(({ limit }) => limit.kind === 'follows')) {
    state.noiseStart = state.position;
    return true;
  }
  state.claimed.push({ start: state.noiseStart, end: at });
  addCompanion(state, followed, at);
  return true;
}

/** 余额随同预算公开: the same without 一并. A number in the clause says more. */
export function publishAlongWith(state: State): boolean {
  const at = state.position;
  if (hasLimitInClause(state) || state.trigger !== undefined || state.noiseStart !== state.clauseStart)
    return false;
  const ahead = state.tokens.slice(at + 1);
  const stop = ahead.findIndex(({ kind }) => kind === 'stop' || kind === 'mark');
  const rest = ahead.slice(0, stop < 0 ? undefined : stop);
  const isPlain = rest.every(
    ({ kind }) => !['number', 'every', 'after', 'anchor', 'together'].includes(kind),
  );
  const followed = isPlain ? companionOf(state, state.noiseStart, at) : undefined;
  if (followed === undefined) return false;
  state.position += 1;
  const words = { start: state.clauseStart, end: at };
  addCompanion(state, followed, at);
  const isWhole = /^随/u.test(foldedOf(state, words));
  if (isWhole) state.claimed.push(words);
  return true;
}
