import type { Bilingual } from '../../model/language.ts';
import { fileProblems } from './file.ts';
import { problemsOf, problemText } from './problem.ts';

/** Wrong command lines, and files that cannot be opened. */
export const usageProblems = {
  ...fileProblems,
  'usage/bad-count': problemText<{ option: string; text: string; least: number }>({
    says: {
      zh: ({ option, text }) => `${option} 的值“${text}”不是合适的整数。`,
      en: ({ option, text }) => `The value "${text}" of ${option} is not a fitting whole number.`,
    },
    fix: {
      zh: ({ least }) => `请写不小于 ${least} 的整数。`,
      en: ({ least }) => `Write a whole number of at least ${least}.`,
    },
  }),
  'usage/bad-size': problemText<{ option: string; text: string }>({
    says: {
      zh: ({ option, text }) => `${option} 的值“${text}”不是大小。`,
      en: ({ option, text }) => `The value "${text}" of ${option} is not a size.`,
    },
    fix: {
      zh: () => '请写成 500MB、4GiB 或字节数。',
      en: () => 'Write it as 500MB, 4GiB or a number of bytes.',
    },
  }),
  'usage/bad-column': problemText<{ text: string }>({
    says: {
      zh: ({ text }) => `--columns 的值“${text}”不是“列名=含义”的形式。`,
      en: ({ text }) => `The value "${text}" of --columns is not of the form HEADING=FIELD.`,
    },
    fix: {
      zh: () => '例如 --columns 材料=title --columns 上报日=formedOn --columns 密级=ignore。',
      en: () => 'For example --columns 材料=title --columns 上报日=formedOn --columns 密级=ignore.',
    },
  }),
  'usage/bad-channel': problemText<{ text: string }>({
    says: {
      zh: ({ text }) => `--channel 的值“${text}”不是“文件名=渠道”的形式。`,
      en: ({ text }) => `The value "${text}" of --channel is not of the form FILES=CHANNEL.`,
    },
    fix: {
      zh: () => '例如 --channel "wechat*.csv=微信公众号"。',
      en: () => 'For example --channel "wechat*.csv=微信公众号".',
    },
  }),
  'usage/unknown-format': problemText<{ format: string; known: string; nearest?: string | undefined }>({
    says: {
      zh: ({ format }) => `没有报告格式“${format}”。`,
      en: ({ format }) => `There is no report format "${format}".`,
    },
    fix: {
      zh: ({ known, nearest }) => `${nearest === undefined ? '' : `是否指“${nearest}”？`}可选：${known}。`,
      en: ({ known, nearest }) =>
        `${nearest === undefined ? '' : `Did you mean "${nearest}"? `}Known: ${known}.`,
    },
  }),
  'usage/format-without-file': problemText<{ format: string }>({
    says: {
      zh: ({ format }) => `--format ${format}= 后面没有文件名。`,
      en: ({ format }) => `--format ${format}= has no file name.`,
    },
  }),
  'usage/two-reports-to-output': problemText<{ formats: string }>({
    says: {
      zh: ({ formats }) => `只能有一个报告写到标准输出，现有：${formats}。`,
      en: ({ formats }) => `Only one report can go to standard output; asked for: ${formats}.`,
    },
    fix: { zh: () => '其余的请写成 格式=文件名。', en: () => 'Give the others a file: format=file.' },
  }),
  'usage/output-is-input': problemText<{ file: string }>({
    says: {
      zh: ({ file }) => `报告不能写到本次要读的文件“${file}”上。`,
      en: ({ file }) => `The report would fall on "${file}", which this run reads.`,
    },
    fix: { zh: () => '请另写一个文件名。', en: () => 'Name another file.' },
  }),
  'usage/output-twice': problemText<{ file: string }>({
    says: {
      zh: ({ file }) => `两份报告都要写到“${file}”。`,
      en: ({ file }) => `Two reports would be written to "${file}".`,
    },
    fix: { zh: () => '请各写一个文件名。', en: () => 'Give each its own file.' },
  }),
  'usage/not-with': problemText<{ option: string; other: string; instead?: Bilingual | undefined }>({
    says: {
      zh: ({ option, other }) => `${option} 不能与 ${other} 同用。`,
      en: ({ option, other }) => `${option} cannot be used together with ${other}.`,
    },
    fix: {
      zh: ({ instead, option }) => instead?.zh ?? `请去掉 ${option}，或分两次运行。`,
      en: ({ instead, option }) => instead?.en ?? `Leave ${option} out, or run twice.`,
    },
  }),
  'usage/only-with': problemText<{ option: string; needs: string }>({
    says: {
      zh: ({ option, needs }) => `${option} 只能与 ${needs} 同用。`,
      en: ({ option, needs }) => `${option} has a meaning only with ${needs}.`,
    },
    fix: {
      zh: ({ option, needs }) => `请加上 ${needs}，或去掉 ${option}。`,
      en: ({ option, needs }) => `Add ${needs}, or leave ${option} out.`,
    },
  }),
  'usage/unknown-name': problemText<{
    option: string;
    name: string;
    known: string;
    nearest?: string | undefined;
  }>({
    says: {
      zh: ({ option, name }) => `${option} 的“${name}”不存在。`,
      en: ({ option, name }) => `There is nothing called "${name}" for ${option}.`,
    },
    fix: {
      zh: ({ known, nearest }) => `${nearest === undefined ? '' : `是否指“${nearest}”？`}现有：${known}。`,
      en: ({ known, nearest }) =>
        `${nearest === undefined ? '' : `Did you mean "${nearest}"? `}Known: ${known}.`,
    },
  }),
  'usage/unknown-topic': problemText<{ topic: string; nearest?: string | undefined }>({
    says: {
      zh: ({ topic }) => `没有编码、名称或规则为“${topic}”。`,
      en: ({ topic }) => `No item or rule is called "${topic}".`,
    },
    fix: {
      zh: ({ nearest }) =>
        nearest === undefined ? '运行 mulu catalog show 查看事项编码。' : `是否指“${nearest}”？`,
      en: ({ nearest }) =>
        nearest === undefined ? 'mulu catalog show lists the item codes.' : `Did you mean "${nearest}"?`,
    },
  }),
  'usage/unknown-catalog': problemText<{ id: string; known: string; nearest?: string | undefined }>({
    says: {
      zh: ({ id }) => `没有名为“${id}”的目录。`,
      en: ({ id }) => `There is no catalog "${id}".`,
    },
    fix: {
      zh: ({ known, nearest }) =>
        `${nearest === undefined ? '' : `是否指“${nearest}”？`}现有目录：${known}；也可以给出 .yaml 文件。`,
      en: ({ known, nearest }) =>
        `${nearest === undefined ? '' : `Did you mean "${nearest}"? `}Known catalogs: ${known}; a .yaml file works too.`,
    },
  }),
  'usage/bad-date': problemText<{ option: string; text: string }>({
    says: {
      zh: ({ option, text }) => `${option} 的值“${text}”不是日期。`,
      en: ({ option, text }) => `The value "${text}" of ${option} is not a date.`,
    },
    fix: {
      zh: () => '请写成 2024-09-25 的形式，且该日须存在。',
      en: () => 'Write it as 2024-09-25; the day must exist.',
    },
  }),
  'usage/period-reversed': problemText<{ from: string; to: string }>({
    says: {
      zh: ({ from, to }) => `检查期间的起日 ${from} 晚于止日 ${to}。`,
      en: ({ from, to }) => `The period starts (${from}) after it ends (${to}).`,
    },
  }),
} as const;

/** Builds a problem of this table: what every run may need does not load the texts of all others. */
export const usageProblem = problemsOf(usageProblems);
