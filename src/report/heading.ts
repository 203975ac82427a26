import type { LaidCalendar } from '../model/calendar.ts';
import type { Language } from '../model/language.ts';
import type { ReadList } from '../model/publication.ts';
import type { CatalogReference, GapReport } from '../model/report.ts';
import { wordGate } from '../words/labels/gate.ts';
import { sentences } from '../words/labels/sentences.ts';
import { titleRule } from './finding-words.ts';

/** Catalog as people name it: title, edition, document number. */
export function describeCatalog(catalog: CatalogReference, language: Language): string {
  const document =
    catalog.document === undefined
      ? ''
      : language === 'zh'
        ? `，${catalog.document}`
        : `, ${catalog.document}`;
  return language === 'zh'
    ? `${catalog.title}（${catalog.version}${document}）`
    : `${catalog.title} (${catalog.version}${document})`;
}

/** What catalogs say of how they came about, in the words that they say it in: shown to those who read Chinese. */
export function provenanceNotes({ catalogs }: GapReport, language: Language): readonly string[] {
  return catalogs
    .flatMap(({ provenanceNote }) => provenanceNote ?? [])
    .filter((note) => language === 'zh' || !/\p{Script=Han}/u.test(note));
}

/** The audited period in words. */
export function describePeriod(report: GapReport, language: Language): string {
  const open = language === 'zh' ? '不限' : 'open';
  return sentences.periodBetween[language]({
    from: report.period.from ?? open,
    to: report.period.to ?? open,
    stated: report.period.stated,
  });
}

/** The verdict in one sentence: agency, day, counts by outcome; before it, that a list is not of the audited period, and of which part the report is. */
export function describeVerdict(report: GapReport, language: Language): string {
  const warnings = listsOfAnotherPeriod(report).map(({ file, days }) =>
    sentences.anotherPeriod[language]({
      file,
      dated: days?.dated ?? 0,
      outside: (days?.dated ?? 0) - (days?.inPeriod ?? 0),
      first: days?.first ?? '',
      last: days?.last ?? '',
      period: describePeriod(report, language),
    }),
  );
  const { narrowed } = report;
  if (narrowed !== undefined) {
    const { items = [], categories = [], sections = [], rules = [] } = narrowed;
    warnings.push(sentences.narrowed[language]({ items, categories, sections, rules }));
  }
  return [...warnings, verdictAlone(report, language)].join(language === 'zh' ? '' : ' ');
}

function verdictAlone(report: GapReport, language: Language): string {
  return sentences.verdict[language]({
    agency: report.agency,
    counts: report.summary.items,
    asOf: report.asOf,
  });
}

/** What was read, in one line. */
export function describeInputs(report: GapReport, language: Language): string {
  return sentences.entriesRead[language]({
    files: report.inputs.length,
    entries: report.summary.entries.total,
    rows: report.inputs.reduce((sum, input) => sum + input.rows, 0),
    matched: report.summary.entries.matched + report.summary.entries.category,
    unmatched: report.summary.entries.unmatched,
  });
}

/** Each calendar file that was laid over the State Council's years, with its documents and hash. */
export function describeLaidCalendars({ calendar }: GapReport, language: Language): readonly string[] {
  const nameYear = ({ year, document }: LaidCalendar['years'][number]) =>
    document === undefined
      ? `${year}`
      : language === 'zh'
        ? `${year}（${document}）`
        : `${year} (${document})`;
  return (calendar.files ?? []).map(({ file = '', sha256, years }) => {
    const named = (wanted: boolean) =>
      years
        .filter(({ replaces }) => (replaces === true) === wanted)
        .map(nameYear)
        .join(language === 'zh' ? '、' : ', ');
    return sentences.calendarLaid[language]({ file, sha256, laid: named(false), replaced: named(true) });
  });
}

/** By which holiday table working days were counted. */
export function describeCalendar(report: GapReport, language: Language): readonly string[] {
  const { firstYear: first, lastYear: last } = report.calendar;
  return [sentences.calendarYears[language]({ first, last }), ...describeLaidCalendars(report, language)];
}

/** From this share on, of at least so many entries, a list is of another period than the audit. */
const MOSTLY_OUTSIDE = 0.9;
const LEAST_DATED = 5;

/** Lists whose days lie outside the audited period, all or nearly all: last year's list handed in by mistake. */
function listsOfAnotherPeriod({ inputs, period }: GapReport): readonly ReadList[] {
  if (!period.stated) return [];
  return inputs.filter(({ days }) => {
    if (days?.inPeriod === undefined || days.dated < LEAST_DATED)
      return days?.inPeriod === 0 && days.dated > 0;
    return days.dated - days.inPeriod >= days.dated * MOSTLY_OUTSIDE;
  });
}

/** Nothing that was handed in is of the audited period: figures drawn from it say nothing of that period, good or bad. */
export function isOfAnotherPeriod(report: GapReport): boolean {
  const dated = report.inputs.filter(({ days }) => (days?.dated ?? 0) > 0);
  return dated.length > 0 && listsOfAnotherPeriod(report).length === dated.length;
}

/** Whether a report passes the gate of its profile, else what keeps it from passing, a line each; nothing without a gate. Not encoded. */
export function describeGate({ gate, summary }: GapReport, language: Language): readonly string[] {
  if (gate === undefined) return [];
  if (gate.passed) return [wordGate.passed[language]];
  return gate.failures.map((failure) => {
    const { kind, of } = failure;
    const title =
      kind === 'veto' ? titleRule(of, language) : summary.byCategory.find(({ code }) => code === of)?.name;
    const name = title === undefined || title === of ? '' : language === 'zh' ? `“${title}”` : ` (${title})`;
    return wordGate[kind][language]({ ...failure, name });
  });
}
