import type { Bilingual, BilingualOf, Language } from '../../model/language.ts';
import type { LetterTemplate } from '../../model/letter.ts';

/** The wording where an office gives none of its own. */
export const letterTemplates: Readonly<Record<Language, LetterTemplate>> = {
  zh: {
    title: '关于限期整改政务公开问题的通知',
    addressee: '{section}：',
    paragraphs: [
      '按照《中华人民共和国政府信息公开条例》和{catalog}，本机关对{period}的政务公开情况进行了检查，发现由你单位负责的公开事项有{count}个问题需要整改，现通知如下：',
      '一、存在问题。{types}。{lateness}逐条情况见附表。',
      '二、整改要求。请对照附表逐条整改：未公开的立即在规定渠道公开，超期公开的书面说明原因，信息有误的核对更正。本期没有发生的，书面说明情况；依法不予公开的，书面说明依据和批准人。',
      '三、整改时限。请于{mendBy}前完成整改，并将整改情况和网址书面报送本机关政务公开工作机构；不能按时完成的，说明原因和完成时间。',
      '附表：{table}',
    ],
    table: '政务公开问题清单',
    signature: '{agency}',
    date: '{date}',
  },
  en: {
    title: 'Notice to mend faults in the disclosure of government information',
    addressee: 'To: {section}',
    paragraphs: [
      'Under the Regulation on the Disclosure of Government Information and {catalog}, this agency checked what was published for {period}. Among the matters that you answer for, faults to be mended: {count}.',
      '1. What was found. {types}. {lateness}Each fault is set out in the table attached.',
      '2. What to do. Mend the faults one by one: publish at once, in the channel laid down, what is not published; state the reason in writing where it was published late; check and correct what is wrong. Say so in writing where nothing of the kind happened in the period; where something is withheld by law, state the ground and who approved it.',
      '3. By when. Finish by {mendBy}, and report what was done, with the new addresses, to the disclosure office of this agency. Where that cannot be kept, state why and by which day.',
      'Attached: {table}',
    ],
    table: 'Faults to be mended',
    signature: '{agency}',
    date: '{date}',
  },
};

/** Columns of the table that is attached. */
export type LetterColumn =
  | 'number'
  | 'item'
  | 'element'
  | 'problem'
  | 'limit'
  | 'dueOn'
  | 'workingDaysLate'
  | 'basis'
  | 'remedy';

export const letterColumns: Readonly<Record<LetterColumn, Bilingual>> = {
  number: { zh: '序号', en: 'No.' },
  item: { zh: '公开事项', en: 'Item' },
  element: { zh: '公开要素', en: 'Element' },
  problem: { zh: '存在问题', en: 'What is wrong' },
  limit: { zh: '公开时限', en: 'Limit as printed' },
  dueOn: { zh: '应公开日期', en: 'Due on' },
  workingDaysLate: { zh: '逾期工作日', en: 'Working days late' },
  basis: { zh: '公开依据', en: 'Legal basis' },
  remedy: { zh: '整改要求', en: 'What to do' },
};

export const letterWords = {
  /** Whom a letter goes to where no section is named. */
  everySection: { zh: '各科室、各直属单位', en: 'all sections' },
  /** A day that no calendar gives, to be filled in by hand. */
  blankDay: { zh: '    年  月  日', en: '(day)' },
  untoldPeriod: { zh: '清单所载期间', en: 'the days of the list' },
  noLetter: {
    zh: '没有需要整改的问题，不必发出通知。',
    en: 'Nothing is to be mended: there is nobody to write to.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const letterSentences = {
  lateness: {
    zh: ({ days }) => `超期最长的为${days}个工作日。`,
    en: ({ days }) => `The longest delay is ${days} working day${days === 1 ? '' : 's'}. `,
  } satisfies BilingualOf<{ days: number }>,
  period: {
    zh: ({ from, to }) => `${from}至${to}`,
    en: ({ from, to }) => `${from} to ${to}`,
  } satisfies BilingualOf<{ from: string; to: string }>,
  more: {
    zh: ({ count }) => `另有${count}个问题未列入本表，见整改台账。`,
    en: ({ count }) => `${count} more are in the ledger.`,
  } satisfies BilingualOf<{ count: number }>,
} as const;
