import { fact, plural, what } from './parts.ts';
import type { RuleMeta } from './rule-meta.ts';

export const latePublication: RuleMeta = {
  id: 'late-publication',
  severity: 'error',
  title: { zh: '超期公开', en: 'Published late' },
  rationale: {
    zh: '主动公开的政府信息应当自形成或者变更之日起20个工作日内及时公开，法律、法规或目录另有更短期限的从其规定（《中华人民共和国政府信息公开条例》第二十六条）。工作日按国务院办公厅节假日安排计算，起算日不计入。',
    en: 'Information to be published unasked is due within 20 working days of being formed or changed, or within the shorter limit of a law or catalog (Regulation on Disclosure of Government Information, art. 26). Working days follow the State Council’s notices; the day of the trigger is not counted.',
  },
  remedy: {
    zh: '核对成文日期和公开日期是否录入准确；确属超期的，说明原因，并在制发公文时同步办理公开。',
    en: 'Check that both dates were entered correctly; if the delay is real, state the reason and publish together with issuing from now on.',
  },
  problemType: { zh: '超期公开', en: 'late' },
  // What is late and out cannot be mended any more.
  urgency: { grounds: [], score: -30 },
  field: 'publishedOn',
  says: {
    zh: (finding) =>
      `${what(finding)}应于${finding.dueOn}前公开，实际公开日期${finding.publishedOn}，${finding.workingDaysLate === 0 ? '超过规定的小时数' : `超期${finding.workingDaysLate ?? '若干'}个工作日`}。`,
    en: (finding) =>
      `${what(finding)} was due by ${finding.dueOn}, published ${finding.publishedOn}: ${finding.workingDaysLate ? `${plural(finding.workingDaysLate, 'working day')} late` : 'late'}.`,
  },
};

export const earlyPublication: RuleMeta = {
  id: 'early-publication',
  severity: 'warning',
  title: { zh: '提前公开', en: 'Published before it was formed' },
  rationale: {
    zh: '公开日期早于成文日期：公文未成文即公开，或者日期录入有误。检查评分中“公文提前或超期公开”同样扣分。',
    en: 'The publication date lies before the date of the document: it was published before it existed, or a date is wrong. Score sheets deduct for early as for late publication.',
  },
  remedy: {
    zh: '核对两个日期；日期录入有误的更正，确属提前公开的说明原因。',
    en: 'Check both dates and correct the wrong one; if it really was published early, state why.',
  },
  problemType: { zh: '提前公开', en: 'early' },
  field: 'publishedOn',
  says: {
    zh: (finding) => `公开日期${finding.publishedOn}早于形成日期${finding.triggeredOn}。`,
    en: (finding) =>
      `The publication date ${finding.publishedOn} lies before the date of formation ${finding.triggeredOn}.`,
  },
};

export const missingLeadTime: RuleMeta = {
  id: 'missing-lead-time',
  severity: 'error',
  title: { zh: '未在决策等之前公开', en: 'Not published ahead' },
  rationale: {
    zh: '重大行政决策等应在作出之前公开征求意见或预公开；相应信息的公开日期晚于规定的日期。没有对应记录的，不能断定，作“无法判定”。',
    en: 'Major decisions are disclosed before they are made; the entry that should precede was published too late. Where nothing is tied to the decision, nothing is judged.',
  },
  remedy: {
    zh: '在决策程序中把预公开列为前置环节；日期有误的更正。',
    en: 'Make prior disclosure a step of the decision; correct wrong dates.',
  },
  problemType: { zh: '未事前公开', en: 'not ahead' },
  field: 'publishedOn',
  says: {
    zh: (finding) =>
      `${what(finding)}应于${finding.dueOn}前公开（在“${fact(finding, 'leader')}”${finding.triggeredOn}之前），实际公开日期${finding.publishedOn}。`,
    en: (finding) =>
      `${what(finding)} was due by ${finding.dueOn}, ahead of “${fact(finding, 'leader')}” of ${finding.triggeredOn}; published ${finding.publishedOn}.`,
  },
};

