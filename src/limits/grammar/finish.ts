import type { LimitReading, LimitRemark } from '../../model/limit-reading.ts';
import type { TokenKind } from '../token.ts';
import { addLimit } from './draft.ts';
import { isSharedHeading, labelsOf, SILENT, trimSilent } from './labels.ts';
import { dropOtherDuties, refuseMeaningful, remarkStrictest, tellReplies } from './settle.ts';
import { printedOf, refuse, type State, type Stretch } from './state.ts';

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
    ...state.drafts.flatMap(({ label, object, before }, index) =>
      labels[index]?.length ? [label, object, ...(isSharedHeading(state, index) ? [before] : [])] : [],
    ),
  ];
  const wholes = state.passed.filter(({ isWhole }) => isWhole);
  return state.passed
    .filter((stretch) => !isCovered(stretch, used))
    .filter((stretch) => stretch.isWhole || !isCovered(stretch, wholes))
    .map((stretch) => trimSilent(state.tokens, stretch, stretch.isWhole ? STOPS : SILENT))
    .filter(({ start, end }) =>
      state.tokens.slice(start, end).some(({ kind }) => kind !== 'generic' && !SILENT.has(kind)),
    )
    .map((stretch) => printedOf(state, stretch).replace(/、$/u, ''))
    .filter((text) => text !== '');
}

/** 公示期满后转为依申请公开: words behind a start, none of them of publishing, may say anything. */
function saysNoOther({ tokens }: State, start: number): boolean {
  const words = tokens.slice(start);
  const isPublished = words.some(
    ({ kind }) => kind === 'publish' || kind === 'exhibit' || kind === 'together',
  );
  return isPublished || !words.some(({ kind }) => kind === 'text' || kind === 'noise');
}

/** A phrase without any number still binds: …之日 cut off, 文件解密后, 应当向社会公布. */
function addUnnumbered(state: State): void {
  if (state.drafts.length > 0) return;
  const { trigger } = state;
  const at = state.tokens.length;
  if (trigger?.ending === 'anchor') {
    state.remarks.add('truncated');
    addLimit(state, { kind: 'open', printed: '', reason: 'truncated' }, at);
  } else if (trigger !== undefined && trigger.ending !== 'none' && saysNoOther(state, trigger.words.end)) {
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

/** 每日公布，疫情结束后停止; 批准前、竣工后分别公示: what another event changes or asks for besides is no part that may be left out. */
function refuseOpenEnd(state: State): void {
  const { trigger } = state;
  const last = state.drafts.at(-1);
  if (trigger === undefined || trigger.ending === 'none' || last === undefined) return;
  const between = state.tokens.slice(last.start, trigger.words.start);
  const isApart = last.limit.kind === 'periodic' && between.some(({ kind }) => kind === 'stop');
  if (isApart || last.limit.kind === 'before') refuse(state, trigger.words.start);
}

/** Doubts about what was dropped as another duty, or settled by later words, are none about the reading. */
function forgetRemarks({ drafts, remarks }: State): void {
  if (!drafts.some(({ isAssumed }) => isAssumed)) remarks.delete('trigger-assumed');
  if (!drafts.some(({ limit }) => 'span' in limit && limit.span?.unit === 'day'))
    remarks.delete('literal-calendar-days');
  if (!drafts.some(({ limit }) => limit.condition !== undefined)) remarks.delete('condition-not-judged');
}

/** 本规定所称“日”均指工作日. */
function countInWorkdays(state: State): void {
  for (const draft of state.drafts) {
    const { limit } = draft;
    if ('span' in limit && limit.span?.unit === 'day' && limit.span.count > 0)
      draft.limit = { ...limit, span: { ...limit.span, unit: 'workday' } };
  }
  state.remarks.delete('literal-calendar-days');
}

/** The finished reading, or undefined when the phrase names no limit at all. */
export function finishReading(state: State): LimitReading | undefined {
  addUnnumbered(state);
  // 方可公布: a case or a bound of a limit that is not there.
  if (state.drafts.length === 0 && state.condition !== undefined) refuse(state, state.condition.start);
  if (state.drafts.length === 0) return undefined;
  dropOtherDuties(state);
  if (state.isInWorkdays) countInWorkdays(state);
  forgetRemarks(state);
  tellReplies(state);
  remarkStrictest(state);
  // 经办领导批准后向社会公示: a clock that no number took.
  if (state.trigger !== undefined) state.passed.push(state.trigger.words);
  if (state.condition !== undefined && !isCovered(state.condition, state.passed))
    state.passed.push(state.condition);
  refuseOpenEnd(state);
  const parts = partsOf(state);
  const labels = labelsOf(state);
  const ignored = ignoredOf(state, labels);
  refuseMeaningful(state, labels, ignored);
  const isOverridden = state.otherLawPrevails && state.drafts.some(({ limit }) => limit.kind !== 'external');
  return {
    printed: state.phrase.printed,
    limits: state.drafts.map(({ limit }, index) => ({
      ...limit,
      printed: parts[index] ?? state.phrase.printed,
      ...(labels[index]?.length && { appliesTo: labels[index] }),
      ...(isOverridden && { otherLawPrevails: true }),
    })),
    ignored,
    remarks: REMARK_ORDER.filter((remark) => state.remarks.has(remark)),
  };
}
