import type { RequiredElement, Requirement } from '../../model/requirement.ts';
import { type ChannelFamily, channelFamilies } from '../../text/channel-families.ts';
import { missingChannel as words } from '../../words/rules/places.ts';
import type { EvidenceLookup, Judging, Observation, WholeRule } from './rule.ts';

/** Kinds of channels that the audited lists are about at all. */
function seenFamilies(evidenceOf: EvidenceLookup, { requirements }: Judging): ReadonlySet<ChannelFamily> {
  const seen = new Set<ChannelFamily>();
  for (const { index, elements } of requirements) {
    for (const element of elements) {
      for (const [channel] of evidenceOf(index, element.index)?.channels ?? [])
        for (const family of channelFamilies(channel)) seen.add(family);
    }
  }
  return seen;
}

function observe(
  requirement: Requirement,
  element: RequiredElement,
  evidenceOf: EvidenceLookup,
  seen: ReadonlySet<ChannelFamily>,
): Observation | undefined {
  const evidence = evidenceOf(requirement.index, element.index);
  // A row that names no channel may well be in the missing one.
  if (evidence === undefined || evidence.withoutChannel > 0) return undefined;
  const found = [...evidence.channels];
  const families = new Set(found.flatMap(([channel]) => channelFamilies(channel)));
  if (families.size === 0) return undefined;
  const owed = element.channels.filter((channel) => {
    const wanted = channelFamilies(channel);
    return wanted.some((family) => seen.has(family)) && !wanted.some((family) => families.has(family));
  });
  // Nothing in any owed channel is reported by wrong-channel.
  const inSome = element.channels.some((channel) =>
    channelFamilies(channel).some((family) => families.has(family)),
  );
  if (owed.length === 0 || !inSome) return undefined;
  const entry = found[0]?.[1].first;
  return {
    requirement: requirement.index,
    element: element.index,
    ...(entry === undefined ? {} : { entry }),
    facts: {
      owed: owed.join('、'),
      found: found
        .map(([channel]) => channel)
        .slice(0, 5)
        .join('、'),
    },
    identity: owed.join(' '),
  };
}

export const missingChannel: WholeRule = {
  scope: 'whole',
  meta: words,
  check(evidenceOf, context) {
    const seen = seenFamilies(evidenceOf, context);
    if (seen.size < 2) return [];
    return context.requirements.flatMap((requirement) =>
      requirement.elements.flatMap((element) => observe(requirement, element, evidenceOf, seen) ?? []),
    );
  },
};
