import { lawLintProblems } from './catalog-law-lint.ts';
import { problemText } from './problem.ts';

/** Messages of the catalog lints (`tailor/lints`), by `catalog/<id of the lint>`; those about law are in `catalog-law-lint.ts`. */
export const catalogLintProblems = {
  ...lawLintProblems,
  'catalog/duplicate-code': problemText<{
    code: string;
    name: string;
    other: string;
    otherCode: string;
    line: number;
  }>({
    says: {
      zh: ({ code, name, other, otherCode, line }) =>
        code === otherCode
          ? `编号“${code}”（${name}）已经用于第 ${line} 行的“${other}”。`
          : `编号“${code}”（${name}）与第 ${line} 行“${other}”的编号“${otherCode}”看起来一样。`,
      en: ({ code, name, other, otherCode, line }) =>
        code === otherCode
          ? `The code "${code}" (${name}) is already that of "${other}" on line ${line}.`
          : `The code "${code}" (${name}) looks like "${otherCode}" of "${other}" on line ${line}.`,
    },
    fix: {
      zh: () => '请改正其中一个编号。',
      en: () => 'Change one of the two.',
    },
  }),
  'catalog/lookalike-element-set': problemText<{ name: string; other: string; line: number }>({
    says: {
      zh: ({ name, other, line }) => `要素集“${name}”与第 ${line} 行的“${other}”看起来一样。`,
      en: ({ name, other, line }) => `The element set "${name}" looks like "${other}" on line ${line}.`,
    },
    fix: { zh: () => '请改正其中一个名称。', en: () => 'Change one of the two.' },
  }),
  'catalog/overlapping-validity': problemText<{
    code: string;
    from: string;
    until: string;
  }>({
    says: {
      zh: ({ code, from, until }) =>
        `“${code}”的两个版本同时有效（${from === '' ? '' : `自${from}起`}${until === '' ? '' : `至${until}止`}）。`,
      en: ({ code, from, until }) =>
        `Two versions of "${code}" are in force at once${from === '' ? '' : ` from ${from}`}${until === '' ? '' : ` until ${until}`}.`,
    },
    fix: {
      zh: () => '请使后一版在前一版失效的次日生效。',
      en: () => 'Let the later version begin the day after the earlier one ends.',
    },
  }),
  'catalog/interrupted-validity': problemText<{
    code: string;
    from: string;
    until: string;
  }>({
    severity: 'warning',
    says: {
      zh: ({ code, from, until }) => `“${code}”在${from}至${until}之间没有有效的版本。`,
      en: ({ code, from, until }) => `No version of "${code}" is in force from ${from} to ${until}.`,
    },
    fix: {
      zh: () => '请核对前后两版的有效期。',
      en: () => 'Check where one version ends and the next begins.',
    },
  }),
  'catalog/duplicate-name': problemText<{
    name: string;
    code: string;
    other: string;
  }>({
    says: {
      zh: ({ name, code, other }) => `事项“${code}”与“${other}”同名：${name}。`,
      en: ({ name, code, other }) => `The items "${code}" and "${other}" have one name: ${name}.`,
    },
    fix: {
      zh: () => '请写明区别，或者合并。',
      en: () => 'Say what differs, or join them.',
    },
  }),
  'catalog/lookalike-name': problemText<{
    name: string;
    code: string;
    other: string;
  }>({
    severity: 'warning',
    says: {
      zh: ({ name, code, other }) => `“${code} ${name}”与“${other}”只差括号、全半角或者空白。`,
      en: ({ name, code, other }) =>
        `"${code} ${name}" and "${other}" differ only by brackets, width or blanks.`,
    },
    fix: {
      zh: () => '请确认是两个事项。',
      en: () => 'Make sure that they are two items.',
    },
  }),
  'catalog/nameless-entry': problemText<{ code: string }>({
    says: {
      zh: ({ code }) => `“${code}”没有名称。`,
      en: ({ code }) => `"${code}" has no name.`,
    },
    fix: {
      zh: () => '请照印发文本补写 name。',
      en: () => 'Add its name as printed.',
    },
  }),
  'catalog/empty-category': problemText<{ code: string; name: string }>({
    severity: 'warning',
    says: {
      zh: ({ code, name }) => `类别“${code} ${name}”没有事项。`,
      en: ({ code, name }) => `The category "${code} ${name}" has no items.`,
    },
  }),
  'catalog/item-without-elements': problemText<{ code: string; name: string }>({
    says: {
      zh: ({ code, name }) => `事项“${code} ${name}”没有要素，无从检查。`,
      en: ({ code, name }) => `The item "${code} ${name}" has no elements to check.`,
    },
    fix: {
      zh: () => '请写明要素集的名称或者逐项写出要素。',
      en: () => 'Name an element set or list the elements.',
    },
  }),
  'catalog/duplicate-element': problemText<{ id: string }>({
    says: {
      zh: ({ id }) => `要素标识“${id}”用了两次。`,
      en: ({ id }) => `The element id "${id}" is used twice.`,
    },
  }),
  'catalog/unused-element-set': problemText<{ name: string }>({
    severity: 'warning',
    says: {
      zh: ({ name }) => `要素集“${name}”没有被任何事项用到。`,
      en: ({ name }) => `Nothing uses the element set "${name}".`,
    },
  }),
  'catalog/miscounted-catalog': problemText<{
    what: 'categories' | 'items';
    declared: number;
    counted: number;
  }>({
    says: {
      zh: ({ what, declared, counted }) =>
        what === 'items'
          ? `公布的事项数为 ${declared}，实有 ${counted} 项。`
          : `公布的类别数为 ${declared}，实有 ${counted} 类。`,
      en: ({ what, declared, counted }) => `The catalog declares ${declared} ${what} but holds ${counted}.`,
    },
    fix: {
      zh: () => '请检查是否漏录或者重录。',
      en: () => 'Check what is missing or written twice.',
    },
  }),
  'catalog/reconstructed-provenance': problemText<{
    reconstructed: number;
    total: number;
  }>({
    severity: 'info',
    says: {
      zh: ({ reconstructed, total }) =>
        `${total} 项中有 ${reconstructed} 项系按法定职权重建，未见于印发文本。`,
      en: ({ reconstructed, total }) =>
        `${reconstructed} of ${total} items are reconstructed from the law, not seen in the issued text.`,
    },
    fix: {
      zh: () => '正式使用前请导入本地印发的目录。',
      en: () => 'Import the table that was really issued before relying on it.',
    },
  }),
  'catalog/shadowing-alias': problemText<{
    alias: string;
    code: string;
    owner: string;
  }>({
    says: {
      zh: ({ alias, code, owner }) => `事项“${code}”的别名“${alias}”已经是事项“${owner}”的名称或者别名。`,
      en: ({ alias, code, owner }) =>
        `The alias "${alias}" of item "${code}" is a name or alias of item "${owner}".`,
    },
    fix: {
      zh: () => '请删去或者改写这个别名。',
      en: () => 'Remove or rewrite the alias.',
    },
  }),
  'catalog/shared-keyword': problemText<{
    keyword: string;
    code: string;
    owner: string;
  }>({
    severity: 'warning',
    says: {
      zh: ({ keyword, code, owner }) => `关键词“${keyword}”同时指向事项“${owner}”和“${code}”。`,
      en: ({ keyword, code, owner }) => `The keyword "${keyword}" means both "${owner}" and "${code}".`,
    },
    fix: {
      zh: () => '请换用能够区分的词。',
      en: () => 'Use words that tell them apart.',
    },
  }),
  'catalog/dangling-link': problemText<{
    code: string;
    id: string;
    nearest?: string | undefined;
  }>({
    says: {
      zh: ({ code, id }) => `事项“${code}”的 linkedTo 所指的要素“${id}”不存在。`,
      en: ({ code, id }) => `linkedTo in item "${code}" names an element "${id}" that is not there.`,
    },
    fix: {
      zh: ({ nearest }) => (nearest === undefined ? '' : `是否指“${nearest}”？`),
      en: ({ nearest }) => (nearest === undefined ? '' : `Did you mean "${nearest}"?`),
    },
  }),
} as const;
