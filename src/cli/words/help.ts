import type { Bilingual, Language } from '../../model/language.ts';

/** Headings that commander prints in help. */
export const helpHeadings: Readonly<Record<string, Bilingual>> = {
  'Usage:': { zh: '用法：', en: 'Usage:' },
  'Arguments:': { zh: '参数：', en: 'Arguments:' },
  'Options:': { zh: '选项：', en: 'Options:' },
  'Commands:': { zh: '命令：', en: 'Commands:' },
  'Global Options:': { zh: '通用选项：', en: 'Global options:' },
};

export const examplesHeading: Bilingual = { zh: '示例：', en: 'Examples:' };

/** What is between brackets in a usage line, by the word that the code writes. */
const placeholders: Readonly<Record<string, string>> = {
  options: '选项',
  command: '命令',
  list: '清单',
  file: '文件',
  files: '文件',
  folder: '文件夹',
  'id|file': '编号|文件',
  catalog: '目录',
  item: '事项',
  code: '编码',
  shell: '外壳',
  tarball: '安装包',
  topic: '主题',
  date: '日期',
  day: '日期',
  limit: '时限',
  level: '级别',
  amount: '多少',
  count: '数目',
  name: '名称',
  size: '大小',
  columns: '列数',
  format: '格式',
  'format[=file]': '格式[=文件]',
  'heading=field': '列名=含义',
  'files=channel': '文件=渠道',
  before: '旧目录',
  after: '新目录',
  table: '表格',
  kinds: '类型=数目',
  lesson: '课',
  papers: '卷子',
  year: '年份',
  seed: '种子',
  'I/N': '第几份/共几份',
  'list:sheet:row': '清单:工作表:行',
  id: '编号',
  title: '标题',
};

/** `<list...>` in the reader's language; what has no word there stays as it is. */
export function translatePlaceholders(term: string, language: Language): string {
  if (language === 'en') return term;
  return term.replace(/<([^>]*?)(\.\.\.)?>|\[([^\]]*?)(\.\.\.)?\]/gu, (whole, angled, dots, square, more) => {
    const word = placeholders[angled ?? square];
    if (word === undefined) return whole;
    const inner = word + (dots ?? more ?? '');
    return angled === undefined ? `[${inner}]` : `<${inner}>`;
  });
}

/** Choices that the description does not name already, and the default. */
export function describeChoices(
  description: string,
  choices: readonly string[] | undefined,
  defaultValue: string | undefined,
  language: Language,
): string {
  const named = (choices ?? []).every((choice) => description.includes(choice));
  const notes = [
    ...(choices === undefined || named
      ? []
      : [(language === 'zh' ? '可选 ' : 'one of ') + choices.join('、')]),
    ...(defaultValue === undefined ? [] : [(language === 'zh' ? '默认 ' : 'default ') + defaultValue]),
  ];
  if (notes.length === 0) return description;
  return language === 'zh' ? `${description}（${notes.join('；')}）` : `${description} (${notes.join('; ')})`;
}

/** `mulu` alone: what it is, and where to begin. */
export const welcome: Bilingual = {
  zh: `mulu 对照基层政务公开标准目录检查单位的公开清单，列出缺什么、晚了什么、证明不了什么。

  mulu check 公开清单.xlsx    检查一份清单，给出差距报告
  mulu page                   写出 mulu.html：双击打开，不用命令行也能检查
  mulu demo 练习              造一个虚构单位的清单，用来练习

全部命令：mulu --help　　某个命令怎样用：mulu check --help
`,
  en: `mulu checks an agency's publication list against its standard disclosure catalog: what is missing,
late, or cannot be proved.

  mulu check list.xlsx    check a list and report the gaps
  mulu page               write mulu.html: the same in a browser, without a command line
  mulu demo training      make the list of an invented agency to practise on

All commands: mulu --help    How one is used: mulu check --help
`,
};
