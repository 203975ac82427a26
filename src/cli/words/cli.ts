import { DEFAULT_CATALOG } from '../../model/catalog.ts';
import type { Bilingual, BilingualOf } from '../../model/language.ts';

/** Words of the command line outside reports. */
export const cliLabels = {
  redirected: {
    zh: '提示：Windows PowerShell 的 > 会改变中文编码，存成文件请写明文件名，例如 -f html=报告.html。',
    en: 'note: > of Windows PowerShell changes the encoding; name the file instead, such as -f html=report.html.',
  },
  error: { zh: '错误：', en: 'error:' },
  warning: { zh: '警告：', en: 'warning:' },
  fix: { zh: '改法：', en: 'fix: ' },
  defect: {
    zh: 'mulu 自身出错，不是您的文件有问题。请把以下内容连同所用命令报告给维护者：',
    en: 'mulu itself failed; your files are not at fault. Please report the lines below with the command you ran:',
  },
  moreProblems: {
    zh: (count: number) => `另有 ${count} 处问题未列出；改正以上各处后再运行。`,
    en: (count: number) => `${count} more problems are not shown; mend these and run again.`,
  },
  reading: {
    zh: ({ file, rows }: { file: string; rows: number }) => `正在读取 ${file}：${rows} 条`,
    en: ({ file, rows }: { file: string; rows: number }) => `reading ${file}: ${rows} entries`,
  },
  foundProfile: {
    zh: (file: string) => `采用配置文件 ${file}（不用请加 --no-profile）`,
    en: (file: string) => `using the profile ${file} (--no-profile to leave it out)`,
  },
  wrote: {
    zh: (file: string) => `已写入 ${file}`,
    en: (file: string) => `wrote ${file}`,
  },
} as const satisfies Record<string, Bilingual | BilingualOf<never>>;

/** Descriptions of commands, by name as typed. */
export const commandTexts = {
  mulu: {
    zh: '对照基层政务公开标准目录，检查单位公开清单缺什么、晚了什么、证明不了什么。',
    en: 'Checks what an agency published against its standard disclosure catalog: what is missing, late, or cannot be proved.',
  },
  completion: {
    zh: '输出命令补全脚本（bash、zsh、fish、PowerShell）',
    en: 'print a script that completes commands in a shell (bash, zsh, fish, PowerShell)',
  },
  check: {
    zh: '检查公开清单（Excel 或 CSV），给出差距报告',
    en: 'check publication lists (Excel or CSV) and report the gaps',
  },
  report: {
    zh: '把保存的 JSON 报告换一种格式输出，或与以前的报告比较，不再读清单',
    en: 'render saved JSON reports again or compare them, without the lists',
  },
  catalog: { zh: '查看、校验标准目录', en: 'look at and validate catalogs' },
  'catalog list': { zh: '列出自带的目录', en: 'list the shipped catalogs' },
  'catalog show': { zh: '显示目录或其中一个事项', en: 'show a catalog, or one of its items' },
  'catalog validate': {
    zh: '校验目录文件，逐处指出问题',
    en: 'validate catalog files, every problem at its place',
  },
  'catalog resolve': {
    zh: '展开继承关系，或说明一个值来自哪个文件哪一行',
    en: 'the flat result of all editions, or the file and line a value comes from',
  },
  'catalog diff': {
    zh: '比较两部目录：增删、改号、改名、时限松紧、渠道、依据',
    en: 'compare two catalogs by meaning: items, codes, names, limits, channels, bases',
  },
  'catalog import': {
    zh: '把印发的目录表（xlsx、xls、csv、html、docx、md）转成目录文件',
    en: 'turn a printed catalog table (xlsx, xls, csv, html, docx, md) into a catalog file',
  },
  'catalog export': {
    zh: '把目录导出为印发用的表格，或供其他程序使用的 OSCAL 目录',
    en: 'export a catalog as the official table, or as an OSCAL catalog for other programs',
  },
  init: {
    zh: '建立新的目录仓库：配置、地方版目录、每晚校验',
    en: 'set up a new repository: profile, local edition, nightly check',
  },
  explain: {
    zh: '说明一个事项应公开什么、何时公开，或一条规则是什么意思、怎样整改',
    en: 'what an item owes and when, or what a rule means and how to mend it',
  },
  deadline: { zh: '推算公开截止日，逐日说明', en: 'the due date of a limit, counted day by day' },
  stats: {
    zh: '统计公开情况，供年度报告使用；可与报告中的数字核对',
    en: 'the figures for an annual report; holds the figures of a published one against the list',
  },
  map: {
    zh: '把拿不准的条目、无法判定的要素列成核定表，填好后转成对应关系和申报文件',
    en: 'put what needs a person into an answer workbook, and turn the answers into mapping and declarations',
  },
  demo: {
    zh: '培训演示：生成一个虚构单位的清单、练习、答案和差距报告',
    en: 'the workshop: an invented agency with its list, an exercise, the answers and a gap report',
  },
  page: {
    zh: '写出网页版 mulu.html：不用安装，用浏览器打开，放入清单即可检查',
    en: 'write out mulu.html: the same check in a browser, nothing to install',
  },
  inspect: { zh: '检查之前先看清单被读成了什么', en: 'what was recognised in a list, before any audit' },
} as const satisfies Record<string, Bilingual>;

