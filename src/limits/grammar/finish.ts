import type { LimitReading } from '../../model/limit-reading.ts';
import type { LimitRemark } from '../../model/limit-remark.ts';
import type { TimeLimit } from '../../model/time-limit.ts';
import type { Token, TokenKind } from '../token.ts';
import { addLimit } from './draft.ts';
import { printedOf, type State, type Stretch } from './state.ts';

/** Kinds that say nothing when they are passed over. */
const SILENT: ReadonlySet<TokenKind> = new Set([
  'filler',
  'duty',
  'publish',
  'exhibit',
  'or',
  'open',
  'close',
  'colon',
  'stop',
  'from',
  'limit-term',
  'display-term',
  'mark',
  'to',
  'when',
  'after',
  'prompt',
  'immediate',
  'external',
  'standing',
  'at-least',
  'at-most',
]);

const REMARK_ORDER: readonly LimitRemark[] = [
  'typo-read-through',
  'truncated',
  'inside-assumed',
  'trigger-assumed',
  'law-counts-workdays',
  'minimum-assumed',
  'range-read',
  'literal-calendar-days',
  'strictest-counts',
  'condition-not-judged',
  'on-request',
  'not-a-publication-duty',
];

/** A stretch without the silent words at its ends. */
function trimSilent(
  tokens: readonly Token[],
  { start, end }: Stretch,
  silent: ReadonlySet<TokenKind>,
): Stretch {
  const isSilent = (at: number) => silent.has(tokens[at]?.kind ?? 'text');
  let first = start;
  let last = end;
  while (first < last && isSilent(first)) first++;
  while (last > first && isSilent(last - 1)) last--;
  return { start: first, end: last };
}

const LABEL_EDGES: ReadonlySet<TokenKind> = new Set([
  'filler',
  'duty',
  'or',
  'colon',
  'stop',
  'mark',
  'limit-term',
  'display-term',
  'at-most',
  'at-least',
  'to',
  'from',
  'publish',
]);

/** 其中行政许可、行政处罚事项应 → 行政许可, 行政处罚. */
function labelNames(state: State, label: Stretch): readonly string[] {
  const trimmed = trimSilent(state.tokens, label, LABEL_EDGES);
  const words = state.tokens.slice(trimmed.start, trimmed.end);
  // 由承办机构, 根据变更情况: who acts and why, not what is published.
  if (/^(?:由|根据|依据|视)/u.test(printedOf(state, trimmed))) return [];
  if (words.every(({ kind }) => kind === 'generic' || SILENT.has(kind))) return [];
  return namesIn(printedOf(state, trimmed).replace(/^(?:其中|对于?|凡是?|属于)+[:：]?(?:涉及)?/u, ''));
}

/** 行政许可、行政处罚事项 → 行政许可, 行政处罚; a phrase with 的 stays whole. */
function namesIn(text: string): readonly string[] {
  return (text.includes('的') ? [text] : text.split(/[、/]|以及|和|及(?!时)|与/u))
    .map((name) =>
      name
        .replace(/等?$/u, '')
        .replace(/(?<=..)(?<!一般|其他|重大)(?:等?事项|的)$/u, '')
        .trim(),
    )
    .filter((name) => name !== '');
}

/** Limits of which a list obeys one or the other, by kind. */
const DEADLINES: ReadonlySet<TimeLimit['kind']> = new Set(['within', 'periodic', 'yearly-by', 'prompt']);

/** Labels tell limits apart: they count where a phrase has several deadlines and a later one is labelled. */
function labelsOf(state: State): readonly (readonly string[])[] {
  const deadlines = state.drafts.filter(({ limit }) => DEADLINES.has(limit.kind));
  const isTold =
    deadlines.length > 1 &&
    deadlines.some(
      ({ label }, index) => index > 0 && label !== undefined && labelNames(state, label).length > 0,
    );
  return state.drafts.map(({ label, isMarked, object, limit }) => {
    if (!DEADLINES.has(limit.kind) || (!isTold && !isMarked)) return [];
    const names =
      [label, object]
        .map((stretch) => (stretch === undefined ? [] : labelNames(state, stretch)))
        .find(({ length }) => length > 0) ?? [];
    // 行政处罚决定作出之日起7个…，其他信息…: what was decided is the first part's label.
    if (names.length > 0 || limit.kind !== 'within' || limit.triggerText === undefined) return names;
    return deadlines.some(
      (other) => other.label !== undefined && /^其[他余它]/u.test(printedOf(state, other.label)),
    )
      ? namesIn(limit.triggerText)
      : [];
  });
}

function partsOf(state: State): readonly string[] {
  if (state.drafts.length === 1) return [state.phrase.printed.trim()];
  return state.drafts.map(({ start }, index) => {
    const end = state.drafts[index + 1]?.start ?? state.tokens.length;
    const edges: ReadonlySet<TokenKind> = new Set(['stop', 'or', 'mark', 'filler']);
    return printedOf(
      state,
      trimSilent(state.tokens, { start, end }, new Set([...edges].filter((kind) => kind !== 'filler'))),
    );
  });
}

