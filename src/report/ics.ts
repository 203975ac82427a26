import type { Language } from '../model/language.ts';
import type { ComingDuty } from '../model/outlook.ts';
import { dayOfIso, isoOfDay } from '../model/plain-date.ts';
import type { GapReport } from '../model/report.ts';
import { reportWords } from '../words/labels/report-words.ts';
import { encodeIcal, foldIcal } from '../write/encode/ical.ts';
import { nameUuid } from '../write/name-uuid.ts';
import { describeConservation } from './figures.ts';
import { describeVerdict } from './heading.ts';
import type { Reporter } from './reporter.ts';

const compact = (iso: string) => iso.replaceAll('-', '');

function writeEvent(duty: ComingDuty, report: GapReport, language: Language): string[] {
  const { dueOn, catalog, category, code, name, element, elementName, subject, section, limit } = duty;
  const day = dayOfIso(dueOn);
  if (day === undefined) return [];
  const description = [
    `${reportWords.subject[language]}: ${section ?? subject}`,
    ...(limit === undefined ? [] : [`${reportWords.limit[language]}: ${limit}`]),
  ].map(encodeIcal);
  const item = report.items.find((one) => one.catalog === catalog && one.code === code);
  return [
    'BEGIN:VEVENT',
    `UID:${nameUuid(['due', report.agency, catalog, code, element, dueOn].join('\n'))}`,
    `DTSTAMP:${compact(report.asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(dueOn)}`,
    `DTEND;VALUE=DATE:${compact(isoOfDay(day + 1))}`,
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
    const events = report.forecast.flatMap((duty) => writeEvent(duty, report, language));
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
