/** A word that a local edition or a profile adds, and the item that it is added to. */
export interface WidenedMatch {
  readonly item: string;
  readonly word: string;
  readonly other: string;
}

/** What adding a word does to recognising an item; `other`: the item in whose name it stands too, '' where it is merely short. */
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
