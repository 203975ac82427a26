import { shippedCalendar } from '../calendar/shipped.ts';
import { describeEntryPlace } from '../labels/entry-place.ts';
import { type LedgerColumn, ledgerStatuses } from '../labels/ledger-columns.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { dayOfIso, isoOfDay } from '../model/plain-date.ts';
import type { GapReport } from '../model/report.ts';
import { wordFinding } from './finding-words.ts';
import { groupFindings } from './group-findings.ts';

/** One row of the flat table that every tabular format prints. Days are ISO; texts are not encoded. */
export interface LedgerRow {
  readonly finding: Finding;
  /** Who answers for it: the section where one is named, else the body. */
  readonly owner: string;
  readonly cells: Readonly<Record<LedgerColumn, string | number>>;
}

/** Working days given to mend a fault, counted from the day of judgement; inspectors give three to five. */
const DAYS_TO_MEND = 5;

/** The day by which a fault found on `asOf` is to be mended; empty beyond the calendar. */
function findRemedyDay(asOf: string): string {
  const day = dayOfIso(asOf);
  const due = day === undefined ? undefined : shippedCalendar().addWorkdays(day, DAYS_TO_MEND);
  return due === undefined ? '' : isoOfDay(due);
}

/** Gaps in catalog order, then faults of the list, then warnings; notes are no faults. */
function chooseFindings(report: GapReport): readonly Finding[] {
  const { gaps, listFaults, remarks } = groupFindings(report);
  return [
    ...gaps.flatMap((category) => category.items.flatMap((item) => item.findings)),
    ...listFaults.flatMap((group) => group.findings),
    ...remarks.flatMap((group) => group.findings.filter((finding) => finding.severity !== 'info')),
  ];
}

/** The ledger of a report. */
export function listLedgerRows(report: GapReport, language: Language): readonly LedgerRow[] {
  const names = new Map(
    report.items.map((item) => [`${item.catalog}\u0000${item.category}`, item.categoryName]),
  );
  const remedyDueOn = findRemedyDay(report.asOf);
  return chooseFindings(report).map((finding, index) => {
    const words = wordFinding(finding, language);
    const category = finding.item?.category ?? '';
    const categoryName = names.get(`${finding.item?.catalog ?? ''}\u0000${category}`) ?? '';
    const owner = finding.section ?? finding.subject ?? report.agency;
    return {
      finding,
      owner,
      cells: {
        number: index + 1,
        category: `${category} ${categoryName}`.trim(),
        code: finding.item?.code ?? '',
        item: finding.item?.name ?? '',
        element: finding.elementName ?? finding.element ?? '',
        problemType: words.problemType,
        problem: words.says,
        limit: finding.limit ?? '',
        dueOn: finding.dueOn ?? '',
        publishedOn: finding.publishedOn ?? '',
        workingDaysLate: finding.workingDaysLate ?? '',
        subject: owner,
        basis: (finding.basis ?? []).join(language === 'zh' ? '；' : '; '),
        place: finding.entry === undefined ? '' : describeEntryPlace(finding.entry, language),
        remedy: words.remedy,
        remedyDueOn,
        person: '',
        status: ledgerStatuses.open[language],
        remark: '',
      },
    };
  });
}
