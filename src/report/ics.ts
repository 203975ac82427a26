import type { Language } from '../model/language.ts';
import type { ComingDuty } from '../model/outlook.ts';
import { dayOfIso, isoOfDay } from '../model/plain-date.ts';
import { nth } from '../model/present.ts';
import type { GapReport } from '../model/report.ts';
import { nameUuid } from '../text/hash.ts';
import { reportWords } from '../words/labels/report-words.ts';
import { encodeIcal, foldIcal } from '../write/encode.ts';
import { describeConservation } from './figures.ts';
import { groupBy } from './group-by.ts';
import { describeVerdict } from './heading.ts';
import type { Reporter } from './reporter.ts';

const compact = (iso: string) => iso.replaceAll('-', '');

/**
 * One event for each duty, on all of its coming days. Its identity is the duty's: a day that moves, and the next day of a duty that was
 * done, take the place of the event that a calendar has. A later audit has the higher sequence.
 */
function writeEvent(duties: readonly ComingDuty[], report: GapReport, language: Language): string[] {
  const { catalog, category, code, name, element, elementName, subject, section, limit } = nth(duties, 0);
  const days = [...new Set(duties.map(({ dueOn }) => dueOn))];
  const first = dayOfIso(nth(days, 0));
  const asOf = dayOfIso(report.asOf);
  if (first === undefined || asOf === undefined) return [];
  const colon = language === 'zh' ? '：' : ': ';
  const description = [
    `${reportWords.subject[language]}${colon}${section ?? subject}`,
    ...(limit === undefined ? [] : [`${reportWords.limit[language]}${colon}${limit}`]),
    ...(days.length < 2 ? [] : [`${reportWords.dueOn[language]}${colon}${days.join(', ')}`]),
  ].map(encodeIcal);
  const item = report.items.find((one) => one.catalog === catalog && one.code === code);
  return [
    'BEGIN:VEVENT',
    `UID:${nameUuid(['duty', report.agency, catalog, code, element].join('\n'))}`,
    `SEQUENCE:${asOf}`,
    `DTSTAMP:${compact(report.asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(isoOfDay(first))}`,
    `DTEND;VALUE=DATE:${compact(isoOfDay(first + 1))}`,
    ...(days.length < 2 ? [] : [`RDATE;VALUE=DATE:${days.slice(1).map(compact).join(',')}`]),
    `SUMMARY:${encodeIcal(`${reportWords.dueOn[language]} ${code} ${name} ${elementName}`)}`,
    `DESCRIPTION:${description.join('\\n')}`,
    `CATEGORIES:${encodeIcal(item?.categoryName ?? category)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The due days to come, as all-day events. */
export const ics: Reporter = {
  description: { zh: '即将到期的公开事项（iCalendar 日历）', en: 'coming due days as a calendar' },
  extension: 'ics',
  render(report, { language }) {
    const duties = groupBy(report.forecast, ({ catalog, code, element }) =>
      [catalog, code, element].join('\n'),
    );
    const events = [...duties.values()].flatMap((duty) => writeEvent(duty, report, language));
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      `PRODID:-//mulu//mulu ${encodeIcal(report.tool.version)}//${language.toUpperCase()}`,
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      `X-WR-CALNAME:${encodeIcal(`${report.agency} ${reportWords.nextDueOn[language]}`)}`,
      `X-WR-CALDESC:${encodeIcal(`${describeVerdict(report, language)} ${describeConservation(report.summary.items, language)}`)}`,
      ...events,
      'END:VCALENDAR',
    ];
    return lines.map((line) => `${foldIcal(line)}\r\n`).join('');
  },
};
