/** Statements that nothing of a kind happened (零报告). */
export const nothingHappened =
  '未发生 没有发生 暂无 本期无 本月无 本季度无 本年度无 本年无 上半年无 下半年无 无此类 未产生 未开展此类 无相关 无新增 零报告 无行政 年度无 月无 季度无 无处罚 无强制 未实施行政强制 情况说明';
