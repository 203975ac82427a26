import { isoOfDay } from '../../model/plain-date.ts';
import { fact } from '../facts/words.ts';
import type { DuplicateRule } from './rule.ts';

export const inconsistentChannels: DuplicateRule = {
  scope: 'duplicate',
  meta: {
    id: 'inconsistent-channels',
    severity: 'warning',
    title: { zh: '多平台公开不一致', en: 'Channels disagree' },
    rationale: {
      zh: '同一信息在网站、新媒体、公开栏等不同平台的公开日期不一致，违反多平台同步、内容一致的要求。',
      en: 'The same information bears different publication dates on different platforms, which should publish it together and alike.',
    },
    remedy: {
      zh: '核对各平台的发布时间，落实同步发布；日期录入有误的更正。',
      en: 'Check each platform’s date, publish together, and correct what was entered wrongly.',
    },
    problemType: { zh: '多平台不一致', en: 'inconsistent' },
    says: {
      zh: (finding) =>
        `${fact(finding, 'channel')}的公开日期为${finding.publishedOn}，${fact(finding, 'otherChannel')}为${fact(finding, 'otherDay')}。`,
      en: (finding) =>
        `Published ${finding.publishedOn} in ${fact(finding, 'channel')}, ${fact(finding, 'otherDay')} in ${fact(finding, 'otherChannel')}.`,
    },
  },
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
