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
      en: ({ key }) => `The key "${key}" stands twice in the same place.`,
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
  'schema/unknown-key': problemText<{
    key: string;
    nearest?: string | undefined;
    known: string;
  }>({
    says: {
      zh: ({ key }) => `这里没有名为“${key}”的键。`,
      en: ({ key }) => `There is no key "${key}" here.`,
    },
    fix: {
      zh: ({ nearest, known }) => (nearest === undefined ? `可以用的键：${known}。` : `是否指“${nearest}”？`),
      en: ({ nearest, known }) =>
        nearest === undefined ? `Known keys: ${known}.` : `Did you mean "${nearest}"?`,
    },
  }),
  'schema/missing-key': problemText<{
    key: string;
    title?: string | undefined;
  }>({
    says: {
      zh: ({ key, title }) => `缺少“${key}”${title === undefined ? '' : `（${title}）`}。`,
      en: ({ key }) => `"${key}" is missing.`,
    },
  }),
  'schema/wrong-type': problemText<{
    found: string;
    expectedZh: string;
    expectedEn: string;
    quote?: string;
  }>({
    says: {
      zh: ({ found, expectedZh }) => `“${found}”的类型不对，应当是${expectedZh}。`,
      en: ({ found, expectedEn }) => `"${found}" has the wrong type; it should be ${expectedEn}.`,
    },
    fix: {
      zh: ({ quote }) => (quote === undefined ? '' : `请加引号："${quote}"。`),
      en: ({ quote }) => (quote === undefined ? '' : `Put quotes around it: "${quote}".`),
    },
  }),
  'schema/not-allowed': problemText<{
    found: string;
    nearest?: string | undefined;
    known: string;
  }>({
    says: {
      zh: ({ found }) => `“${found}”不是这里允许的值。`,
      en: ({ found }) => `"${found}" is not allowed here.`,
    },
    fix: {
      zh: ({ nearest, known }) =>
        nearest === undefined ? `可以用的值：${known}。` : `是否指“${nearest}”？可以用的值：${known}。`,
      en: ({ nearest, known }) =>
        nearest === undefined
          ? `Allowed values: ${known}.`
          : `Did you mean "${nearest}"? Allowed values: ${known}.`,
    },
  }),
  'schema/not-a-day': problemText<{ found: string }>({
    says: {
      zh: ({ found }) => `“${found}”不是存在的日期。`,
      en: ({ found }) => `"${found}" is not an existing day.`,
    },
    fix: {
      zh: () => '请写成 2024-09-25 的形式。',
      en: () => 'Write it as 2024-09-25.',
    },
  }),
  'schema/bad-form': problemText<{ found: string; formZh: string; formEn: string }>({
    says: {
      zh: ({ found, formZh }) => `“${found}”的写法不对，应当是：${formZh}。`,
      en: ({ found, formEn }) => `"${found}" is not written as it should be: ${formEn}.`,
    },
  }),
  'schema/empty-value': problemText<Record<never, never>>({
    says: { zh: () => '这里不能是空的。', en: () => 'This may not be empty.' },
  }),
  'schema/out-of-range': problemText<{ found: string; bound: string }>({
    says: {
      zh: ({ found, bound }) => `${found} 超出范围，应当 ${bound}。`,
      en: ({ found, bound }) => `${found} is out of range; it should be ${bound}.`,
    },
  }),
  'schema/repeated-value': problemText<{ found: string }>({
    says: {
      zh: ({ found }) => `“${found}”列了两次。`,
      en: ({ found }) => `"${found}" is listed twice.`,
    },
    fix: { zh: () => '请删去重复的一个。', en: () => 'Remove the second one.' },
  }),
} as const;
