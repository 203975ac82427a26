import { normalisePhrase } from '../normalise-phrase.ts';
import { isCircumstance } from './circumstance.ts';
import { isThing } from './duty-verbs.ts';
import { labelNames } from './labels.ts';
import { type Draft, foldedOf, refuse, type State } from './state.ts';

const STRONG = /公[开布示告]|发布|披露/u;
const ANSWER = /答复|回复|反馈|推送|上传/u;

/** 1月底前完成，2月底前公布: what is finished before it is published; 每季度更新，首月15日前完成 finishes the publishing itself. */
function tellPreparation({ drafts }: State): void {
  const isStrong = ({ isWeak, isOther, rest }: Draft) => !isWeak && !isOther && STRONG.test(rest);
  const first = drafts.findIndex(isStrong);
  for (const draft of drafts.slice(0, Math.max(0, first)))
    draft.isOther ||= draft.isWeak && /^(?:的)?完成/u.test(draft.rest);
}

/** 10日内上报，30日内公开: only the limit whose verb is publishing is kept; where none does, the reading says so. */
export function dropOtherDuties(state: State): void {
  const { drafts } = state;
  // 5个工作日内答复，选登的答复3个工作日内公开: beside a verb of publishing the answer is another duty.
  if (drafts.some(({ isWeak, isOther, rest }) => !isWeak && !isOther && STRONG.test(rest)))
    for (const draft of drafts) draft.isOther ||= draft.isWeak && ANSWER.test(draft.rest);
  tellPreparation(state);
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

/** 收到申请之日起20个工作日内予以答复: the answer to one applicant. */
const REPLY = /申请.*答[复覆]/u;

/** 信息公开申请 names what was asked for; beside it nothing is said to be published. */
export function tellReplies(state: State): void {
  const { tokens, phrase } = state;
  if (!REPLY.test(phrase.text)) return;
  const isPublished = tokens.some(
    ({ kind, text }, index) =>
      (kind === 'publish' || kind === 'exhibit') &&
      text !== '答复' &&
      tokens[index + 1]?.text.startsWith('申请') !== true,
  );
  if (!isPublished) state.remarks.add('on-request');
}

/** 每月第一个周五: a day that no due point names. */
const WEEKDAY = /(?:周|星期|礼拜)[一二三四五六日天]/u;

/** What is published, without the verb. */
function plain(rest: string): string {
  return rest.replace(/(?:向社会|予以|及时|进行|并|主动|公开|公布|发布|公示|[，,。;；、()（）])+/gu, '');
}

/** Several deadlines with the same clock, name and condition: the stricter binds, and it is said. */
export function remarkStrictest(state: State): void {
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

/**
 * 党组会研究20个工作日内: words before a number whose clock was taken for granted must name a thing; what may be another start, or
 * a time of the year behind the period (每年春季公布), is not passed over.
 */
export function refuseMeaningful(
  state: State,
  labels: readonly (readonly string[])[],
  ignored: readonly string[],
): void {
  for (const [index, draft] of state.drafts.entries()) {
    const { limit, isAssumed, isMarked, isOther } = draft;
    const label = draft.label ?? draft.before;
    const isTold = isMarked || isOther || labels[index]?.length !== 0;
    if (!isAssumed || isTold || limit.kind !== 'within') continue;
    if (limit.condition !== undefined || limit.span.unit === 'hour' || limit.span.unit === 'minute') continue;
    const words = foldedOf(state, label);
    const isNothing = labelNames(state, label).length === 0 || /^(?:自?次日起|其[余他它])$/u.test(words);
    if (!isNothing && !isThing(words)) refuse(state, label.start);
  }
  const folded = ignored.map((words) => normalisePhrase(words).text);
  const isTime = folded.some((words) => WEEKDAY.test(words) || (isCircumstance(words) && !isThing(words)));
  if (isTime && state.drafts.some(({ limit }) => limit.kind === 'periodic')) refuse(state, 0);
}
