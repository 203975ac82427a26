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
import type { AgencyYear } from '../../src/workshop/agency-year.ts';
import { writeListCsv } from '../../src/workshop/list-table.ts';
import { writeProfile } from '../../src/workshop/profile-text.ts';

const loaded = new Map<string, Promise<FoundCatalog>>();

export function catalogOf(id: string): Promise<FoundCatalog> {
  const known = loaded.get(id) ?? findCatalog(id);
  loaded.set(id, known);
  return known;
}

/** Audits the list of a year as `mulu check` would. `source`: its bytes, by default the CSV file. */
export async function auditYear(year: AgencyYear, source?: ByteSource): Promise<GapReport> {
  const { setting } = year;
  const { profile, problems } = loadProfile(writeProfile(year), 'profile.yaml');
  if (profile === undefined)
    throw new Error(`the profile of the workshop is broken: ${JSON.stringify(problems)}`);
  const list = source ?? memorySource('list.csv', Buffer.from(writeListCsv(year)));
  return audit({
    catalogs: [await catalogOf(setting.catalogName ?? setting.catalog.id)],
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
