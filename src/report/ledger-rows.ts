import type { GapState } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { LedgerNote, LedgerStatus } from '../model/ledger.ts';
import type { GapReport } from '../model/report.ts';
import { tableOf } from '../model/tables.ts';
import { describeEntryPlace } from '../words/labels/entry-place.ts';
import { type LedgerColumn, ledgerColumnOrder, wordLedgerStatus } from '../words/labels/ledger-columns.ts';
import { wordFinding } from './finding-words.ts';
import { groupFindings } from './group-findings.ts';

/** The last part of a path, of either kind. */
const lastPart = (file: string): string =>
  file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);

/** Names lists without their folders, where that leaves them apart. */
export function shortFileNames(files: readonly string[]): (file: string) => string {
  const counts = new Map<string, number>();
  for (const file of new Set(files)) counts.set(lastPart(file), (counts.get(lastPart(file)) ?? 0) + 1);
  return (file) => ((counts.get(lastPart(file)) ?? 0) > 1 ? file : lastPart(file));
}

/** One row of the flat table that every tabular format prints. Days are ISO; texts are not encoded. */
export interface LedgerRow {
  readonly finding: Finding;
  /** Who answers for it: the section where one is named, else the body. */
  readonly owner: string;
  readonly cells: Readonly<Record<LedgerColumn, string | number>>;
}

/** The day by which a fault is to be mended, by the audit's own calendar; empty beyond it and in a report of an older version. */
function findRemedyDay({ calendar }: GapReport): string {
  return calendar.mendBy ?? '';
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

/** An earlier ledger knows best; a gap that comes back is reported whatever it says. */
function chooseStatus(note: LedgerNote | undefined, state: GapState | undefined): string {
  if (state === 'regressed') return 'recurring' satisfies LedgerStatus;
  if (note !== undefined) return note.status;
  return state === 'persisting' ? ('persisting' satisfies LedgerStatus) : ('open' satisfies LedgerStatus);
}

/** The ledger of a report. */
export function listLedgerRows(report: GapReport, language: Language): readonly LedgerRow[] {
  const names = new Map(
    report.items.map((item) => [`${item.catalog}\u0000${item.category}`, item.categoryName]),
  );
  const remedyDueOn = findRemedyDay(report);
  const notes = new Map(report.ledger?.notes.map((note) => [note.id, note]));
  const nameFile = shortFileNames(report.inputs.map(({ file }) => file));
  const states = new Map(report.comparison?.gaps.map(({ id, state }) => [id, state]));
  return chooseFindings(report).map((finding, index) => {
    const note = notes.get(finding.id);
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
        place:
          finding.entry === undefined
            ? ''
            : describeEntryPlace({ ...finding.entry, file: nameFile(finding.entry.file) }, language),
        key: finding.entry?.key ?? '',
        remedy: note?.remedy ?? words.order,
        remedyDueOn: note?.remedyDueOn ?? remedyDueOn,
        person: note?.person ?? '',
        status: wordLedgerStatus(chooseStatus(note, states.get(finding.id)), language),
        remark: note?.remark ?? '',
      },
    };
  });
}

/** A row whose gap is gone, as an earlier ledger or an earlier report had it. */
export interface FormerLedgerRow {
  readonly id: string;
  readonly owner: string;
  /** ISO day; '' when it was not judged this time. */
  readonly settledOn: string;
  readonly cells: Readonly<Record<LedgerColumn, string | number>>;
}

/** Rows that stay listed below the gaps: from the earlier ledger, else what the baselines had and this report has not. */
export function listFormerRows(report: GapReport, language: Language): readonly FormerLedgerRow[] {
  const carried = (report.ledger?.formerRows ?? []).map(({ id, settledOn = '', status, cells }) => ({
    id,
    owner: cells.subject ?? report.agency,
    settledOn,
    cells: {
      ...emptyCells,
      ...cells,
      workingDaysLate: readCount(cells.workingDaysLate ?? ''),
      status: wordLedgerStatus(status, language),
    },
  }));
  const known = new Set(carried.map(({ id }) => id));
  const gone = (report.comparison?.gone ?? []).filter(
    ({ how, finding }) => how === 'fixed' && !known.has(finding.id),
  );
  const goneOn = new Map(gone.map((gap) => [gap.finding.id, gap.goneOn]));
  const { comparison: _, ledger: __, ...rest } = report;
  const fixed = listLedgerRows({ ...rest, findings: gone.map(({ finding }) => finding) }, language);
  return [
    ...carried,
    ...fixed.map(({ finding, owner, cells }) => ({
      id: finding.id,
      owner,
      settledOn: goneOn.get(finding.id) ?? '',
      cells: { ...cells, status: wordLedgerStatus('mended' satisfies LedgerStatus, language) },
    })),
  ];
}

const emptyCells = tableOf(ledgerColumnOrder, () => '');

const readCount = (text: string) => (/^\d+$/u.test(text) ? Number(text) : text);
