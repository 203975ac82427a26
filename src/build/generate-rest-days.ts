import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Years that the workshop plays in, with the ends that a count may reach. */
const YEARS = /^202[3-6]-/u;

/**
 * Days off and make-up working days for the workshop's generator, straight from chinese-days: what the audit is expected to
 * find must not come from the calendar that the audit counts with.
 */
export async function generateRestDays(folder: URL): Promise<void> {
  const file = createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json');
  const source = JSON.parse(await readFile(file, 'utf8')) as Readonly<
    Record<'holidays' | 'workdays', Readonly<Record<string, string>>>
  >;
  const daysOf = (days: Readonly<Record<string, string>>) =>
    JSON.stringify(
      Object.keys(days)
        .filter((day) => YEARS.test(day))
        .sort(),
    );
  await writeFile(
    new URL('rest-days.ts', folder),
    [
      '/** Generated from chinese-days by `npm run generate`: do not edit. ISO days. */',
      `export const holidays: readonly string[] = ${daysOf(source.holidays)};`,
      `export const makeUpDays: readonly string[] = ${daysOf(source.workdays)};`,
      '',
    ].join('\n'),
  );
}
