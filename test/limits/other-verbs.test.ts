import { describe, expect, it } from 'vitest';
import { readLimit } from '../../src/limits/read-limit.ts';
import { notate } from './notate.ts';

/** What offices do within a time without making anything public. */
const others = [
  '上报市政府',
  '报送县局',
  '报上级备案',
  '移交档案馆',
  '移送司法机关',
  '抄送有关单位',
  '转送承办单位',
  '转办',
  '分办',
  '受理',
  '审核',
  '审批',
  '核准',
  '批准',
  '复核',
  '核查',
  '核实',
  '调查',
  '查处',
  '整改',
  '整改到位',
  '督办',
  '归档',
  '存档备查',
  '立卷',
  '录入系统',
  '登记',
  '备案',
  '签订合同',
  '支付价款',
  '拨付资金',
  '发放补贴',
  '发放到户',
  '退还保证金',
  '缴纳费用',
  '答复申请人',
  '书面答复',
  '书面告知当事人',
  '通知申请人',
  '送达当事人',
  '申请行政复议',
  '提起诉讼',
  '提出异议',
  '提出申请',
  '补正材料',
  '补办手续',
  '出具报告',
  '出具检验报告',
  '制定方案',
  '制定实施细则',
  '编制计划',
  '起草文件',
  '印制材料',
  '组织验收',
  '组织评估',
  '开展检查',
  '开展培训',
  '实施拆除',
  '搬迁完毕',
  '赶赴现场',
  '启动预案',
  '启动召回',
  '完成整改',
  '完成抽查',
  '完成归集',
  '完成备案',
  '完成编制',
  '作出决定',
  '作出处理',
  '下达计划',
  '落实责任',
  '追究责任',
  '约谈负责人',
  '走访群众',
  '邀请代表',
  '召集会议',
  '征求有关部门意见',
  '汇交成果',
  '归集至平台',
  '共享至数据平台',
  '推送至共享平台',
  '修复信用',
  '销号',
  '结案',
  '办结',
  '办理完毕',
  '验收',
  '评审',
  '抽检',
  '检测',
  '测算',
  '招标',
  '采购',
] as const;

/** Verbs that do. */
const publics = [
  '公开',
  '公布',
  '发布',
  '公示',
  '公告',
  '披露',
  '向社会公布',
  '予以公开',
  '上网公布',
  '在网站公开',
  '对外发布',
] as const;

const templates: readonly ((verb: string) => string)[] = [
  (verb) => `收到材料之日起5个工作日内${verb}`,
  (verb) => `应当在15日内${verb}`,
  (verb) => `会议结束后一个月内，${verb}`,
  (verb) => `每年3月31日前${verb}`,
  (verb) => `自检查结束之日起10个工作日内由主管部门${verb}`,
  (verb) => `事件发生后24小时内${verb}`,
  (verb) => `政策公布后15日内${verb}`,
  (verb) => `每季度${verb}一次`,
  (verb) => `每半年应当${verb}`,
];

/** Read as a time of publishing, without a word that it is not one. */
function isTakenForPublishing(printed: string): boolean {
  const answer = readLimit(printed);
  return (
    answer.ok &&
    !answer.reading.remarks.some((remark) => remark === 'not-a-publication-duty' || remark === 'on-request')
  );
}

describe('the time of another duty is never one of publishing', () => {
  it.each(templates.map((template) => [template('…'), template] as const))('%s', (_, template) => {
    expect(others.map(template).filter(isTakenForPublishing)).toEqual([]);
  });

  it('nor beside one of publishing', () => {
    const taken = others.filter((verb) => {
      const answer = readLimit(`收到报告后5个工作日内${verb}；结果自作出之日起7个工作日内公布`);
      return (
        answer.ok &&
        notate(answer.reading).split(' ! ')[0] !== 'within 7 workday of decided(结果)' &&
        notate(answer.reading).split(' ! ')[0] !== 'within 7 workday of decided'
      );
    });
    expect(taken).toEqual([]);
  });

  it.each(templates.slice(0, 4).map((template) => [template('…'), template] as const))(
    '%s, and a verb of publishing is',
    (_, template) => {
      expect(publics.map(template).filter((printed) => !isTakenForPublishing(printed))).toEqual([]);
    },
  );
});
