import { channelFamilies } from '../../text/channel-families.ts';
import { fact, what } from '../facts/words.ts';
import type { RequirementRule } from './rule.ts';

export const wrongChannel: RequirementRule = {
  scope: 'requirement',
  meta: {
    id: 'wrong-channel',
    severity: 'error',
    title: { zh: '未在规定渠道公开', en: 'Not in the channel laid down' },
    rationale: {
      zh: '目录规定了公开渠道和载体，政府网站是信息公开第一平台；清单中该内容的记录都在其他渠道。渠道名称无法识别的不作判断。',
      en: 'The catalog names where to publish, the government website first; all entries for this content are elsewhere. Channels that cannot be recognised are not judged.',
    },
    remedy: {
      zh: '在规定渠道补发；清单中渠道填写有误的更正。',
      en: 'Publish it in the channel laid down, or correct the channel in the list.',
    },
    problemType: { zh: '公开渠道不符', en: 'wrong channel' },
    says: {
      zh: (finding) =>
        `${what(finding)}应在${fact(finding, 'owed')}公开，清单中仅见于${fact(finding, 'found')}。`,
      en: (finding) =>
        `${what(finding)} is owed in ${fact(finding, 'owed')}; the list shows it only in ${fact(finding, 'found')}.`,
    },
  },
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
    const first = found[0]?.[1].first;
    return {
      reason: 'wrong-channel',
      observations: [
        {
          ...(first === undefined ? {} : { entry: first }),
          facts: {
            owed: element.channels.join('、'),
            found: found
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
