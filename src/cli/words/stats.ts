import type { ClaimLedger } from '../../model/claims.ts';
import type { Bilingual, BilingualOf } from '../../model/language.ts';
import type { ClaimReason, ClaimVerdict, NoFigure } from '../../model/statistics.ts';

export const verdictNames: Readonly<Record<ClaimVerdict, Bilingual>> = {
  agrees: { zh: '相符', en: 'agrees' },
  differs: { zh: '不符', en: 'differs' },
  undetermined: { zh: '无法核对', en: 'cannot tell' },
};

export const ledgerNames: Readonly<Record<ClaimLedger, Bilingual>> = {
  list: { zh: '公开清单', en: 'publication list' },
  media: { zh: '媒体刊稿台账', en: 'ledger of media coverage' },
  requests: { zh: '依申请公开登记台账', en: 'register of requests' },
  proposals: { zh: '建议提案办理台账', en: 'register of proposals' },
  hotline: { zh: '12345热线工单台账', en: 'hotline tickets' },
  documents: { zh: '发文台账', en: 'register of issued documents' },
  training: { zh: '培训名册', en: 'training records' },
};

export const claimReasons: Readonly<Record<ClaimReason, BilingualOf<{ ledger: string }>>> = {
  'needs-ledger': {
    zh: ({ ledger }) => `须用${ledger}核对`,
    en: ({ ledger }) => `needs the ${ledger}`,
  },
  'nothing-found': {
    zh: () => '清单中没有找到相应条目，可能在别处或另有写法',
    en: () => 'no such entry in the list; it may stand elsewhere or be worded otherwise',
  },
  'undated-entries': {
    zh: () => '缺少日期、无法判定的条目可能影响结论',
    en: () => 'entries without the dates to judge them could tip the scale',
  },
  'no-dates': { zh: () => '清单缺少所需日期', en: () => 'the list lacks the dates' },
  'no-limits': {
    zh: () => '清单有日期，但没有能按目录时限判定的条目；超过20个工作日的，见“核得”',
    en: () => 'the list has dates, and no entry a limit of the catalog to hold them against',
  },
  'other-day': {
    zh: () => '清单中相应条目说的是另一天，或者在这一天之前就已写成',
    en: () => 'entries of the list tell of another day, or were written before this one',
  },
  'filter-not-counted': {
    zh: () => '这一类数字只能按整份清单核对，不能用 filter 限定',
    en: () => 'this figure is of the whole list; a filter cannot narrow it',
  },
  'no-normative-documents': {
    zh: () => '清单的栏目中看不出规范性文件',
    en: () => 'no column of the list names normative documents',
  },
  'too-many-documents': { zh: () => '文件过多，没有核对', en: () => 'too many documents to link' },
  'list-too-short': {
    zh: () => '清单没有覆盖整个期间',
    en: () => 'the list does not reach over the whole period',
  },
  'other-period': {
    zh: () => '统计期间与报告所述期间不同',
    en: () => 'the figures are of another period than the report',
  },
};

export const noFigures: Readonly<Record<NoFigure, Bilingual>> = {
  'no-entries': { zh: '没有条目', en: 'no entries' },
  'no-dates': { zh: '缺少日期', en: 'no dates' },
  'no-normative-documents': { zh: '清单的栏目中看不出规范性文件', en: 'no column names normative documents' },
  'too-many-documents': { zh: '文件过多，没有核对', en: 'too many documents to link' },
};

