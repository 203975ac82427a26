import { reportWords } from '../labels/report-words.ts';
import type { Language } from '../model/language.ts';
import { dayOfIso, isoOfDay } from '../model/plain-date.ts';
import type { ElementResult, GapReport, ItemResult } from '../model/report.ts';
import { encodeIcal, foldIcal } from './encode/ical.ts';
import { nameUuid } from './name-uuid.ts';
import type { Reporter } from './reporter.ts';

const compact = (iso: string) => iso.replaceAll('-', '');

function writeEvent(
  item: ItemResult,
  element: ElementResult & { readonly nextDueOn: string },
  report: GapReport,
  language: Language,
): string[] {
  const day = dayOfIso(element.nextDueOn);
  if (day === undefined) return [];
  const description = [
    `${reportWords.subject[language]}: ${item.section ?? item.subject}`,
    ...(element.limit === undefined ? [] : [`${reportWords.limit[language]}: ${element.limit}`]),
  ].map(encodeIcal);
  return [
    'BEGIN:VEVENT',
    `UID:${nameUuid(['due', report.agency, item.catalog, item.code, element.id, element.nextDueOn].join('\n'))}`,
    `DTSTAMP:${compact(report.asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(element.nextDueOn)}`,
    `DTEND;VALUE=DATE:${compact(isoOfDay(day + 1))}`,
    `SUMMARY:${encodeIcal(`${reportWords.dueOn[language]} ${item.code} ${item.name} ${element.name}`)}`,
    `DESCRIPTION:${description.join('\\n')}`,
    `CATEGORIES:${encodeIcal(item.categoryName)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function isComing(
  element: ElementResult,
  asOf: string,
): element is ElementResult & { readonly nextDueOn: string } {
  return element.nextDueOn !== undefined && element.nextDueOn >= asOf;
}

/** The due days to come, as all-day events. */
export const ics: Reporter = {
  description: { zh: '即将到期的公开事项（iCalendar 日历）', en: 'coming due days as a calendar' },
  extension: 'ics',
  render(report, { language }) {
    const events = report.items.flatMap((item) =>
      item.elements
        .filter((element) => isComing(element, report.asOf))
        .flatMap((element) => writeEvent(item, element, report, language)),
    );
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      `PRODID:-//mulu//mulu ${encodeIcal(report.tool.version)}//${language.toUpperCase()}`,
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      `X-WR-CALNAME:${encodeIcal(`${report.agency} ${reportWords.nextDueOn[language]}`)}`,
      ...events,
      'END:VCALENDAR',
    ];
    return lines.map((line) => `${foldIcal(line)}\r\n`).join('');
  },
};
