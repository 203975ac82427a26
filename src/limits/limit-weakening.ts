import type { LimitReading, LimitRemark } from '../model/limit-reading.ts';
import type { Span, TimeLimit } from '../model/time-limit.ts';
import { compareLimits, FORMATION, isLongerSpan, isLooser } from './compare-limits.ts';

/** Kinds that give a duty without a number one; a display or a last day are other duties. */
const NUMBERS_FOR: Readonly<Partial<Record<TimeLimit['kind'], ReadonlySet<string>>>> = {
  prompt: new Set(['within']),
  standing: new Set(['within', 'periodic']),
  regular: new Set(['within', 'periodic', 'yearly-by']),
  external: new Set(['within', 'periodic', 'yearly-by', 'follows']),
  open: new Set(['within', 'periodic', 'yearly-by', 'by', 'follows']),
};

function wordless({ printed: _, ...limit }: TimeLimit): string {
  return JSON.stringify(Object.entries(limit).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Whether a limit holds wherever `part` does: no narrower label, no further condition, no other act than publishing. */
function coversAll(limit: TimeLimit, part: TimeLimit): boolean {
  const label = (limit.appliesTo ?? []).join();
  return (
    (label === '' || label === (part.appliesTo ?? []).join()) &&
    (limit.condition === undefined || limit.condition === part.condition) &&
    (limit.action === undefined || limit.action === part.action)
  );
}

function asksNoLess(limit: TimeLimit, part: TimeLimit): boolean {
  if (!coversAll(limit, part)) return false;
  if (wordless(limit) === wordless(part)) return true;
  if (NUMBERS_FOR[part.kind]?.has(limit.kind) === true) return true;
  const order = compareLimits(limit, part);
  return order === -1 || order === 0;
}

/** 7个工作日内上报, 依申请: nothing of it is owed to the public. */
const OTHER_DUTIES: readonly LimitRemark[] = ['not-a-publication-duty', 'on-request'];

/** 紧急情况除外 takes something out that no number gives; what the statute itself keeps back (依法不予公开) is no such thing. */
function isException(words: string): boolean {
  return words.endsWith('除外') && !/秘密|隐私|涉密|依法|法定|不予公开/u.test(words);
}

/**
 * How `a` falls short of `b`, which it replaces: `looser` in some part for certain, or `incomparable` (another clock, another
 * kind of duty, only some of what `b` binds). Undefined: it asks for no less in any part.
 */
export function weakeningOf(a: LimitReading, b: LimitReading): 'looser' | 'incomparable' | undefined {
  if (OTHER_DUTIES.some((remark) => a.remarks.includes(remark) && !b.remarks.includes(remark)))
    return 'looser';
  if (a.ignored.some((words) => isException(words) && !b.ignored.includes(words))) return 'incomparable';
  const isKept = (part: TimeLimit) => a.limits.some((limit) => asksNoLess(limit, part));
  if (b.limits.every(isKept)) return undefined;
  return isLooser(a, b) ? 'looser' : 'incomparable';
}

/** 政府信息公开条例第二十六条. */
const STATUTORY: Span = { count: 20, unit: 'workday' };

/** Whether a limit from formation or change is certainly longer than the statute allows. */
export function isBeyondStatute(limit: TimeLimit): boolean {
  return (
    limit.kind === 'within' &&
    limit.otherLawPrevails !== true &&
    limit.triggers.some((trigger) => trigger === 'changed' || FORMATION.has(trigger)) &&
    isLongerSpan(limit.span, STATUTORY)
  );
}
