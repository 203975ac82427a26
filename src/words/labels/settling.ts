import type { Bilingual } from '../../model/language.ts';
import type { OutcomeReason } from '../../model/report.ts';

/** What settles an undetermined element: who does what, and where one line in the profile does it, that line. */
export interface Settling {
  readonly says: Bilingual;
  /** YAML for the profile; `CODE` means an item of the group, `FROM` and `TO` for the audited period. */
  readonly profile?: string;
}

/** Only the reasons that leave an element undetermined have a way to settle it. */
export const settlings: Readonly<Partial<Record<OutcomeReason, Settling>>> = {
  'no-entry-for-event': {
    says: {
      zh: '本期确实没有发生的，在单位配置中写一行零报告；已经发生的，补充公开：',
      en: 'If nothing happened, declare it in the profile; if something did, publish it:',
    },
    profile: 'zeroReports: [{item: "CODE", from: FROM, until: TO}]',
  },
  'partly-declared': {
    says: {
      zh: '其余日期确实没有发生的，把零报告的起止日期补全；已经发生的，补充公开：',
      en: 'If nothing happened on the other days either, complete the days of the zero report; if something did, publish it:',
    },
    profile: 'zeroReports: [{item: "CODE", from: FROM, until: TO}]',
  },
  'no-trigger-date': {
    says: {
      zh: '在清单中补上“成文日期”（形成日期）一列，再核对一次。',
      en: 'Add the column 成文日期 (day of formation) to the list and check again.',
    },
  },
  'no-published-date': {
    says: {
      zh: '在清单中补上“发布日期”，没有日期的记录不能作为已公开的依据。',
      en: 'Fill in 发布日期 in the list: an entry without it proves nothing.',
    },
  },
  'limit-without-number': {
    says: {
      zh: '本单位对“及时”“定期”有内部规定的，在单位配置中写明：',
      en: 'If your office has a number for “promptly” or “regularly”, state it in the profile:',
    },
    profile: 'limits: {prompt: 自信息形成之日起5个工作日内, regular: 每季度公开一次}',
  },
  'limit-elsewhere': {
    says: {
      zh: '查明所指文件规定的时限，在单位配置中写明：',
      en: 'Look up the limit in the document that the text points to and state it in the profile:',
    },
    profile: 'limits: {items: {"CODE": 自信息形成之日起20个工作日内}}',
  },
  'limit-unreadable': {
    says: {
      zh: '核对目录中的时限文字，或在单位配置中另写：',
      en: 'Check the wording of the limit in the catalog, or restate it in the profile:',
    },
    profile: 'limits: {items: {"CODE": 自信息形成之日起20个工作日内}}',
  },
  'limit-not-judgeable': {
    says: { zh: '需人工核对。', en: 'A person has to look.' },
  },
  'calendar-does-not-cover': {
    says: {
      zh: '取得国务院办公厅当年的节假日安排后，用 --calendar 补充。',
      en: 'Add the year with --calendar once the State Council has published it.',
    },
  },
  'hours-need-times': {
    says: {
      zh: '清单中的日期写到时分（如 2024-09-25 10:22），再核对一次。',
      en: 'Export dates with their time (2024-09-25 10:22) and check again.',
    },
  },
  'no-linked-entry': {
    says: {
      zh: '在清单中补上所对应的文件（关联文件、索引号）。',
      en: 'Add the document that it belongs to (关联文件, index number) to the list.',
    },
  },
  'period-running': {
    says: { zh: '本周期结束后再核对。', en: 'Check again when the period has ended.' },
  },
  'out-of-period': {
    says: {
      zh: '核对 --from、--to 给出的审核期间，或补充本期的记录。',
      en: 'Check the period given by --from and --to, or add the entries of this period.',
    },
  },
  'element-not-told': {
    says: {
      zh: '用 mulu map 生成核对表，由人工指明每条记录对应哪一项公开内容。',
      en: 'Use mulu map to write a review sheet in which a person says which element each entry answers.',
    },
  },
  'no-column-field': {
    says: {
      zh: '导出清单时带上栏目列；栏目没有条目的，在配置中登记核验记录。',
      en: 'Export the list with its column paths; record a sighting for a column without entries.',
    },
  },
  'possible-entries': {
    says: {
      zh: '用 mulu map 生成核对表，由人工确认所列疑似记录是否就是该项内容。',
      en: 'Use mulu map to write a review sheet in which a person says whether the entries listed are it.',
    },
  },
  'extension-possible': {
    says: {
      zh: '核对该件是否依法延长；没有延长的，按超期处理。',
      en: 'See whether the period was extended; if not, the entry is late.',
    },
  },
  'no-display-dates': {
    says: {
      zh: '在清单中补上“公示开始日期”“公示结束日期”，再核对一次。',
      en: 'Add the first and last day of display to the list and check again.',
    },
  },
  'migration-day': {
    says: {
      zh: '以原发布日期替换迁移日期，再核对一次。',
      en: 'Put the original publication days in place of the migration day and check again.',
    },
  },
};
