import { compileMatcher } from '../../../src/match/compile-matcher.ts';
import { startReview } from '../../../src/match/review.ts';
import type { Review } from '../../../src/model/review.ts';
import { healthRequirements } from '../../match/health-requirements.ts';

export const requirements = healthRequirements();

/** Entries that need a person: title and column path. */
const doubtful: readonly (readonly [string, string])[] = [
  ['2024年第1期惠民简讯', '首页 > 便民服务'],
  ['2024年第2期惠民简讯', '首页 > 便民服务'],
  ['2024年第3期惠民简讯', '首页 > 便民服务'],
  ['健康小屋开放公告（3月）', '首页 > 便民服务'],
  ['健康小屋开放公告（4月）', '首页 > 便民服务'],
  ['中心卫生院夏季服务时间', '首页 > 通知公告'],
  ['=1+1 卫生院开放日', ''],
  ['青麓县医疗机构一览', '首页 > 通知公告'],
];

/** The questions that these entries raise, beside one that is clear. */
export function askedReview(): Review {
  const matcher = compileMatcher(requirements);
  const review = startReview(matcher);
  const titles = [...doubtful, ['护士执业注册办事指南', '首页 > 通知公告'] as const];
  titles.forEach(([title, columnPath], index) => {
    const entry = { title, columnPath, file: 'list.xlsx', sheet: '公开信息', row: index + 2 };
    review.take(entry, matcher.match(entry));
  });
  return { requirements, entries: titles.length, ...review.finish() };
}
