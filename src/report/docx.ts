import type { Reporter } from './reporter.ts';

/** The 整改通知 that an officer signs and sends to the sections. */
export const docx: Reporter = {
  description: {
    zh: '整改通知（Word 文档，每个责任单位一份）',
    en: 'rectification notices, a Word document',
  },
  extension: 'docx',
  async render(report, { language, letter }) {
    // Heavy, and asked for by few.
    const { writeAllLetters } = await import('./letter/write-letters.ts');
    return writeAllLetters(report, { language, template: letter });
  },
};
