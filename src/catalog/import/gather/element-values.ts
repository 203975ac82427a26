import type { Mode } from '../../../model/catalog.ts';
import { isResult } from '../cells/element-names.ts';
import { readChannels } from '../cells/read-channels.ts';
import { readLimits } from '../cells/read-limits.ts';
import { readTick } from '../cells/read-ticks.ts';
import type { AudienceCells, ModeCells } from './draft.ts';

/** A value with what was doubtful about it. */
export interface Read<Value> {
  readonly value: Value;
  readonly doubt?: {
    readonly kind:
      | 'limit-unread'
      | 'limit-mended'
      | 'limit-shared'
      | 'limit-words-passed-over'
      | 'channel-unticked'
      | 'audience-blank'
      | 'mode-both';
    readonly text: string;
  };
}

/** The limit for each of the elements of one row, in their order; undefined where there is none that can be read. */
export function limitsForElements(
  cell: string,
  names: readonly string[],
): Read<readonly (string | undefined)[]> {
  const { limits, unread, isMended, ignored } = readLimits(cell);
  if (unread !== undefined)
    return { value: names.map(() => undefined), doubt: { kind: 'limit-unread', text: unread } };
  const [first, second] = limits;
  const all = names.map(() => first);
  if (second === undefined)
    return isMended
      ? { value: all, doubt: { kind: 'limit-mended', text: cell.replace(/\s/gu, '') } }
      : ignored.length > 0
        ? { value: all, doubt: { kind: 'limit-words-passed-over', text: ignored.join('、') } }
        : { value: all };
  const hasResult = names.some(isResult);
  const value = names.map((name, index) =>
    (hasResult ? isResult(name) : index === names.length - 1) ? second : first,
  );
  return { value, doubt: { kind: 'limit-shared', text: limits.join('；') } };
}

export function channelsOf(cell: string): Read<readonly string[]> {
  const { channels, isUnticked } = readChannels(cell);
  return isUnticked
    ? { value: channels, doubt: { kind: 'channel-unticked', text: '' } }
    : { value: channels };
}

/** 全社会, 特定群体(行政相对人), or both. */
export function audienceOf({ everyone, group, words }: AudienceCells): Read<string> {
  const [all, some] = [readTick(everyone), readTick(group)];
  const named = some.words === '' ? '特定群体' : `特定群体(${some.words})`;
  if (all.isTicked && some.isTicked) return { value: `全社会、${named}` };
  if (some.isTicked) return { value: named };
  if (all.isTicked) return { value: all.words === '' ? '全社会' : all.words };
  if (words !== '') return { value: words.replace(/\s+/gu, '') };
  return { value: '全社会', doubt: { kind: 'audience-blank', text: '' } };
}

export function modeOf({ unasked, onRequest, words }: ModeCells): Read<Mode> {
  const [open, asked] = [readTick(unasked).isTicked, readTick(onRequest).isTicked];
  if (open && asked) return { value: '主动公开', doubt: { kind: 'mode-both', text: '' } };
  if (asked) return { value: '依申请公开' };
  return { value: !open && /依申请/u.test(words) && !/主动/u.test(words) ? '依申请公开' : '主动公开' };
}
