import type { Day } from '../../model/plain-date.ts';
import { isoOfDay } from '../../model/plain-date.ts';
import { countDays, type DayCounts } from '../facts/publication-days.ts';
import { type SeenEntry, seenEntry } from '../facts/seen-entry.ts';
import { FIRST_PLAUSIBLE_DAY } from '../facts/timing.ts';
import { fact } from '../facts/words.ts';
import type { ForgivingRule } from './rule.ts';

/** Fewer rows than this on one day are a busy day. */
const FEWEST = 30;
/** At least this share of all dated rows stands on the day. */
const SHARE = 0.2;
/** The rows of the day were formed over at least this many days: two months and more. */
const FORMED_SPREAD = 60;

/** Publication days together with how far apart the rows of each were formed. */
interface PublicationDays {
  note(publishedOn: Day, formedOn: Day | undefined): void;
  readonly counts: DayCounts;
  /** Days on which a site was moved or a backlog filled in: their rows do not show when they were published. */
  migrationDays(): readonly Day[];
}

function watchPublicationDays(asOf: Day): PublicationDays {
  const counts = countDays(asOf);
  const length = Math.max(0, asOf - FIRST_PLAUSIBLE_DAY) + 1;
  const earliest = new Int32Array(length).fill(2 ** 30);
  const latest = new Int32Array(length).fill(-(2 ** 30));
  return {
    counts,
    note(publishedOn, formedOn) {
      counts.note(publishedOn);
      const index = publishedOn - FIRST_PLAUSIBLE_DAY;
      if (formedOn === undefined || index < 0 || index >= length) return;
      if (formedOn < (earliest[index] ?? 0)) earliest[index] = formedOn;
      if (formedOn > (latest[index] ?? 0)) latest[index] = formedOn;
    },
    migrationDays() {
      const least = Math.max(FEWEST, counts.total() * SHARE);
      return counts.days().filter((day) => {
        const index = day - FIRST_PLAUSIBLE_DAY;
        return counts.countOf(day) >= least && (latest[index] ?? 0) - (earliest[index] ?? 0) >= FORMED_SPREAD;
      });
    },
  };
}

export const migrationDay: ForgivingRule = {
  scope: 'list',
  meta: {
    id: 'migration-day',
    severity: 'warning',
    title: { zh: '大量信息集中于一天公开', en: 'A mass of entries on one day' },
    rationale: {
      zh: '形成时间相隔两个月以上的大量信息公开日期是同一天，多为网站迁移或集中补录所致，该日期不能证明实际公开时间；这一天的“超期”因此改列为无法判定。若确为集中补发，属于旧稿新发，应说明情况。',
      en: 'Many entries formed over more than two months share one publication day: the mark of a site migration or of a backlog filled in. Such a date proves nothing, so lateness on that day is left undetermined.',
    },
    remedy: {
      zh: '从旧网站或档案中找回实际公开日期补录；集中补发的，作书面说明。',
      en: 'Recover the true publication dates from the old site or the files; if a backlog was published, say so in writing.',
    },
    problemType: { zh: '日期存疑', en: 'doubtful dates' },
    says: {
      zh: (finding) =>
        `${fact(finding, 'day')}一天有${finding.count ?? 0}条公开记录，占全部有日期记录的${fact(finding, 'percent')}%。`,
      en: (finding) =>
        `${finding.count ?? 0} entries, ${fact(finding, 'percent')} % of all dated ones, were published on ${fact(finding, 'day')}.`,
    },
  },
  forgives: 'migration-day',
  begin({ asOf }) {
    const days = watchPublicationDays(asOf);
    const firsts = new Map<Day, SeenEntry>();
    return {
      take(entry) {
        const { publishedOn } = entry;
        if (publishedOn === undefined) return;
        days.note(publishedOn, entry.formedOn);
        const first = firsts.get(publishedOn);
        if (first === undefined || entry.ordinal < first.ordinal) firsts.set(publishedOn, seenEntry(entry));
      },
      forgivenDays: () => days.migrationDays(),
      finish: () =>
        days.migrationDays().map((day) => {
          const entry = firsts.get(day);
          const count = days.counts.countOf(day);
          return {
            ...(entry === undefined ? {} : { entry: { ...entry, identity: isoOfDay(day) } }),
            facts: { day: isoOfDay(day), percent: Math.round((count * 100) / days.counts.total()) },
            count,
          };
        }),
    };
  },
};
