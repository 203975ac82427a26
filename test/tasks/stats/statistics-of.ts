import { shippedCalendar } from '../../../src/calendar/shipped.ts';
import { memorySource } from '../../../src/host/disk.ts';
import { findCatalog } from '../../../src/host/node-tasks.ts';
import type { Claims } from '../../../src/model/claims.ts';
import { dayOfIso } from '../../../src/model/plain-date.ts';
import { emptyProfile } from '../../../src/model/profile.ts';
import type { Statistics } from '../../../src/model/statistics.ts';
import { defaultReadLimits } from '../../../src/readers/reader.ts';
import { computeStatistics } from '../../../src/tasks/stats/compute-statistics.ts';

function day(iso: string): number {
  const found = dayOfIso(iso);
  if (found === undefined) throw new Error(`no day: ${iso}`);
  return found;
}

interface Asked {
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly claims?: Claims;
  readonly aliases?: readonly string[];
}

/** Figures of lists written as CSV rows, the first row being the header. */
export async function statisticsOf(
  lists: readonly (readonly string[])[],
  { asOf = '2025-01-20', from, to, claims, aliases = [] }: Asked = {},
): Promise<Statistics> {
  const sources = lists.map((rows, index) =>
    memorySource(`list-${index + 1}.csv`, new TextEncoder().encode(`${rows.join('\n')}\n`)),
  );
  return computeStatistics({
    catalogs: [await findCatalog('site-inspection-2019')],
    profile: { ...emptyProfile('青麓县卫生健康局'), aliases },
    calendar: shippedCalendar(),
    asOf: day(asOf),
    ...(from === undefined || to === undefined ? {} : { period: { from: day(from), to: day(to) } }),
    ...(claims === undefined ? {} : { claims }),
    lists: {
      async *sources() {
        yield* sources;
      },
      limits: defaultReadLimits,
      columns: {},
      includeHidden: false,
    },
  });
}