export const shortDisplay: RuleMeta = {
  id: 'short-display',
  severity: 'error',
  title: { zh: '公示时间不足', en: 'Displayed too short' },
  rationale: {
    zh: '公示、征求意见须达到规定天数，起始日不计入（《中华人民共和国民法典》第二百零一条）；提前撤下的，公示程序不完整。清单没有公示截止日期的，不作判断。',
    en: 'A public notice must stay up for the days laid down, the first day not counted (Civil Code, art. 201). Without an end date nothing is judged.',
  },
  remedy: {
    zh: '补足公示天数或重新公示，公示期满前不作决定；截止日期录入有误的更正。',
    en: 'Display again for the full time before deciding, or correct the end date.',
  },
  problemType: { zh: '公示期不足', en: 'display too short' },
  field: 'displayUntil',
  says: {
    zh: (finding) =>
      `${what(finding)}自${finding.triggeredOn}起公示，应至少公示至${finding.dueOn}，实际至${fact(finding, 'until')}止。`,
    en: (finding) =>
      `${what(finding)} went up on ${finding.triggeredOn} and had to stay until ${finding.dueOn}, but came down on ${fact(finding, 'until')}.`,
  },
};

export const overdueTakeDown: RuleMeta = {
  id: 'overdue-take-down',
  severity: 'error',
  title: { zh: '公示期满未撤下', en: 'Not taken down in time' },
  rationale: {
    zh: '有的信息只能公示到规定期限（如行政处罚信息公示期满不再公示），到期未撤下会损害当事人权益。依条件不同而期限不同的（个人、法人），清单无法区分，不作判断。',
    en: 'Some information may stay up only so long (penalties for a term of years); leaving it up harms the party. Where the term depends on conditions that a list does not show, nothing is judged.',
  },
  remedy: {
    zh: '撤下期满的信息，并在清单中填写撤下日期。',
    en: 'Take it down and enter the day in the list.',
  },
  problemType: { zh: '期满未撤', en: 'not taken down' },
  field: 'displayUntil',
  says: {
    zh: (finding) => {
      const until = fact(finding, 'until');
      const since =
        finding.publishedOn === undefined ? `于${finding.triggeredOn}撤销` : `于${finding.publishedOn}公开`;
      return `${what(finding)}${since}，应于${finding.dueOn}前撤下${until === '' ? '' : `，实际${until}撤下`}。`;
    },
    en: (finding) => {
      const until = fact(finding, 'until');
      const since =
        finding.publishedOn === undefined
          ? `was revoked on ${finding.triggeredOn}`
          : `was published on ${finding.publishedOn}`;
      return `${what(finding)} ${since} and had to be taken down by ${finding.dueOn}${until === '' ? '' : `; it came down on ${until}`}.`;
    },
  },
};

export const lapsed: RuleMeta = {
  id: 'lapsed',
  severity: 'error',
  title: { zh: '所公开内容已失效', en: 'No longer in force' },
  rationale: {
    zh: '应常年公开的内容，清单中的记录均已失效或废止，等于没有公开现行内容。目录和公开内容应当及时调整更新（《中华人民共和国政府信息公开条例》第十二条）。',
    en: 'All entries for content that must stand permanently are abolished or lapsed, so nothing in force is published (Regulation, art. 12: keep the catalog up to date).',
  },
  remedy: {
    zh: '公开现行有效的版本，旧件保留并标注失效。',
    en: 'Publish the version in force; keep the old one marked as lapsed.',
  },
  problemType: { zh: '更新不及时', en: 'stale' },
  says: {
    zh: (finding) => `${what(finding)}的${finding.count ?? 0}条记录均已失效或废止，没有现行有效的内容。`,
    en: (finding) => `All ${finding.count ?? 0} entries for ${what(finding)} are no longer in force.`,
  },
};
