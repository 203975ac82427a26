import type { Entry } from '../../model/publication.ts';

/** 失效, 废止, 已停止执行; but not 未废止. */
function saysLapsed(validity: string): boolean {
  return /失效|废止|無效|无效|停止执行/u.test(validity) && !/^(?:未|非|不|没有)/u.test(validity);
}

const lapsedWords = new Map<string, boolean>();

/** Abolished by the day of judgement, or said to be so; the words of a validity column are few, each is read once. */
export function isLapsed(entry: Entry, asOf: number): boolean {
  if (entry.abolishedOn !== undefined && entry.abolishedOn <= asOf) return true;
  const { validity } = entry;
  if (validity === undefined || validity === '') return false;
  let lapsed = lapsedWords.get(validity);
  if (lapsed === undefined) {
    lapsed = saysLapsed(validity);
    if (lapsedWords.size < 1000) lapsedWords.set(validity, lapsed);
  }
  return lapsed;
}
