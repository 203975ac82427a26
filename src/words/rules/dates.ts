import type { Anomaly, Field } from '../../model/publication.ts';
import { fact } from './parts.ts';
import type { RuleMeta } from './rule-meta.ts';

export const undatedEntry: RuleMeta = {
  id: 'undated-entry',
  severity: 'warning',
  title: { zh: '公开日期缺失', en: 'No publication date' },
  rationale: {
    zh: '没有公开日期，就无法证明按时公开；未注明信息发布时间的，检查时视为不更新。期限已过的另列为逾期未公开，期限未到的不列。',
    en: 'Without a publication date nothing proves that it was in time; inspectors treat undated information as not updated. What is past due is reported as unpublished instead, and what is not due yet is not reported.',
  },
  remedy: {
    zh: '在内容管理系统或台账中补录公开日期，重新导出清单。',
    en: 'Enter the publication date in the content system or ledger and export the list again.',
  },
  problemType: { zh: '日期缺失', en: 'date missing' },
  urgency: { grounds: ['quick-to-mend'], score: 8 },
  field: 'publishedOn',
  says: {
    zh: (finding) =>
      fact(finding, 'status') === ''
        ? '没有公开日期，无法判断是否按时公开。'
        : `状态为“${fact(finding, 'status')}”，尚未公开。`,
    en: (finding) =>
      fact(finding, 'status') === ''
        ? 'There is no publication date, so timeliness cannot be judged.'
        : `Its status is “${fact(finding, 'status')}”: not published yet.`,
  },
};

export type DateField = Extract<Field, 'formedOn' | 'changedOn' | 'publishedOn'>;

const fieldNames: Readonly<Record<DateField, { readonly zh: string; readonly en: string }>> = {
  publishedOn: { zh: '公开日期', en: 'publication date' },
  formedOn: { zh: '形成日期', en: 'date of formation' },
  changedOn: { zh: '变更日期', en: 'date of change' },
};

/**
 * Cells in date columns that name no day: each is listed, since its row is judged as if it had none. A system default (1900-01-01)
 * means a blank cell.
 */
export const unreadable: Readonly<
  Partial<Record<Anomaly['kind'], { readonly zh: string; readonly en: string }>>
> = {
  'impossible-date': { zh: '不是有效日期', en: 'is not a date' },
  'not-a-date': { zh: '不是有效日期', en: 'is not a date' },
  'error-cell': { zh: '不是有效日期', en: 'is not a date' },
  'missing-year': { zh: '缺年份，未能读作日期', en: 'has no year and could not be read' },
  'two-digit-year': {
    zh: '年份只有两位，未能读作日期',
    en: 'has a year of two digits and could not be read',
  },
  'month-only': { zh: '只有年月，未能读作日期', en: 'names a month only' },
  'year-only': { zh: '只有年份，未能读作日期', en: 'names a year only' },
  'lost-separator': { zh: '分隔符丢失，未能读作日期', en: 'lost its separators and could not be read' },
  'several-dates': { zh: '有多个日期，未能读作一个日期', en: 'names several dates' },
  'ambiguous-date': { zh: '日、月次序无法确定，未能读作日期', en: 'can be two days' },
};

export const isDateField = (field: string): field is DateField => field in fieldNames;

function fieldName(field: string, language: 'zh' | 'en'): string {
  return isDateField(field) ? fieldNames[field][language] : field;
}

const problemWords = {
  future: { zh: '晚于审核截止日', en: 'lies after the day of the audit' },
  'too-early': { zh: '早于1990年', en: 'lies before 1990' },
} as const;

const isKind = (problem: string): problem is Anomaly['kind'] => problem in unreadable;

/** What is wrong with a cell; a kind of a newer mulu is no date. */
function wordsOf(problem: string): { readonly zh: string; readonly en: string } {
  const words = isKind(problem) ? unreadable[problem] : undefined;
  return words ?? { zh: '不是有效日期', en: 'is not a date' };
}

