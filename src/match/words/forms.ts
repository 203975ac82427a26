import { findGroups } from '../find-groups.ts';

/**
 * Form words: nouns that say what kind of publication a title heads. They carry the difference between a publication and
 * news about the same topic, and show which element of an item is answered.
 */
export const formRoles = [
  'result',
  'guide',
  'policy',
  'interpretation',
  'complaint',
  'plan',
  'notice',
  'acceptance',
  'material',
  'condition',
  'procedure',
  'standard',
  'audience',
  'provider',
  'content',
  'requirement',
  'advice',
] as const;

export type FormRole = (typeof formRoles)[number];

/** Role → weight → words. 3: a title that ends so is a publication; 1: only a hint. */
export const formWords: Readonly<Record<FormRole, Readonly<Record<number, string>>>> = {
  result: {
    3: '公示 公告 名单 结果 决定书 一览表 花名册 公示表 汇总表 明细表 情况表 信息表 信息公开 公示信息 信息公示 结果公示 结果公告 结果公布 情况公示 名单公示 双公示 裁决书 批复 结论 统计表 送达公告 公布表 结果信息 决定信息 台账 安排表 进度表 分配表 名册 登记册 收支表',
    2: '被罚 受罚 被处罚 被罚款 被查处 受到处罚 获批 获准 统计 统计数据 统计信息 典型案例 公布 通告 决定 名录 信息 明细 情况 作废 声明 汇总 清册 光荣榜 意见书 凭证 公开 通报 概况 状况 目录表 催告 一览 情况说明',
  },
  guide: {
    3: '办事指南 服务指南 办理指南 申请指南 申报指南 领取指南 指南 一次性告知 一次性告知单 一次性告知书 办理须知 须知 服务告知 告知单 常见问题 问答 办事流程',
    2: '怎么办理 如何办理 怎样办理 怎么办 办理 申请 申领 怎样 如何 查询 预约 换领 领取 补领 温馨提示 提示 注意事项 操作手册 申请表 登记表 备案表 申报表 审批表 多少钱 是多少 提高到多少 哪里办 在哪里 有哪些 什么时候 去哪 一张图',
  },
  material: {
    3: '申请材料 申报材料 所需材料 提交材料 材料清单 材料 哪些材料 什么材料 什么手续',
    2: '手续 样表 交哪些 交什么 带什么 带哪些 提交哪些 准备哪些 准备什么 需带',
  },
  condition: {
    3: '申请条件 申报条件 受理条件 办理条件 受理范围 奖励条件 条件',
    2: '资格 标准及条件 什么条件 哪些条件 何种条件 谁能 谁可以 哪些人 什么人 哪些家庭 哪些情形',
  },
  procedure: {
    3: '办理流程 申请流程 工作流程 服务流程 流程图 流程 程序 办理程序 征收程序 申报流程',
    2: '步骤 网上办理 怎么走 怎样走 走手续 怎么申请 如何申请 怎样申请 怎么办理 如何办理 怎样办理 去哪办 找谁办 多久办',
  },
  standard: {
    3: '征收标准 收费标准 补偿标准 扶助标准 缴纳标准 补助标准 补贴标准 救助标准',
    2: '标准 多少钱 补多少 发多少 收多少 交多少 怎么算 如何计算 怎么划分 如何划分 怎么认定 如何认定 额度',
  },
  audience: { 3: '服务对象 筛查对象 检查对象 接种对象 适用对象', 2: '对象 人群' },
  provider: {
    3: '服务机构 定点机构 定点医疗机构 定点医院 机构名单 接种点 接种门诊 发放点 门诊名单 检测点 咨询电话 服务地点 地址及电话 门诊一览表 单位名单 联系电话 分布情况',
    2: '地址 时间安排 安排 时间表 服务时间 接种单位 地点',
  },
  content: {
    3: '服务项目 服务内容 检查项目 检查内容 服务项目和内容 项目内容',
    2: '项目 项目宣传 程序表 内容',
  },
  requirement: { 3: '服务要求 服务规范 技术规范 工作规范 管理规范', 2: '要求 规范' },
  policy: {
    3: '法律法规 法律法规政策文件 法律法规和政策文件 政策文件 政策解读 解读 管理办法 实施办法 实施细则 暂行办法 条例 管理规定 设置规划 适用规则',
    2: '措施 通知 办法 规定 细则 意见 政策 制度 法律 方案 实施方案 工作方案 规划 设定依据 函',
  },
  interpretation: {
    3: '解读 政策解读 解读材料 政策图解 政策问答',
    2: '一图读懂 一图看懂 图解 答记者问 专家解读 专家谈 一图了解',
  },
  complaint: {
    3: '投诉举报 投诉举报电话 举报电话 投诉电话 监督电话 监督举报电话 投诉渠道 举报渠道 咨询投诉 监督投诉',
    2: '举报',
  },
  plan: {
    3: '随机抽查事项清单 抽查事项清单 检查计划 抽查计划 监督抽查计划 双随机计划 抽查工作计划 抽检计划 监督计划',
    2: '建设计划 供应计划 用地计划',
  },
  notice: { 3: '处罚告知书 事先告知书 听证告知书 处罚事先告知书 强制告知书', 2: '告知书' },
  acceptance: { 3: '受理通知书 立案信息 受理信息 立案报告' },
  advice: {
    3: '健康提示 健康科普 防治知识 预防知识 健康知识 小知识 政策宣传 核心信息 核心知识 防控知识 科普知识 防护知识 健康宣教 健康教育处方 安全提示 健康问答 科普 防护要点 防控要点 预防要点 防病知识 保健知识 健康常识 预防措施',
    2: '谨防 警惕 当心 切勿 远离 防范 须防 保护视力 十问十答 如何预防 怎么预防 怎样预防 如何防 怎么防 预防 有害健康 你了解 您了解 知多少 误区 小贴士 常识 防护 防治 注意 如何识别 一封信 告家长书 倡导 科学 洗手 急救 自救 正确 别大意 要小心 早知道',
  },
};

/** The kinds of publication that an item's own wording names, by form words that are more than weak. */
export const rolesIn = findGroups(
  formRoles.map((role) => ({
    key: role,
    words: Object.entries(formWords[role]).flatMap(([weight, words]) =>
      Number(weight) >= 2 ? words.split(' ') : [],
    ),
  })),
);
