import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { packCalendar } from '../calendar/compact.ts';
import type { CalendarData } from '../model/calendar.ts';

/** ISO day → `English name,中文名,days of the festival proper`. */
type SourceDays = Readonly<Record<string, string>>;

/** The source shortens three names; offices write them in full. */
const fullNames: Readonly<Record<string, string>> = {
  清明: '清明节',
  端午: '端午节',
  中秋: '中秋节',
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: '抗战胜利70周年纪念日',
};

/** Worked by the notice for 2006 (国办发明电〔2005〕39号), and not in the source. */
const leftOut: Readonly<Record<string, string>> = { '2005-12-31': '元旦' };

function namesOf(days: SourceDays): Record<string, string> {
  return Object.fromEntries(
    Object.entries(days).map(([iso, text]) => {
      const name = text.split(',')[1];
      if (name === undefined || /[;\s]/u.test(name)) throw new Error(`calendar source: "${iso}": "${text}"`);
      return [iso, fullNames[name] ?? name];
    }),
  );
}

/** The calendar of chinese-days, from its JSON alone: its functions read the clock and local time. */
export async function readCalendarSource(): Promise<CalendarData> {
  const file = createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json');
  const source = JSON.parse(await readFile(file, 'utf8')) as { holidays: SourceDays; workdays: SourceDays };
  const holidays = namesOf(source.holidays);
  const years = Object.keys(holidays).map((iso) => Number(iso.slice(0, 4)));
  return {
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    holidays,
    makeUpDays: { ...namesOf(source.workdays), ...leftOut },
  };
}

export async function generateCalendar(folder: URL): Promise<void> {
  const compact = packCalendar(await readCalendarSource());
  await writeFile(
    new URL('calendar.ts', folder),
    [
      "import type { CompactCalendar } from '../calendar/compact.ts';",
      '',
      '/** Generated from chinese-days by `npm run generate`: do not edit. */',
      `export const compactCalendar: CompactCalendar = ${JSON.stringify(compact, null, 2)};`,
      '',
    ].join('\n'),
  );
}
