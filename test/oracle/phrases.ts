/**
 * Printed limits, each beside what it means. The meanings are typed by hand from the contract, never read by a grammar:
 * where mulu reads a phrase otherwise, the verdicts differ and the oracle says so.
 */
export type SpanUnit = 'workday' | 'day' | 'month' | 'hour';

export type Meaning =
  /** 自信息形成或者变更之日起: `either`; 自信息形成之日起: `formed`. */
  | {
      readonly kind: 'within';
      readonly count: number;
      readonly unit: SpanUnit;
      readonly start: 'formed' | 'either';
    }
  /**
   * So many entries in each full period. `dueDay`: by that day of the period (of its `dueMonth`-th month), postponed past days
   * of rest only when it says so; `graceDays`: within so many days after its end.
   */
  | {
      readonly kind: 'periodic';
      readonly period: 'week' | 'month' | 'quarter' | 'half-year' | 'year';
      readonly times: number;
      readonly dueDay?: number;
      readonly dueMonth?: number;
      readonly postponed?: boolean;
      readonly graceDays?: number;
    }
  /** Nothing new for longer than this. */
  | { readonly kind: 'stale'; readonly count: number; readonly unit: 'week' | 'month' }
  | { readonly kind: 'yearly'; readonly month: number; readonly date: number; readonly postponed?: boolean }
  | { readonly kind: 'by'; readonly month: number; readonly date: number; readonly year?: number }
  | { readonly kind: 'display'; readonly count: number; readonly unit: 'workday' | 'day' }
  | { readonly kind: 'standing' }
  | { readonly kind: 'prompt' }
  | { readonly kind: 'regular' }
  | { readonly kind: 'external' }
  | {
      readonly kind: 'take-down';
      readonly count: number;
      readonly unit: 'day' | 'month';
      readonly from: 'display' | 'abolished';
    }
  | { readonly kind: 'follows'; readonly count: number; readonly unit: 'workday' }
  | { readonly kind: 'ratio'; readonly atLeast: number };

export interface Phrase {
  readonly printed: string;
  readonly meaning: Meaning;
}

const of = (printed: string, meaning: Meaning): Phrase => ({ printed, meaning });

export const withinPhrases: readonly Phrase[] = [
  of('自信息形成或者变更之日起20个工作日内予以公开', {
    kind: 'within',
    count: 20,
    unit: 'workday',
    start: 'either',
  }),
  of('自信息形成或者变更之日起7个工作日内予以公开', {
    kind: 'within',
    count: 7,
    unit: 'workday',
    start: 'either',
  }),
  of('自信息形成或者变更之日起3个工作日内予以公开', {
    kind: 'within',
    count: 3,
    unit: 'workday',
    start: 'either',
  }),
  of('自信息形成之日起10个工作日内公开', { kind: 'within', count: 10, unit: 'workday', start: 'formed' }),
  of('自信息形成之日起15日内公开', { kind: 'within', count: 15, unit: 'day', start: 'formed' }),
  of('自信息形成或者变更之日起10日内公开', { kind: 'within', count: 10, unit: 'day', start: 'either' }),
  of('自信息形成或者变更之日起1个月内公开', { kind: 'within', count: 1, unit: 'month', start: 'either' }),
  of('自信息形成之日起3个月内公开', { kind: 'within', count: 3, unit: 'month', start: 'formed' }),
];

export const hourPhrases: readonly Phrase[] = [
  of('自信息形成或者变更之日起24小时内公开', { kind: 'within', count: 24, unit: 'hour', start: 'either' }),
  of('自信息形成之日起5小时内公开', { kind: 'within', count: 5, unit: 'hour', start: 'formed' }),
];

