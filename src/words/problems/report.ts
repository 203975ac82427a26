import type { Bilingual } from '../../model/language.ts';
import { problemText } from './problem.ts';

/** What the shards of one run have in common. */
const runMarks = {
  'as-of': { zh: '检查日', en: 'the day of judgement' },
  period: { zh: '审核期间', en: 'the period' },
  catalog: { zh: '目录', en: 'the catalog' },
  calendar: { zh: '日历', en: 'the calendar' },
  scoring: { zh: '评分办法', en: 'the scoring' },
  agencies: { zh: '单位名册', en: 'the file of agencies' },
  version: { zh: 'mulu 的版本', en: 'the version of mulu' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type RunMark = keyof typeof runMarks;

/** Saved reports, baselines and ledgers that cannot be used. */
export const reportProblems = {
  'report/not-json': problemText<{ reason: string }>({
    says: {
      zh: ({ reason }) => `不是 JSON 文件（${reason}）。`,
      en: ({ reason }) => `This is no JSON (${reason}).`,
    },
    fix: {
      zh: () => '请给出用 --format json=文件名 保存的报告。',
      en: () => 'Give a report saved with --format json=FILE.',
    },
  }),
  'report/not-a-report': problemText<{ wanted: string }>({
    says: {
      zh: ({ wanted }) => `这个 JSON 文件不是 mulu 保存的报告（没有 ${wanted}）。`,
      en: ({ wanted }) => `This JSON is no report saved by mulu (it has no ${wanted}).`,
    },
    fix: {
      zh: () => '请给出用 --format json=文件名 保存的报告。',
      en: () => 'Give a report saved with --format json=FILE.',
    },
  }),
  'report/narrowed': problemText<Record<never, never>>({
    says: {
      zh: () => '这份报告只含部分事项或规则，不能用来比较。',
      en: () => 'This report is of a part only and cannot be compared with.',
    },
    fix: {
      zh: () => '请用不加 --item、--category、--section、--rule 保存的报告。',
      en: () => 'Use one that was saved without --item, --category, --section and --rule.',
    },
  }),
  'report/version': problemText<{ found: string; known: string }>({
    says: {
      zh: ({ found, known }) => `报告的版本是 ${found}，这个 mulu 只认识 ${known}。`,
      en: ({ found, known }) => `The report has version ${found}; this mulu knows ${known}.`,
    },
    fix: {
      zh: () => '请用保存它的那个版本或更新版本的 mulu，或者重新检查清单。',
      en: () => 'Use the mulu that saved it or a newer one, or check the list again.',
    },
  }),
  'report/invalid': problemText<{ pointer: string; reason: string; more: number }>({
    says: {
      zh: ({ pointer, reason, more }) =>
        `报告在 ${pointer} 处不合格式（${reason}）${more === 0 ? '' : `，另有 ${more} 处`}。`,
      en: ({ pointer, reason, more }) =>
        `The report is not well formed at ${pointer} (${reason})${more === 0 ? '' : `, and at ${more} more places`}.`,
    },
    fix: {
      zh: () => '报告保存后不应改动；请重新检查清单。',
      en: () => 'A saved report must not be edited; check the list again.',
    },
  }),
  'report/other-agency': problemText<{ agency: string; other: string }>({
    says: {
      zh: ({ agency, other }) => `这份报告属于“${other}”，不是“${agency}”，不能比较。`,
      en: ({ agency, other }) => `This report is of "${other}", not of "${agency}": they cannot be compared.`,
    },
  }),
  'report/baseline-not-earlier': problemText<{ asOf: string; baseline: string }>({
    says: {
      zh: ({ asOf, baseline }) => `基准报告的检查日 ${baseline} 晚于本次的 ${asOf}。`,
      en: ({ asOf, baseline }) => `The baseline was judged on ${baseline}, after this report's ${asOf}.`,
    },
    fix: {
      zh: () => '请把较早的报告作为 --baseline。',
      en: () => 'Give the earlier report as --baseline.',
    },
  }),
  'report/same-day-twice': problemText<{ asOf: string; other: string }>({
    says: {
      zh: ({ asOf, other }) => `与“${other}”的检查日相同（${asOf}），先后无法判断。`,
      en: ({ asOf, other }) => `Judged on the same day (${asOf}) as "${other}": which came first is unknown.`,
    },
    fix: { zh: () => '同一天只给一份。', en: () => 'Give one report for each day.' },
  }),
  'report/not-one': problemText<{ count: number }>({
    says: {
      zh: ({ count }) => `这里只能给一份报告，现有 ${count} 份。`,
      en: ({ count }) => `One report is wanted here, not ${count}.`,
    },
    fix: {
      zh: () => '较早的报告请用 --baseline 给出；要看多份的变化，请加 --trend。',
      en: () => 'Give earlier ones with --baseline, or add --trend to see the course of several.',
    },
  }),
  'report/other-run': problemText<{ mark: RunMark; other: string }>({
    says: {
      zh: ({ mark, other }) => `与“${other}”不是同一次检查（${runMarks[mark].zh}不同），不能合并。`,
      en: ({ mark, other }) =>
        `Not of the same run as "${other}" (${runMarks[mark].en} differs): they cannot be merged.`,
    },
    fix: {
      zh: () => '请用同样的选项重新检查各分片。',
      en: () => 'Check the shards again with the same options.',
    },
  }),
  'report/agency-twice': problemText<{ agency: string; other: string }>({
    says: {
      zh: ({ agency, other }) => `“${agency}”在“${other}”中已有。`,
      en: ({ agency, other }) => `"${agency}" is in "${other}" already.`,
    },
  }),
  'report/shard-missing': problemText<{ missing: number }>({
    says: {
      zh: ({ missing }) => `还缺 ${missing} 个单位，分片没有给全。`,
      en: ({ missing }) => `${missing} agencies are missing: not all shards were given.`,
    },
  }),
  'scoring/grades': problemText<{ atLeast: number }>({
    says: {
      zh: ({ atLeast }) => `等次的起点 ${atLeast} 不合次序。`,
      en: ({ atLeast }) => `The grade from ${atLeast} is out of order.`,
    },
    fix: {
      zh: () => '等次由高到低排列，最后一个的起点为 0。',
      en: () => 'Write grades from the highest down; the last starts at 0.',
    },
  }),
  'scoring/part-twice': problemText<{ id: string }>({
    says: {
      zh: ({ id }) => `有两个部分的 id 都是“${id}”。`,
      en: ({ id }) => `Two parts have the id "${id}".`,
    },
    fix: { zh: () => '请给每个部分不同的 id。', en: () => 'Give each part an id of its own.' },
  }),
  'scoring/deductions-without-use': problemText<{ id: string; measure: string }>({
    says: {
      zh: ({ id, measure }) => `部分“${id}”按 ${measure} 计分，其中的 deductions 不起作用。`,
      en: ({ id, measure }) => `The part "${id}" is measured by ${measure}: its deductions have no effect.`,
    },
    fix: {
      zh: () => '扣分的部分请写 measure: findings，或去掉 deductions。',
      en: () => 'Write measure: findings for a part that loses points, or take deductions out.',
    },
  }),
  'usage/bad-shard': problemText<{ text: string }>({
    says: {
      zh: ({ text }) => `--shard 的值“${text}”不对。`,
      en: ({ text }) => `The value "${text}" of --shard is wrong.`,
    },
    fix: {
      zh: () => '请写成 1/4 的形式：第 1 片，共 4 片。',
      en: () => 'Write it as 1/4: the first of four.',
    },
  }),
  'ledger/no-identity': problemText<{ heading: string }>({
    says: {
      zh: ({ heading }) => `没有找到“${heading}”一栏，无法把填写的内容与问题对应起来。`,
      en: ({ heading }) => `There is no column "${heading}", so its rows cannot be told apart.`,
    },
    fix: {
      zh: () => '请给出由 mulu 生成的整改台账；该栏是隐藏的，不要删除。',
      en: () => 'Give a ledger that mulu wrote; the column is hidden and must stay.',
    },
  }),
  'ledger/rows-without-identity': problemText<{ rows: string; count: number }>({
    severity: 'warning',
    says: {
      zh: ({ rows, count }) => `有 ${count} 行没有标识（第 ${rows} 行），未带入新台账。`,
      en: ({ rows, count }) => `${count} rows without identity were not carried over (rows ${rows}).`,
    },
    fix: {
      zh: () => '自行增加的行请另行保存。',
      en: () => 'Keep rows that you added yourself elsewhere.',
    },
  }),
  'ledger/contradicting-sheets': problemText<{ column: string; kept: string; left: string; sheet: string }>({
    severity: 'warning',
    says: {
      zh: ({ column, kept, left, sheet }) =>
        `“${column}”与工作表“${sheet}”填写的不同：采用“${kept}”，未采用“${left}”。`,
      en: ({ column, kept, left, sheet }) =>
        `"${column}" differs from sheet "${sheet}": "${kept}" was taken, "${left}" was not.`,
    },
  }),
} as const;
