import { loadProfile } from '../../src/catalog/load/profile.ts';
import {
  audit,
  dayOfIso,
  defaultReadLimits,
  type FoundCatalog,
  findCatalog,
  type GapReport,
  memorySource,
  shippedCalendar,
} from '../../src/index.ts';
import { present } from '../../src/model/present.ts';
import type { ByteSource } from '../../src/readers/reader.ts';
import { type AgencyYear, makeAgencyYear } from '../../src/workshop/agency-year.ts';
import { answerKey } from '../../src/workshop/answer-key.ts';
import { compareWithKey } from '../../src/workshop/compare-with-key.ts';
import { writeListCsv } from '../../src/workshop/list-table.ts';
import { writeProfile } from '../../src/workshop/profile-text.ts';

let loaded: Promise<FoundCatalog> | undefined;

/** The catalog that the workshop is written for. */
export function demoCatalog(): Promise<FoundCatalog> {
  loaded ??= findCatalog('health-2019');
  return loaded;
}

/** Audits the list of a year as `mulu check` would. `source`: its bytes, by default the CSV file. */
export async function auditYear(year: AgencyYear, source?: ByteSource): Promise<GapReport> {
  const { setting } = year;
  const { profile } = loadProfile(writeProfile(setting), 'profile.yaml');
  if (profile === undefined) throw new Error('the profile of the workshop is broken');
  const list = source ?? memorySource('list.csv', Buffer.from(writeListCsv(year)));
  return audit({
    catalogs: [await demoCatalog()],
    profile,
    calendar: shippedCalendar(),
    asOf: present(dayOfIso(setting.asOf)),
    period: { from: present(dayOfIso(setting.period.from)), to: present(dayOfIso(setting.period.to)) },
    lists: {
      async *sources() {
        yield list;
      },
      limits: defaultReadLimits,
      columns: {},
      includeHidden: false,
    },
  });
}

/** Where the audit of a seed's list and its key disagree, in words; empty when they agree. */
export async function disagreements(seed: number): Promise<string[]> {
  const year = makeAgencyYear((await demoCatalog()).catalog, seed);
  const { findings } = await auditYear(year);
  const { missed, unplanted } = compareWithKey(findings, answerKey(year), 'csvRow');
  return [
    ...missed.map((entry) => `seed ${seed}: not found: ${JSON.stringify(entry)}`),
    ...unplanted.map(({ rule, item, element, entry, dueOn }) => {
      const said = [rule, item?.code, element, entry?.row, entry?.title, dueOn];
      return `seed ${seed}: not planted: ${JSON.stringify(said)}`;
    }),
  ];
}
