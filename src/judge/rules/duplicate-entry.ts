import { isoOfDay } from '../../model/plain-date.ts';
import { duplicateEntry as words } from '../../words/rules/entries.ts';
import type { DuplicateRule } from './rule.ts';

export const duplicateEntry: DuplicateRule = {
  scope: 'duplicate',
  meta: words,
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
