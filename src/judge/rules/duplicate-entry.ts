import { fact } from '../facts/words.ts';
import type { TwinRule } from './rule.ts';

export const duplicateEntry: TwinRule = {
  scope: 'twin',
  meta: {
    id: 'duplicate-entry',
    severity: 'info',
    title: { zh: '重复记录', en: 'Duplicate entry' },
    rationale: {
      zh: '同一栏目内标题、文号、发布机构和成文日期都相同的记录出现多次，可能是重复发布、旧稿新发或重复导出。同一信息同时发布在不同栏目或渠道的不算重复。',
      en: 'Rows of one column that agree in title, document number, publisher and date of formation: published twice, reposted, or exported twice. The same article under several columns or channels is no duplicate.',
    },
    remedy: {
      zh: '核实后撤下重复页面，或去除清单中的重复行。',
      en: 'Take the second page down, or remove the second row.',
    },
    problemType: { zh: '重复发布', en: 'duplicate' },
    says: {
      zh: (finding) => `与第${fact(finding, 'row')}行重复。`,
      en: (finding) => `The same as row ${fact(finding, 'row')}.`,
    },
  },
  check({ entry, first }) {
    if (entry.channel !== first.channel || entry.columnPath !== first.columnPath) return undefined;
    const { file, sheet, row, title } = first;
    return { facts: { row }, related: [{ file, sheet, row, title }] };
  },
};
