import type { AgencyYear } from './agency-year.ts';
import { answerKey } from './answer-key.ts';
import { dutyRows } from './duty-table.ts';
import { type Fault, wholeListFaults } from './fault.ts';
import { type PlacedRow, placeRows } from './list-table.ts';
import type { PlannedRow } from './planned-row.ts';
import type { PrintedLimit } from './printed-limit.ts';
import { countOf, type RightElement, type RightRow, rightPlaces } from './right-places.ts';

/** One fault as a participant must find it: in a row of the list, or beside an element that is owed. */
export interface PaperAnswer {
  readonly fault: Fault;
  readonly rule: string;
  /** The row's number in the list. */
  readonly number?: number;
  /** Further rows beside which it may be written as well: what is wrong with a whole list. */
  readonly alike?: readonly number[];
  readonly sheet?: string;
  readonly title?: string;
  readonly item?: string;
  readonly element?: string;
  readonly itemName?: string;
  readonly elementName?: string;
  readonly formed?: string;
  readonly published?: string;
  /** Where counting starts when that is not `formed`: the day on which the document was published. */
  readonly countedFrom?: string;
  readonly due?: string;
  readonly workingDaysLate?: number;
  /** The limit as printed. */
  readonly limit?: string;
  /** The limit as the exercise asks to count it. */
  readonly asked?: PrintedLimit;
}

/** What a participant was given, and what is right. */
export interface Paper {
  readonly number: number;
  /** Tells papers of other keys apart, and says nothing of the seed. */
  readonly code: string;
  readonly seed: number;
  readonly catalog: string;
  readonly lesson?: string;
  readonly agency: string;
  readonly asOf: string;
  /** Rows of the list and elements in play: what can be answered. */
  readonly rows: number;
  readonly elements: number;
  readonly answers: readonly PaperAnswer[];
  /** Where nothing is wrong, and why. */
  readonly right: { readonly rows: readonly RightRow[]; readonly elements: readonly RightElement[] };
}

/** The papers of one workshop. */
export interface WorkshopKey {
  readonly format: 'mulu-demo-key';
  readonly papers: readonly Paper[];
}

/** Faults that look alike to a participant: which of them it was is the trainer's to know. */
const sameAnswer: Readonly<Partial<Record<Fault, Fault>>> = {
  'make-up-day': 'late',
  'future-date': 'impossible-date',
};

/** What a participant writes for a fault. */
export const answerOf = (fault: Fault): Fault => sameAnswer[fault] ?? fault;

/** Six characters that follow from the whole list; two papers share them only if they are one. */
function codeOf(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const text of texts)
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).toUpperCase().padStart(7, '0').slice(-6);
}

/** The day on which the document of an explanation was published. */
function followedFrom(
  fault: Fault,
  row: PlannedRow | undefined,
  rows: readonly PlannedRow[],
): string | undefined {
  if (fault === 'missing-follow-up') return row?.published;
  return row?.duty?.limit.kind === 'follows' ? countOf(row, rows)?.from : undefined;
}

/** Rows that show the same: a fault of a whole list may be written beside any of them. */
function rowsAlike(
  fault: Fault,
  row: PlannedRow | undefined,
  placed: readonly PlacedRow[],
): readonly number[] {
  if (row === undefined || !wholeListFaults.includes(fault)) return [];
  return placed
    .filter(({ row: { formed, published } }) =>
      fault === 'migration-day' ? published === row.published : formed !== undefined && formed === published,
    )
    .map(({ number }) => number);
}

/** The answers of a year, one for each fault of a row. */
export function makePaper(year: AgencyYear, number: number, lesson?: string): Paper {
  const { setting } = year;
  const placed = placeRows(year);
  const rows = placed.map(({ row }) => row);
  const duties = dutyRows(year);
  const seen = new Set<string>();
  const answers = answerKey(year).flatMap((entry): PaperAnswer[] => {
    const fault = answerOf(entry.fault);
    const duty = duties.find(({ code, element }) => code === entry.item && element === entry.element);
    const row = placed.find((one) => one.number === entry.number)?.row;
    const key = [fault, entry.number, entry.item, entry.element, entry.due].join(' ');
    const once = [entry.number, fault].join(' ');
    if (seen.has(key) || (entry.number !== undefined && seen.has(once))) return [];
    seen.add(key).add(once);
    const { rule, sheet, title, item, element, due, workingDaysLate } = entry;
    const countedFrom = followedFrom(entry.fault, row, rows);
    const alike = rowsAlike(entry.fault, row, placed);
    return [
      {
        fault,
        rule,
        ...(entry.number === undefined ? {} : { number: entry.number }),
        ...(alike.length === 0 ? {} : { alike }),
        ...(sheet === undefined ? {} : { sheet }),
        ...(title === undefined ? {} : { title }),
        ...(item === undefined ? {} : { item }),
        ...(element === undefined ? {} : { element }),
        ...(duty === undefined
          ? {}
          : { itemName: duty.name, elementName: duty.elementName, limit: duty.printed }),
        ...(duty?.limit === undefined ? {} : { asked: duty.limit }),
        ...(row?.formed === undefined ? {} : { formed: row.formed }),
        ...(row?.published === undefined ? {} : { published: row.published }),
        ...(due === undefined || countedFrom === undefined ? {} : { countedFrom }),
        ...(due === undefined ? {} : { due }),
        ...(workingDaysLate === undefined ? {} : { workingDaysLate }),
      },
    ];
  });
  const right = rightPlaces(year);
  const isBeside = ({ item, elementName }: RightElement) =>
    answers.some((one) => one.number === undefined && one.item === item && one.elementName === elementName);
  return {
    number,
    code: codeOf([
      setting.catalog.id,
      setting.agency,
      ...placed.map(({ row }) => `${row.title}${row.formed}`),
    ]),
    seed: setting.wishes.seed,
    catalog: setting.catalog.title,
    ...(lesson === undefined ? {} : { lesson }),
    agency: setting.agency,
    asOf: setting.asOf,
    rows: placed.length,
    elements: duties.length,
    answers,
    right: {
      rows: right.rows.filter((row) => answers.every((one) => one.number !== row.number)),
      elements: right.elements.filter((element) => !isBeside(element)),
    },
  };
}
