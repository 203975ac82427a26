import { isoOfDay } from '../../model/plain-date.ts';
import { inconsistentChannels as words } from '../../words/rules/places.ts';
import type { DuplicateRule } from './rule.ts';

export const inconsistentChannels: DuplicateRule = {
  scope: 'duplicate',
  meta: words,
  check({ again, first }) {
    if (again.channel === '' || first.channel === '' || again.channel === first.channel) return undefined;
    if (again.publishedOn === undefined || first.publishedOn === undefined) return undefined;
    if (again.publishedOn === first.publishedOn) return undefined;
    const { file, sheet, row, title } = first;
    return {
      publishedOn: again.publishedOn,
      facts: {
        channel: again.channel,
        otherChannel: first.channel,
        otherDay: isoOfDay(first.publishedOn),
      },
      related: [{ file, sheet, row, title }],
    };
  },
};
