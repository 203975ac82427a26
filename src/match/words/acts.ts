import { findGroups } from '../find-groups.ts';

/**
 * Kinds of administrative act and the words that show them. The kinds are those of 行政许可法, 行政处罚法, 行政强制法 and of the
 * lists of powers (权责清单); a category belongs to one by its name. Weights: 5 names the act, 2 merely goes with it.
 */
export const acts = [
  'permit',
  'penalty',
  'coercion',
  'levy',
  'payment',
  'inspection',
  'confirmation',
  'award',
  'ruling',
  'filing',
  'service',
] as const;

export type Act = (typeof acts)[number];

interface ActWords {
  /** Words in the name of a category. */
  readonly categories: readonly string[];
  readonly cues: Readonly<Record<number, string>>;
}

/** Words are separated by spaces. `$` behind a word: only at the end of a clause. */
export const actWords: Readonly<Record<Act, ActWords>> = {
  permit: {
    categories: ['行政许可', '行政审批'],
    cues: {
      5: '行政许可 卫生许可证 行政审批 准予许可 许可事项 卫生许可注销',
      4: '获批 获准 许可证 许可 执业登记 执业注册 再注册 变更注册 注册审批 批准书 执业证书 准予 竣工验收 预评价审核 印鉴卡 换证 资格证书 合格证书 资质证书 许可校验',
      3: '注册 校验 审批 核发 换发 发证 注销 设置 核准 延续 批准 审核 预评价 同意设置 拟设置 增设 医疗机构变更 变更登记 资格认定 初审 换领',
      2: '变更 补办 补发 登记 办理 准入 资质 遗失 批复 资格 增加 新办 新证 首次 名单 开展 取得',
    },
  },
  penalty: {
    categories: ['行政处罚'],
    cues: {
      5: '被罚 受罚 被罚款 被处罚 被行政处罚 受到处罚 受到行政处罚 被警告 被吊销 被查处 行政处罚 处罚决定 处罚决定书 处罚信息 处罚案件 处罚公示 处罚结果 处罚决定信息 案$ 设备案$ 处方案$',
      4: '处罚 处罚告知 听证告知',
      3: '吊销 罚款 违反 擅自 未取得 未经 逾期不 冒用 伪造 未按 未依 未执行 未履行 未建立 未落实 未对 未办理 未组织 未设置 未设立 未配备 未进行 未如实 未制定 未书面 未提供 未佩戴 未毁形 未使用 未清洗 未消毒 未亲自 未查验 未向 未在 未将 未及时 未定期 未给 未索要 未达到 未公示 未张贴 未开展 未登记 未报告 未告知 未灭菌 未核对 未检测 未监测 未申报 未签名 未注明 未标注 未放置 未摆放 未悬挂 未校验 未分类 未培训 未核验 未审核 未备案 未设警示 未体检 私自 冒名 乱扔 不符合 超出 超范围 出租 出借 拒不 使用非 聘用未 安排未 允许未 超标',
      2: '违规 非法 不按 不合格 拒绝 隐瞒 篡改 隐匿 涂改 转让 买卖 虚假 无证 违法 警告 不规范 不达标 混入 索取 泄露',
    },
  },
  coercion: {
    categories: ['行政强制'],
    cues: {
      5: '行政强制 查封 扣押 暂扣 强制措施 强制执行 加处罚款 强制隔离 强制检疫 强制消毒 临时控制措施 强制医学观察',
      4: '封闭 封存 强制 责令暂停 责令停止',
    },
  },
  levy: { categories: ['行政征收'], cues: { 5: '行政征收 征收', 3: '缴纳 征缴' } },
  payment: {
    categories: ['行政给付'],
    cues: {
      5: '行政给付 奖励扶助 特别扶助 扶助金 奖扶 特扶 应急救助 惠民资金',
      4: '扶助 救助 补偿 奖励金 给付 补助金 津贴 抚慰金 补助',
      3: '免费药物 免费药品 抗病毒 保健费 补贴 资金发放 发放公示 发放名单 一次性奖励',
      2: '发放 慰问金 资助 申领 领取 免费提供 生活补助',
    },
  },
  inspection: {
    categories: ['行政检查', '监督检查'],
    cues: {
      5: '行政检查 监督检查 随机抽查 监督抽查 双随机 抽查结果 监督抽检 检查结果 抽检结果 监测结果 检测结果 检验结果 抽检 抽查 量化分级 量化等级 等级量化 执法检查 专项检查 水质监测 水质检测 水质信息 水质公示 检查计划 随机抽查事项清单 抽查事项清单 检查标准 抽查计划 监督评价 综合评价结果 信誉度等级 检查情况 检查通报 水质状况 检测公示 监测公示 监测信息 检测信息 检查公示 分类监督 督查结果 信誉度等级评定 信誉等级评定 量化等级评定',
      3: '检查 监测 信誉等级 水质 飞行检查 监督执法 巡查 卫生状况 量化 分级管理',
      2: '检测',
    },
  },
  confirmation: {
    categories: ['行政确认'],
    cues: {
      5: '行政确认 医学鉴定 并发症鉴定 等级评审 鉴定结论 评审结论',
      4: '鉴定 评审 光荣证 等级评定 等级评价',
      3: '确认 认定 评定 复审 工作人员证 评价结论 核定',
      2: '等级 甲等 二级甲等 三级甲等 二级乙等',
    },
  },
  award: {
    categories: ['行政奖励'],
    cues: {
      5: '行政奖励 表彰 表扬 先进集体 先进个人 先进单位 先进工作者 拟表彰 奉献奖 获奖名单 奖励名单 评选结果 光荣榜',
      4: '奖励 先进 优秀 最美 十佳 评选 荣誉 嘉奖 记功 突出贡献 显著成绩 成绩显著 突出成绩 拟推荐 获奖 推荐人选 推荐对象 候选人 标兵 名中医 有功',
      2: '命名 推荐 授予',
    },
  },
  ruling: { categories: ['行政裁决'], cues: { 5: '行政裁决 裁决 裁定', 2: '争议 冠名' } },
  filing: {
    categories: ['行政备案', '备案'],
    cues: {
      5: '行政备案 备案公示 备案公告 备案信息 备案凭证 备案回执 备案名单 备案证 备案结果 备案情况',
      4: '备案',
    },
  },
  service: {
    categories: ['公共卫生服务', '公共服务'],
    cues: {
      5: '公共卫生服务 公卫服务 公共服务',
      3: '健康管理 接种 服务规范 筛查 随访 免费检查 健康检查 医学检查 产前检查 优生检查 免费检测 咨询检测 免费体检 服务项目 服务内容 服务对象',
      2: '服务 免费 体检',
    },
  },
};

/** The kinds of act that an item's own wording names: words that name one outright, wherever they are. */
export const actsIn = findGroups(
  acts.map((act) => ({
    key: act,
    words: [
      ...actWords[act].categories,
      ...Object.entries(actWords[act].cues).flatMap(([weight, words]) =>
        Number(weight) >= 4 ? words.split(' ').filter((word) => !word.endsWith('$')) : [],
      ),
    ],
  })),
);
