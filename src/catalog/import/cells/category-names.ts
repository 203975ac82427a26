import { nth } from '../../../model/present.ts';
import { normalise } from '../../../text/normalise.ts';

/** The kinds of acts that categories of an act catalog are named after, with the name of their element set. */
export const actKinds: readonly { readonly word: string; readonly set: string; readonly name: string }[] = [
  { word: '许可', set: 'permit', name: '行政许可类事项' },
  { word: '处罚', set: 'penalty', name: '行政处罚类事项' },
  { word: '强制', set: 'compulsion', name: '行政强制类事项' },
  { word: '征收', set: 'levy', name: '行政征收类事项' },
  { word: '给付', set: 'payment', name: '行政给付类事项' },
  { word: '检查', set: 'inspection', name: '行政检查类事项' },
  { word: '确认', set: 'confirmation', name: '行政确认类事项' },
  { word: '奖励', set: 'reward', name: '行政奖励类事项' },
  { word: '裁决', set: 'ruling', name: '行政裁决类事项' },
  { word: '备案', set: 'filing', name: '行政备案类事项' },
  { word: '服务', set: 'service', name: '公共卫生服务事项' },
];

/** The name without its number, 行政 and 类事项: what two wordings of one category have in common. */
export function actOfCategory(text: string): (typeof actKinds)[number] | undefined {
  const folded = normalise(text.replace(/^\s*\d+/u, ''));
  if (folded.length > 14) return undefined;
  const stem = folded.replace(/(?:类)?(?:事项)?$/u, '');
  return actKinds.find(({ word, set }) =>
    set === 'service'
      ? /^(?:公共|公共卫生|基本公共卫生|卫生)?服务$/u.test(stem)
      : stem === word || stem === `行政${word}`,
  );
}

/** Reads as a first-level matter of an act catalog: 行政许可类事项, 01 行政许可, 公共服务事项. */
export function isActCategory(text: string): boolean {
  return actOfCategory(text) !== undefined || /(?:类事项|服务事项)$/u.test(text.replace(/\s/gu, ''));
}

export interface PrintedCategory {
  /** `01` of `01 行政许可类事项`. */
  readonly number?: string;
  readonly name: string;
}

/** `01 行政许可类事项`, `01行政许可类事项`, `一、行政许可类事项`, `05`. */
export function readCategory(text: string): PrintedCategory {
  const match = /^(\d{1,2})(?!\d)\s*[.．、]?\s*(.*)$/su.exec(text);
  if (match !== null) return { number: nth(match, 1).padStart(2, '0'), name: nth(match, 2).trim() };
  return { name: text.replace(/^(?:[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]\s*|●)/u, '').trim() };
}
