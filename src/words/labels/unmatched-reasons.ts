import type { Bilingual } from '../../model/language.ts';
import type { MatchResult } from '../../model/match.ts';

type UnmatchedReason = Extract<MatchResult, { kind: 'none' }>['reason'];

/** Why an entry answers no item. */
export const unmatchedReasons: Readonly<Record<UnmatchedReason, Bilingual>> = {
  news: { zh: '工作动态，不是公开内容本身', en: 'news about a topic, not its publication' },
  'other-business': { zh: '目录以外的事务', en: 'other business of the office' },
  unrecognised: { zh: '未能识别', en: 'not recognised' },
  ambiguous: { zh: '可能对应多个事项', en: 'may answer several items' },
  'mapped-to-none': { zh: '已由人工认定不属于目录事项', en: 'a person decided: answers no item' },
};
