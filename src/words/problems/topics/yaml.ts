import type { ProblemTopic } from '../problem.ts';
import type { yamlProblems } from '../yaml.ts';

/** Faults of a YAML text. */
export const yamlTopics: Readonly<
  Record<Extract<keyof typeof yamlProblems, `yaml/${string}`>, ProblemTopic>
> = {
  'yaml/too-large': {
    title: { zh: '文件过大', en: 'The file is too large' },
    why: {
      zh: '一部目录通常不足 1 MiB；更大的多半是选错了文件，解析也会耗时很久。',
      en: 'A catalog has less than 1 MiB; a larger file is mostly the wrong one, and would take long to parse.',
    },
    remedy: {
      zh: '核对文件；确实很大的目录，按领域分成几部。',
      en: 'Check the file; split a catalog that really is so large.',
    },
  },
  'yaml/not-text': {
    title: { zh: '不是文本文件', en: 'The file is no text' },
    why: {
      zh: '文件里有 NUL 字节或者无法按 UTF-8 解码的内容，多半是工作簿、Word 文档，或者按 GBK 保存的文本。',
      en: 'It holds NUL bytes or bytes that are no UTF-8: mostly a workbook, a Word document, or text saved as GBK.',
    },
    remedy: {
      zh: '目录表用 mulu catalog import 导入；文本另存为 UTF-8。',
      en: 'Use `mulu catalog import` for a table; save text as UTF-8.',
    },
  },
  'yaml/empty': {
    title: { zh: '文件没有内容', en: 'The file is empty' },
    why: { zh: '只有空白或者注释，没有任何键。', en: 'There are only blanks or comments, and no key.' },
    remedy: {
      zh: '核对文件是否保存完整；可以从 mulu init 生成的样例写起。',
      en: 'Check that it was saved; `mulu init` writes a file to start from.',
    },
  },
  'yaml/too-deep': {
    title: { zh: '层级过深', en: 'Nested too deep' },
    why: {
      zh: '层级超过上限的文件不是目录，解析时可能耗尽内存。',
      en: 'A file that nests deeper than the limit is no catalog and could exhaust the memory.',
    },
    remedy: {
      zh: '核对文件；检查是不是有成串的括号或者横线。',
      en: 'Check the file for runs of brackets or dashes.',
    },
  },
  'yaml/wide-blank': {
    title: { zh: '缩进用了全角空格', en: 'Full-width blanks in the indentation' },
    why: {
      zh: 'YAML 只把普通空格当作缩进；全角空格、不间断空格看着像空白，却是文字。',
      en: 'YAML takes plain spaces alone for indentation; others look blank and are text.',
    },
    remedy: {
      zh: '用 mulu catalog validate --fix 改正，或者手工改。',
      en: 'Mend it with `mulu catalog validate --fix`, or by hand.',
    },
  },
  'yaml/wide-colon': {
    title: { zh: '键后用了全角冒号', en: 'A full-width colon' },
    why: {
      zh: '中文输入法打出的“：”不是 YAML 的冒号，整行会变成一段文字。',
      en: 'The colon of a Chinese keyboard is none in YAML: the whole line becomes a text.',
    },
    remedy: {
      zh: '用 mulu catalog validate --fix 改正，或者手工改。',
      en: 'Mend it with `mulu catalog validate --fix`, or by hand.',
    },
  },
  'yaml/glued-colon': {
    title: { zh: '冒号后面没有空格', en: 'A colon without a blank' },
    why: {
      zh: '没有空格的冒号是文字的一部分，键和值分不开。',
      en: 'Without a blank the colon is part of the text, and key and value are one.',
    },
    remedy: {
      zh: '用 mulu catalog validate --fix 改正，或者手工改。',
      en: 'Mend it with `mulu catalog validate --fix`, or by hand.',
    },
  },
  'yaml/chinese-quotes': {
    title: { zh: '编号用了中文引号', en: 'A code in Chinese quotation marks' },
    why: {
      zh: '中文引号会成为编号的一部分，别处写的编号就对不上。',
      en: 'They become part of the code, which then equals none written elsewhere.',
    },
    remedy: {
      zh: '用 mulu catalog validate --fix 改正，或者手工改。',
      en: 'Mend it with `mulu catalog validate --fix`, or by hand.',
    },
  },
  'yaml/stray-mark': {
    title: { zh: '文字中间有 BOM', en: 'A byte order mark inside the text' },
    why: {
      zh: '几个文件拼接起来时，后一个文件的 BOM 会留在中间，看不见，却使键和编号对不上。',
      en: 'Left where files were joined: unseen, it makes keys and codes differ.',
    },
    remedy: {
      zh: '用 mulu catalog validate --fix 改正，或者手工改。',
      en: 'Mend it with `mulu catalog validate --fix`, or by hand.',
    },
  },
  'yaml/end-marker': {
    title: { zh: '文件以“...”开头', en: 'A file that begins with ...' },
    why: {
      zh: '“...”是文档结束标记，后面的内容不属于这个文档。',
      en: 'It ends a document; what follows does not belong to it.',
    },
    remedy: {
      zh: '用 mulu catalog validate --fix 改正，或者手工改。',
      en: 'Mend it with `mulu catalog validate --fix`, or by hand.',
    },
  },
  'yaml/merge-key': {
    title: { zh: '不支持合并键', en: 'Merge keys are not supported' },
    why: {
      zh: '“<<”是 YAML 1.1 的写法，1.2 没有，各家程序读法不同。',
      en: '<< belongs to YAML 1.1; in 1.2 it is a key like any other, and programs differ.',
    },
    remedy: {
      zh: '请写出内容；重复的要素写成 elementSets。',
      en: 'Write the content; put repeated elements into elementSets.',
    },
  },
  'yaml/self-reference': {
    title: { zh: '别名引用了自身', en: 'An alias inside what it names' },
    why: { zh: '展开没有尽头。', en: 'It has no end.' },
    remedy: { zh: '请写出内容，不用别名。', en: 'Write the content instead.' },
  },
  'yaml/too-many': {
    title: { zh: '键或者锚点过多', en: 'Too many keys or anchors' },
    why: {
      zh: '多到这个程度，读取的时间会随数量的平方增长；手写的目录不会这么大。',
      en: 'So many take time that grows with their square; nobody writes such a catalog.',
    },
    remedy: { zh: '请拆成几个文件，不用锚点。', en: 'Split the file, and do without anchors.' },
  },
  'yaml/more-problems': {
    title: { zh: '其余问题没有列出', en: 'Further problems are not listed' },
    why: {
      zh: '同样的错误往往只有一个原因，列到两百处为止。',
      en: 'Many equal faults mostly have one cause; two hundred are listed.',
    },
    remedy: { zh: '先改正列出的各处，再检查一遍。', en: 'Mend those that are listed and validate again.' },
  },
  'yaml/alias-bomb': {
    title: { zh: '引用展开后过大', en: 'Aliases that explode' },
    why: {
      zh: '引用（*名称）层层展开，会把很小的文件变成几个 GB。',
      en: 'Aliases (*name) that expand into one another turn a small file into gigabytes.',
    },
    remedy: {
      zh: '不要用锚点和引用；重复的要素写成 elementSets。',
      en: 'Do without anchors and aliases; put repeated elements into elementSets.',
    },
  },
  'yaml/duplicate-key': {
    title: { zh: '同一个键写了两次', en: 'A key is written twice' },
    why: {
      zh: 'YAML 只认其中一个，另一个的内容会悄悄丢失。',
      en: 'YAML keeps only one of them; what the other says is lost without a word.',
    },
    remedy: { zh: '合并成一处，或者改正写错的键名。', en: 'Join the two, or mend the name that is wrong.' },
  },
  'yaml/tab-indent': {
    title: { zh: '用制表符缩进', en: 'A tab in the indentation' },
    why: {
      zh: 'YAML 不允许用制表符缩进，各种软件显示的宽度也不同。',
      en: 'YAML forbids tabs in the indentation; editors show them in different widths.',
    },
    remedy: {
      zh: '改成空格；在编辑器里设置“用空格代替制表符”。',
      en: 'Use spaces; set the editor to insert spaces for tabs.',
    },
  },
  'yaml/bad-indent': {
    title: { zh: '缩进没有对齐', en: 'The indentation does not line up' },
    why: {
      zh: '同一层的键必须从同一列开始，否则分不清属于哪一项。',
      en: 'Keys of one level begin in one column, or nobody can tell where they belong.',
    },
    remedy: { zh: '与同一层的其他键对齐。', en: 'Line it up with the other keys of its level.' },
  },
  'yaml/unknown-alias': {
    title: { zh: '引用了不存在的锚点', en: 'An alias without an anchor' },
    why: {
      zh: '*名称 要先有同名的 &名称。以星号开头的文字会被当作引用。',
      en: '*name needs an &name above it. A text that begins with an asterisk is taken for an alias.',
    },
    remedy: {
      zh: '以星号开头的文字加引号；否则补上锚点。',
      en: 'Quote a text that begins with an asterisk; else add the anchor.',
    },
  },
  'yaml/several-documents': {
    title: { zh: '一个文件里有几份文档', en: 'Several documents in one file' },
    why: {
      zh: '--- 开始另一份文档，其后的内容不会与前面合并。',
      en: '--- begins another document; what follows is not joined with what comes before.',
    },
    remedy: { zh: '删去 ---，或者分成几个文件。', en: 'Remove the ---, or split the file.' },
  },
  'yaml/key-not-text': {
    title: { zh: '键不是文字', en: 'A key that is no text' },
    why: {
      zh: '0501、true 这样的键会被读成数字或者真假值，前导零会丢失。',
      en: 'Keys like 0501 or true are read as numbers or booleans; leading zeros are lost.',
    },
    remedy: { zh: '给键加引号；--fix 可以代劳。', en: 'Put quotes around the key; --fix does it.' },
  },
  'yaml/unquoted-number': {
    title: { zh: '编号没有加引号', en: 'A code without quotes' },
    why: {
      zh: '没有引号的 0501 会被读成数字 501，1.10 会被读成 1.1。',
      en: 'Without quotes 0501 is read as the number 501, and 1.10 as 1.1.',
    },
    remedy: { zh: '加引号；--fix 可以代劳。', en: 'Add quotes; --fix does it.' },
  },
  'yaml/syntax': {
    title: { zh: '不是正确的 YAML', en: 'Not correct YAML' },
    why: {
      zh: '引号、括号、冒号没有配对，或者特殊字符开头的文字没有加引号。',
      en: 'Quotes, brackets or colons do not pair, or a text that begins with a special character has no quotes.',
    },
    remedy: {
      zh: '照所指位置改正；含冒号、井号的文字加引号。',
      en: 'Mend the place that is named; quote texts with colons or number signs in them.',
    },
  },
};
