import type { Bilingual, BilingualOf } from '../../model/language.ts';
import { faultNames } from '../exercise-words.ts';
import { walkDays } from './counted-days.ts';
import type { FilledAnswer } from './filled-paper.ts';
import type { MarkedAnswer } from './mark-paper.ts';

/** Words of marked papers. */
export const gradeWords = {
  title: { zh: '练习成绩', en: 'Marks' },
  lesson: { zh: '课', en: 'Lesson' },
  paper: { zh: '试卷', en: 'Paper' },
  name: { zh: '姓名', en: 'Name' },
  file: { zh: '文件', en: 'File' },
  agency: { zh: '练习单位', en: 'Agency' },
  score: { zh: '得分', en: 'Score' },
  points: { zh: '分数', en: 'Points' },
  found: { zh: '找到', en: 'Found' },
  missed: { zh: '漏掉', en: 'Missed' },
  accused: { zh: '误判', en: 'False accusations' },
  unread: { zh: '未看懂的答案', en: 'Answers not understood' },
  seen: { zh: '核对答案次数', en: 'Answers seen (times)' },
  examination: { zh: '测验', en: 'examination' },
  nothingWrong: { zh: '没有问题', en: 'nothing is wrong' },
  accusation: { zh: '误判：这里没有问题', en: 'a false accusation' },
  notUnderstood: { zh: '没有看懂，不计分', en: 'not understood, and not counted' },
  kind: { zh: '问题类型', en: 'Kind of fault' },
  planted: { zh: '埋设', en: 'Planted' },
  share: { zh: '漏掉比例', en: 'Share missed' },
  worst: { zh: '全班最容易漏的', en: 'What the class missed most' },
  participants: { zh: '学员', en: 'Participants' },
  misses: { zh: '逐条说明', en: 'Each miss explained' },
  where: { zh: '位置', en: 'Where' },
  expected: { zh: '正确答案', en: 'Right answer' },
  given: { zh: '所填', en: 'Given' },
  why: { zh: '为什么', en: 'Why' },
  nothing: { zh: '（未填）', en: '(nothing)' },
  noMiss: { zh: '全部正确。', en: 'Everything is right.' },
  method: {
    zh: '计分：找到一处问题2分，应公开日、超期工作日各1分；误判一处扣1分。',
    en: 'Two points for a fault, one each for its due day and its days late; a false accusation costs one.',
  },
} as const satisfies Record<string, Bilingual>;

export const gradeSentences = {
  class: {
    zh: ({ papers, average }) => `共批改${papers}份，平均${average}分。`,
    en: ({ papers, average }) => `${papers} marked, ${average} on average.`,
  },
  notMarked: {
    zh: ({ papers }) => `${papers}份没有批改，原因见上。`,
    en: ({ papers }) => `${papers} not marked, for the reasons above.`,
  },
} as const satisfies Record<string, BilingualOf<{ readonly papers: number; readonly average: number }>>;

const runs = (days: readonly (readonly [string, string])[], to: string, and: string) =>
  days.map(([first, last]) => (first === last ? first : `${first}${to}${last}`)).join(and);

/** Where an answer stands: the row's number in the list, and its row in the sheet. */
export const whereWritten: BilingualOf<FilledAnswer> = {
  zh: ({ place, number }) =>
    `${place.sheet}${number === undefined ? '' : `，序号${number}`}（第${place.row}行）`,
  en: ({ place, number }) =>
    `${place.sheet}${number === undefined ? '' : `, no. ${number}`} (row ${place.row})`,
};

/** Where a planted fault stands: its row, or the element beside which it was to be written. */
export const whereIs: BilingualOf<MarkedAnswer['planted']> = {
  zh: ({ number, sheet, title, itemName = '', elementName = '' }) =>
    number === undefined ? `应公开内容：${itemName} ${elementName}` : `${sheet}，序号${number}：${title}`,
  en: ({ number, sheet, title, itemName = '', elementName = '' }) =>
    number === undefined ? `what is owed: ${itemName} ${elementName}` : `${sheet}, no. ${number}: ${title}`,
};

export const rightAnswer: BilingualOf<MarkedAnswer['planted']> = {
  zh: ({ fault, due, workingDaysLate }) =>
    [
      faultNames[fault].zh,
      ...(due === undefined ? [] : [`应公开日${due}`]),
      ...(workingDaysLate === undefined ? [] : [`超期${workingDaysLate}个工作日`]),
    ].join('，'),
  en: ({ fault, due, workingDaysLate }) =>
    [
      faultNames[fault].en,
      ...(due === undefined ? [] : [`due ${due}`]),
      ...(workingDaysLate === undefined
        ? []
        : [`${workingDaysLate} working ${workingDaysLate === 1 ? 'day' : 'days'} late`]),
    ].join(', '),
};

type CountedFacts = Pick<
  MarkedAnswer['planted'],
  'formed' | 'countedFrom' | 'published' | 'due' | 'limit' | 'workingDaysLate'
>;

/** The days as they were counted, so that a participant can count them again. */
export const whyWrong: BilingualOf<CountedFacts> = {
  zh: ({ formed, countedFrom, published, due, limit = '', workingDaysLate }) => {
    if (due === undefined) return limit === '' ? '' : `时限：${limit}`;
    const from = countedFrom ?? formed;
    const counted = from === undefined ? undefined : walkDays(from, due);
    const parts = [
      ...(limit === '' ? [] : [`时限：${limit}`]),
      ...(countedFrom === undefined ? [] : [`文件${countedFrom}公开，次日起算`]),
      ...(formed === undefined || countedFrom !== undefined ? [] : [`${formed}形成，次日起算`]),
      ...(counted === undefined || counted.holidays.length === 0
        ? []
        : [`休假${runs(counted.holidays, '至', '、')}不计`]),
      ...(counted === undefined || counted.makeUpDays.length === 0
        ? []
        : [`调休上班${counted.makeUpDays.join('、')}计入`]),
      `最后一日${due}`,
      ...(published === undefined ? [] : [`实际${published}公开`]),
      ...(workingDaysLate === 0 && published !== undefined ? ['逾期期间没有工作日，仍属超期'] : []),
    ];
    return parts.join('；');
  },
  en: ({ formed, countedFrom, published, due, limit = '', workingDaysLate }) => {
    if (due === undefined) return limit === '' ? '' : `limit: ${limit}`;
    const from = countedFrom ?? formed;
    const counted = from === undefined ? undefined : walkDays(from, due);
    const parts = [
      ...(limit === '' ? [] : [`limit: ${limit}`]),
      ...(countedFrom === undefined ? [] : [`document published ${countedFrom}, counted from the next day`]),
      ...(formed === undefined || countedFrom !== undefined
        ? []
        : [`formed ${formed}, counted from the next day`]),
      ...(counted === undefined || counted.holidays.length === 0
        ? []
        : [`days off ${runs(counted.holidays, ' to ', ', ')} not counted`]),
      ...(counted === undefined || counted.makeUpDays.length === 0
        ? []
        : [`make-up working days ${counted.makeUpDays.join(', ')} counted`]),
      `last day ${due}`,
      ...(published === undefined ? [] : [`published ${published}`]),
      ...(workingDaysLate === 0 && published !== undefined
        ? ['late by days of rest, and late all the same']
        : []),
    ];
    return parts.join('; ');
  },
};
