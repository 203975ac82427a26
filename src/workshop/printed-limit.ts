import type { LimitReading } from '../model/limit-reading.ts';

/** What a printed limit asks, as far as the workshop plays it. Working days are counted from the formation of an information. */
export type PrintedLimit =
  | { readonly kind: 'workdays'; readonly count: number }
  /** One publication in each month, quarter or year, or as many as `times`. */
  | { readonly kind: 'each'; readonly months: 1 | 3 | 12; readonly times?: number }
  /** Once, by the last day of the year. */
  | { readonly kind: 'by-year-end' }
  /** By the last day of January, about the year before. */
  | { readonly kind: 'by-january' }
  /** A column in which the newest entry must not be older. */
  | { readonly kind: 'fresh'; readonly count: number; readonly unit: 'day' | 'month' }
  /** What explains a document comes within so many working days of its publication. */
  | { readonly kind: 'follows'; readonly workdays: number }
  /** So many days before what it is about; 0: on the day before at the latest. */
  | { readonly kind: 'before'; readonly days: number }
  /** So many per cent of all documents are explained. */
  | { readonly kind: 'ratio'; readonly percent: number }
  /** Must not hang longer than so many months. */
  | { readonly kind: 'take-down'; readonly months: number }
  /** A notice that hangs for at least so many days. */
  | { readonly kind: 'display'; readonly count: number; readonly unit: 'workday' | 'day' }
  /** Words without a number: judged with the number that the agency's profile gives. */
  | { readonly kind: 'promptly' }
  | { readonly kind: 'regularly' }
  /** Must always be there; nothing is counted. */
  | { readonly kind: 'stands' }
  /** Nothing can be counted from a list. */
  | { readonly kind: 'open' };

const formation =
  /^(?:[自在])?(?:政府)?(?:信息形成(?:或者?变更)?|信息批复|制定或获取信息|(?:执法)?决定作出|作出行政[处處][罚罰][决決]定)(?:之日起)?(\d+)[个個]工作日(?:[内內])?(?:予以)?(?:公[开開])?(?:。法律、法规对政府信息公开的期限另有规定的，从其规定)?$/u;
const follows = /(?:文件公开后|最迟不超过|公佈後)(\d+)[个個]工作日[内內]?$/u;
const promptly =
  /^(?:按进展情况)?(?:及[时時]|[实實][时時]|[适適][时時])(?:向社[会會])?(?:规范|規範|准确|準確)?(?:公[开開佈布]|[发發][佈布]|披露)?$/u;
const regularly = /^定期(?:向社[会會])?(?:公[开開佈布]|[发發][佈布])$/u;
const stands = /^(?:集中[发發][佈布][并並]更新|[长長]期(?:公[开開]|固定[设設]置)|[动動][态態][调調]整)$/u;

/** Phrases that are read whole. */
const whole: Readonly<Record<string, PrintedLimit>> = {
  按月公開: { kind: 'each', months: 1 },
  環境空氣質量按月公佈: { kind: 'each', months: 1 },
  按季度公開: { kind: 'each', months: 3 },
  按季度公佈: { kind: 'each', months: 3 },
  每年解读重要政策措施不少于1次: { kind: 'each', months: 12 },
  每月公开重要政策措施解读材料不少于1次: { kind: 'each', months: 1 },
  年底前: { kind: 'by-year-end' },
  '制定或获取信息之日起10个工作日内，公示7个工作日': { kind: 'display', count: 7, unit: 'workday' },
  公示時間不少於15日: { kind: 'display', count: 15, unit: 'day' },
  每年1月31日前公开上一年度公开年度报告: { kind: 'by-january' },
  '监测时间点前2周内的动态、要闻类栏目': { kind: 'fresh', count: 14, unit: 'day' },
  '监测时间点前6个月内的通知公告、政策文件类一级栏目': { kind: 'fresh', count: 6, unit: 'month' },
  每季度不少于2次: { kind: 'each', months: 3, times: 2 },
  在决策前: { kind: 'before', days: 0 },
  省政府決策前: { kind: 'before', days: 0 },
  会议召开7日前: { kind: 'before', days: 7 },
  '规范性文件的解读率要达到90%以上': { kind: 'ratio', percent: 90 },
  '自公示之日起届满三个月的，停止公示': { kind: 'take-down', months: 3 },
  每3个月至少更新1次: { kind: 'fresh', count: 3, unit: 'month' },
};

/** Kinds of limits that bind a publication to another one. */
export const isLinking = ({ kind }: PrintedLimit): boolean =>
  kind === 'follows' || kind === 'before' || kind === 'ratio';

/** Reads a printed phrase for the workshop, apart from the grammar that it tests; undefined when it is none that it plays. */
export function readPrintedLimit(reading: LimitReading | undefined): PrintedLimit | undefined {
  if (reading === undefined) return { kind: 'open' };
  const printed = reading.printed.replace(/\s/gu, '');
  if (printed === '') {
    // What an author wrote as a rule beside the text needs no reading.
    const kinds = new Set(reading.limits.map(({ kind }) => kind));
    if (kinds.size === 1 && kinds.has('standing')) return { kind: 'stands' };
    return kinds.size === 1 && kinds.has('open') ? { kind: 'open' } : undefined;
  }
  // 年底前 of a year that the author names lies behind the workshop's years.
  if (reading.limits.some((limit) => limit.kind === 'by' && limit.year !== undefined))
    return { kind: 'open' };
  const counted = formation.exec(printed)?.[1];
  if (counted !== undefined) return { kind: 'workdays', count: Number(counted) };
  const followed = follows.exec(printed)?.[1];
  if (followed !== undefined) return { kind: 'follows', workdays: Number(followed) };
  if (promptly.test(printed)) return { kind: 'promptly' };
  if (regularly.test(printed)) return { kind: 'regularly' };
  if (stands.test(printed)) return { kind: 'stands' };
  return Object.hasOwn(whole, printed) ? whole[printed] : undefined;
}
