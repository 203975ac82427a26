import type { MonthDay, YearlyWindow, YearMonthDay } from './plain-date.ts';

/** Units of a span. `workday` counts the State Council's working days, `day` calendar days. */
export type SpanUnit = 'minute' | 'hour' | 'workday' | 'day' | 'week' | 'month' | 'year';

export interface Span {
  readonly count: number;
  readonly unit: SpanUnit;
}

/**
 * What starts a clock. `formed` 形成/产生/生成, `changed` 变更, `made` 制作/制定, `obtained` 获取, `decided` 作出决定,
 * `approved` 批准/批复, `issued` 印发/颁布/发布, `received` 收到, `published` 公开/公布 of another entry, `ended` 结束/期满,
 * `revoked` 撤销, `event` 发生/any other named event (its words are in `triggerText`).
 */
export type Trigger =
  | 'formed'
  | 'changed'
  | 'made'
  | 'obtained'
  | 'decided'
  | 'approved'
  | 'issued'
  | 'received'
  | 'published'
  | 'ended'
  | 'revoked'
  | 'event';

/** A repeating period. `every: 2, unit: 'week'` is every two weeks; `half-month` and `half-year` are calendar halves. */
export interface Period {
  readonly every: number;
  readonly unit: PeriodUnit;
}

/** `workday` is a day that is worked: days of rest owe nothing. `ten-days` is 旬: the 1st-10th, 11th-20th and 21st-last of a month. */
export type PeriodUnit =
  | 'minute'
  | 'hour'
  | 'workday'
  | 'day'
  | 'week'
  | 'ten-days'
  | 'half-month'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year';

/** Due point inside or after a period: day `day` of month `month` (1 = first) of the same or the next period. */
export interface PeriodDue {
  readonly inPeriod: 'same' | 'next';
  /** For quarter, half-year, year: which month of that period; 1 = first. */
  readonly month?: number;
  /** Day of month, or weekday 1 (Monday) - 7 for weekly periods. A day beyond the month's end means its last day. */
  readonly day: number;
  /** 前5个工作日内: `day` counts working days of that month. */
  readonly workdays?: boolean;
  /** 最后一个工作日: `day` counts back from the last day of that month. */
  readonly fromEnd?: boolean;
  /** 在每月5日: a named day without 前; whether earlier is fine is not said. */
  readonly exact?: boolean;
}

interface LimitBase {
  /** The printed words of this part. */
  readonly printed: string;
  /** Kinds or elements the part is limited to (其中行政许可、行政处罚…; 结果信息…); absent: applies to all. */
  readonly appliesTo?: readonly string[];
  /** 另有规定的除外, 从其规定: another law may override; the printed limit still binds unless the profile says more. */
  readonly otherLawPrevails?: boolean;
  /** 遇节假日顺延. */
  readonly postponed?: boolean;
  /** What must be done when it is not publishing: 举行新闻发布会, 动态更新. As printed. */
  readonly action?: string;
  /** Conditions that decide whether this part applies, as printed; the list alone cannot choose. */
  readonly condition?: string;
  /** 自2018年起: nothing is owed before this day. */
  readonly since?: YearMonthDay;
}

/** 自信息形成或者变更之日起20个工作日内: published no later than `span` after the later known trigger. */
export interface WithinLimit extends LimitBase {
  readonly kind: 'within';
  readonly span: Span;
  readonly triggers: readonly Trigger[];
  /** Words that name the trigger's object (评标报告, 征地批复 …). */
  readonly triggerText?: string;
  /** 可延长7个工作日: up to this much later is undetermined, not late. */
  readonly extendableBy?: Span;
  /** 公示5日后3个工作日内: the clock starts when a display of this length, begun on the day of the trigger, has ended. */
  readonly afterDisplay?: Span;
  /** 20个工作日内，最迟不超过30日: never later than this after the trigger. */
  readonly cap?: Span;
}

/** 按季度公开, 每周至少更新1次: at least `minimum` entries in each full period, by `due` or within `grace` after it. */
export interface PeriodicLimit extends LimitBase {
  readonly kind: 'periodic';
  readonly minimum: number;
  readonly period: Period;
  readonly grace?: Span;
  /** Set where the phrase names a day (每月10日前, 每季度第一个月15日前). */
  readonly due?: PeriodDue;
  /** One due point for each period in turn (每半月：当月20号、次月5号前); then `due` is absent. */
  readonly dues?: readonly PeriodDue[];
  /** One window for each period in turn (每半年：七月下旬和十一月中旬). */
  readonly windows?: readonly YearlyWindow[];
  /** 每月8日、18日、28日, 每周一、周四: each of these days in every period owes one publication; then `due` is absent. */
  readonly days?: readonly PeriodDue[];
  /** 5月至10月: owed in this stretch of each year alone; one that ends before it begins runs over the new year. */
  readonly season?: YearlyWindow;
  /** 单月, 双月: owed in these months alone. */
  readonly months?: readonly number[];
  /** 间隔不超过3个月: no two publications lie further apart than the period, which no calendar bounds. */
  readonly rolling?: boolean;
  /** 每天10时前: the time of day, `10:00`. */
  readonly clock?: string;
  /** `previous`: what is published within a period reports on the one before it (每月10日前发布上月…). */
  readonly covers?: 'previous' | 'current';
  /** 若当月未公布信息，则表明当月无此类案件: an empty period is a statement, not a gap. */
  readonly silenceMeansNone?: boolean;
}

