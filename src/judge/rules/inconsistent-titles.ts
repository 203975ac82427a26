import type { Entry } from '../../model/publication.ts';
import { inconsistentTitles as words } from '../../words/rules/places.ts';
import { type SeenEntry, seenEntry } from '../facts/seen-entry.ts';
import type { ListRule, Observation } from './rule.ts';

/** Document numbers that are remembered with their title; a province issues fewer in a year. */
const MOST_NUMBERS = 20_000;

/** An interpretation carries the number of what it interprets, under a title of its own. */
const INTERPRETATION = /解读|图解|一图读懂|问答/u;

/** One form for a title: width, white space and punctuation do not make it another one. */
function squeezed(title: string): string {
  return title.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
}

interface Known {
  readonly seen: SeenEntry;
  readonly title: string;
  readonly channel: string;
}

/** The earlier entry of the list first, whatever order they came in. */
function observe(number: string, known: Known, later: Known): Observation {
  const [first, second] = known.seen.ordinal < later.seen.ordinal ? [known, later] : [later, known];
  const { file, sheet, row, title } = first.seen;
  return {
    entry: second.seen,
    facts: { number, channel: second.channel, otherChannel: first.channel, otherTitle: title },
    related: [{ file, sheet, row, title }],
    identity: number,
  };
}

export const inconsistentTitles: ListRule = {
  scope: 'list',
  meta: words,
  begin({ profile }) {
    const byNumber = new Map<string, Known[]>();
    const observations = new Map<string, Observation>();
    const channelOf = (entry: Entry) => entry.channel ?? profile.channel ?? '';
    return {
      take(entry) {
        const { documentNumber: number = '', title } = entry;
        const channel = channelOf(entry);
        if (number === '' || channel === '' || INTERPRETATION.test(title)) return;
        const known = byNumber.get(number);
        if (known === undefined) {
          if (byNumber.size < MOST_NUMBERS)
            byNumber.set(number, [{ seen: seenEntry(entry), title: squeezed(title), channel }]);
          return;
        }
        if (known.some((one) => one.channel === channel)) return;
        const own = { seen: seenEntry(entry), title: squeezed(title), channel };
        const other = known.find((one) => one.title !== own.title);
        if (other !== undefined && !observations.has(number))
          observations.set(number, observe(number, other, own));
        if (known.length < 5) known.push(own);
      },
      finish: () => [...observations.values()],
    };
  },
};
