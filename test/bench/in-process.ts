import { dueDay } from '../../src/calendar/due-day.ts';
import { shippedCalendar } from '../../src/calendar/shipped.ts';
import { fileSource } from '../../src/host/disk.ts';
import { compileMatcher } from '../../src/match/compile-matcher.ts';
import { dayOf } from '../../src/model/plain-date.ts';
import { openList } from '../../src/readers/index.ts';
import { defaultReadLimits } from '../../src/readers/reader.ts';
import { healthRequirements } from '../match/health-requirements.ts';

function secondsOf(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** Deadlines per second: 20 working days after each day of six years. */
export function deadlineRate(): number {
  const calendar = shippedCalendar();
  const span = { count: 20, unit: 'workday' as const };
  const first = dayOf(2019, 1, 1);
  const last = dayOf(2024, 12, 31);
  let total = 0;
  const count = 400 * (last - first + 1);
  const seconds = secondsOf(() => {
    for (let round = 0; round < 400; round += 1)
      for (let day = first; day <= last; day += 1) total += dueDay(day, span, calendar) ?? 0;
  });
  return total > 0 ? count / seconds : Number.NaN;
}

/** Seconds to take titles and columns out of a CSV list, and seconds to match them. */
export async function readingAgainstMatching(list: string): Promise<{ reading: number; matching: number }> {
  const matcher = compileMatcher(healthRequirements());
  const source = await fileSource(list);
  let matching = 0;
  const start = process.hrtime.bigint();
  const opened = await openList(source, defaultReadLimits);
  for await (const batch of opened.sheets[0]!.rows()) {
    const entries = Array.from({ length: batch.length }, (_, index) => ({
      title: batch.text(index, 2),
      columnPath: batch.text(index, 3),
      file: list,
      sheet: '',
      row: batch.rowNumber(index),
    }));
    matching += secondsOf(() => {
      for (const entry of entries) matcher.match(entry);
    });
  }
  const all = Number(process.hrtime.bigint() - start) / 1e9;
  await opened.close();
  await source.close();
  return { reading: all - matching, matching };
}
