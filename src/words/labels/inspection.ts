import type { Bilingual, BilingualOf } from '../../model/language.ts';
import type { ReadList, ReadSheet } from '../../model/publication.ts';

interface Dated {
  readonly published: number;
  readonly formed: number;
  readonly both: number;
  readonly first: string;
  readonly last: string;
}

/** What a list was recognised as, for `mulu inspect` and the page. */
export const inspectionWords = {
  format: { zh: '格式：', en: 'format: ' },
  unknown: { zh: '未识别，不使用', en: 'not recognised, not used' },
  noHeading: { zh: '（无表头）', en: '(no heading)' },
  samples: { zh: '例：', en: 'e.g. ' },
  dateForms: { zh: '日期写法：', en: 'date forms: ' },
  skipped: { zh: '未作为条目读取的行：', en: 'Rows that are no entries:' },
  anomalies: { zh: '读不准的单元格：', en: 'Cells that could not be read for sure:' },
  sheet: {
    zh: ({ name, headerRow, entries, rows }: ReadSheet) =>
      `${name === '' ? '' : `工作表“${name}”：`}${headerRow === undefined ? '没有表头' : `表头在第 ${headerRow} 行`}，共 ${rows} 行，条目 ${entries} 条`,
    en: ({ name, headerRow, entries, rows }: ReadSheet) =>
      `${name === '' ? '' : `sheet "${name}": `}${headerRow === undefined ? 'no header' : `header in row ${headerRow}`}, ${rows} rows, ${entries} entries`,
  },
  count: {
    zh: ({ rows, entries }: ReadList) => `共 ${rows} 行，条目 ${entries} 条`,
    en: ({ rows, entries }: ReadList) => `${rows} rows, ${entries} entries`,
  },
  dated: {
    zh: ({ published, formed, both, first, last }: Dated) =>
      `有发布日期 ${published} 条${first === '' ? '' : `（${first} 至 ${last}）`}，有成文日期 ${formed} 条，两者都有 ${both} 条（只有这些能判断是否按时）`,
    en: ({ published, formed, both, first, last }: Dated) =>
      `${published} with a date published${first === '' ? '' : ` (${first} to ${last})`}, ${formed} with a date formed, ${both} with both (only these can be judged for time)`,
  },
  more: {
    zh: (count: number) => `另有 ${count} 处，见 --json`,
    en: (count: number) => `${count} more, see --json`,
  },
} as const satisfies Record<string, Bilingual | BilingualOf<never>>;
