import type { Bilingual, BilingualOf, Language } from '../../model/language.ts';
import { faultNames, limitWords } from '../exercise-words.ts';
import type { Fault } from '../fault.ts';
import { isWorkday, shiftDay } from '../rest-calendar.ts';
import { faultReasons } from './fault-reasons.ts';
import type { FilledAnswer } from './filled-paper.ts';
import type { MarkedAnswer } from './mark-paper.ts';

/** What lies between two days beside ordinary weekends. */
export interface CountedDays {
  /** Days of rest on weekdays, as first and last day of each run. */
  readonly holidays: readonly (readonly [string, string])[];
  /** Saturdays and Sundays that are worked. */
  readonly makeUpDays: readonly string[];
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** The days after `from`, up to and with `to`, that a wall calendar gets wrong. */
export function walkDays(from: string, to: string): CountedDays {
  const holidays: [string, string][] = [];
  const makeUpDays: string[] = [];
  for (let day = shiftDay(from, 1); day <= to; day = shiftDay(day, 1)) {
    if (isWeekend(day) && isWorkday(day)) makeUpDays.push(day);
    if (isWeekend(day) || isWorkday(day)) continue;
    const last = holidays.at(-1);
    if (last !== undefined && shiftDay(last[1], 1) === day) last[1] = day;
    else holidays.push([day, day]);
  }
  return { holidays, makeUpDays };
}

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

/** Where an answer is: the row's number in the list, and its row in the sheet. */
export const whereWritten: BilingualOf<FilledAnswer> = {
  zh: ({ place, number }) =>
    `${place.sheet}${number === undefined ? '' : `，序号${number}`}（第${place.row}行）`,
  en: ({ place, number }) =>
    `${place.sheet}${number === undefined ? '' : `, no. ${number}`} (row ${place.row})`,
};

/** Where a planted fault is: its row, or the element beside which it was to be written. */
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

type Counted = 'formed' | 'countedFrom' | 'published' | 'due' | 'limit' | 'asked' | 'workingDaysLate';

/** A planted answer, or the days of a row that is right. */
type CountedFacts = Pick<MarkedAnswer['planted'], Counted> & { readonly fault?: Fault };

/** A limit as printed, and how it is counted where that does not say so to the reader. */
function sayLimit({ limit = '', asked }: CountedFacts, language: Language): string {
  const counted = limitWords(asked)[language];
  if (limit === '' || counted === '') return limit || counted;
  if (language === 'en') return `${limit} (${counted})`;
  return /\d/u.test(limit) ? limit : `${limit}（${counted}）`;
}

/** The sentences of an explanation. */
const whyParts = {
  limit: { zh: (text) => `时限：${text}`, en: (text) => `limit: ${text}` },
  document: {
    zh: (day) => `文件${day}公开，次日起算`,
    en: (day) => `document published ${day}, counted from the next day`,
  },
  formed: { zh: (day) => `${day}形成，次日起算`, en: (day) => `formed ${day}, counted from the next day` },
  off: { zh: (days) => `休假${days}不计`, en: (days) => `days off ${days} not counted` },
  worked: {
    zh: (days) => `调休上班${days}计入`,
    en: (days) => `make-up working days ${days} counted`,
  },
  due: { zh: (day) => `最后一日${day}`, en: (day) => `last day ${day}` },
  published: { zh: (day) => `实际${day}公开`, en: (day) => `published ${day}` },
  offWhileLate: {
    zh: (days) => `其后休假${days}不算超期日`,
    en: (days) => `days off ${days} after that are no days late`,
  },
  workedWhileLate: {
    zh: (days) => `其后调休上班${days}算超期日`,
    en: (days) => `make-up working days ${days} after that are days late`,
  },
  restOnly: {
    zh: () => '逾期期间没有工作日，仍属超期',
    en: () => 'late by days of rest, and late all the same',
  },
} as const satisfies Record<string, BilingualOf<string>>;

/** The reason, and the days as they were counted, so that a participant can count them again. */
export function explainAnswer(facts: CountedFacts, language: Language): string {
  const { fault, formed, countedFrom, published, due, workingDaysLate } = facts;
  const parts: string[] = [];
  const say = (part: keyof typeof whyParts, text: string | undefined) => {
    if (text !== undefined && text !== '') parts.push(whyParts[part][language](text));
  };
  const reason = fault === undefined ? undefined : faultReasons[fault]?.[language];
  if (reason !== undefined) parts.push(reason);
  say('limit', sayLimit(facts, language));
  if (due !== undefined) {
    const from = countedFrom ?? formed;
    const { holidays, makeUpDays } =
      from === undefined ? { holidays: [], makeUpDays: [] } : walkDays(from, due);
    const [to, and] = language === 'zh' ? ['至', '、'] : [' to ', ', '];
    say(countedFrom === undefined ? 'formed' : 'document', from);
    say('off', runs(holidays, to, and));
    say('worked', makeUpDays.join(and));
    say('due', due);
    say('published', published);
    if (workingDaysLate !== undefined && published !== undefined) {
      const late = walkDays(due, published);
      say('offWhileLate', runs(late.holidays, to, and));
      say('workedWhileLate', late.makeUpDays.join(and));
    }
    if (workingDaysLate === 0) say('restOnly', published);
  }
  return parts.join(language === 'zh' ? '；' : '; ');
}
