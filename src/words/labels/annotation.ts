import type { Bilingual, BilingualOf } from '../../model/language.ts';

/** Words that mulu writes into an officer's own workbook. */
export const annotationWords = {
  sheet: { zh: 'mulu核对结果', en: 'mulu findings' },
  severity: { zh: '级别', en: 'Severity' },
  problemType: { zh: '问题类型', en: 'Problem type' },
  item: { zh: '事项', en: 'Item' },
  problem: { zh: '问题描述', en: 'Problem' },
  cell: { zh: '单元格', en: 'Cell' },
  remedy: { zh: '整改措施', en: 'Remedy' },
  remedyLabel: { zh: '整改：', en: 'Remedy: ' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const annotationSentences = {
  more: {
    zh: ({ count }) => `另有 ${count} 条，见“mulu核对结果”表。`,
    en: ({ count }) => `${count} more: see the sheet "mulu findings".`,
  } satisfies BilingualOf<{ count: number }>,
  unmarked: {
    zh: ({ count, sheets }) =>
      `有 ${count} 条问题没能标在单元格上：工作簿里找不到工作表“${sheets.join('、')}”，只列在本表。`,
    en: ({ count, sheets }) =>
      `${count} findings could not be marked: the workbook has no sheet "${sheets.join('", "')}"; they stand in the list of findings alone.`,
  } satisfies BilingualOf<{ count: number; sheets: readonly string[] }>,
  alreadyCommented: {
    zh: ({ count }) => `有 ${count} 个单元格原有批注，未加新批注，只标了颜色。`,
    en: ({ count }) => `${count} cells had a comment of their own: they were coloured and given no other.`,
  } satisfies BilingualOf<{ count: number }>,
  beyondComments: {
    zh: ({ count }) => `另有 ${count} 个单元格只标了颜色，没有批注。`,
    en: ({ count }) => `${count} more cells were coloured and given no comment.`,
  } satisfies BilingualOf<{ count: number }>,
  tally: {
    zh: ({ cells, findings, asOf }) =>
      `截至 ${asOf}，标出 ${cells} 个单元格；本表列出全部 ${findings} 条问题。`,
    en: ({ cells, findings, asOf }) =>
      `As of ${asOf}: ${cells} cells are marked; this sheet lists all ${findings} findings.`,
  } satisfies BilingualOf<{ cells: number; findings: number; asOf: string }>,
} as const;
