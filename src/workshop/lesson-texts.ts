import type { Bilingual } from '../model/language.ts';
import type { LessonId } from './lessons.ts';

/** What a lesson says before its exercise: the one idea, how to go about it, and what the drawn count shows. */
export interface LessonText {
  readonly title: Bilingual;
  readonly idea: readonly Bilingual[];
  readonly steps: readonly Bilingual[];
  readonly example: Bilingual;
}

export const lessonTexts: Readonly<Record<LessonId, LessonText>> = {
  missing: {
    title: { zh: '第一课　什么叫“未公开”', en: 'Lesson 1: what is missing' },
    idea: [
      {
        zh: '目录要求常年公开的内容（政策、办事指南、投诉渠道），检查当天在清单中一条也没有，就是未公开。',
        en: 'What a catalog wants to stand at all times (policies, guides, where to complain) is missing when the list has no entry for it on the day of the check.',
      },
      {
        zh: '有则公开的内容（许可结果、处罚决定）没有记录，不等于未公开：可能没有发生。只有清单里写着已经形成、期限已过还没有公开日期的，才是逾期未公开。',
        en: 'What is owed only once it happens (permits, penalties) is not missing for want of entries: nothing may have happened. It is past due when the list shows that it was formed, its due day has gone, and it has no day of publication.',
      },
    ],
    steps: [
      {
        zh: '在“应公开内容”表中逐行看“常年公开”的要素，到“常设栏目”表中找它的页面。',
        en: 'Take each element that must stand from the sheet “What is owed” and look for its page among the standing pages.',
      },
      {
        zh: '再看清单中没有发布日期的行：期限过了没有？没过的不算。',
        en: 'Then look at the rows without a day of publication: has the due day gone? If not, nothing is wrong yet.',
      },
    ],
    example: {
      zh: '2024年12月27日形成、期限20个工作日的信息，最后一日是2025年1月26日（星期日，调休上班）。1月20日检查时还没有到期，不算未公开。',
      en: 'Formed on 27 December 2024 with 20 working days, it is due on 26 January 2025 (a Sunday that is worked). On 20 January nothing is missing yet.',
    },
  },
  'make-up-day': {
    title: { zh: '第二课　晚了一个调休的星期六', en: 'Lesson 2: late by one make-up Saturday' },
    idea: [
      {
        zh: '工作日不是“星期一到星期五”。法定节假日不算，调休上班的星期六、星期日要算。',
        en: 'Working days are not Monday to Friday. Public holidays do not count; Saturdays and Sundays that are worked instead do.',
      },
      {
        zh: '形成当日不计，从次日起数。最后一日当天公开的，按时；次日公开的，哪怕是星期六，也是超期。',
        en: 'The day of formation is not counted, counting starts on the next. Published on the last day is in time; on the day after it is late, be that a Saturday.',
      },
    ],
    steps: [
      {
        zh: '成文日期后面跟着春节、清明、五一、国庆的，一律对着当年通知逐日数。',
        en: 'Where a spring, May or October holiday follows the day of formation, count day by day with the notice of the year.',
      },
      { zh: '超期天数同样只数工作日。', en: 'The days late are working days too.' },
    ],
    example: {
      zh: '2024年9月26日形成，7个工作日：9月29日（星期日）上班要算，10月1日至7日不算，10月12日（星期六）上班。最后一日是10月11日，10月12日公开就晚了1个工作日。',
      en: 'Formed on 26 September 2024 with 7 working days: Sunday 29 September is worked and counts, 1-7 October do not, Saturday 12 October is worked. The last day is 11 October; on the 12th it is one working day late.',
    },
  },
  'two-limits': {
    title: { zh: '第三课　同一事项，两个时限', en: 'Lesson 3: two limits in one item' },
    idea: [
      {
        zh: '一个事项有几个要素，每个要素有自己的时限：许可结果、处罚决定7个工作日，政策文件、办事指南20个工作日。',
        en: 'An item has several elements, and each has a limit of its own: 7 working days for permits and penalties, 20 for policies and guides.',
      },
      {
        zh: '用错时限，两头都会出错：把按时的指南判成超期，把超期的结果放过去。',
        en: 'The wrong limit errs both ways: it calls a guide late that is not, and passes a result that is.',
      },
    ],
    steps: [
      {
        zh: '先看这一行是哪个要素，再到“应公开内容”表查它的时限。',
        en: 'First see which element a row is of, then look its limit up in “What is owed”.',
      },
      { zh: '有两个以上时限同时适用的，取最严的。', en: 'Where several limits apply, the strictest binds.' },
    ],
    example: {
      zh: '2025年1月24日形成，7个工作日：1月26日、2月8日上班，春节8天不算，最后一日是2月10日；20个工作日的，还早。',
      en: 'Formed on 24 January 2025 with 7 working days: 26 January and 8 February are worked, the eight days of Spring Festival are not; the last day is 10 February. With 20 there is much time left.',
    },
  },
  renumbered: {
    title: { zh: '第四课　外县改过的编码', en: 'Lesson 4: a code that another county renumbered' },
    idea: [
      {
        zh: '各地在国家标准目录上增加、删减过事项，编码会变。清单里的编码可能是外县的、旧版的，不能单凭编码认事项。',
        en: 'Localities have added to the standard catalog and renumbered it. A code in a list may be another county’s or an old one: a code alone proves nothing.',
      },
      {
        zh: '编码与名称不一致时，以名称为准。',
        en: 'Where code and name disagree, the name counts.',
      },
    ],
    steps: [
      {
        zh: '先看“对应事项”和标题写的是什么，再看编码。',
        en: 'Read the item’s name and the title first, the code second.',
      },
      {
        zh: '编码错了不是公开的问题，不要填；它对应的事项是不是真的缺了，另行核对。',
        en: 'A wrong code is no fault of publication: leave it blank. Whether the item that the code belongs to is missing is another question.',
      },
    ],
    example: {
      zh: '时限照名称所指的事项算：2024年4月1日形成，7个工作日，清明放假，4月7日（星期日）上班，最后一日是4月11日。',
      en: 'The limit is that of the item that is named: formed on 1 April 2024, 7 working days, the Qingming days off, Sunday 7 April worked: due on 11 April.',
    },
  },
  news: {
    title: { zh: '第五课　新闻不是公开', en: 'Lesson 5: news is not publication' },
    idea: [
      {
        zh: '“我县开展公共场所卫生监督检查”是新闻，不是检查结果。报道说了这件事，内容并没有公开出来。',
        en: '“County inspects public places” is news, not the result of the inspection. It reports that something was done; the content is not there.',
      },
      {
        zh: '预算、招聘、建议答复是单位的其他业务，有别的目录管，不属于本目录。',
        en: 'Budgets, vacancies and answers to delegates are other business under other catalogs.',
      },
    ],
    steps: [
      {
        zh: '看标题是“做了什么”，还是“内容本身”。工作动态栏目里的多半是前者。',
        en: 'Ask whether the title says what was done or is the content itself. In a news column it is mostly the first.',
      },
      {
        zh: '只有新闻、没有内容的要素，仍然是未公开。',
        en: 'An element that has news and no content is missing still.',
      },
    ],
    example: {
      zh: '新闻当天发了也不算；结果自形成之日起照样计算期限。2024年2月5日形成，20个工作日，春节放假，2月18日（星期日）上班，最后一日是3月8日。',
      en: 'News of the same day does not stop the clock. Formed on 5 February 2024 with 20 working days: Spring Festival off, Sunday 18 February worked, due on 8 March.',
    },
  },
  'not-owed': {
    title: {
      zh: '第六课　没有发生、依法不公开、不归本单位',
      en: 'Lesson 6: nothing happened, withheld, not ours',
    },
    idea: [
      {
        zh: '本期没有发生的，写零报告；依法不公开的，要有依据、批准人和截止日期；不是本单位制作的，由制作单位公开。三种情形都不是未公开。',
        en: 'What did not happen is declared; what is withheld by law has a ground, an approver and a last day; what another body made is that body’s to publish. None of the three is missing.',
      },
      {
        zh: '但声明要与清单对得上：写了零报告却有记录的，批准不公开却已经公开的，批准已经过期的，都要指出来。',
        en: 'The declarations must agree with the list, though: entries where nothing was to have happened, publications of what is withheld, and decisions that have run out are faults.',
      },
    ],
    steps: [
      {
        zh: '看“应公开内容”表的“本单位声明”，再到清单中核对有没有相反的记录。',
        en: 'Read what the agency declares in “What is owed”, then look for entries that contradict it.',
      },
      {
        zh: '声明写有截止日的，与检查日比较。',
        en: 'Compare each last day with the day of the check.',
      },
    ],
    example: {
      zh: '声明只管它写明的日期。2025年9月28日（星期日，上班）形成的，国庆、中秋放假8天，10月11日（星期六）上班，7个工作日数到10月14日。',
      en: 'A declaration covers its own days alone. What is formed on Sunday 28 September 2025, a working day, is due on 14 October: eight days off, Saturday 11 October worked.',
    },
  },
  documents: {
    title: { zh: '第七课　文件与解读', en: 'Lesson 7: documents and what explains them' },
    idea: [
      {
        zh: '政策文件公开后3个工作日内要有解读。期限从文件公开之日算，不是从成文之日算。',
        en: 'A policy document is explained within 3 working days of its publication. The clock starts with publication, not with formation.',
      },
      {
        zh: '解读要说明解读的是哪个文件，由起草部门解读。',
        en: 'What explains names the document, and comes from the department that drafted it.',
      },
    ],
    steps: [
      {
        zh: '每份文件找它的解读：有没有、晚没有。没有解读的，问题填在文件那一行；晚了的，填在解读那一行。',
        en: 'For each document look for what explains it. If there is none, write it beside the document; if it is late, beside the explanation.',
      },
      {
        zh: '“年底前”“每年1月31日前”是固定的日子，当天公开的按时。',
        en: '“By the end of the year” and “by 31 January” are fixed days; on the day itself is in time.',
      },
    ],
    example: {
      zh: '2025年4月30日公开的文件，五一放假，解读的最后一日是5月8日。',
      en: 'A document of 30 April 2025: the May holiday is off, and the explanation is due on 8 May.',
    },
  },
  periods: {
    title: { zh: '第八课　按月、按季度公开', en: 'Lesson 8: month by month, quarter by quarter' },
    idea: [
      {
        zh: '按月公开的，十二个月各要有一次；按季度公开的，四个季度各要有一次。一期多公开一次，抵不了另一期。',
        en: 'What is owed month by month is owed in each of the twelve, quarter by quarter in each of the four. Two in one do not make up for another.',
      },
      {
        zh: '看发布日期落在哪一期，不看标题写的是哪一期。',
        en: 'The day of publication decides the period, not the title.',
      },
    ],
    steps: [
      {
        zh: '把同一要素的各次公开按发布日期排开，数哪一期空着。',
        en: 'Lay the publications of one element out by their days and see which period is empty.',
      },
      {
        zh: '缺的一期没有行可填，填在“应公开内容”表中，应公开日写那一期的最后一日。',
        en: 'A missed period has no row: write it in “What is owed”, with the last day of the period as the due day.',
      },
    ],
    example: {
      zh: '“每季度结束后15日内”：三季度在9月30日结束，10月15日是最后一日。',
      en: '“Within 15 days after each quarter”: the third ends on 30 September, and 15 October is the last day.',
    },
  },
};

export const lessonWords = {
  idea: { zh: '要点', en: 'The idea' },
  steps: { zh: '怎么看', en: 'How to go about it' },
  days: { zh: '逐日来数', en: 'The days, counted' },
  exercise: {
    zh: '练习：打开同一文件夹中自己的试卷，填好交给讲师。',
    en: 'Exercise: open your paper in this folder, fill it in and hand it to the trainer.',
  },
} as const satisfies Record<string, Bilingual>;