/** 每年1月31日前 (that day included); several dates (1、4、7、10月8日前) are several entries a year. */
export interface YearlyByLimit extends LimitBase {
  readonly kind: 'yearly-by';
  readonly dates: readonly MonthDay[];
  readonly covers?: 'previous' | 'current';
}

/** 公示时间不少于15日; without 不少于 read as a minimum and marked `exact`. */
export interface DisplayLimit extends LimitBase {
  readonly kind: 'display';
  readonly span: Span;
  readonly exact?: boolean;
  /** 决策前公示: the display must end before this event. */
  readonly before?: string;
}

/** 长期公开, 永久公开, 动态调整: present and in force on the day of judgement. */
export interface StandingLimit extends LimitBase {
  readonly kind: 'standing';
}

/** 及时, 实时, 随时, 适时: no number; judged only with the profile's. */
export interface PromptLimit extends LimitBase {
  readonly kind: 'prompt';
  readonly immediate?: boolean;
  readonly triggers?: readonly Trigger[];
  readonly triggerText?: string;
}

/** 政策解读于文件公开后3个工作日内 (`span`), 同步 (count 0): a linked entry follows the entry that it explains. */
export interface FollowsLimit extends LimitBase {
  readonly kind: 'follows';
  readonly span: Span;
  /** What is followed: 文件, 决定 … as printed; '' when the phrase does not say. */
  readonly followed: string;
  /** 同步…最迟不超过3个工作日: together is what is asked for, `span` is the last that is allowed. */
  readonly together?: boolean;
}

/** 在决策前, 会议召开7日前: precedes an event or entry by at least `span`. */
export interface BeforeLimit extends LimitBase {
  readonly kind: 'before';
  readonly span?: Span;
  readonly event: string;
}

/** 年底前, 2017年6月30日前: once. `year` absent: the audited year. */
export interface ByLimit extends LimitBase {
  readonly kind: 'by';
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** 定期公开: a period the text does not name. */
export interface RegularLimit extends LimitBase {
  readonly kind: 'regular';
}

/** 按期, 规定期限内, 从其规定: is elsewhere. */
export interface ExternalLimit extends LimitBase {
  readonly kind: 'external';
  readonly document?: string;
}

/** 公示期5年 as a maximum, 撤销后3日内撤下. */
export interface TakeDownLimit extends LimitBase {
  readonly kind: 'take-down';
  readonly span: Span;
  /** Absent: counted from publication. */
  readonly triggers?: readonly Trigger[];
}

/** 解读率达到90%以上. */
export interface RatioLimit extends LimitBase {
  readonly kind: 'ratio';
  /** 0-1. */
  readonly atLeast: number;
  readonly of: string;
}

/** 每完成一个阶段; 一事一公开; 应当公布 without any time: existence only, or stages the list cannot show. */
export interface OpenLimit extends LimitBase {
  readonly kind: 'open';
  /** `truncated`: …之日 without a number behind it, most likely cut off; never guessed. */
  readonly reason:
    | 'each-stage'
    | 'each-event'
    | 'on-request'
    | 'no-time'
    | 'ongoing'
    | 'ditto'
    | 'named-event'
    | 'truncated';
}

/** All that a printed limit can mean (design: time limits). */
export type TimeLimit =
  | WithinLimit
  | PeriodicLimit
  | YearlyByLimit
  | DisplayLimit
  | StandingLimit
  | PromptLimit
  | FollowsLimit
  | BeforeLimit
  | ByLimit
  | RegularLimit
  | ExternalLimit
  | TakeDownLimit
  | RatioLimit
  | OpenLimit;

export type LimitKind = TimeLimit['kind'];

export function isKind<K extends LimitKind>(
  kind: K,
): (limit: TimeLimit) => limit is Extract<TimeLimit, { kind: K }> {
  return (limit): limit is Extract<TimeLimit, { kind: K }> => limit.kind === kind;
}
