import type { Entry } from '../../model/publication.ts';
import { identicalDates as words } from '../../words/rules/dates.ts';
import { type SeenEntry, seenEntry } from '../facts/seen-entry.ts';
import type { ListRule } from './rule.ts';

/** Below this number of rows an office may well have published everything on its own day. */
const FEWEST = 20;
const SUSPICIOUS_SHARE = 0.9;

interface FileDates {
  both: number;
  equal: number;
  first: SeenEntry;
}

export const identicalDates: ListRule = {
  scope: 'list',
  meta: words,
  begin() {
    const files = new Map<string, FileDates>();
    let lastFile: string | undefined;
    let last: FileDates | undefined;
    function datesOf(entry: Entry): FileDates {
      if (last !== undefined && lastFile === entry.file) return last;
      const known = files.get(entry.file) ?? { both: 0, equal: 0, first: seenEntry(entry) };
      files.set(entry.file, known);
      lastFile = entry.file;
      last = known;
      return known;
    }
    return {
      take(entry) {
        if (entry.formedOn === undefined || entry.publishedOn === undefined) return;
        const dates = datesOf(entry);
        dates.both += 1;
        if (entry.formedOn === entry.publishedOn) dates.equal += 1;
        if (entry.ordinal < dates.first.ordinal) dates.first = seenEntry(entry);
      },
      finish: () =>
        [...files.values()]
          .filter(({ both, equal }) => both >= FEWEST && equal > both * SUSPICIOUS_SHARE)
          .map(({ both, equal, first }) => ({
            entry: { ...first, identity: first.file },
            facts: { both, equal },
            count: equal,
          })),
    };
  },
};