export const periodicPhrases: readonly Phrase[] = [
  of('按月公开', { kind: 'periodic', period: 'month', times: 1 }),
  of('按季度公开', { kind: 'periodic', period: 'quarter', times: 1 }),
  of('每半年公开1次', { kind: 'periodic', period: 'half-year', times: 1 }),
  of('每年公开1次', { kind: 'periodic', period: 'year', times: 1 }),
  of('每年不少于2次', { kind: 'periodic', period: 'year', times: 2 }),
  of('每季度不少于2次', { kind: 'periodic', period: 'quarter', times: 2 }),
  of('每月不少于2次', { kind: 'periodic', period: 'month', times: 2 }),
  of('每周公开1次', { kind: 'periodic', period: 'week', times: 1 }),
  of('每月10日前公开', { kind: 'periodic', period: 'month', times: 1, dueDay: 10 }),
  of('每月5日前公开，遇节假日顺延', {
    kind: 'periodic',
    period: 'month',
    times: 1,
    dueDay: 5,
    postponed: true,
  }),
  of('每季度第一个月15日前公开', { kind: 'periodic', period: 'quarter', times: 1, dueDay: 15, dueMonth: 1 }),
  of('每季度结束后15日内公开', { kind: 'periodic', period: 'quarter', times: 1, graceDays: 15 }),
];

export const stalePhrases: readonly Phrase[] = [
  of('每2周至少更新1次', { kind: 'stale', count: 2, unit: 'week' }),
  of('每月至少更新1次', { kind: 'stale', count: 1, unit: 'month' }),
  of('每3个月至少更新1次', { kind: 'stale', count: 3, unit: 'month' }),
];

export const namedDayPhrases: readonly Phrase[] = [
  of('每年1月31日前公开', { kind: 'yearly', month: 1, date: 31 }),
  of('每年3月31日前公开', { kind: 'yearly', month: 3, date: 31 }),
  of('每年2月底前公开', { kind: 'yearly', month: 2, date: 31 }),
  of('每年10月5日前公开，遇节假日顺延', { kind: 'yearly', month: 10, date: 5, postponed: true }),
  of('年底前公开', { kind: 'by', month: 12, date: 31 }),
  of('2024年6月30日前公开', { kind: 'by', month: 6, date: 30, year: 2024 }),
  of('2025年6月30日前公开', { kind: 'by', month: 6, date: 30, year: 2025 }),
];

export const displayPhrases: readonly Phrase[] = [
  of('公示时间不少于15日', { kind: 'display', count: 15, unit: 'day' }),
  of('公示时间不少于5个工作日', { kind: 'display', count: 5, unit: 'workday' }),
];

export const standingPhrases: readonly Phrase[] = [
  of('长期公开', { kind: 'standing' }),
  of('常年公开', { kind: 'standing' }),
];

export const openPhrases: readonly Phrase[] = [
  of('及时公开', { kind: 'prompt' }),
  of('定期公开', { kind: 'regular' }),
  of('从其规定', { kind: 'external' }),
];

export const takeDownPhrases: readonly Phrase[] = [
  of('自公示之日起届满三个月的，停止公示', { kind: 'take-down', count: 3, unit: 'month', from: 'display' }),
  of('撤销后3日内撤下', { kind: 'take-down', count: 3, unit: 'day', from: 'abolished' }),
];

export const followPhrases: readonly Phrase[] = [
  of('于文件公开后3个工作日内', { kind: 'follows', count: 3, unit: 'workday' }),
  of('于文件公开后7个工作日内', { kind: 'follows', count: 7, unit: 'workday' }),
];

export const ratioPhrases: readonly Phrase[] = [
  of('规范性文件的解读率要达到90%以上', { kind: 'ratio', atLeast: 0.9 }),
];

/** What the profile may say 及时, 定期 and 从其规定 mean here, and tighter limits for one element. */
export const promptNumbers: readonly Phrase[] = [
  of('自信息形成之日起3个工作日内', { kind: 'within', count: 3, unit: 'workday', start: 'formed' }),
  of('自信息形成之日起10日内', { kind: 'within', count: 10, unit: 'day', start: 'formed' }),
];

export const regularNumbers: readonly Phrase[] = [
  of('按季度公开', { kind: 'periodic', period: 'quarter', times: 1 }),
  of('每半年公开1次', { kind: 'periodic', period: 'half-year', times: 1 }),
];

export const tighterWithin: readonly Phrase[] = [
  of('自信息形成或者变更之日起2个工作日内予以公开', {
    kind: 'within',
    count: 2,
    unit: 'workday',
    start: 'either',
  }),
  of('自信息形成或者变更之日起5个工作日内予以公开', {
    kind: 'within',
    count: 5,
    unit: 'workday',
    start: 'either',
  }),
];
