import { problemText } from './problem.ts';

/** Faults of a YAML text, before anyone asks what it means. */
export const yamlProblems = {
  'yaml/too-large': problemText<{ megabytes: number; limit: number }>({
    says: {
      zh: ({ megabytes, limit }) => `文件有 ${megabytes} MiB，超过 ${limit} MiB 的上限，不予解析。`,
      en: ({ megabytes, limit }) =>
        `The file has ${megabytes} MiB, more than the ${limit} MiB that are read.`,
    },
    fix: {
      zh: () => '一部目录通常不足 1 MiB，请检查是不是选错了文件。',
      en: () => 'A catalog rarely has 1 MiB: check that this is the right file.',
    },
  }),
  'yaml/not-text': problemText<Record<never, never>>({
    says: {
      zh: () => '文件不是 UTF-8 文本，可能是表格或者其他二进制文件。',
      en: () => 'The file is not UTF-8 text; it may be a workbook or another binary file.',
    },
    fix: {
      zh: () => '请用 UTF-8 编码另存为 .yaml 文件。',
      en: () => 'Save it as a .yaml file in UTF-8.',
    },
  }),
  'yaml/empty': problemText<Record<never, never>>({
    says: { zh: () => '文件没有内容。', en: () => 'The file has no content.' },
  }),
  'yaml/too-deep': problemText<{ limit: number }>({
    says: {
      zh: ({ limit }) => `嵌套超过 ${limit} 层，不予解析。`,
      en: ({ limit }) => `Nested more than ${limit} levels deep.`,
    },
  }),
  'yaml/alias-bomb': problemText<Record<never, never>>({
    says: {
      zh: () => '别名（*）展开后的内容过多，不予解析。',
      en: () => 'The aliases (*) expand to too much content.',
    },
    fix: {
      zh: () => '请减少别名的嵌套，或者改用 elementSets。',
      en: () => 'Nest fewer aliases, or use elementSets.',
    },
  }),
  'yaml/duplicate-key': problemText<{ key: string }>({
    says: {
      zh: ({ key }) => `键“${key}”在同一处出现了两次。`,
      en: ({ key }) => `The key "${key}" is written twice in the same place.`,
    },
    fix: { zh: () => '请删去其中一个。', en: () => 'Remove one of them.' },
  }),
  'yaml/tab-indent': problemText<Record<never, never>>({
    says: {
      zh: () => '缩进用了制表符（Tab），YAML 不允许。',
      en: () => 'The line is indented with a tab, which YAML does not allow.',
    },
    fix: { zh: () => '请改用空格缩进。', en: () => 'Indent with spaces.' },
  }),
  'yaml/wide-blank': problemText<Record<never, never>>({
    says: {
      zh: () => '缩进用了全角空格或者不间断空格，YAML 不认作缩进。',
      en: () => 'The line is indented with full-width or no-break spaces, which are no indentation in YAML.',
    },
    fix: { zh: () => '请改用普通空格；--fix 可以代为改正。', en: () => 'Use plain spaces; --fix mends it.' },
  }),
  'yaml/wide-colon': problemText<Record<never, never>>({
    says: { zh: () => '键后用了全角冒号“：”。', en: () => 'The key is followed by a full-width colon.' },
    fix: {
      zh: () => '请写半角冒号加一个空格；--fix 可以代为改正。',
      en: () => 'Write a colon and a blank; --fix mends it.',
    },
  }),
  'yaml/glued-colon': problemText<Record<never, never>>({
    says: { zh: () => '冒号后面缺少空格。', en: () => 'A blank is missing behind the colon.' },
    fix: {
      zh: () => '请在冒号后加一个空格；--fix 可以代为改正。',
      en: () => 'Put a blank behind the colon; --fix mends it.',
    },
  }),
  'yaml/chinese-quotes': problemText<Record<never, never>>({
    says: {
      zh: () => '引号用了中文引号“”，会成为文字的一部分。',
      en: () => 'These are Chinese quotation marks, which become part of the text.',
    },
    fix: {
      zh: () => '请改用英文双引号；--fix 可以代为改正。',
      en: () => 'Use straight double quotes; --fix mends it.',
    },
  }),
  'yaml/stray-mark': problemText<Record<never, never>>({
    says: {
      zh: () => '文字中间有字节顺序标记（BOM），看不见，但会成为文字的一部分。',
      en: () => 'There is a byte order mark inside the text: unseen, it becomes part of it.',
    },
    fix: { zh: () => '请删去；--fix 可以代为改正。', en: () => 'Remove it; --fix mends it.' },
  }),
  'yaml/end-marker': problemText<Record<never, never>>({
    says: {
      zh: () => '文件以“...”（文档结束标记）开头。',
      en: () => 'The file begins with ..., which ends a document.',
    },
    fix: { zh: () => '请删去这一行；--fix 可以代为改正。', en: () => 'Remove the line; --fix mends it.' },
  }),
  'yaml/merge-key': problemText<Record<never, never>>({
    says: { zh: () => '不支持合并键“<<”。', en: () => 'The merge key << is not supported.' },
    fix: {
      zh: () => '请写出内容；重复的要素写成 elementSets。',
      en: () => 'Write the content; put repeated elements into elementSets.',
    },
  }),
  'yaml/bad-indent': problemText<Record<never, never>>({
    says: {
      zh: () => '缩进与同级的行没有对齐。',
      en: () => 'The indentation does not line up with its neighbours.',
    },
    fix: {
      zh: () => '请使同级的行从同一列开始。',
      en: () => 'Start lines of one level in the same column.',
    },
  }),
  'yaml/unknown-alias': problemText<{ alias: string }>({
    says: {
      zh: ({ alias }) => `别名“${alias}”没有对应的锚点（&）。`,
      en: ({ alias }) => `The alias "${alias}" has no anchor (&).`,
    },
    fix: {
      zh: () => '文字若以 * 开头，请加引号。',
      en: () => 'Put quotes around a text that begins with *.',
    },
  }),
  'yaml/several-documents': problemText<Record<never, never>>({
    says: {
      zh: () => '一个文件里有几份 YAML 文档（---）。',
      en: () => 'The file holds more than one YAML document (---).',
    },
    fix: {
      zh: () => '请拆成几个文件。',
      en: () => 'Split it into several files.',
    },
  }),
  'yaml/key-not-text': problemText<{ key: string }>({
    says: {
      zh: ({ key }) => `键 ${key} 会被读成数字或者其他类型。`,
      en: ({ key }) => `The key ${key} would be read as a number or another type.`,
    },
    fix: {
      zh: ({ key }) => `请加引号："${key}"。`,
      en: ({ key }) => `Put quotes around it: "${key}".`,
    },
  }),
  'yaml/unquoted-number': problemText<{ source: string; read: string }>({
    says: {
      zh: ({ source, read }) => `${source} 没有加引号，会被读成数字 ${read}。`,
      en: ({ source, read }) => `${source} has no quotes and would be read as the number ${read}.`,
    },
    fix: {
      zh: ({ source }) => `请加引号："${source}"。`,
      en: ({ source }) => `Put quotes around it: "${source}".`,
    },
  }),
  'yaml/self-reference': problemText<{ alias: string }>({
    says: {
      zh: ({ alias }) => `别名“${alias}”引用了包含它自己的内容，没有尽头。`,
      en: ({ alias }) => `The alias "${alias}" names what it is part of, which has no end.`,
    },
    fix: { zh: () => '请写出内容，不用别名。', en: () => 'Write the content instead of the alias.' },
  }),
  'yaml/too-many': problemText<{ what: 'keys' | 'anchors'; limit: number }>({
    says: {
      zh: ({ what, limit }) => `${what === 'keys' ? '键' : '锚点（&）'}多于 ${limit} 个，没有读取。`,
      en: ({ what, limit }) => `There are more than ${limit} ${what}; the file was not read.`,
    },
    fix: {
      zh: ({ what }) => (what === 'keys' ? '请拆成几个文件。' : '请写出内容，不用锚点和别名。'),
      en: ({ what }) =>
        what === 'keys' ? 'Split the file.' : 'Write the content without anchors and aliases.',
    },
  }),
  'yaml/more-problems': problemText<{ count: number }>({
    says: {
      zh: ({ count }) => `还有至少 ${count} 处问题没有列出。`,
      en: ({ count }) => `At least ${count} more ${count === 1 ? 'problem is' : 'problems are'} not listed.`,
    },
    fix: { zh: () => '请先改正上面各处，再检查一遍。', en: () => 'Mend those above and validate again.' },
  }),
  'yaml/syntax': problemText<{ detail: string }>({
    says: {
      zh: ({ detail }) => `不是正确的 YAML（${detail}）。`,
      en: ({ detail }) => `This is not correct YAML: ${detail}.`,
    },
    fix: {
      zh: () => '请检查引号、括号、冒号和缩进是否成对、对齐。',
      en: () => 'Check that quotes, brackets, colons and indentation pair and line up.',
    },
  }),
} as const;