export const implausibleDate: RuleMeta = {
  id: 'implausible-date',
  severity: 'warning',
  title: { zh: '日期存疑', en: 'Implausible date' },
  rationale: {
    zh: '不存在的日期（如2月30日）、晚于审核截止日或早于1990年的日期，不能作为按时或超期公开的依据；虚假标注发布日期属于检查中的严重问题。',
    en: 'A date that does not exist (30 February), lies in the future or before 1990 proves neither timeliness nor delay; falsified dates are a grave fault in inspections.',
  },
  remedy: {
    zh: '对照原文核对该日期，在系统或台账中更正后重新导出。',
    en: 'Check the date against the document, correct it in the system or ledger and export again.',
  },
  problemType: { zh: '日期有误', en: 'wrong date' },
  urgency: { grounds: ['quick-to-mend'], score: 8 },
  says: {
    zh: (finding) => {
      const problem = fact(finding, 'problem');
      const words =
        problem === 'future' || problem === 'too-early' ? problemWords[problem].zh : wordsOf(problem).zh;
      return `${fieldName(fact(finding, 'field'), 'zh')}“${fact(finding, 'text')}”${words}。`;
    },
    en: (finding) => {
      const problem = fact(finding, 'problem');
      const words =
        problem === 'future' || problem === 'too-early' ? problemWords[problem].en : wordsOf(problem).en;
      return `The ${fieldName(fact(finding, 'field'), 'en')} “${fact(finding, 'text')}” ${words}.`;
    },
  },
};

export const identicalDates: RuleMeta = {
  id: 'identical-dates',
  severity: 'warning',
  title: { zh: '成文日期与公开日期雷同', en: 'Dates that all agree' },
  rationale: {
    zh: '同一清单中九成以上的记录成文日期等于公开日期，多半是导出或补录时用一个日期填了两列，据此得出的“按时公开”没有证明力。',
    en: 'More than nine in ten entries of a list have the same day for formation and publication: probably one date filled both columns, and “on time” proves nothing.',
  },
  remedy: {
    zh: '按公文原件补录真实的成文日期后重新导出。',
    en: 'Enter the real dates of the documents and export again.',
  },
  problemType: { zh: '日期存疑', en: 'doubtful dates' },
  field: 'publishedOn',
  says: {
    zh: (finding) =>
      `${fact(finding, 'both')}条有两个日期的记录中，${fact(finding, 'equal')}条的成文日期与公开日期相同。`,
    en: (finding) =>
      `Of ${fact(finding, 'both')} entries with both dates, ${fact(finding, 'equal')} were formed and published on the same day.`,
  },
};

export const migrationDay: RuleMeta = {
  id: 'migration-day',
  severity: 'warning',
  title: { zh: '大量信息集中于一天公开', en: 'A mass of entries on one day' },
  rationale: {
    zh: '形成时间相隔两个月以上的大量信息公开日期是同一天，多为网站迁移或集中补录所致，该日期不能证明实际公开时间；这一天的“超期”因此改列为无法判定。若确为集中补发，属于旧稿新发，应说明情况。',
    en: 'Many entries formed over more than two months share one publication day: the mark of a site migration or of a backlog filled in. Such a date proves nothing, so lateness on that day is left undetermined.',
  },
  remedy: {
    zh: '从旧网站或档案中找回实际公开日期补录；集中补发的，作书面说明。',
    en: 'Recover the true publication dates from the old site or the files; if a backlog was published, say so in writing.',
  },
  problemType: { zh: '日期存疑', en: 'doubtful dates' },
  says: {
    zh: (finding) =>
      `${fact(finding, 'day')}一天有${finding.count ?? 0}条公开记录，占全部有日期记录的${fact(finding, 'percent')}%。`,
    en: (finding) =>
      `${finding.count ?? 0} entries, ${fact(finding, 'percent')} % of all dated ones, were published on ${fact(finding, 'day')}.`,
  },
};

export const urlDateDiffers: RuleMeta = {
  id: 'url-date-differs',
  severity: 'info',
  title: { zh: '链接中的日期与公开日期不符', en: 'Link and date disagree' },
  rationale: {
    zh: '网站系统生成的链接多含发布当天的日期；与清单所填公开日期相差两个月以上，说明公开日期可能被修改，或是迁移、补录的日期。',
    en: 'Content systems put the day of publication into the link. More than two months apart, the date in the list was probably changed, or is that of a migration.',
  },
  remedy: {
    zh: '核对页面实际发布时间，更正清单中的公开日期。',
    en: 'Check when the page went online and correct the date in the list.',
  },
  problemType: { zh: '日期存疑', en: 'doubtful date' },
  field: 'publishedOn',
  says: {
    zh: (finding) => `公开日期为${finding.publishedOn}，链接中的日期为${fact(finding, 'linkDay')}。`,
    en: (finding) =>
      `The publication date is ${finding.publishedOn}, the date in the link ${fact(finding, 'linkDay')}.`,
  },
};
