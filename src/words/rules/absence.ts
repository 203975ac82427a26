import { count, fact, ofBody, plural, what } from './parts.ts';
import type { RuleMeta } from './rule-meta.ts';

export const missingElement: RuleMeta = {
  id: 'missing-element',
  severity: 'error',
  title: { zh: '未公开', en: 'Nothing published' },
  rationale: {
    zh: '目录要求常年可查的公开内容（要素），清单中没有任何记录。对应检查中的空白栏目、要素不全、应公开未公开。因事而生的内容（处罚决定、许可结果）没有记录时不在此列，另作“无法判定”。',
    en: 'The catalog asks for this content to stand permanently, and the list has no entry for it: an empty column or missing element in the inspectors’ words. Content owed only once something happened is reported as undetermined instead.',
  },
  remedy: {
    zh: '在规定渠道补充公开；已经公开的，核对清单是否导出齐全、标题能否看出所属事项；依法不公开的，在配置中登记豁免。',
    en: 'Publish it in the channel laid down. If it is online already, check that the list was exported in full and that the title names the matter. If it is withheld by law, record the exemption in the profile.',
  },
  order: {
    zh: '在规定渠道补充公开；已经公开的，报送网址，并在清单中补上记录；依法不公开的，书面说明依据和批准人。',
    en: 'Publish it in the channel laid down. If it is online already, report its address and add it to the list. If it is withheld by law, state the ground and who approved it.',
  },
  problemType: { zh: '未公开', en: 'unpublished' },
  urgency: { grounds: ['whole-item-missing'], score: 15 },
  says: {
    zh: (finding) => `清单中未见${what(finding)}的公开记录。`,
    en: (finding) => `The list has no entry for ${what(finding)}.`,
  },
};

export const missingBody: RuleMeta = {
  id: 'missing-body',
  severity: 'warning',
  title: { zh: '名册中的单位没有公开', en: 'A body of the roster published nothing' },
  rationale: {
    zh: '事项由一批单位分别公开（如各部门各自的主动公开基本目录），配置的名册（bodies）列明了是哪些单位。清单中有别的单位的记录，没有该单位的。有记录没有发布机构的，由政府或者其办公室统一发布的，清单中没有名册中任何单位的，不作判断。',
    en: 'Several bodies owe the item, each for itself, and the profile lists them (bodies). The list has entries of others and none of this one. Nothing is judged where an entry names no publisher, where the government or its office publishes for all, or where no body of the roster is in the list.',
  },
  remedy: {
    zh: '督促该单位公开；以简称或者别名发布的，在名册中写明清单所用的名称。',
    en: 'Have that body publish; if the list names it otherwise, put that name into the roster.',
  },
  order: {
    zh: '督促该单位公开；以简称或者别名发布的，报送清单所用的名称。',
    en: 'Have that body publish; if the list names it otherwise, report that name.',
  },
  problemType: { zh: '未公开', en: 'unpublished' },
  says: {
    zh: (finding) => `清单中未见${fact(finding, 'body')}（${fact(finding, 'group')}）的${what(finding)}。`,
    en: (finding) =>
      `The list has no ${what(finding)} of ${fact(finding, 'body')} (${fact(finding, 'group')}).`,
  },
};

export const unpublishedPastDue: RuleMeta = {
  id: 'unpublished-past-due',
  severity: 'error',
  title: { zh: '逾期未公开', en: 'Not published, due day passed' },
  rationale: {
    zh: '清单载明信息已经形成而没有公开日期，且公开期限已过，属于应公开未公开（《中华人民共和国政府信息公开条例》第二十六条、第四十七条）。',
    en: 'The list shows that the information was formed but gives no publication date, and the due day has passed: it is owed and missing (Regulation, arts. 26 and 47).',
  },
  remedy: {
    zh: '立即公开并补录公开日期；已经公开的，把公开日期填入清单。',
    en: 'Publish at once and enter the date; if it is online already, enter its publication date in the list.',
  },
  problemType: { zh: '未公开', en: 'unpublished' },
  urgency: { grounds: ['quick-to-mend'], score: 8 },
  field: 'publishedOn',
  says: {
    zh: (finding) =>
      `${what(finding)}于${finding.triggeredOn}形成，应于${finding.dueOn}前公开，至今无公开日期${finding.workingDaysLate === undefined ? '' : `，已逾期${finding.workingDaysLate}个工作日`}。`,
    en: (finding) =>
      `${what(finding)} was formed on ${finding.triggeredOn} and due by ${finding.dueOn}, but has no publication date${finding.workingDaysLate === undefined ? '' : `: ${plural(finding.workingDaysLate, 'working day')} overdue`}.`,
  },
};

