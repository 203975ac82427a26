import { problemText } from './problem.ts';

/** What a table that is handed in for import turned out to be. */
const lookAlikes = {
  institution: {
    zh: '公共企事业单位（医疗卫生机构）信息公开的目录',
    en: 'a catalog for public institutions (hospitals), not for the agency',
  },
  general: {
    zh: '部门的主动公开基本目录（机构职能、规划、财政等一般事项）',
    en: 'the department-wide list of general information',
  },
  powers: {
    zh: '权力清单或者抽查事项清单',
    en: 'a list of powers or of random inspections',
  },
  local: {
    zh: '按权力事项编排的地方清单（第一列是“类别”）',
    en: 'a local list arranged by powers (its first column is 类别)',
  },
} as const;

export type LookAlike = keyof typeof lookAlikes;

const saveAs = {
  zh: () => '请用 WPS 或 Word、Excel 打开，另存为 .docx 或 .xlsx，再导入。',
  en: () => 'Open it in WPS, Word or Excel, save it as .docx or .xlsx, and import that.',
};

/** Tables that cannot be imported as a catalog. */
export const importProblems = {
  'import/publication-list': problemText<{ headings: string }>({
    says: {
      zh: ({ headings }) => `这是一份公开清单（列名：${headings}），不是标准目录。`,
      en: ({ headings }) => `This is a publication list (headings: ${headings}), not a standard catalog.`,
    },
    fix: {
      zh: () => '检查清单请用 mulu check；导入请给出印发的目录表。',
      en: () => 'Use `mulu check` for a list; import takes the printed catalog table.',
    },
  }),
  'import/look-alike': problemText<{ kind: LookAlike; seen: string }>({
    says: {
      zh: ({ kind, seen }) => `这是${lookAlikes[kind].zh}，不是基层政务公开标准目录（见“${seen}”）。`,
      en: ({ kind, seen }) => `This is ${lookAlikes[kind].en}, not a standard catalog (see "${seen}").`,
    },
    fix: {
      zh: () => '标准目录的一级事项是“行政许可类事项”“公共卫生服务事项”一类；请找印发标准目录时的附表。',
      en: () =>
        'The first level of a standard catalog reads 行政许可类事项, 公共卫生服务事项 …; find the table issued with it.',
    },
  }),
  'import/no-catalog-table': problemText<{ seen: string }>({
    says: {
      zh: ({ seen }) =>
        `没有找到目录的表头（要有公开依据或公开内容、公开时限、公开主体）。${seen === '' ? '' : `看到的是：${seen}。`}`,
      en: ({ seen }) =>
        `No catalog header was found (it needs 公开依据 or 公开内容, 公开时限 and 公开主体).${seen === '' ? '' : ` Seen: ${seen}.`}`,
    },
    fix: {
      zh: () => '请给出有表头的目录表；表头在别的页上的，把各页按次序一起给出。',
      en: () => 'Give the table with its header; if the header is on another page, give all pages in order.',
    },
  }),
  'import/no-items': problemText<Record<string, never>>({
    says: {
      zh: () => '有目录的表头，但是下面没有一个事项。',
      en: () => 'There is a catalog header, but no item below it.',
    },
    fix: {
      zh: () => '请检查二级事项和公开内容两列是不是空的。',
      en: () => 'Check whether 二级事项 and 公开内容 are empty.',
    },
  }),
  'import/empty': problemText<Record<string, never>>({
    says: { zh: () => '文件里没有任何内容。', en: () => 'There is nothing in the file.' },
    fix: { zh: () => '请给出印发的目录表。', en: () => 'Give the printed catalog table.' },
  }),
  'import/no-table-in-document': problemText<Record<string, never>>({
    says: { zh: () => 'Word 文档里没有表格。', en: () => 'There is no table in the Word document.' },
    fix: {
      zh: () => '目录做成图片或者用空格排版的，请改成表格后再导入。',
      en: () => 'If the catalog is a picture or laid out with blanks, turn it into a table first.',
    },
  }),
  'import/damaged-document': problemText<{ part: string }>({
    says: {
      zh: ({ part }) => `Word 文档已损坏或不完整，读不出 ${part}。`,
      en: ({ part }) => `The Word document is damaged or incomplete: ${part} cannot be read.`,
    },
    fix: saveAs,
  }),
  'import/not-a-table-file': problemText<{ found: string; foundEn: string }>({
    says: {
      zh: ({ found }) => `这是${found}，不能从中读出目录表。`,
      en: ({ foundEn }) => `This is ${foundEn}; no catalog table can be read from it.`,
    },
    fix: saveAs,
  }),
  'import/bad-id': problemText<{ id: string }>({
    says: {
      zh: ({ id }) => `“${id}”不能作目录标识。`,
      en: ({ id }) => `"${id}" cannot be the id of a catalog.`,
    },
    fix: {
      zh: () => '标识用小写英文字母、数字和连字符，以字母开头，如 xichou-health。',
      en: () => 'An id has lower-case letters, digits and hyphens, and begins with a letter: xichou-health.',
    },
  }),
  'export/unknown-format': problemText<{ format: string; known: string; nearest?: string | undefined }>({
    says: {
      zh: ({ format }) => `不能导出为“${format}”。`,
      en: ({ format }) => `There is no export format "${format}".`,
    },
    fix: {
      zh: ({ known, nearest }) => `${nearest === undefined ? '' : `是否指“${nearest}”？`}可选：${known}。`,
      en: ({ known, nearest }) =>
        `${nearest === undefined ? '' : `Did you mean "${nearest}"? `}Known: ${known}.`,
    },
  }),
  'export/workbook-to-terminal': problemText<Record<string, never>>({
    says: {
      zh: () => 'xlsx 不能输出到终端。',
      en: () => 'A workbook cannot be printed to a terminal.',
    },
    fix: { zh: () => '请用 -o 文件名.xlsx 写入文件。', en: () => 'Write it to a file with -o FILE.xlsx.' },
  }),
} as const;
