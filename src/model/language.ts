/** Languages in which mulu writes. */
export type Language = 'zh' | 'en';

/** A text in every language; a missing one does not compile. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A text that needs facts. */
export type BilingualOf<Facts> = Readonly<Record<Language, (facts: Facts) => string>>;
