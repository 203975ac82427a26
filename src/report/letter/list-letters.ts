import type { Language } from '../../model/language.ts';
import type { LetterPlace } from '../../model/letter.ts';
import { dayOfIso, partsOfDay } from '../../model/plain-date.ts';
import type { CatalogReference, GapReport } from '../../model/report.ts';
import { letterSentences, letterWords } from '../../words/labels/letter.ts';
import { ruleMeta } from '../../words/rules/index.ts';
import { groupBy } from '../group-by.ts';
import { type JoinedRow, joinLedgerRows } from '../ledger/join-rows.ts';
import { listLedgerRows } from '../ledger-rows.ts';

/** What one section is asked to mend. */
export interface Letter {
  /** Who answers for it; the agency itself where no section is named. */
  readonly owner: string;
  readonly rows: readonly JoinedRow[];
  /** What is in the places of the template, but for the title of the table; not encoded. */
  readonly places: Readonly<Record<Exclude<LetterPlace, 'table'>, string>>;
}

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month, 15)),
);

/** A day as letters write it; no day is left blank for a pen. */
function writeDay(iso: string | null | undefined, language: Language): string {
  const day = iso === null || iso === undefined ? undefined : dayOfIso(iso);
  if (day === undefined) return letterWords.blankDay[language];
  const { year, month, day: date } = partsOfDay(day);
  return language === 'zh' ? `${year}年${month}月${date}日` : `${date} ${months[month - 1]} ${year}`;
}

function writePeriod({ period }: GapReport, language: Language): string {
  if (period.from === null || period.to === null) return letterWords.untoldPeriod[language];
  const [from, to] = [writeDay(period.from, language), writeDay(period.to, language)];
  return letterSentences.period[language]({ from, to });
}

function nameCatalog({ title, document }: CatalogReference, language: Language): string {
  const named = language === 'zh' && !title.includes('《') ? `《${title}》` : title;
  if (document === undefined) return named;
  return language === 'zh' ? `${named}（${document}）` : `${named} (${document})`;
}

/** 未公开 16 个，超期公开 6 个. */
function countTypes(rows: readonly JoinedRow[], language: Language): string {
  const counts = [...groupBy(rows, ({ cells }) => cells.problemType)]
    .map(([type, list]) => ({ type, count: list.length }))
    .sort((left, right) => right.count - left.count);
  return counts
    .map(({ type, count }) => (language === 'zh' ? `${type}${count}个` : `${type}: ${count}`))
    .join(language === 'zh' ? '，' : ', ');
}

function fillPlaces(
  report: GapReport,
  owner: string,
  rows: readonly JoinedRow[],
  language: Language,
): Letter['places'] {
  const days = Math.max(0, ...rows.map(({ finding }) => finding.workingDaysLate ?? 0));
  return {
    agency: report.agency,
    section: owner === report.agency ? letterWords.everySection[language] : owner,
    count: String(rows.length),
    types: countTypes(rows, language),
    lateness: days === 0 ? '' : letterSentences.lateness[language]({ days }),
    mendBy: writeDay(report.calendar.mendBy, language),
    date: writeDay(report.asOf, language),
    year: report.asOf.slice(0, 4),
    period: writePeriod(report, language),
    catalog: report.catalogs
      .map((catalog) => nameCatalog(catalog, language))
      .join(language === 'zh' ? '、' : ', '),
  };
}

/** True for what a section is asked to mend: nobody answers for it yet, and it is about what was published. */
const isAsked = ({ finding }: JoinedRow): boolean =>
  finding.accepted === undefined && ruleMeta(finding.rule)?.concerns !== 'audit';

/** One letter for each section that has something to mend, in the order of the ledger. */
export function listLetters(report: GapReport, language: Language): readonly Letter[] {
  const rows = joinLedgerRows(listLedgerRows(report, language), language).filter(isAsked);
  return [...groupBy(rows, ({ owner }) => owner)].map(([owner, own]) => ({
    owner,
    rows: own,
    places: fillPlaces(report, owner, own, language),
  }));
}
