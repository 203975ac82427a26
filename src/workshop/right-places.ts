import type { AgencyYear } from './agency-year.ts';
import { type Declared, type DutyRow, dutyRows } from './duty-table.ts';
import { type PlacedRow, placeRows } from './list-table.ts';
import type { PlannedRow, Trap } from './planned-row.ts';
import type { PrintedLimit } from './printed-limit.ts';
import { afterWorkdays, isKnownDay } from './rest-calendar.ts';

/** A count of working days: the day before the first that is counted, and the last one. ISO days. */
export interface RowCount {
  readonly from: string;
  readonly due: string;
}

/** What a row's limit comes to where it counts working days: from formation, or from the publication of what the row explains. */
export function countOf(
  { duty, formed, explains }: PlannedRow,
  rows: readonly PlannedRow[],
): RowCount | undefined {
  const limit = duty?.limit;
  if (limit?.kind !== 'workdays' && limit?.kind !== 'follows') return undefined;
  const document = rows.find(({ title }) => title === explains);
  const from = limit.kind === 'follows' ? document?.published : formed;
  if (from === undefined || !isKnownDay(from)) return undefined;
  return { from, due: afterWorkdays(from, limit.kind === 'follows' ? limit.workdays : limit.count) };
}

/** A row of the list in which nothing is wrong, with what shows that. Days are ISO. */
export interface RightRow {
  readonly number: number;
  readonly formed?: string;
  readonly published?: string;
  /** As printed, and as the exercise asks to count it. */
  readonly limit?: string;
  readonly asked?: PrintedLimit;
  /** Where counting starts when that is not `formed`. */
  readonly countedFrom?: string;
  readonly due?: string;
  /** What made it look wrong. */
  readonly trap?: Trap;
}

/** An element that is owed and not missing. */
export interface RightElement {
  readonly item: string;
  readonly elementName: string;
  readonly nature: DutyRow['nature'];
  readonly declared: readonly Declared[];
  /** Where the list has it, by the numbers of the rows. */
  readonly rows: readonly number[];
}

/** `rows`: all of the list, in which a document that starts a count may be. */
function rightRow({ row, number }: PlacedRow, rows: readonly PlannedRow[]): RightRow {
  const { trap, formed, published, duty } = row;
  const counted = countOf(row, rows);
  return {
    number,
    ...(formed === undefined ? {} : { formed }),
    ...(published === undefined ? {} : { published }),
    ...(duty === undefined ? {} : { limit: duty.printed, asked: duty.limit }),
    ...(counted === undefined ? {} : { due: counted.due }),
    ...(counted === undefined || counted.from === formed ? {} : { countedFrom: counted.from }),
    ...(trap === undefined ? {} : { trap }),
  };
}

function rightElement(duty: DutyRow, placed: readonly PlacedRow[]): RightElement {
  const { code, element, elementName, nature, declared } = duty;
  const listed = placed.filter(({ row }) => row.duty?.code === code && row.duty.element === element);
  return { item: code, elementName, nature, declared, rows: listed.map(({ number }) => number) };
}

/** All rows and all elements of a year, as if nothing were wrong with them. */
export function rightPlaces(year: AgencyYear): {
  readonly rows: readonly RightRow[];
  readonly elements: readonly RightElement[];
} {
  const placed = placeRows(year);
  const rows = placed.map(({ row }) => row);
  return {
    rows: placed.map((one) => rightRow(one, rows)),
    elements: dutyRows(year).map((duty) => rightElement(duty, placed)),
  };
}
