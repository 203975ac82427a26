import { isoOfDay } from '../../model/plain-date.ts';
import { fact, placeName } from '../facts/words.ts';
import type { DuplicateRule } from './rule.ts';

export const duplicateEntry: DuplicateRule = {
  scope: 'duplicate',
  meta: {
    id: 'duplicate-entry',
    severity: 'info',
    title: { zh: '重复记录', en: 'Duplicate entry' },
    rationale: {
      zh: '标题、文号、发布机构和成文日期都相同的记录再次出现：同一栏目内重复，或者以后又在别的栏目再发（旧稿新发）、重复导出。是否按时以最早的一次公开为准，次数只计一次。同一天发布在不同栏目或渠道的不算重复。',
      en: 'Rows that agree in title, document number, publisher and date of formation: twice in one column, posted again elsewhere later, or exported twice. The first publication says whether it was in time, and it counts once. The same article under several columns or channels on one day is no duplicate.',
    },
    remedy: {
      zh: '核实后撤下重复页面，或去除清单中的重复行。',
      en: 'Take the second page down, or remove the second row.',
    },
    problemType: { zh: '重复发布', en: 'duplicate' },
    says: {
      zh: (finding) => {
        const firstOn = fact(finding, 'firstOn');
        return `与${placeName(finding.related?.[0], 'zh')}重复${firstOn === '' ? '' : `，该条公开于${firstOn}`}。`;
      },
      en: (finding) => {
        const firstOn = fact(finding, 'firstOn');
        return `The same as ${placeName(finding.related?.[0], 'en')}${firstOn === '' ? '' : `, published on ${firstOn}`}.`;
      },
    },
  },
  check({ again, first }) {
    const isElsewhere = again.channel !== first.channel || again.columnPath !== first.columnPath;
    if (isElsewhere && (again.channel !== first.channel || again.publishedOn === first.publishedOn))
      return undefined;
    const { file, sheet, row, title, publishedOn } = first;
    const firstOn = publishedOn === undefined || publishedOn === again.publishedOn ? undefined : publishedOn;
    return {
      facts: { row, ...(firstOn === undefined ? {} : { firstOn: isoOfDay(firstOn) }) },
      related: [{ file, sheet, row, title }],
    };
  },
};
