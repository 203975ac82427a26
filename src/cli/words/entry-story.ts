import type { Bilingual, BilingualOf } from '../../model/language.ts';

/** Words of `mulu explain --entry`. */
export const storyWords = {
  read: { zh: '读取', en: 'Read' },
  judged: { zh: '时限', en: 'Limit' },
  findings: { zh: '问题', en: 'Findings' },
  noFindings: { zh: '没有发现问题', en: 'no finding names this entry' },
  noLimit: { zh: '没有数字时限，见到即可', en: 'no limit in days: to be there is enough' },
  again: {
    zh: '同一文件已在另一行更早公开，按那一行判断',
    en: 'another row has the same document with an earlier publication: judged by that one',
  },
  outOfPeriod: {
    zh: '条目的日期不在核查期间内，不判断是否按时公开',
    en: 'dated outside the audited period: not judged for being in time',
  },
} as const satisfies Record<string, Bilingual>;

export const storyTexts = {
  headings: {
    zh: ({ row, depth }: { row: number; depth: number }) =>
      depth > 1 ? `按第 ${row} 行起 ${depth} 行表头读取` : `按第 ${row} 行表头读取`,
    en: ({ row, depth }: { row: number; depth: number }) =>
      depth > 1 ? `by the ${depth} heading rows from row ${row} on` : `by the headings in row ${row}`,
  },
  counted: {
    zh: ({ from, due }: { from: string; due: string }) => `自 ${from} 起算，应于 ${due}（含当日）前公开`,
    en: ({ from, due }: { from: string; due: string }) =>
      `counted from ${from}, due on ${due}, that day included`,
  },
  outside: {
    zh: ({ validity }: { validity: string }) => `条目的日期不在此版本的有效期内（${validity}），不按它判断`,
    en: ({ validity }: { validity: string }) =>
      `dated outside the validity of this version (${validity}): not judged by it`,
  },
  from: {
    zh: ({ from }: { from: string }) => `自 ${from} 起算`,
    en: ({ from }: { from: string }) => `counted from ${from}`,
  },
} as const satisfies Record<string, BilingualOf<never>>;
