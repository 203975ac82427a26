import { normalisePhrase } from './normalise-phrase.ts';
import type { TokenKind } from './token.ts';
import { tokenise } from './tokenise.ts';

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
  '20个工作日内',
  '最迟5小时内',
  '24小时内',
  '15日内公开',
  '信息形成后1个月内',
  '20个工作日内，经批准可延长10个工作日',
  '每个工作日更新',
  '每日更新',
  '按季度公开',
  '按月公开',
  '按年公开',
  '每周至少更新1次',
  '每年不少于2次',
  '每月10日前',
  '每月5日前，遇节假日顺延',
  '每月前5个工作日内',
  '次月10日前',
  '每月底前',
  '每季度第一个月15日前',
  '每季度结束后15日内',
  '每年1月31日前',
  '每年6月30日、12月31日前',
  '每年上、下半年各一次',
  '2022年1月28日前',
  '年底前',
  '公示时间不少于15日',
  '公示5个工作日',
  '公示期满后5个工作日内',
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

/** Kinds of words that every phrase may have. */
const COMMON: ReadonlySet<TokenKind> = new Set([
  'text',
  'noise',
  'filler',
  'generic',
  'stop',
  'open',
  'close',
  'publish',
  'or-more',
]);

/** What two phrases may share: pairs of characters, and kinds of words (a number, a unit, 内, 每). */
function featuresOf(text: string): ReadonlySet<string> {
  const tokens = tokenise(normalisePhrase(text));
  // Numbers differ between phrases that are otherwise alike.
  const plain = tokens.map((token) => (token.kind === 'number' ? '0' : token.text)).join('');
  const features = new Set<string>();
  for (let index = 0; index + 1 < plain.length; index++) features.add(plain.slice(index, index + 2));
  for (const { kind } of tokens) if (!COMMON.has(kind)) features.add(kind);
  return features;
}

const LEAST_SIMILAR = 0.2;

let exampleFeatures: readonly ReadonlySet<string>[] | undefined;

interface Near {
  readonly phrase: string | undefined;
  readonly score: number;
}

/** The example that has most in common with some words (Dice). */
function nearestTo(words: string): Near {
  exampleFeatures ??= examplePhrases.map(featuresOf);
  const wanted = featuresOf(words);
  let near: Near = { phrase: undefined, score: 0 };
  for (const [index, features] of exampleFeatures.entries()) {
    let shared = 0;
    for (const feature of features) if (wanted.has(feature)) shared += 1;
    const score = (2 * shared) / Math.max(1, wanted.size + features.size);
    if (score > near.score) near = { phrase: examplePhrases[index], score };
  }
  return near;
}

/** Kinds of words that only a time limit has. */
const TIMED: ReadonlySet<TokenKind> = new Set([
  'workday',
  'hour',
  'every',
  'inside',
  'before',
  'after',
  'anchor',
  'at-least',
  'at-most',
  'limit-term',
  'display-term',
  'exhibit',
  'publish',
  'prompt',
  'immediate',
  'standing',
  'regular',
  'external',
]);

function namesLimit(printed: string): boolean {
  return tokenise(normalisePhrase(printed)).some(({ kind }) => TIMED.has(kind));
}

/**
 * The readable phrase nearest to the clause that was not understood, else to the whole phrase or one of its clauses; undefined only
 * where nothing is like a limit.
 */
export function nearestPhrase(printed: string, at = 0): string | undefined {
  const clauses = printed.split(/(?<=[,;.!?，；。！？\n])/u);
  let end = 0;
  const unread = clauses.find((clause) => {
    end += clause.length;
    return at < end;
  });
  const found = [unread ?? printed, printed].map(nearestTo);
  const near = found.find(({ score }) => score > LEAST_SIMILAR);
  if (near !== undefined) return near.phrase;
  if (!namesLimit(printed)) return undefined;
  const parts = [...found, ...clauses.map(nearestTo)];
  return parts.reduce((best, one) => (one.score > best.score ? one : best)).phrase;
}
