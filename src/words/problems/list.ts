import { problemText } from './problem.ts';

/** What to do with an export that does not come up to the guard of the profile. */
const guardFix = {
  zh: () =>
    '多半是导出不完整：请重新导出后再检查；确认无误的，可用 --allow-odd-lists 放行，或改配置中的 guard。',
  en: () =>
    'The export is probably incomplete: export again. If it is right, pass it with --allow-odd-lists, or change `guard` in the profile.',
};

/** Lists whose bytes could be read, but not what is in them. */
export const listProblems = {
  'list/channel-without-list': problemText<{ files: string; lists: string }>({
    says: {
      zh: ({ files, lists }) => `没有文件名符合“${files}”的清单（本次的清单：${lists}）。`,
      en: ({ files, lists }) => `No list has a name that fits "${files}" (lists: ${lists}).`,
    },
    fix: {
      zh: () => '请改正文件名；* 代表任意字符，如 wechat*.csv。',
      en: () => 'Correct the name; * stands for any characters, as in wechat*.csv.',
    },
  }),
  'list/unknown-channel': problemText<{ channel: string }>({
    says: {
      zh: ({ channel }) => `看不出“${channel}”是哪一类渠道。`,
      en: ({ channel }) => `What kind of channel "${channel}" is is not known.`,
    },
    fix: {
      zh: () =>
        '请写明是网站、微信、微博、公报、报刊、广播电视、公示栏、服务大厅、档案馆还是信用平台，如“微信公众号（青麓发布）”。',
      en: () =>
        'Say whether it is a 网站, 微信, 微博, 公报, 报刊, 电视, 公示栏, 服务大厅, 档案馆 or 信用平台, as in 微信公众号（青麓发布）.',
    },
  }),
  'list/no-header': problemText<{ seen: string; recognised: string }>({
    says: {
      zh: ({ seen, recognised }) =>
        `前 30 行中没有找到表头（表头至少要有一个标题列，如“标题”“信息名称”，和一个别的列，如“发布日期”“栏目”）。${seen === '' ? '' : `看到的内容是：${seen}。`}${recognised === '' ? '' : `其中认得的列名：${recognised}。`}`,
      en: ({ seen, recognised }) =>
        `No header row among the first 30 rows (a header needs a title heading such as 标题 or 信息名称 and one more, such as 发布日期 or 栏目).${seen === '' ? '' : ` Seen: ${seen}.`}${recognised === '' ? '' : ` Known headings among them: ${recognised}.`}`,
    },
    fix: {
      zh: () =>
        '请在数据上方补一行列名；列名特殊的，用 --columns “列名=含义” 指明，例如 --columns 材料=title。',
      en: () =>
        'Put a row of headings above the rows; name unusual headings with --columns HEADING=FIELD, for example --columns 材料=title.',
    },
  }),
  'list/empty': problemText<Record<string, never>>({
    says: { zh: () => '清单里没有任何内容。', en: () => 'The list is empty.' },
    fix: {
      zh: () => '请重新导出，并检查导出时的筛选条件。',
      en: () => 'Export it again and check the filter of the export.',
    },
  }),
  'list/only-hidden': problemText<{ sheets: string }>({
    says: {
      zh: ({ sheets }) => `所有工作表都是隐藏的（${sheets}），没有可读的内容。`,
      en: ({ sheets }) => `Every sheet is hidden (${sheets}); there is nothing to read.`,
    },
    fix: {
      zh: () => '请取消隐藏后再试，或加上 --include-hidden。',
      en: () => 'Unhide the sheets, or add --include-hidden.',
    },
  }),
  'list/catalog-table': problemText<{ headings: string }>({
    says: {
      zh: ({ headings }) => `这是一份标准目录（列名：${headings}），不是信息发布清单。`,
      en: ({ headings }) => `This is a standard catalog (headings: ${headings}), not a publication list.`,
    },
    fix: {
      zh: () => '标准目录请用 mulu catalog import 导入；检查时请给出从网站后台或台账导出的信息清单。',
      en: () =>
        'Use `mulu catalog import` for a catalog; give the check the list exported from the website or kept as a ledger.',
    },
  }),
  'list/statistics-table': problemText<{ headings: string }>({
    says: {
      zh: ({ headings }) => `这是一份统计表（${headings}），只有数量，没有逐条的信息。`,
      en: ({ headings }) =>
        `This is a statistics table (${headings}): it has counts, but no published items.`,
    },
    fix: {
      zh: () => '请给出每条信息一行的清单（标题、栏目、发布日期）。',
      en: () => 'Give a list with one row for each published item (title, column, date).',
    },
  }),
  'list/withheld-register': problemText<{ headings: string }>({
    says: {
      zh: ({ headings }) => `这是一份不予公开信息登记表（列名：${headings}），登记的信息没有公开。`,
      en: ({ headings }) =>
        `This is a register of withheld information (headings: ${headings}); nothing in it was published.`,
    },
    fix: {
      zh: () => '不予公开的事项请写进豁免文件；检查时请给出已公开信息的清单。',
      en: () => 'Record what is withheld as exemptions; give the check the list of what was published.',
    },
  }),
  'list/column-not-found': problemText<{ heading: string; nearest: string | undefined; seen: string }>({
    says: {
      zh: ({ heading }) => `指定了列“${heading}”，但清单中没有这一列。`,
      en: ({ heading }) => `The column "${heading}" was named, but no list has it.`,
    },
    fix: {
      zh: ({ nearest, seen }) =>
        `${nearest === undefined ? '' : `是否指“${nearest}”？`}${seen === '' ? '' : `清单中的列有：${seen}。`}`,
      en: ({ nearest, seen }) =>
        `${nearest === undefined ? '' : `Did you mean "${nearest}"? `}${seen === '' ? '' : `The lists have: ${seen}.`}`,
    },
  }),
  'list/too-few-entries': problemText<{ entries: number; least: number }>({
    says: {
      zh: ({ entries, least }) => `清单共有 ${entries} 条，少于配置要求的 ${least} 条。`,
      en: ({ entries, least }) =>
        `The lists have ${entries} entries; the profile asks for at least ${least}.`,
    },
    fix: guardFix,
  }),
  'list/not-recent': problemText<{ newest: string; days: number; most: number }>({
    says: {
      zh: ({ newest, days, most }) =>
        newest === ''
          ? `清单没有可用的发布日期，配置要求最新一条不早于 ${most} 天前。`
          : `清单中最新的发布日期是 ${newest}，距核对日 ${days} 天，超过配置允许的 ${most} 天。`,
      en: ({ newest, days, most }) =>
        newest === ''
          ? `The lists have no date of publication; the profile asks for one within ${most} days.`
          : `The newest publication is of ${newest}, ${days} days before the day of judgement; the profile allows ${most}.`,
    },
    fix: guardFix,
  }),
  'list/column-missing': problemText<{ heading: string; seen: string }>({
    says: {
      zh: ({ heading, seen }) => `清单没有配置要求的列“${heading}”，现有的列：${seen}。`,
      en: ({ heading, seen }) =>
        `The list lacks the column "${heading}" that the profile asks for; it has: ${seen}.`,
    },
    fix: guardFix,
  }),
  'list/fewer-than-before': problemText<{ entries: number; before: number; percent: number; most: number }>({
    says: {
      zh: ({ entries, before, percent, most }) =>
        `清单共有 ${entries} 条，比上次的 ${before} 条减少 ${percent}%，超过配置允许的 ${most}%。`,
      en: ({ entries, before, percent, most }) =>
        `The lists have ${entries} entries, ${percent} % fewer than the ${before} of the baseline; the profile allows ${most} %.`,
    },
    fix: guardFix,
  }),
  'list/unknown-field': problemText<{
    heading: string;
    field: string;
    nearest: string | undefined;
    known: string;
  }>({
    says: {
      zh: ({ heading, field }) => `列“${heading}”被指定为“${field}”，没有这种含义。`,
      en: ({ heading, field }) => `The column "${heading}" is said to be "${field}", which is no field.`,
    },
    fix: {
      zh: ({ nearest, known }) =>
        `${nearest === undefined ? '' : `是否指“${nearest}”？`}常用的有：${known}。`,
      en: ({ nearest, known }) =>
        `${nearest === undefined ? '' : `Did you mean "${nearest}"? `}Common ones: ${known}.`,
    },
  }),
} as const;
