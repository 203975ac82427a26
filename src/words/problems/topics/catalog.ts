import type { catalogProblems } from '../catalog.ts';
import type { catalogLintProblems } from '../catalog-lint.ts';
import type { ProblemTopic } from '../problem.ts';

/** Faults of catalogs and editions, without the lints. */
export const catalogTopics: Readonly<
  Record<Exclude<keyof typeof catalogProblems, keyof typeof catalogLintProblems>, ProblemTopic>
> = {
  'catalog/shipped-changed': {
    title: { zh: '随附目录的文件被改动', en: 'A shipped catalog was changed' },
    why: {
      zh: '随附目录是编译好的，改动它的 YAML 文件不会生效。',
      en: 'A shipped catalog is compiled; a change to its YAML has no effect.',
    },
    remedy: {
      zh: '还原文件；本地的修改另写一版，用 extends 引用。',
      en: 'Restore the file; write a local edition that extends it.',
    },
  },
  'catalog/unknown-element-set': {
    title: { zh: '没有这个要素集', en: 'No such element set' },
    why: {
      zh: 'elements 引用的要素集既不在本版，也不在上级目录。',
      en: 'elements names a set that neither this edition nor its parents have.',
    },
    remedy: {
      zh: '改正名称，或者在 elementSets 中补写。',
      en: 'Mend the name, or add the set to elementSets.',
    },
  },
  'catalog/unknown-element': {
    title: { zh: '没有这个要素', en: 'No such element' },
    why: {
      zh: 'elementChanges 只能修改已有的要素；新增的要写明名称和性质。',
      en: 'elementChanges changes elements that exist; a new one needs a name and a nature.',
    },
    remedy: { zh: '改正标识，或者补写 name 和 nature。', en: 'Mend the id, or add name and nature.' },
  },
  'catalog/unknown-item': {
    title: { zh: '上级目录没有这个事项', en: 'The parent has no such item' },
    why: {
      zh: '没有名称的条目是对上级事项的修改，但是上级目录的这个类别里没有它。',
      en: 'An entry without a name changes an item of the parent, but the category there has none of that code.',
    },
    remedy: {
      zh: '改正编号；新增事项写明名称和要素。',
      en: 'Mend the code; give a new item its name and elements.',
    },
  },
  'catalog/item-in-other-category': {
    title: { zh: '事项在上级目录中属于另一类别', en: 'The item belongs to another category' },
    why: {
      zh: '在另一类别下修改，会变成同一编号的两个事项。',
      en: 'Changed under another category it would become two items of one code.',
    },
    remedy: { zh: '移到原来的类别之下。', en: 'Move it under its own category.' },
  },
  'catalog/repeated-change': {
    title: { zh: '同一事项修改了两次', en: 'One item changed twice' },
    why: { zh: '两处修改哪一处生效无从判断。', en: 'Nobody could tell which of the two holds.' },
    remedy: { zh: '合并成一处。', en: 'Join them into one.' },
  },
  'catalog/unknown-category': {
    title: { zh: '上级目录没有这个类别', en: 'The parent has no such category' },
    why: {
      zh: '没有名称的类别是对上级类别的修改，但是上级目录中没有它。',
      en: 'A category without a name changes one of the parent, which has none of that code.',
    },
    remedy: { zh: '改正编号；新增类别写明名称。', en: 'Mend the code; give a new category its name.' },
  },
  'catalog/unknown-parent': {
    title: { zh: '找不到上级目录', en: 'The parent was not found' },
    why: {
      zh: 'extends 写随附目录的标识，或者相对于本文件的 .yaml 路径。',
      en: 'extends takes the id of a shipped catalog or a .yaml path relative to the file.',
    },
    remedy: {
      zh: '核对标识和路径；mulu catalog list 列出随附目录。',
      en: 'Check id and path; `mulu catalog list` lists the shipped ones.',
    },
  },
  'catalog/broken-parent': {
    title: { zh: '上级目录有错误', en: 'The parent has errors' },
    why: {
      zh: '上级目录有错误，本版继承的内容就不可靠。',
      en: 'What this edition inherits cannot be relied on while the parent has errors.',
    },
    remedy: { zh: '先改正上级目录。', en: 'Mend the parent first.' },
  },
  'catalog/extends-cycle': {
    title: { zh: 'extends 首尾相接', en: 'A circle of extends' },
    why: {
      zh: '两部目录互相引用，没有最初的一版。',
      en: 'Catalogs that extend one another have no first edition.',
    },
    remedy: { zh: '去掉其中一处 extends。', en: 'Remove one of them.' },
  },
};
