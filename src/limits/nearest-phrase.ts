import { normalisePhrase } from './normalise-phrase.ts';

/** Readable phrases of every family, offered when something near them could not be read. */
export const examplePhrases: readonly string[] = [
  '自信息形成或者变更之日起20个工作日内予以公开',
  '自作出行政决定之日起7个工作日内公开',
  '收到批复之日起10个工作日内公开',
  '自收到申请之日起20个工作日内',
  '制定或获取信息之日起10个工作日内',
  '自文件印发之日起20个工作日内公开',
  '文件公开后3个工作日内',
  '与文件同步公开',
  '最迟5小时内',
  '按季度公开',
  '按月公开',
  '按年公开',
  '每周至少更新1次',
  '每年不少于2次',
  '每月10日前',
  '每季度第一个月15日前',
  '每季度结束后15日内',
  '每年1月31日前',
  '2022年1月28日前',
  '年底前',
  '公示时间不少于15日',
  '公示5个工作日',
  '公示期5年',
  '撤销后3日内撤下',
  '会议召开7日前',
  '决策前公开',
  '长期公开',
  '及时公开',
  '实时公开',
  '定期公开',
  '按规定时限公开',
  '解读率达到90%以上',
];

function pairsOf(text: string): ReadonlySet<string> {
  // Numbers differ between phrases that are otherwise alike.
  const plain = normalisePhrase(text).text.replaceAll(/\d+/gu, '0');
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < plain.length; index++) pairs.add(plain.slice(index, index + 2));
  return pairs;
}

const LEAST_SIMILAR = 0.2;

let examplePairs: readonly ReadonlySet<string>[] | undefined;

/** The readable phrase that shares most pairs of characters with this one (Dice), or undefined when none is near. */
export function nearestPhrase(printed: string): string | undefined {
  examplePairs ??= examplePhrases.map(pairsOf);
  const wanted = pairsOf(printed);
  let best: string | undefined;
  let bestScore = LEAST_SIMILAR;
  for (const [index, pairs] of examplePairs.entries()) {
    let shared = 0;
    for (const pair of pairs) if (wanted.has(pair)) shared += 1;
    const score = (2 * shared) / Math.max(1, wanted.size + pairs.size);
    if (score > bestScore) {
      bestScore = score;
      best = examplePhrases[index];
    }
  }
  return best;
}
