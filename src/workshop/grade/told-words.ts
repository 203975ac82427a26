import type { Bilingual, BilingualOf } from '../../model/language.ts';
import type { Trap } from '../planned-row.ts';

/** What is said of an answer: with the right one, or with what was written. */
export const toldWords = {
  right: { zh: (answer) => `✓ 正确：${answer}`, en: (answer) => `✓ Right: ${answer}` },
  miscounted: {
    zh: (answer) => `△ 问题找对了，日子没有数对。正确答案：${answer}`,
    en: (answer) => `△ The fault is right, the days are not. It is: ${answer}`,
  },
  wrong: {
    zh: (answer) => `✗ 这里确有问题，但不是所填的。正确答案：${answer}`,
    en: (answer) => `✗ Something is wrong here, and it is another thing: ${answer}`,
  },
  missed: { zh: (answer) => `✗ 漏了：${answer}`, en: (answer) => `✗ Missed: ${answer}` },
  unread: {
    zh: (text) => `？没有看懂“${text}”：请从问题类型中选一个`,
    en: (text) => `? "${text}" was not understood: choose one of the kinds`,
  },
} as const satisfies Record<string, BilingualOf<string>>;

/** Why what looks wrong is not. */
export const trapWords: Readonly<Record<Trap, Bilingual>> = {
  'last-day': { zh: '最后一日当天公开，按时', en: 'published on the last day, which is in time' },
  'not-yet-due': { zh: '检查日还没有到期', en: 'not due yet on the day of the check' },
  'longer-limit': { zh: '这个要素的时限较长', en: 'this element has the longer limit' },
  renumbered: {
    zh: '编码是外县的，以名称为准；编码不对不是公开的问题',
    en: 'the code is another county’s and the name counts; a wrong code is no fault of publication',
  },
  news: { zh: '新闻不是公开，登了也不算错', en: 'news is no publication, and no fault either' },
  'other-business': {
    zh: '单位的其他业务，有别的目录管',
    en: 'other business of the office, under another catalog',
  },
  'nothing-happened': { zh: '已声明没有发生', en: 'declared not to have happened' },
  withheld: { zh: '依法不公开，批准仍有效', en: 'withheld by law, and the decision holds' },
};

/** Why nothing is wrong with an element that is owed. */
export const dutyWords = {
  listed: {
    zh: (rows) => `清单中有它：序号${rows}（有问题要填在那一行）`,
    en: (rows) => `the list has it: no. ${rows} (what is wrong with it is written there)`,
  },
  declared: { zh: (words) => `本单位已声明：${words}`, en: (words) => `declared by the agency: ${words}` },
} as const satisfies Record<string, BilingualOf<string>>;

export const silentWords: Readonly<Record<'event' | 'optional', Bilingual>> = {
  event: {
    zh: '有则公开的内容，清单中没有记录，可能没有发生，不等于未公开',
    en: 'owed once it happens: without an entry nothing may have happened, and nothing is missing',
  },
  optional: { zh: '不作要求', en: 'nobody has to publish it' },
};

export const inTimeWords: Bilingual = { zh: '按时', en: 'in time' };

/** Of a row whose limit counts no days. */
export const inOrderWords: Bilingual = {
  zh: '内容、日期、渠道、主体都对得上',
  en: 'content, days, channel and publisher are as they should be',
};

export const accusedWords: Bilingual = {
  zh: '✗ 误判：这里没有问题（扣1分）',
  en: '✗ A false accusation: nothing is wrong here (one point lost)',
};
