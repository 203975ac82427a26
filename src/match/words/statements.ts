/** Statements that nothing of a kind happened (零报告). */
export const nothingHappened =
  '未发生 没有发生 暂无 本期无 本月无 本季度无 本年度无 本年无 上半年无 下半年无 无此类 未产生 未开展此类 无相关 无新增 零报告 无行政 年度无 月无 季度无 无处罚 无强制 未实施行政强制 情况说明';

/** What is asked before something is decided: not the document itself. */
export const draftWords = '征求意见稿 征求意见 公开征求 意见稿 草案 讨论稿 送审稿 公开征集 反馈意见 立法听证';

/** A document of somebody else, laid before one's own readers. */
export const repostWords = '转发 转载 转发布 学习资料';

/** An office asks others to do, to hand in or to come: work before the publication, not the publication. */
export const instructionWords =
  '关于组织 关于举办 关于召开 关于开展 关于报送 关于填报 关于编报 关于编制 关于申报 关于推荐 关于邀请 关于参加 关于征集 准备工作 关于选聘 关于选拔 关于遴选 请各单位 组织申报 的函';

/** Names that say nothing of themselves, and nouns in which a shorter word is by chance: their words are not heard. */
export const soundAlikes =
  '卫生健康领域 卫生领域 管理委员会 指挥部 档案 预案 草案 答案 病案 图案 教案 个案 文案 必须知道 必须知晓 处方案 一公开 医疗机构设置 未公开 公开课 公开赛 公开信 标准化 指南针 动态调整 动态更新 动态监测 动态管理 挂牌出让 挂牌成交 挂牌公告 挂牌督办 挂牌转让 挂牌交易 网上挂牌 资金下达 下达资金';
