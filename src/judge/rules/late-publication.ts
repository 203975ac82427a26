import { plural, what } from '../facts/words.ts';
import type { MatchRule } from './rule.ts';

export const latePublication: MatchRule = {
  scope: 'match',
  meta: {
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
    says: {
      zh: (finding) =>
        `${what(finding)}应于${finding.dueOn}前公开，实际公开日期${finding.publishedOn}，${finding.workingDaysLate === 0 ? '超过规定的小时数' : `超期${finding.workingDaysLate ?? '若干'}个工作日`}。`,
      en: (finding) =>
        `${what(finding)} was due by ${finding.dueOn}, published ${finding.publishedOn}: ${finding.workingDaysLate ? `${plural(finding.workingDaysLate, 'working day')} late` : 'late'}.`,
    },
  },
  restsOn: 'published-late',
  appliesTo: ({ limits }) => limits.limits.some((limit) => limit.kind === 'within'),
  check({ timing, publishedOn }, { calendar }) {
    if (timing?.reason !== 'published-late') return undefined;
    const { triggeredOn, dueOn, limit } = timing;
    if (triggeredOn === undefined || dueOn === undefined || limit === undefined) return undefined;
    const workingDaysLate =
      publishedOn === undefined ? undefined : calendar.countWorkdays(dueOn, publishedOn);
    return {
      observations: [
        {
          triggeredOn,
          dueOn,
          counted: timing.counted ?? limit.span,
          ...(publishedOn === undefined ? {} : { publishedOn }),
          ...(workingDaysLate === undefined ? {} : { workingDaysLate }),
        },
      ],
    };
  },
};
