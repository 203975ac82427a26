import type { SkipReason } from '../../model/publication.ts';
import { skipReasonLabels } from '../labels/list.ts';
import { problemText } from './problem.ts';

/** Rows asked for that a list does not have as entries. */
export const entryProblems = {
  'usage/no-topic': problemText<Record<never, never>>({
    says: {
      zh: () => '没有写明要说明什么。',
      en: () => 'There is nothing to explain.',
    },
    fix: {
      zh: () => '请写事项编码、事项名称或规则编号；说明清单中的一条用 --entry 清单:工作表:行号。',
      en: () => 'Give an item code, an item name or a rule id, or an entry with --entry LIST:SHEET:ROW.',
    },
  }),
  'usage/bad-entry': problemText<{ text: string }>({
    says: {
      zh: ({ text }) => `--entry 的值“${text}”不是“清单:工作表:行号”的形式。`,
      en: ({ text }) => `The value "${text}" of --entry is not of the form LIST:SHEET:ROW.`,
    },
    fix: {
      zh: () => '例如 --entry 公开清单.xlsx:一季度:12；没有工作表的写 list.csv:12。',
      en: () => 'For example --entry list.xlsx:Sheet1:12, or list.csv:12 where there are no sheets.',
    },
  }),
  'usage/no-such-sheet': problemText<{ sheet: string; known: string; nearest?: string | undefined }>({
    says: {
      zh: ({ sheet }) => `清单中没有工作表“${sheet}”。`,
      en: ({ sheet }) => `The list has no sheet "${sheet}".`,
    },
    fix: {
      zh: ({ known, nearest }) => (nearest === undefined ? `现有：${known}。` : `是否指“${nearest}”？`),
      en: ({ known, nearest }) =>
        nearest === undefined ? `There are: ${known}.` : `Did you mean "${nearest}"?`,
    },
  }),
  'usage/no-such-entry': problemText<{ row: number; reason?: SkipReason | undefined }>({
    says: {
      zh: ({ row, reason }) =>
        reason === undefined
          ? `清单中没有第 ${row} 行的条目。`
          : `第 ${row} 行没有作为条目：${skipReasonLabels[reason].zh}。`,
      en: ({ row, reason }) =>
        reason === undefined
          ? `The list has no entry in row ${row}.`
          : `Row ${row} is no entry: ${skipReasonLabels[reason].en}.`,
    },
  }),
} as const;