const STOPS: ReadonlySet<TokenKind> = new Set(['stop']);

function isCovered(stretch: Stretch, others: readonly (Stretch | undefined)[]): boolean {
  return others.some(
    (other) => other !== undefined && other.start <= stretch.start && stretch.end <= other.end,
  );
}

function ignoredOf(state: State, labels: readonly (readonly string[])[]): readonly string[] {
  const used = [
    ...state.claimed,
    ...state.drafts.flatMap(({ label, object }, index) => (labels[index]?.length ? [label, object] : [])),
  ];
  const wholes = state.passed.filter(({ isWhole }) => isWhole);
  return state.passed
    .filter((stretch) => !isCovered(stretch, used))
    .filter((stretch) => stretch.isWhole || !isCovered(stretch, wholes))
    .map((stretch) => trimSilent(state.tokens, stretch, stretch.isWhole ? STOPS : SILENT))
    .filter(({ start, end }) =>
      state.tokens.slice(start, end).some(({ kind }) => kind !== 'generic' && !SILENT.has(kind)),
    )
    .map((stretch) => printedOf(state, stretch))
    .filter((text) => text !== '');
}

/** A phrase without any number still binds: …之日 cut off, 文件解密后, 应当向社会公布. */
function addUnnumbered(state: State): void {
  if (state.drafts.length > 0) return;
  const { trigger } = state;
  const at = state.tokens.length;
  if (trigger?.ending === 'anchor') {
    state.remarks.add('truncated');
    addLimit(state, { kind: 'open', printed: '', reason: 'truncated' }, at);
  } else if (trigger !== undefined && trigger.ending !== 'none') {
    const text = trigger.text === '' ? {} : { triggerText: trigger.text };
    state.trigger = undefined;
    state.noiseStart = Math.max(state.noiseStart, trigger.words.end);
    addLimit(state, { kind: 'prompt', printed: '', triggers: trigger.triggers, ...text }, at);
  } else if (state.isDuty && state.isPublished) {
    addLimit(state, { kind: 'open', printed: '', reason: 'no-time' }, at);
  } else if (state.otherLawPrevails) {
    addLimit(state, { kind: 'external', printed: '' }, at);
  }
}

/** 10日内上报，30日内公开: only the limit whose verb is publishing stands; where none does, the reading says so. */
function dropOtherDuties(state: State): void {
  const { drafts } = state;
  if (!drafts.some(({ isOther }) => isOther)) return;
  if (drafts.every(({ isOther }) => isOther)) {
    state.remarks.add('not-a-publication-duty');
    return;
  }
  for (const [index, draft] of drafts.entries()) {
    const end = drafts[index + 1]?.start ?? state.tokens.length;
    if (draft.isOther) state.passed.push({ start: draft.start, end, isWhole: true });
  }
  drafts.splice(0, drafts.length, ...drafts.filter(({ isOther }) => !isOther));
}

/** What is published, without the verb. */
function plain(rest: string): string {
  return rest.replace(/(?:向社会|予以|及时|进行|并|主动|公开|公布|发布|公示|[，,。;；、()（）])+/gu, '');
}

/** Several deadlines with the same clock, name and condition: the stricter binds, and it is said. */
function remarkStrictest(state: State): void {
  const clocks = state.drafts.flatMap(({ limit, label, rest }) =>
    limit.kind === 'within' && limit.condition === undefined
      ? [
          [
            limit.triggers,
            limit.triggerText,
            label && labelNames(state, label),
            limit.action,
            plain(rest),
          ].join(),
        ]
      : [],
  );
  if (new Set(clocks).size < clocks.length) state.remarks.add('strictest-counts');
}

/** The finished reading, or undefined when the phrase names no limit at all. */
export function finishReading(state: State): LimitReading | undefined {
  addUnnumbered(state);
  if (state.drafts.length === 0) return undefined;
  dropOtherDuties(state);
  remarkStrictest(state);
  // 经办领导批准后向社会公示: a clock that no number took.
  if (state.trigger !== undefined) state.passed.push(state.trigger.words);
  const parts = partsOf(state);
  const labels = labelsOf(state);
  const isOverridden = state.otherLawPrevails && state.drafts.some(({ limit }) => limit.kind !== 'external');
  return {
    printed: state.phrase.printed,
    limits: state.drafts.map(({ limit }, index) => ({
      ...limit,
      printed: parts[index] ?? state.phrase.printed,
      ...(labels[index]?.length && { appliesTo: labels[index] }),
      ...(isOverridden && { otherLawPrevails: true }),
    })),
    ignored: ignoredOf(state, labels),
    remarks: REMARK_ORDER.filter((remark) => state.remarks.has(remark)),
  };
}
