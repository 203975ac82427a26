import type { RequiredElement, Requirement } from '../model/requirement.ts';
import { normalise } from '../text/normalise.ts';
import { wordsOf } from './element-words.ts';
import type { Evidence } from './evidence.ts';

/** An element that asks for the same once more as things go on: 根据进展持续发布权威信息. */
const GOES_ON = /持续|后续|跟踪|滚动/u;
/** A title that goes on with what was reported before. 第一次 is none. */
const IS_LATER =
  /续报|进展|后续|最新|再次|更新|第(?:[二三四五六七八九]|十[一二三四五六七八九]?|[2-9]|[1-9]\d+)[次号期场]/u;

/** A grade below the one that binds: 较大事故 under 特别重大、重大突发事件. */
const IS_MINOR = /较大|一般(?:性|级|突发|事故|灾)/u;
const IS_MAJOR = /重大/u;

const publishedBy = ({ parts = [] }: RequiredElement) => parts.map(normalise).join(' ');

/**
 * Of an item that asks for one thing first and then again as things go on, the element that a title answers which says no more than
 * that: 某镇火灾事故情况通报 is the first report, 情况通报(第二次) a later one. None where the item is not cut so.
 */
export function seriesElements({ elements }: Requirement, { structure }: Evidence): readonly number[] {
  const later = elements.find((one) => GOES_ON.test(wordsOf(one).name) && publishedBy(one) !== '');
  if (later === undefined) return [];
  const first = elements.filter((one) => one !== later && publishedBy(one) === publishedBy(later));
  if (first.length === 0) return [];
  const bindsMajor = IS_MAJOR.test(wordsOf(first[0]!).name);
  if (bindsMajor && IS_MINOR.test(structure.text) && !IS_MAJOR.test(structure.text)) return [];
  return IS_LATER.test(structure.text) ? [later.index] : first.map(({ index }) => index);
}
