import { catalogLintProblems } from './catalog-lint.ts';
import { problemText } from './problem.ts';

const orNearest = {
  zh: ({ nearest }: { nearest?: string | undefined }) =>
    nearest === undefined ? '' : `是否指“${nearest}”？`,
  en: ({ nearest }: { nearest?: string | undefined }) =>
    nearest === undefined ? '' : `Did you mean "${nearest}"?`,
};

/** Faults of a catalog that its schema cannot see. Lints are in `catalog-lint.ts`, guards of an edition in `edition.ts`. */
export const catalogProblems = {
  ...catalogLintProblems,
  'catalog/shipped-changed': problemText<{ id: string }>({
    severity: 'warning',
    says: {
      zh: ({ id }) => `自带目录“${id}”的文件已被改动；--catalog ${id} 用的仍是随程序编译的版本。`,
      en: ({ id }) =>
        `The file of the shipped catalog "${id}" was changed; --catalog ${id} still uses the one that was compiled with mulu.`,
    },
    fix: {
      zh: () => '要用改动后的目录，请另存到自己的文件夹，改写 id，用文件名指明。',
      en: () =>
        'To use what you changed, save it in a folder of your own under another id, and name the file.',
    },
  }),
  'catalog/unknown-element-set': problemText<{
    name: string;
    nearest?: string | undefined;
    known: string;
  }>({
    says: {
      zh: ({ name }) => `没有名为“${name}”的要素集。`,
      en: ({ name }) => `There is no element set "${name}".`,
    },
    fix: {
      zh: (facts) => (facts.nearest === undefined ? `现有要素集：${facts.known}。` : orNearest.zh(facts)),
      en: (facts) => (facts.nearest === undefined ? `Element sets: ${facts.known}.` : orNearest.en(facts)),
    },
  }),
  'catalog/unknown-element': problemText<{
    id: string;
    nearest?: string | undefined;
    known: string;
  }>({
    says: {
      zh: ({ id }) => `本项没有标识为“${id}”的要素。`,
      en: ({ id }) => `The item has no element "${id}".`,
    },
    fix: {
      zh: (facts) =>
        facts.nearest === undefined
          ? `现有要素：${facts.known}；新增要素须写明名称和性质。`
          : orNearest.zh(facts),
      en: (facts) =>
        facts.nearest === undefined
          ? `Elements: ${facts.known}; a new one needs a name and a nature.`
          : orNearest.en(facts),
    },
  }),
  'catalog/unknown-item': problemText<{
    code: string;
    nearest?: string | undefined;
  }>({
    says: {
      zh: ({ code }) => `上级目录的本类别中没有编号为“${code}”的事项。`,
      en: ({ code }) => `The parent has no item "${code}" in this category.`,
    },
    fix: {
      zh: (facts) => `${orNearest.zh(facts)}新增事项须写明名称和要素。`,
      en: (facts) => `${orNearest.en(facts)} A new item needs a name and elements.`.trimStart(),
    },
  }),
  'catalog/item-in-other-category': problemText<{ code: string }>({
    says: {
      zh: ({ code }) => `事项“${code}”在上级目录中属于另一类别。`,
      en: ({ code }) => `The item "${code}" belongs to another category of the parent.`,
    },
    fix: {
      zh: () => '请移到原来的类别之下。',
      en: () => 'Move it under its own category.',
    },
  }),
  'catalog/repeated-change': problemText<{ code: string }>({
    says: {
      zh: ({ code }) => `事项“${code}”在本版中修改了两次。`,
      en: ({ code }) => `The item "${code}" is changed twice in this edition.`,
    },
    fix: { zh: () => '请合并成一处。', en: () => 'Join them into one.' },
  }),
  'catalog/unknown-category': problemText<{
    code: string;
    nearest?: string | undefined;
  }>({
    says: {
      zh: ({ code }) => `上级目录没有编号为“${code}”的类别。`,
      en: ({ code }) => `The parent has no category "${code}".`,
    },
    fix: {
      zh: (facts) => `${orNearest.zh(facts)}新增类别须写明名称。`,
      en: (facts) => `${orNearest.en(facts)} A new category needs a name.`.trimStart(),
    },
  }),
  'catalog/unknown-parent': problemText<{
    id: string;
    nearest?: string | undefined;
  }>({
    says: {
      zh: ({ id }) => `找不到上级目录“${id}”。`,
      en: ({ id }) => `The parent catalog "${id}" was not found.`,
    },
    fix: {
      zh: (facts) => `${orNearest.zh(facts)}请写随附目录的标识，或者 .yaml 文件的相对路径。`,
      en: (facts) =>
        `${orNearest.en(facts)} Give the id of a shipped catalog or a relative .yaml path.`.trimStart(),
    },
  }),
  'catalog/broken-parent': problemText<{ id: string; count: number }>({
    says: {
      zh: ({ id, count }) => `上级目录“${id}”有 ${count} 处错误，无法据以解析本版。`,
      en: ({ id, count }) =>
        `The parent catalog "${id}" has ${count} errors; this edition cannot be resolved.`,
    },
  }),
  'catalog/extends-cycle': problemText<{ chain: string }>({
    says: {
      zh: ({ chain }) => `extends 首尾相接：${chain}。`,
      en: ({ chain }) => `The chain of extends is a circle: ${chain}.`,
    },
    fix: {
      zh: () => '请去掉其中一处 extends。',
      en: () => 'Remove one of them.',
    },
  }),
} as const;
