import { boundOf } from '../facts/binding-limits.ts';
import { judgeOwedPeriods } from '../facts/periods-per-body.ts';
import { count, fact, ofBody, what } from '../facts/words.ts';
import type { RequirementRule } from './rule.ts';
import { isUpdateDuty } from './stale-column.ts';

export const missedPeriod: RequirementRule = {
  scope: 'requirement',
  isAbsence: true,
  meta: {
    id: 'missed-period',
    severity: 'error',
    title: { zh: '周期性公开有缺期', en: 'A period was missed' },
    rationale: {
      zh: '目录要求按月、按季、按年等周期公开，所审核期间内某一完整周期没有公开记录（检查中常见“未公开6—9月份统计数据”）。正在进行的周期不算。',
      en: 'The catalog asks for publication in every month, quarter or year, and a full period of the audited days has none (“figures for June to September not published”). The running period does not count.',
    },
    remedy: {
      zh: '补充公开所缺周期的信息；该周期确无此类事项的，登记零报告。',
      en: 'Publish what the period owes; if nothing happened in it, record a zero report.',
    },
    problemType: { zh: '更新不及时', en: 'stale' },
    says: {
      zh: (finding) =>
        `${ofBody(finding, 'zh')}${what(finding)}在${fact(finding, 'period')}${count(finding, 'periods') > 1 ? `起连续${fact(finding, 'periods')}个周期` : '周期'}没有公开（应于${finding.dueOn}前公开${finding.publishedOn === undefined ? '' : `，迟至${finding.publishedOn}公开`}）。`,
      en: (finding) =>
        `${ofBody(finding, 'en')}${what(finding)} was not published in ${count(finding, 'periods') > 1 ? `${fact(finding, 'periods')} periods in a row from ${fact(finding, 'period')}` : `the period ${fact(finding, 'period')}`} (due by ${finding.dueOn}${finding.publishedOn === undefined ? '' : `; published ${finding.publishedOn}`}).`,
    },
  },
  appliesTo: (subject) => boundOf(subject.limits, 'periodic').length > 0 && !isUpdateDuty(subject),
  check(subject, context) {
    const judged = judgeOwedPeriods(subject, context);
    if (judged === undefined) return undefined;
    const missed = judged.short.filter(({ published }) => published === 0);
    const reason = missed.length > 0 ? 'period-missed' : judged.reason;
    return {
      ...(reason === undefined ? {} : { reason }),
      ...(judged.nextDueOn === undefined ? {} : { nextDueOn: judged.nextDueOn }),
      observations: missed.map(({ name, dueOn, minimum, late, periods, body }) => ({
        dueOn,
        ...(late === undefined ? {} : { publishedOn: late }),
        facts: { period: name, minimum, periods, ...(body === undefined ? {} : { body }) },
        identity: body === undefined ? name : `${body} ${name}`,
      })),
    };
  },
};
