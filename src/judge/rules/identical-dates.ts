import type { Entry } from '../../model/publication.ts';
import { type SeenEntry, seenEntry } from '../facts/seen-entry.ts';
import { fact } from '../facts/words.ts';
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
  meta: {
    id: 'identical-dates',
    severity: 'warning',
    title: { zh: '成文日期与公开日期雷同', en: 'Dates that all agree' },
    rationale: {
      zh: '同一清单中九成以上的记录成文日期等于公开日期，多半是导出或补录时用一个日期填了两列，据此得出的“按时公开”没有证明力。',
      en: 'More than nine in ten entries of a list have the same day for formation and publication: probably one date filled both columns, and “on time” proves nothing.',
    },
    remedy: {
      zh: '按公文原件补录真实的成文日期后重新导出。',
      en: 'Enter the real dates of the documents and export again.',
    },
    problemType: { zh: '日期存疑', en: 'doubtful dates' },
    says: {
      zh: (finding) =>
        `${fact(finding, 'both')}条有两个日期的记录中，${fact(finding, 'equal')}条的成文日期与公开日期相同。`,
      en: (finding) =>
        `Of ${fact(finding, 'both')} entries with both dates, ${fact(finding, 'equal')} were formed and published on the same day.`,
    },
  },
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