/** Words of `mulu stats`. */
export const statsWords = {
  heading: { zh: '公开情况统计', en: 'Publication figures' },
  agency: { zh: '单位', en: 'Agency' },
  period: { zh: '期间', en: 'Period' },
  asOf: { zh: '截至', en: 'As of' },
  lists: { zh: '清单', en: 'Lists' },
  publications: { zh: '公开信息', en: 'Publications' },
  monthlyMean: { zh: '月均', en: 'Monthly mean' },
  daysToPublish: { zh: '公开用时', en: 'Days to publish' },
  onTime: { zh: '按时率', en: 'On time' },
  statutory: { zh: '20个工作日内', en: 'Within 20 days' },
  documents: { zh: '规范性文件', en: 'Normative' },
  interpretation: { zh: '解读率', en: 'Interpreted' },
  byMonth: { zh: '按月', en: 'By month' },
  byCategory: { zh: '按类别', en: 'By category' },
  byColumn: { zh: '按栏目', en: 'By column' },
  byChannel: { zh: '按渠道', en: 'By channel' },
  byPublisher: { zh: '按发布机构', en: 'By publisher' },
  bySubject: { zh: '按责任主体', en: 'By responsible body' },
  unnamed: { zh: '（未标明）', en: '(not stated)' },
  unmatched: { zh: '（未对应到目录）', en: '(answers no item)' },
  unassigned: { zh: '（未对应到责任主体）', en: '(no responsible body)' },
  definitions: { zh: '口径', en: 'What the figures mean' },
  others: { zh: '（其余）', en: '(others)' },
  claims: { zh: '报告数字核对', en: 'Claims held against the list' },
  claimed: { zh: '报告', en: 'claimed' },
  found: { zh: '核得', en: 'found' },
  difference: { zh: '相差', en: 'differs by' },
  note: { zh: '说明', en: 'note' },
  unknownPeriod: { zh: '清单没有公开日期', en: 'the list has no publication dates' },
  ownFigures: { zh: '按报告自身的数字', en: "by the report's own figures" },
} as const satisfies Record<string, Bilingual>;

interface EntryFacts {
  readonly files: number;
  readonly entries: number;
  readonly repeated: number;
  readonly outOfPeriod: number;
  readonly undated: number;
}

interface DayFacts {
  readonly mean: string;
  readonly median: string;
  readonly longest: number;
  readonly datable: number;
  readonly early: number;
}

interface RateFacts {
  readonly percent: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly undetermined: number;
}

const some = (count: number, text: string) => (count === 0 ? '' : text);

/** Sentences of `mulu stats` that carry figures. */
export const statsSentences = {
  entries: {
    zh: ({ files, entries, repeated, outOfPeriod, undated }: EntryFacts) =>
      `${files} 份，记录 ${entries} 条${some(repeated, `；同一信息重复出现 ${repeated} 条，不另计`)}${some(outOfPeriod, `；期间之外 ${outOfPeriod} 条，不计`)}${some(undated, `；没有公开日期 ${undated} 条，不计`)}`,
    en: ({ files, entries, repeated, outOfPeriod, undated }: EntryFacts) =>
      `${files} file(s), ${entries} entries${some(repeated, `; ${repeated} repeat another and count once`)}${some(outOfPeriod, `; ${outOfPeriod} outside the period, left out`)}${some(undated, `; ${undated} without a publication date, left out`)}`,
  },
  publications: {
    zh: ({ total, outsideMonths }: { total: number; outsideMonths: number }) =>
      `${total} 条${some(outsideMonths, `（其中 ${outsideMonths} 条没有可用的公开日期，不在按月数和月均之内）`)}`,
    en: ({ total, outsideMonths }: { total: number; outsideMonths: number }) =>
      `${total}${some(outsideMonths, ` (${outsideMonths} of them without a usable day of publication, in no month and not in the mean)`)}`,
  },
  mean: {
    zh: ({ mean, months }: { mean: string; months: number }) => `${mean} 条（${months} 个月）`,
    en: ({ mean, months }: { mean: string; months: number }) => `${mean} (${months} months)`,
  },
  days: {
    zh: ({ mean, median, longest, datable, early }: DayFacts) =>
      `平均 ${mean} 天，中位数 ${median} 天，最长 ${longest} 天（成文、公开日期齐全的 ${datable} 条${some(early, `，其中 ${early} 条公开早于成文，未计入`)}）`,
    en: ({ mean, median, longest, datable, early }: DayFacts) =>
      `mean ${mean}, median ${median}, longest ${longest} calendar days (${datable} with both dates${some(early, `; ${early} published before they were formed, left out`)})`,
  },
  rate: {
    zh: ({ percent, numerator, denominator, undetermined }: RateFacts) =>
      `${percent}（${numerator}/${denominator}${some(undetermined, `；另有 ${undetermined} 条无法判定，未计入`)}）`,
    en: ({ percent, numerator, denominator, undetermined }: RateFacts) =>
      `${percent} (${numerator} of ${denominator}${some(undetermined, `; ${undetermined} undetermined, left out`)})`,
  },
  documents: {
    zh: (facts: { made: number; abolished: number; inForce: number; undated: number }) =>
      `制发 ${facts.made} 件，废止 ${facts.abolished} 件，现行有效 ${facts.inForce} 件${some(facts.undated, `；另有 ${facts.undated} 件标为失效而没有日期`)}`,
    en: (facts: { made: number; abolished: number; inForce: number; undated: number }) =>
      `${facts.made} made, ${facts.abolished} abolished, ${facts.inForce} in force${some(facts.undated, `; ${facts.undated} marked as lapsed without a day`)}`,
  },
  claims: {
    zh: (facts: { agrees: number; differs: number; undetermined: number }) =>
      `相符 ${facts.agrees} 项，不符 ${facts.differs} 项，无法核对 ${facts.undetermined} 项`,
    en: (facts: { agrees: number; differs: number; undetermined: number }) =>
      `${facts.agrees} agree, ${facts.differs} differ, ${facts.undetermined} cannot be checked`,
  },
  more: {
    zh: ({ count }: { count: number }) => `另有 ${count} 个名称，见 --json`,
    en: ({ count }: { count: number }) => `${count} more names: --json shows all`,
  },
} as const satisfies Record<string, BilingualOf<never>>;

