import type { TimeLimit } from './time-limit.ts';

/** A doubt about how a printed limit was read. */
export type LimitRemark =
  /** 日 or 天 where the statute says 工作日: read as printed. */
  | 'literal-calendar-days'
  /** 形成个20个工作日, 形式或者变更: a slip of the pen read through. */
  | 'typo-read-through'
  /** 公示7个工作日 without 不少于: taken for a minimum. */
  | 'minimum-assumed'
  /** 7个工作日公开 without 内. */
  | 'inside-assumed'
  /** 20个工作日内 without a trigger: formed or changed, as in 条例 art. 26. */
  | 'trigger-assumed'
  /** A condition decides which number applies; the list does not show it. */
  | 'condition-not-judged'
  /** 报送, 送交: a duty towards another body. */
  | 'not-a-publication-duty'
  /** 收到申请: concerns 依申请公开, which no publication list shows. */
  | 'on-request'
  /** …之日 and nothing behind it. */
  | 'truncated'
  /** 3至5个工作日: the longer one counts for a deadline, the shorter one for a display. */
  | 'range-read'
  /** 处罚决定…7日内: 行政处罚法 art. 85 counts its 二日, 三日, 五日, 七日 in working days. */
  | 'law-counts-workdays'
  /** 20个工作日内，最迟不超过30日: both bind, so the stricter one does. */
  | 'strictest-counts';

/** How a printed phrase was read; `printed` is the source of truth. */
export interface LimitReading {
  readonly printed: string;
  readonly limits: readonly TimeLimit[];
  /** Printed words that carry no limit (在政府网站, 经办领导批准后) and were passed over. */
  readonly ignored: readonly string[];
  /** Doubts worth reporting, in a fixed order. */
  readonly remarks: readonly LimitRemark[];
}
