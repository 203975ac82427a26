import type { Bilingual } from '../../model/language.ts';
import type { Outcome } from '../../model/outcome.ts';

/** What the handbook says of a word: its name, what it means, and how it reads where it is printed. */
export interface HandbookText {
  readonly name: Bilingual;
  readonly means: Bilingual;
  readonly examples?: readonly string[];
}

/** What each outcome of an element or item means. */
export const outcomeMeanings: Readonly<Record<Outcome, Bilingual>> = {
  met: {
    zh: '应公开的已经公开，有数字的时限都在期限内。常年公开的内容检查当天仍在。',
    en: 'What is owed was published, within every limit that has a number; what must be there permanently is there on the day of the check.',
  },
  gap: {
    zh: '清单证明没有公开、超期公开或者其他违反目录的情形。每一处都有所在行和依据。',
    en: 'The list proves that something was not published, was late, or departs from the catalog otherwise. Each has its row and its basis.',
  },
  pending: {
    zh: '期限还没有到，检查当天不能要求已经公开。',
    en: 'The due day has not come: on the day of the check nothing can be asked for yet.',
  },
  undetermined: {
    zh: '仅凭清单不能判定：缺少日期，时限没有数字，或者可能没有发生。不算问题，也不算达标，报告按原因归类并说明怎样补齐。',
    en: 'The list alone cannot tell: a date is missing, the limit has no number, or nothing may have happened. Neither a fault nor an achievement; reports group them by reason and say what would settle it.',
  },
  exempt: {
    zh: '依法不予公开，配置中登记了依据、批准人和截止日期。',
    en: 'Withheld by law: the profile records the ground, who approved it and its last day.',
  },
  'not-applicable': {
    zh: '不在本单位或者本期范围之内：已排除、已作零报告，或者可选内容没有公开。',
    en: 'Not owed by this agency or in this period: out of scope, declared not to have happened, or optional and absent.',
  },
};

const text = (zh: string, en: string, meansZh: string, meansEn: string): HandbookText => ({
  name: { zh, en },
  means: { zh: meansZh, en: meansEn },
});

/** Words that mean one thing each, wherever they occur: in files, reports and messages. */
export const vocabulary: Readonly<Record<string, HandbookText>> = {
  catalog: text(
    '标准目录',
    'catalog',
    '一份公布的标准，按类别列出应公开的事项。',
    'One published standard: an ordered tree of what must be made public.',
  ),
  category: text(
    '领域、一级事项',
    'category',
    '目录的分支，可以再分。',
    'A branch of a catalog; it may nest.',
  ),
  item: text(
    '公开事项（二级事项）',
    'item',
    '应公开的一件事，有编码、名称和别名，是目录的叶子。',
    'A matter that must be published: a leaf of the catalog, with code, name and aliases.',
  ),
  element: text(
    '公开内容（要素）',
    'element',
    '一个事项应包含的一部分内容，有自己的性质、时限和渠道。',
    'A part of the content of an item, with a nature, a limit and channels of its own.',
  ),
  nature: text(
    '性质',
    'nature',
    '常年公开、有则公开或者可选：决定没有记录时是否算问题。',
    'Standing, event or optional: whether the lack of an entry is a gap.',
  ),
  part: text(
    '页面内的条目',
    'part',
    '同一页面里的内容，只作说明，不单独判断。',
    'What is inside one page: described, not judged by itself.',
  ),
  'legal-basis': text(
    '公开依据',
    'legal basis',
    '事项或者时限所依据的规定，照原文引用。',
    'The provision that an item or limit rests on, as printed.',
  ),
  limit: text(
    '公开时限',
    'time limit',
    '应在何时公开。原文为准，读成若干种时限。',
    'When publication is due: the printed text counts, and is read into one of several kinds.',
  ),
  trigger: text(
    '起算点',
    'trigger',
    '期限从哪件事起算：形成、变更、收到、公开等；当日不计。',
    'What starts the clock: formed, changed, received, published; that day is not counted.',
  ),
  publisher: text('公开主体', 'publisher', '负责公开的单位。', 'The body that publishes.'),
  channel: text(
    '公开渠道和载体',
    'channel',
    '在哪里公开：政府网站、公示栏、微信等。',
    'Where it is published: website, notice board, WeChat.',
  ),
  audience: text(
    '公开对象',
    'audience',
    '向谁公开：全社会或者特定对象。',
    'To whom it is published: the public or certain people.',
  ),
  mode: text('公开方式', 'mode', '主动公开或者依申请公开。', 'Unasked or on request.'),
  profile: text(
    '单位配置',
    'profile',
    '一个单位选用哪些目录、作了哪些调整和声明。',
    'An agency’s choice of catalogs, with its tailoring and declarations.',
  ),
  tailoring: text(
    '调整',
    'tailoring',
    '单位或者地方版对目录的一处改动，报告中一律列明。',
    'One change to a catalog; never silent, always listed in the report.',
  ),
  requirement: text(
    '公开要求',
    'requirement',
    '调整之后对本单位有约束力的事项，是判断的单位。',
    'An item as it binds this agency: the unit that is judged.',
  ),
  entry: text(
    '记录',
    'entry',
    '清单的一行，带有文件、工作表和行号。',
    'One row of a list, with file, sheet and row.',
  ),
  match: text(
    '对应',
    'match',
    '一条记录回应哪个事项，以及凭什么认定。',
    'Which item an entry answers, and how that is known.',
  ),
  mapping: text(
    '对应关系',
    'mapping',
    '人工认定的对应，保存在文件中，以后照用。',
    'Decisions of a person on what answers what, kept in a file and used again.',
  ),
  calendar: text(
    '节假日、调休',
    'calendar',
    '国务院办公厅各年通知规定的休息日和调休工作日。',
    'Days of rest and make-up working days by the State Council’s yearly notices.',
  ),
  rule: text(
    '规则',
    'rule',
    '一条判断，有编号、说明和整改办法。',
    'One judgement, with an id, its reason and how to mend what it finds.',
  ),
  finding: text(
    '发现的问题',
    'finding',
    '一条规则在某一行或者某一要素上看到的问题。',
    'What a rule saw in a row or at an element.',
  ),
  problem: text(
    '输入错误',
    'problem',
    '文件、配置或者命令写错了，不是单位的公开问题。',
    'Something wrong with an input; never a finding about the agency.',
  ),
  exemption: text(
    '豁免（依法不公开）',
    'exemption',
    '经批准的不公开，写明依据、批准人和截止日期。',
    'A granted exception with its ground, approver and last day.',
  ),
  'zero-report': text(
    '零报告',
    'zero report',
    '声明某段时间没有发生此类事项。',
    'A declaration that nothing of the kind happened in a span of days.',
  ),
  attestation: text(
    '核验记录',
    'attestation',
    '何人何时在何网址看到常年公开的内容，有有效期。',
    'Who saw a standing page, where and when, and until when that holds.',
  ),
  outcome: text('结论', 'outcome', '每个事项、要素的判断结果。', 'What an item or element came to.'),
  coverage: text('公开率', 'coverage', '达标要素占应公开要素的比例。', 'Elements met of those owed.'),
  timeliness: text(
    '及时率',
    'timeliness',
    '按时公开的记录占可判断日期的记录的比例。',
    'Entries in time of those whose dates can be judged.',
  ),
};