export const optionTexts = {
  lang: { zh: '输出语言：zh 或 en', en: 'language of the output: zh or en' },
  color: { zh: '使用颜色', en: 'use colour' },
  noColor: { zh: '不使用颜色', en: 'use no colour' },
  width: { zh: '终端行宽（列，40—400）', en: 'columns of a terminal line (40-400)' },
  help: { zh: '显示帮助', en: 'show help' },
  helpCommand: { zh: '显示某个命令的帮助', en: 'show help for a command' },
  version: { zh: '显示版本号', en: 'show the version' },
  lists: {
    zh: '公开清单：文件、文件夹、通配符，- 表示标准输入',
    en: 'publication lists: files, folders, globs; - is standard input',
  },
  catalog: {
    zh: `目录编号或 .yaml 文件（可重复；默认取配置，否则 ${DEFAULT_CATALOG}）`,
    en: `catalog id or .yaml file (repeatable; default: the profile's, else ${DEFAULT_CATALOG})`,
  },
  page: { zh: '网页写到哪里', en: 'where to write the page' },
  profile: {
    zh: '单位配置文件（默认：清单旁或当前文件夹中的 mulu.yaml、profile.yaml）',
    en: 'profile of the agency (default: mulu.yaml or profile.yaml beside the list or in this folder)',
  },
  shell: { zh: '命令行外壳', en: 'the shell' },
  noProfile: { zh: '不用配置文件', en: 'use no profile' },
  declarations: {
    zh: '申报文件：豁免、零报告、核验记录',
    en: 'declarations: exemptions, zero reports, attestations',
  },
  from: { zh: '检查期间起日（含）', en: 'first day of the audited period (inclusive)' },
  to: { zh: '检查期间止日（含）', en: 'last day of the audited period (inclusive)' },
  asOf: {
    zh: '以哪一天为准判断（默认北京时间今天）',
    en: 'day of judgement (default: today in Asia/Shanghai)',
  },
  mapping: { zh: '经人工确认的对应关系文件', en: 'reviewed mapping file' },
  calendar: { zh: '补充节假日文件（可重复）', en: 'further holiday years (repeatable)' },
  format: {
    zh: '报告格式，可写成 格式=文件，可重复；默认 terminal。可选：',
    en: 'report format, or format=file; repeatable; default terminal. One of: ',
  },
  failOn: {
    zh: '有此级别及以上的问题时退出码为 1：error、warning、info、never；new 只看新增和反复的（配 --baseline）。默认按配置的 gate，否则 error',
    en: 'exit 1 from this severity on: error, warning, info, never; new: only on what is new or came back (with --baseline). Default: the gate of the profile, else error',
  },
  maxGaps: {
    zh: '容许的问题数，超过才算不通过',
    en: 'findings that are tolerated before the exit code is 1',
  },
  subject: {
    zh: '只看某个公开主体（或科室）的事项',
    en: 'only the items of one responsible body or section',
  },
  item: { zh: '只看这个编码的事项（可重复）', en: 'only the item of this code (repeatable)' },
  category: { zh: '只看这个编号的类别（可重复）', en: 'only the category of this code (repeatable)' },
  section: { zh: '只看这个科室的事项（可重复）', en: 'only the items of this section (repeatable)' },
  rule: {
    zh: '只列这条规则的问题，也只按它决定退出码（可重复）',
    en: 'list only the findings of this rule, and fail only on them (repeatable)',
  },
  columns: {
    zh: '指明某一列的含义，如 材料=title、密级=ignore（可重复；优先于配置）',
    en: 'what a column means, such as 材料=title or 密级=ignore (repeatable; wins over the profile)',
  },
  channel: {
    zh: '没有渠道列的清单属于哪个渠道，如 wechat*.csv=微信公众号（可重复；优先于配置）',
    en: 'the channel of lists that have no column for it, such as wechat*.csv=微信公众号 (repeatable; wins over the profile)',
  },
  allowOddLists: {
    zh: '清单达不到配置中 guard 的要求时也出报告',
    en: 'make a report of lists that do not come up to `guard` in the profile',
  },
  includeHidden: { zh: '隐藏的工作表也读', en: 'read hidden sheets too' },
  maxInflated: { zh: '压缩文件展开后的最大字节数', en: 'most bytes that a compressed file may inflate to' },
  maxCell: { zh: '一个单元格的最大字节数', en: 'most bytes of one cell' },
  maxColumns: { zh: '一行的最大列数', en: 'most columns of a row' },
  maxRows: { zh: '一个工作表的最大行数', en: 'most rows of a sheet' },
  quiet: { zh: '不显示进度', en: 'show no progress' },
  catalogName: { zh: '目录编号或 .yaml 文件', en: 'catalog id or .yaml file' },
  itemCode: { zh: '事项编码', en: 'item code' },
  topic: { zh: '事项编码、事项名称或规则编号', en: 'an item code, an item name, or a rule id' },
  date: {
    zh: '起算日（当日不计入），如 2024-09-25',
    en: 'the day that starts the count (not counted itself), as 2024-09-25',
  },
  limit: { zh: '公开时限原文，如 20个工作日内', en: 'the limit as printed, such as 20个工作日内' },
  claims: {
    zh: '报告数字文件：逐个与清单核对，有不符时退出码为 1',
    en: 'claims file: holds each figure against the list, exit 1 when one differs',
  },
  reviewOutput: {
    zh: '写到哪个文件（默认 review.xlsx；--apply 和 --interactive 默认 mapping.yaml）',
    en: 'file to write (default review.xlsx; mapping.yaml with --apply and --interactive)',
  },
  apply: {
    zh: '读回填好的核定表，写成对应关系文件和申报文件',
    en: 'read an answered workbook, write the mapping and the declarations',
  },
  interactive: { zh: '在终端里逐个回答', en: 'answer in the terminal, one by one' },
  decidedBy: { zh: '核定人（表中未填时采用）', en: 'who decided, where the sheet does not say' },
  entry: {
    zh: '说明清单中的一条记录，写成 清单:工作表:行号',
    en: 'the story of one entry, as LIST:SHEET:ROW',
  },
  json: { zh: '以 JSON 输出', en: 'print JSON' },
} as const satisfies Record<string, Bilingual>;
