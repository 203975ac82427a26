import { problemText } from './problem.ts';

/** A word that a local edition or a profile adds, and the item that it is added to. */
export interface WidenedMatch {
  readonly item: string;
  readonly word: string;
  readonly other: string;
}

/** What adding a word does to recognising an item; `other`: the item in whose name it is too, '' where it is merely short. */
export const widenedMatch = {
  zh: ({ item, word, other }) =>
    other === ''
      ? `事项“${item}”增加的识别用词“${word}”过短，各类标题中都有。`
      : `事项“${item}”增加的识别用词“${word}”也见于事项“${other}”的名称，别的事项的公开会算作本事项。`,
  en: ({ item, word, other }) =>
    other === ''
      ? `The word "${word}", added to recognise the item "${item}", is so short that titles of every kind hold it.`
      : `The word "${word}", added to recognise the item "${item}", also stands in the name of "${other}", whose publications would count for it.`,
} as const satisfies Record<'zh' | 'en', (facts: WidenedMatch) => string>;

/** What a local edition may not do to its parent. */
export const editionProblems = {
  'catalog/category-dropped': problemText<{ code: string }>({
    says: {
      zh: ({ code }) => `类别“${code}”不得删减：所列类目为必备内容。`,
      en: ({ code }) => `The category "${code}" may not be dropped: the categories are obligatory.`,
    },
    fix: {
      zh: () => '请逐项说明不适用的事项及理由。',
      en: () => 'Exclude single items, each with its reason.',
    },
  }),
  'catalog/category-emptied': problemText<{ code: string; name: string }>({
    says: {
      zh: ({ code, name }) => `类别“${code} ${name}”的事项全部列为不适用或者失效，等于删减了类目。`,
      en: ({ code, name }) =>
        `Every item of the category "${code} ${name}" is excluded or ended, which drops the category.`,
    },
    fix: {
      zh: () => '所列类目为必备内容：至少保留一个适用的事项。',
      en: () => 'The categories are obligatory: keep at least one item of each.',
    },
  }),
  'catalog/exclusion-without-basis': problemText<{
    code: string;
    name: string;
  }>({
    severity: 'warning',
    says: {
      zh: ({ code, name }) => `事项“${code} ${name}”列为不适用，但没有写明依据。`,
      en: ({ code, name }) => `The item "${code} ${name}" is excluded without a basis.`,
    },
    fix: {
      zh: () => '请在 excluded 下补写 basis。',
      en: () => 'Add a basis under excluded.',
    },
  }),
  'catalog/element-dropped': problemText<{ code: string; element: string }>({
    says: {
      zh: ({ code, element }) => `事项“${code}”缺少上级目录的要素“${element}”。`,
      en: ({ code, element }) => `The item "${code}" lacks the parent's element "${element}".`,
    },
    fix: {
      zh: () => '要素只能增加，不能删减；请补上。',
      en: () => "Elements may be added, never dropped: restore the parent's.",
    },
  }),
  'catalog/limit-loosened': problemText<{
    code: string;
    element: string;
    limit: string;
    parent: string;
  }>({
    says: {
      zh: ({ code, element, limit, parent }) =>
        `事项“${code}”的要素“${element}”时限“${limit}”宽于上级目录的“${parent}”。`,
      en: ({ code, element, limit, parent }) =>
        `The limit "${limit}" of "${element}" in item "${code}" is looser than the parent's "${parent}".`,
    },
    fix: {
      zh: () => '时限只能收紧；法律、行政法规另有规定的，请在 limitBasis 写明。',
      en: () => 'A limit may only be tightened; where a law allows more, cite it in limitBasis.',
    },
  }),
  'catalog/category-renamed': problemText<{ code: string; name: string; parent: string }>({
    says: {
      zh: ({ code, name, parent }) => `类别“${code}”在上级目录中名为“${parent}”，本版改成了“${name}”。`,
      en: ({ code, name, parent }) => `The category "${code}" is "${parent}" in the parent, here "${name}".`,
    },
    fix: {
      zh: () => '类目不得更换：删去 name，或者在本类别写 changeReason 说明理由。',
      en: () => 'Categories are kept: remove the name, or give a changeReason beside it.',
    },
  }),
  'catalog/duty-renamed': problemText<{ code: string; name: string; parent: string }>({
    says: {
      zh: ({ code, name, parent }) =>
        `事项“${code}”中，上级目录的“${parent}”改成了“${name}”，不再包含原来的内容，没有写明理由。`,
      en: ({ code, name, parent }) =>
        `In the item "${code}" the parent's "${parent}" became "${name}", which no longer says the same, without a reason.`,
    },
    fix: {
      zh: () => '请保留原名，可在其后补充；确须改名的，在本项或者本要素写 changeReason。',
      en: () => "Keep the parent's name and add to it, or give a changeReason beside the new one.",
    },
  }),
  'catalog/match-widened': problemText<WidenedMatch>({
    says: widenedMatch,
    fix: {
      zh: () => '请改用本事项独有的词；确须使用的，在本项写 changeReason。',
      en: () => 'Use words of this item alone, or give a changeReason beside it.',
    },
  }),
  'catalog/item-ended': problemText<{ code: string; name: string; until: string }>({
    says: {
      zh: ({ code, name, until }) =>
        `事项“${code} ${name}”在本版中${until === '' ? '' : `于 ${until} `}失效，没有写明理由。`,
      en: ({ code, name, until }) =>
        `The item "${code} ${name}" ends${until === '' ? '' : ` on ${until}`} in this edition, without a reason.`,
    },
    fix: {
      zh: () => '请改写 excluded（reason 和 basis），或者在本项写 changeReason。',
      en: () => 'Write excluded with its reason and basis, or give a changeReason.',
    },
  }),
  'catalog/limit-incomparable': problemText<{ code: string; element: string; limit: string; parent: string }>(
    {
      says: {
        zh: ({ code, element, limit, parent }) =>
          `事项“${code}”的要素“${element}”时限“${limit}”与上级目录的“${parent}”无法比较宽严，没有法律依据不予采用。`,
        en: ({ code, element, limit, parent }) =>
          `The limit "${limit}" of "${element}" in item "${code}" is not comparable with the parent's "${parent}": refused without a cited law.`,
      },
      fix: {
        zh: () =>
          '请按上级目录的起算点和单位书写；法律、法规另有规定的，在 limitBasis 写明法规名称或者条款。',
        en: () =>
          "Count from the parent's event in its unit; where a law says otherwise, cite it in limitBasis.",
      },
    },
  ),
  'catalog/element-neutralised': problemText<{
    code: string;
    element: string;
    how: 'nature' | 'mode' | 'channels' | 'audience' | 'provenBy' | 'heldIn';
    value: string;
  }>({
    says: {
      zh: ({ code, element, how, value }) =>
        `事项“${code}”的要素“${element}”${
          {
            nature: '的性质降为',
            mode: '改为',
            channels: '改为只向当事人公开：',
            audience: '的公开对象缩小为',
            provenBy: '改由更易满足的方式证明：',
            heldIn: '改为可载于其他事项：',
          }[how]
        }“${value}”，公开要求因而落空或者减轻。`,
      en: ({ code, element, how, value }) =>
        `"${element}" of item "${code}" is neutralised: ${
          {
            nature: 'its nature is lowered to',
            mode: 'its mode becomes',
            channels: 'it is shown to the party alone by',
            audience: 'its audience is narrowed to',
            provenBy: 'it is proven by',
            heldIn: 'it may stand in items',
          }[how]
        } "${value}".`,
    },
    fix: {
      zh: () => '请照上级目录恢复；确有理由的，在同一处写 changeReason。',
      en: () => "Restore the parent's value; where there is a reason, give it as changeReason beside it.",
    },
  }),
  'catalog/channel-replaced': problemText<{ code: string; element: string; lost: string; channels: string }>({
    says: {
      zh: ({ code, element, lost, channels }) =>
        `事项“${code}”的要素“${element}”的渠道改为“${channels}”，缺少上级目录的“${lost}”。`,
      en: ({ code, element, lost, channels }) =>
        `The channels of "${element}" in item "${code}" become "${channels}"; the parent's "${lost}" is missing.`,
    },
    fix: {
      zh: () => '渠道只能增加；确须更换的，在同一处写 changeReason。',
      en: () => 'Channels may be added; to replace one, give a changeReason beside it.',
    },
  }),
  'catalog/parts-cut': problemText<{ code: string; element: string; lost: string }>({
    says: {
      zh: ({ code, element, lost }) => `事项“${code}”的要素“${element}”缺少上级目录的要点：${lost}。`,
      en: ({ code, element, lost }) => `"${element}" of item "${code}" lacks parts of the parent's: ${lost}.`,
    },
    fix: {
      zh: () => '要点只能增加；确须删减的，在同一处写 changeReason。',
      en: () => 'Parts may be added; to cut some, give a changeReason beside them.',
    },
  }),
  'catalog/personal-result': problemText<{ code: string; element: string }>({
    severity: 'warning',
    says: {
      zh: ({ code, element }) => `服务类事项“${code}”的要素“${element}”涉及个人办事结果，不应列入公开内容。`,
      en: ({ code, element }) =>
        `"${element}" of the service "${code}" is the result of a person's own matter and not for the public.`,
    },
    fix: {
      zh: () => '请删去；指汇总数据的，在要素上写 changeReason。',
      en: () => 'Remove it; where totals are meant, give a changeReason on the element.',
    },
  }),
} as const;
