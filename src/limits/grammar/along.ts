import { isCircumstance } from './circumstance.ts';
import { addLimit, hasLimitInClause } from './draft.ts';
import { isThing } from './duty-verbs.ts';
import { foldedOf, peek, printedOf, type State, type Stretch } from './state.ts';

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
function readAlongWith(state: State): boolean {
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

/** 停气, 停止供水: neither a thing, nor what is announced before. */
function isHappening(state: State, event: Stretch): boolean {
  const text = foldedOf(state, event);
  const isCase = /^但|可以?$/u.test(text) || isCircumstance(text);
  return state.tokens[event.start]?.kind === 'text' && text.length <= 8 && !isThing(text) && !isCase;
}

/** 文件印发同时公开: on the day of what is before it. */
function readAtTheSameTime(state: State): boolean {
  const at = state.position;
  const verb = state.tokens[at - 1]?.trigger;
  if (peek(state)?.text !== '同时' || state.noiseStart >= at) return false;
  const next = peek(state, 1)?.kind;
  const isPublished = next === 'publish' || next === 'exhibit';
  const event = { start: state.noiseStart, end: verb === undefined ? at : at - 1 };
  // 紧急停气的，停气同时公告: what happens, under its own name; 监理信息同时公布 is one more thing.
  if (verb === undefined && (!isPublished || !isHappening(state, event))) return false;
  const text = printedOf(state, event);
  state.position += 1;
  state.noiseStart = at;
  addLimit(
    state,
    {
      kind: 'within',
      printed: '',
      span: { count: 0, unit: 'day' },
      triggers: [verb?.trigger ?? 'event'],
      ...(text !== '' && { triggerText: text }),
    },
    at,
  );
  return true;
}

/** 同步组织、同步审签: work that is done together makes nothing public. */
function isOtherWork(state: State): boolean {
  const ahead = state.tokens.slice(state.position + 1);
  const stop = ahead.findIndex(({ kind, gap }) => kind === 'stop' || kind === 'close' || gap === 'line');
  const rest = ahead.slice(0, stop < 0 ? undefined : stop);
  const isPublished = rest.some(({ kind }) => kind === 'publish' || kind === 'exhibit');
  // 同步联动 alone colours whatever it belongs to.
  return !isPublished && rest[0]?.kind === 'text' && state.noiseStart < state.position;
}

/** 与政策文件同步: comes with what it explains. 同时 counts only after 与. */
export function readTogether(state: State): boolean {
  const at = state.position;
  const before = state.tokens.slice(state.noiseStart, at);
  if (readAtTheSameTime(state)) return true;
  if (readAlongWith(state)) return true;
  if (isOtherWork(state)) return false;
  // 解读方案、解读材料 are two names; 与 joins what comes together.
  const joint = before.findLastIndex(({ text }) => /^[与和同跟]$/u.test(text));
  const joiner = joint >= 0 ? joint : before.findLastIndex(({ kind }) => kind === 'or');
  if (peek(state)?.text !== '同步' && joiner < 0) return false;
  const start = joiner < 0 ? at : state.noiseStart + joiner + 1;
  const words = printedOf(state, { start, end: at });
  // 文件印发后同步解读: what was issued is what is followed.
  const own = { start: state.noiseStart, end: start - 1 };
  const isTurned = joiner > 0 && words.includes('解读') && !foldedOf(state, own).includes('解读');
  const named = isTurned ? foldedOf(state, own) : words;
  const followed = words === '' ? (state.trigger?.text ?? '') : named;
  if (words === '') state.trigger = undefined;
  state.position += 1;
  if (state.drafts.slice(state.draftsBefore).some(({ limit }) => limit.kind === 'follows')) {
    state.noiseStart = state.position;
    return true;
  }
  // 政策解读与文件同步公开: what comes with it is its name.
  if (joiner > 0) state.label ??= isTurned ? { start, end: at } : own;
  if (joiner >= 0) state.noiseStart = start;
  addLimit(
    state,
    { kind: 'follows', printed: '', span: { count: 0, unit: 'workday' }, followed, together: true },
    start,
  );
  return true;
}