export const missedPeriod: RuleMeta = {
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
  order: {
    zh: '补充公开所缺周期的信息；该周期确无此类事项的，书面说明。',
    en: 'Publish what the period owes; if nothing happened in it, say so in writing.',
  },
  problemType: { zh: '更新不及时', en: 'stale' },
  says: {
    zh: (finding) =>
      `${ofBody(finding, 'zh')}${what(finding)}在${fact(finding, 'period')}${count(finding, 'periods') > 1 ? `起连续${fact(finding, 'periods')}个周期` : '周期'}没有公开（应于${finding.dueOn}前公开${finding.publishedOn === undefined ? '' : `，迟至${finding.publishedOn}公开`}）。`,
    en: (finding) =>
      `${ofBody(finding, 'en')}${what(finding)} was not published in ${count(finding, 'periods') > 1 ? `${fact(finding, 'periods')} periods in a row from ${fact(finding, 'period')}` : `the period ${fact(finding, 'period')}`} (due by ${finding.dueOn}${finding.publishedOn === undefined ? '' : `; published ${finding.publishedOn}`}).`,
  },
};

export const tooFew: RuleMeta = {
  id: 'too-few',
  severity: 'error',
  title: { zh: '公开次数不足', en: 'Published too few times' },
  rationale: {
    zh: '目录规定每个周期至少公开若干次（如“每年不少于2次”），所审核期间内某一完整周期的公开次数不够。',
    en: 'The catalog lays down how many times a period owes (“at least twice a year”), and a full period of the audited days has fewer.',
  },
  remedy: {
    zh: '补充公开；已经公开而清单漏列的，重新导出。',
    en: 'Publish what is missing; if it is online but not in the list, export again.',
  },
  problemType: { zh: '更新不及时', en: 'stale' },
  says: {
    zh: (finding) =>
      `${ofBody(finding, 'zh')}${what(finding)}在${fact(finding, 'period')}周期应公开至少${fact(finding, 'minimum')}次，实际${fact(finding, 'published')}次。`,
    en: (finding) =>
      `${ofBody(finding, 'en')}${what(finding)} owes at least ${fact(finding, 'minimum')} publications in ${fact(finding, 'period')}, the list has ${fact(finding, 'published')}.`,
  },
};

export const missedDay: RuleMeta = {
  id: 'missed-day',
  severity: 'error',
  title: {
    zh: '未在规定日期前公开',
    en: 'Not published by the day laid down',
  },
  rationale: {
    zh: '目录或法规规定了每年（或一次性）的截止日期，如政府信息公开工作年度报告应于每年1月31日前公布（《中华人民共和国政府信息公开条例》第四十九条）。截止日当天公开算按时。',
    en: 'A law or catalog names the day, such as 31 January for the annual report (Regulation, art. 49). The day itself is in time.',
  },
  remedy: {
    zh: '立即公开，并把该日期列入下一年度工作安排。',
    en: 'Publish at once and put the day into next year’s plan.',
  },
  problemType: { zh: '超期公开', en: 'late' },
  says: {
    zh: (finding) =>
      finding.publishedOn === undefined
        ? `${what(finding)}应于${finding.dueOn}前公开，清单中没有公开记录。`
        : `${what(finding)}应于${finding.dueOn}前公开，实际公开日期${finding.publishedOn}${finding.workingDaysLate === undefined ? '' : `，超期${finding.workingDaysLate}个工作日`}。`,
    en: (finding) =>
      finding.publishedOn === undefined
        ? `${what(finding)} was due by ${finding.dueOn}; the list has nothing.`
        : `${what(finding)} was due by ${finding.dueOn}, published ${finding.publishedOn}${finding.workingDaysLate === undefined ? '' : `: ${plural(finding.workingDaysLate, 'working day')} late`}.`,
  },
};

export const staleColumn: RuleMeta = {
  id: 'stale-column',
  severity: 'error',
  title: { zh: '栏目更新不及时', en: 'Column not updated' },
  rationale: {
    zh: '栏目超过规定时间没有新内容（政府网站检查指标：动态要闻类2周，通知公告、政策文件类6个月，办事统计类3个月），累计到一定数量即单项否决。从最后一条的公开日期算到审核截止日。',
    en: 'Nothing new in a column for longer than its yardstick (national website inspection: news 2 weeks, notices and policy 6 months, statistics 3 months). Counted from the last publication to the day of the audit.',
  },
  remedy: {
    zh: '及时更新栏目；不再使用的栏目归档、合并或关闭。',
    en: 'Update the column; archive, merge or close it if it is no longer used.',
  },
  problemType: { zh: '更新不及时', en: 'stale' },
  urgency: { grounds: ['veto'], score: 30 },
  says: {
    zh: (finding) =>
      `${what(finding)}自${finding.publishedOn}起未更新，已${fact(finding, 'days')}天，应于${finding.dueOn}前更新。`,
    en: (finding) =>
      `${what(finding)} has not been updated since ${finding.publishedOn}: ${plural(Number(fact(finding, 'days')), 'day')}; an update was due by ${finding.dueOn}.`,
  },
};
