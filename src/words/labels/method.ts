import type { Bilingual } from '../../model/language.ts';

/** 口径说明: how the verdicts are reached, for whoever has to defend them. */
export const methodTexts: readonly Bilingual[] = [
  {
    zh: '期限的起算日不计入，从次日起算（《中华人民共和国民法典》第二百零一条）；工作日按国务院办公厅节假日安排计算，调休上班日计为工作日。',
    en: 'The day of the trigger is not counted; counting starts the next day (Civil Code, art. 201). Working days follow the State Council’s notices, make-up days included.',
  },
  {
    zh: '按日历日计算的期限，最后一日为休息日的，顺延至其后第一个工作日（《中华人民共和国民法典》第二百零三条）。',
    en: 'A period in calendar days that ends on a rest day ends on the next working day (Civil Code, art. 203).',
  },
  {
    zh: '“形成或者变更”取两个日期中较晚的一个；只有公开日期、没有形成日期的，不能判断是否按时，列为“无法判定”。',
    en: '“Formed or changed” is the later of the two days. Without a day of formation timeliness cannot be judged: undetermined.',
  },
  {
    zh: '长期公开的内容（政策文件、办事指南）清单中没有即为“未公开”；因事而公开的内容（许可结果、处罚决定）清单中没有，可能是没有发生，列为“无法判定”，作零报告后为“不适用”。',
    en: 'What must always be there is a gap when absent. What is owed only once something happened is undetermined when absent, and not applicable once declared not to have happened.',
  },
  {
    zh: '一个事项的任一要素存在问题，该事项即为“存在问题”；“无法判定”不计入问题，也不计入达标。',
    en: 'An item is a gap when one of its elements is. Undetermined is neither gap nor met.',
  },
  {
    zh: '公开覆盖率＝已公开要素÷应公开要素；按时公开率＝按时公开的记录÷日期齐全的记录。无法判定的不计入，另行列明。',
    en: 'Coverage = elements met / owed. Timeliness = entries on time / datable. What is undetermined is left out and stated beside it.',
  },
  {
    zh: '逾期天数为应公开日期之后至实际公开日期（未公开的，至核对之日）的工作日数。',
    en: 'Days late are the working days after the due day up to publication, or to the day of judgement where there is none.',
  },
  {
    zh: '整改时限默认为核对之日起 5 个工作日，可按本单位要求修改。',
    en: 'The day to mend by is five working days after the day of judgement unless you change it.',
  },
  {
    zh: '身份证号、手机号、银行卡号在各种输出中均已遮盖。',
    en: 'Identity numbers, mobile numbers and bank cards are masked in every output.',
  },
];
