import { problemText } from './problem.ts';

/** What a document says that its schema does not allow. */
export const schemaProblems = {
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
