import type { ProblemTopic } from '../problem.ts';
import type { yamlProblems } from '../yaml.ts';

/** Values that a schema refuses. */
export const schemaTopics: Readonly<
  Record<Extract<keyof typeof yamlProblems, `schema/${string}`>, ProblemTopic>
> = {
  'schema/unknown-key': {
    title: { zh: '没有这个键', en: 'An unknown key' },
    why: {
      zh: '写错的键名会被忽略，写的内容就不起作用，所以作为错误指出。',
      en: 'A key that is misspelt would have no effect, so it is an error.',
    },
    remedy: {
      zh: '照提示改正键名；编辑器按文件首行的 schema 可以补全。',
      en: 'Mend the name; an editor completes keys by the schema in the first line of the file.',
    },
  },
  'schema/missing-key': {
    title: { zh: '缺少必填的键', en: 'A key is missing' },
    why: {
      zh: '没有它就不知道这是哪个事项、哪部目录。',
      en: 'Without it nobody can tell which item or catalog this is.',
    },
    remedy: { zh: '补上这个键。', en: 'Add the key.' },
  },
  'schema/wrong-type': {
    title: { zh: '值的类型不对', en: 'A value of the wrong type' },
    why: {
      zh: '该写文字的写成了数字、列表，或者反过来；数字形式的编号要加引号。',
      en: 'There is a number or list where a text should be, or the other way; codes of digits need quotes.',
    },
    remedy: {
      zh: '按提示改写；编号、版本号加引号。',
      en: 'Write it as the message says; put quotes around codes and versions.',
    },
  },
  'schema/not-allowed': {
    title: { zh: '不是允许的值', en: 'A value that is not allowed' },
    why: { zh: '这里只接受列出的几个值。', en: 'Only the listed values are understood here.' },
    remedy: { zh: '从列出的值中选用一个。', en: 'Choose one of the listed values.' },
  },
  'schema/not-a-day': {
    title: { zh: '日期不存在', en: 'Not an existing day' },
    why: {
      zh: '日期要写成 2024-09-25 的形式，而且确有这一天。',
      en: 'A day is written 2024-09-25 and must exist.',
    },
    remedy: {
      zh: '核对后改写；--fix 可以改写 2024年9月25日 这样的写法。',
      en: 'Correct it; --fix rewrites forms such as 2024年9月25日.',
    },
  },
  'schema/bad-form': {
    title: { zh: '写法不合要求', en: 'Not in the required form' },
    why: {
      zh: '标识、网址等有固定的写法，其他文件要按它引用。',
      en: 'Ids and addresses have a fixed form, because other files refer to them.',
    },
    remedy: { zh: '按提示的写法改正。', en: 'Write it as the message says.' },
  },
  'schema/empty-value': {
    title: { zh: '值是空的', en: 'An empty value' },
    why: {
      zh: '空的名称、依据等于没有写，判断时会漏掉。',
      en: 'An empty name or basis says nothing and would be passed over.',
    },
    remedy: { zh: '填写内容，或者删去这个键。', en: 'Fill it in, or remove the key.' },
  },
  'schema/out-of-range': {
    title: { zh: '数值超出范围', en: 'A number out of range' },
    why: { zh: '天数、次数、比例等有合理的范围。', en: 'Days, counts and ratios have a sensible range.' },
    remedy: { zh: '核对原文后改正。', en: 'Check the print and correct it.' },
  },
  'schema/repeated-value': {
    title: { zh: '列了两次', en: 'Listed twice' },
    why: {
      zh: '同一个值在列表里出现两次，多半是复制时的疏忽。',
      en: 'A value that is written twice in a list is mostly a slip of copying.',
    },
    remedy: { zh: '删去重复的一个。', en: 'Remove one of them.' },
  },
};
