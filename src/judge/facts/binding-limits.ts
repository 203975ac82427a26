import type { LimitReading } from '../../model/limit-reading.ts';
import type { Profile } from '../../model/profile.ts';
import type { OutcomeReason } from '../../model/report.ts';
import type { RequiredElement, Requirement } from '../../model/requirement.ts';
import type { TimeLimit } from '../../model/time-limit.ts';
import type { BindingLimits } from '../rules/rule.ts';

const NONE: readonly TimeLimit[] = [];

/** The profile's own limit for one that the catalog leaves open: 及时, 定期, 按规定期限. */
function suppliedLimit(limit: TimeLimit, profile: Profile): LimitReading | undefined {
  const { prompt, regular, external } = profile.limits;
  if (limit.kind === 'prompt') return prompt;
  if (limit.kind === 'regular') return regular;
  if (limit.kind !== 'external') return undefined;
  return (limit.document === undefined ? undefined : external[limit.document]) ?? external[limit.printed];
}

/** Why a list alone cannot judge this limit; undefined when it can, or when presence is all that is asked. */
function openReason(limit: TimeLimit, element: RequiredElement): OutcomeReason | undefined {
  // A press conference is not in the list, and the list does not show which condition holds.
  if (limit.action !== undefined || limit.condition !== undefined) return 'limit-not-judgeable';
  if (limit.since !== undefined && limit.kind !== 'periodic') return 'limit-not-judgeable';
  switch (limit.kind) {
    case 'prompt':
    case 'regular':
      return 'limit-without-number';
    case 'external':
      return 'limit-elsewhere';
    case 'open':
      return limit.reason === 'no-time' || limit.reason === 'ongoing' ? undefined : 'limit-not-judgeable';
    case 'take-down':
      // 信用修复后3个工作日内撤下: of what ends a term, a list has the day of revocation alone.
      return limit.triggers === undefined ||
        limit.triggers.some((one) => one === 'revoked' || one === 'ended')
        ? undefined
        : 'limit-not-judgeable';
    case 'before':
    case 'follows':
    case 'ratio':
      return element.linkedTo === undefined ? 'limit-not-judgeable' : undefined;
    default:
      return undefined;
  }
}

const remainder = /^(?:其他|其余|其它|一般)/u;

/** 行政处罚决定信息 and 行政处罚: one name holds the other, decorations aside. */
function isNamed(label: string, name: string): boolean {
  const plain = (text: string) => text.replace(/信息|事项|类|的/gu, '');
  const [left, right] = [plain(label), plain(name)];
  return left !== '' && right !== '' && (left.includes(right) || right.includes(left));
}

/**
 * The parts of a printed limit that bind an element: a part that names it (其中行政许可…; 结果信息…) goes before one of its kind that
 * names nothing; the part for all others binds what no part names. A part counted from a decision does not bind what is always there
 * permanently: a guide is never decided.
 */
function partsFor(
  reading: LimitReading,
  requirement: Requirement,
  element: RequiredElement,
): readonly TimeLimit[] {
  const names = [element.name, requirement.name, ...requirement.categories.map(({ name }) => name)];
  const isForOthers = ({ appliesTo }: TimeLimit) =>
    appliesTo?.some((label) => remainder.test(label)) ?? false;
  const named = reading.limits.filter((limit) => {
    if (limit.kind === 'within' && element.nature === 'standing' && limit.triggers.includes('decided'))
      return false;
    const labels = limit.appliesTo?.filter((label) => !remainder.test(label)) ?? [];
    return labels.some((label) => names.some((name) => isNamed(label, name)));
  });
  const kinds = new Set(named.map(({ kind }) => kind));
  return reading.limits.filter(
    (limit) =>
      named.includes(limit) ||
      (limit.appliesTo === undefined && !kinds.has(limit.kind)) ||
      (named.length === 0 && isForOthers(limit)),
  );
}

/** What binds an element, with the profile's numbers in place of words such as 及时. */
export function bindingLimits(
  requirement: Requirement,
  element: RequiredElement,
  profile: Profile,
): BindingLimits {
  const reading = element.limit;
  if (reading === undefined) return { limits: NONE, open: [] };
  const { printed } = reading;
  if (reading.remarks.includes('not-a-publication-duty') || reading.remarks.includes('on-request'))
    return { printed, limits: NONE, open: ['limit-not-judgeable'] };
  if (reading.limits.length === 0) return { printed, limits: NONE, open: ['limit-unreadable'] };
  const limits: TimeLimit[] = [];
  const open = new Set<OutcomeReason>();
  const parts = partsFor(reading, requirement, element);
  // 初审公示7天，终审公示5天 for an element of neither name: which of them binds it, nobody says.
  if (parts.length === 0 && reading.limits.every(({ appliesTo }) => appliesTo !== undefined))
    open.add('limit-not-judgeable');
  for (const part of parts) {
    for (const limit of suppliedLimit(part, profile)?.limits ?? [part]) {
      const reason = openReason(limit, element);
      if (reason === undefined) limits.push(limit);
      else open.add(reason);
    }
  }
  return { printed, limits, open: [...open] };
}

/** The binding limits of one kind. */
export function boundOf<K extends TimeLimit['kind']>(
  { limits }: BindingLimits,
  kind: K,
): readonly Extract<TimeLimit, { kind: K }>[] {
  return limits.filter((limit): limit is Extract<TimeLimit, { kind: K }> => limit.kind === kind);
}
