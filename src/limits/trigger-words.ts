import type { TriggerWord } from './token.ts';

/** Verbs that start a clock; their nouns, where the same word may mean the thing (决定, 批复). */
export const triggerWords: readonly (readonly [string, TriggerWord])[] = [
  [
    '形成 产生 生成 编制 编制完成 拟定 形成的 落款 落款日期 成文日期 生成日期 形成日期',
    { trigger: 'formed' },
  ],
  ['形式 行成 形城 型成 形成成', { trigger: 'formed', isTypo: true }],
  ['变更 更新 变化 修改 修订 调整 发生变化 变动 发生变更 发生变动', { trigger: 'changed' }],
  ['制作 制定 制发 出台 起草完成 制作完成 制订', { trigger: 'made', takesObject: true }],
  ['获取 取得 获得 获悉 保存', { trigger: 'obtained', takesObject: true }],
  ['作出 做出 作出了', { trigger: 'decided', takesObject: true }],
  ['决定 决策', { trigger: 'decided', isNoun: true }],
  [
    '批准 批复 批覆 审批 核准 审定 审议通过 审批通过 审核通过 通过 同意 审查通过 获批 完成审批 经批准',
    { trigger: 'approved', isNoun: true },
  ],
  [
    '印发 颁布 发文 颁发 签发 下发 下达 制发日期 印发日期 发文日期 颁布实施 正式印发 成文',
    { trigger: 'issued' },
  ],
  // A document takes effect on a day that its own date does not give.
  ['施行 实施 生效', { trigger: 'event' }],
  ['收到 接到 接收 受理 收悉 签收 收文', { trigger: 'received', takesObject: true }],
  ['下发至本单位 下发到本单位 下发本单位 转发至本单位 送达本单位 送达', { trigger: 'received', wins: true }],
  ['公开 公布 发布 公示 公告 对外公布 公开发布 刊登', { trigger: 'published' }],
  [
    '结束 终了 完毕 期满 届满 完成 竣工 验收 验收合格 建成 办结 截止 终结 完结 结案 完工 届满期 无异议',
    { trigger: 'ended' },
  ],
  [
    '公示期满 公示期届满 公示结束 公示期结束 公告期满 公告期届满 公告结束 公示期满无异议 公示结束无异议 公示无异议 征求意见期满 公开征求意见期满 征求意见期限届满 征求意见期届满 意见征集期满 征集意见期满 意见征集期届满 异议期满 异议期届满 公示公告期满 公告公示期满',
    { trigger: 'ended' },
  ],
  [
    '撤销 依法撤销 确认违法 确认无效 被确认违法 被确认无效 撤销或者变更 废止 失效 解除',
    { trigger: 'revoked', wins: true },
  ],
  [
    '发生 事发 启动 召开 开始 开工 确定 解密 出现 举行 到岗 签订 成立 备案 登记 检查 抽查 考核 评审 评定 征求意见 中标 开标 接报 发现 出具',
    { trigger: 'event', isNoun: true },
  ],
];
