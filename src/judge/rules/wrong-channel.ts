import { channelFamilies } from '../../text/channel-families.ts';
import { wrongChannel as words } from '../../words/rules/places.ts';
import type { RequirementRule } from './rule.ts';

export const wrongChannel: RequirementRule = {
  scope: 'requirement',
  meta: words,
  appliesTo: ({ element }) => element.channels.length > 0,
  check({ element, evidence }) {
    const found = [...evidence.channels];
    // A row that names no channel may well be in the right one.
    if (found.length === 0 || evidence.withoutChannel > 0) return undefined;
    const owed = element.channels.map(channelFamilies);
    if (owed.some((families) => families.length === 0)) return undefined;
    const wanted = new Set(owed.flat());
    for (const [channel] of found) {
      const families = channelFamilies(channel);
      if (families.length === 0 || families.some((family) => wanted.has(family))) return undefined;
    }
    // What was published on exempt days alone accuses nobody.
    const elsewhere = found.filter(([, { count }]) => count > 0);
    if (elsewhere.length === 0) return undefined;
    const first = elsewhere[0]?.[1].first;
    return {
      reason: 'wrong-channel',
      observations: [
        {
          ...(first === undefined ? {} : { entry: first }),
          facts: {
            owed: element.channels.join('、'),
            found: elsewhere
              .map(([channel]) => channel)
              .slice(0, 5)
              .join('、'),
          },
          count: found.reduce((sum, [, { count }]) => sum + count, 0),
        },
      ],
    };
  },
};