/** What each figure counts, so that anyone can count it again from the list. */
export const statsDefinitions: readonly Bilingual[] = [
  {
    zh: '公开信息：标题、文号、发布机构、当事人和成文日期（没有成文日期的用公开日期）都相同的记录为同一信息，只计一条，以最早的公开日期为准。',
    en: 'Publications: rows with the same title, document number, publisher, party and date of formation (without one, day of publication) are one publication, dated by its earliest day.',
  },
  {
    zh: '月均：按月数之和除以期间内截至判断日的月数，没有公开信息的月份也计入。',
    en: 'Monthly mean: the sum of the months divided by the months of the period up to the day of judgement, empty ones included.',
  },
  {
    zh: '公开用时：成文日期至公开日期的自然日数。',
    en: 'Days to publish: calendar days from formation to publication.',
  },
  {
    zh: '按时率：对应到目录事项且能够按其时限判定的记录中，没有超期的占比；同一信息的几条记录分别计。',
    en: 'On time: of the rows that answer a catalog item and can be judged by its limit, those not late; rows of one publication count each.',
  },
  {
    zh: '20个工作日内：成文或者变更（以后者为准）后20个工作日内公开的信息，占成文、公开日期齐全者的比例（条例第二十六条）。',
    en: 'Within 20 days: publications within 20 working days of formation or change (the later), of those with both dates (Regulation art. 26).',
  },
  {
    zh: '规范性文件：栏目名称含“规范性文件”的条目；制发指期间内成文，废止指期间内废止，现行有效以判断日为准。解读率：期间内制发的文件中，清单里有解读的占比。',
    en: 'Normative: rows under a column named 规范性文件; made and abolished within the period, in force on the day of judgement. Interpreted: of those made, the share that an interpretation in the list names.',
  },
  {
    zh: '按类别、责任主体、栏目、渠道、发布机构：一条信息出现在几个名称之下的，在各名称下各计一次，合计可大于公开信息数。',
    en: 'By category, body, column, channel and publisher: a publication counts once under each of its names, so the sum may exceed the number of publications.',
  },
];
