import type { LetterTemplate } from '../../model/letter.ts';

/** Fonts of Chinese text, by where they stand. */
export interface LetterFonts {
  readonly title: string;
  readonly body: string;
  readonly heading: string;
}

const LATIN = 'Times New Roman';

/** A font of Chinese text with the one that letters and figures beside it are set in. */
export const fontOf = (name: string) => ({ ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia: name });

/** 仿宋 is on every Chinese Windows; a program without 小标宋 takes its nearest. */
export function chooseFonts({ fonts }: LetterTemplate): LetterFonts {
  return { title: fonts?.title ?? '方正小标宋简体', body: fonts?.body ?? '仿宋', heading: '黑体' };
}
