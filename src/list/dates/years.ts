import { type Day, dayOf, daysInMonth, partsOfDay } from '../../model/plain-date.ts';
import { nth } from '../../model/present.ts';
import { tidyDateText } from './tidy-date-text.ts';

/** What is known of the years that a list is about, for dates that are printed without one: 3月25日, 25.3.3. */
export interface ListYears {
  /** Years that the name of the sheet and the lines above its header name. */
  readonly printed: readonly number[];
  /** The audited period, where there is one. */
  readonly period?: { readonly from: Day; readonly until: Day };
}

export const noYears: ListYears = { printed: [] };

const fourDigits = /(?<!\d)(20\d{2})(?=年|[-—~至]|\s*$|[^\d.])/gu;

/** The years that texts name: 2024年政府信息公开台账. */
export function yearsIn(texts: readonly string[]): readonly number[] {
  const years = texts.flatMap((text) =>
    [...text.normalize('NFKC').matchAll(fourDigits)].map(([, year]) => Number(year)),
  );
  return [...new Set(years)];
}

const withoutYear = /^(\d{1,2})(?:月|[-/.])(\d{1,2})[日号]?$/u;
const shortYear = /^(\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/u;
const packedYear = /^(\d{2})(\d{2})(\d{2})$/u;

function existing(year: number, month: number, day: number): Day | undefined {
  const isThere = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isThere ? dayOf(year, month, day) : undefined;
}

/** The years that a date may have: what is printed above it, else that of the dates beside it, else those of the period. */
function candidates({ printed, period }: ListYears, nearby: readonly Day[]): readonly number[] {
  if (printed.length === 1) return printed;
  const near = [...new Set(nearby.map((day) => partsOfDay(day).year))];
  if (near.length === 1 && (printed.length === 0 || printed.includes(nth(near, 0)))) return near;
  if (period === undefined) return [];
  const first = partsOfDay(period.from).year;
  const last = partsOfDay(period.until).year;
  return Array.from({ length: Math.max(0, Math.min(last - first + 1, 5)) }, (_, index) => first + index);
}

/**
 * The day of a text without a year, or with two digits of one, where the list shows which year is meant and no other fits.
 * `nearby`: the last days read in the same column, which count where they are of one year.
 */
export function supplyYear(text: string, years: ListYears, nearby: readonly Day[]): Day | undefined {
  const tidied = tidyDateText(text);
  const short = shortYear.exec(tidied) ?? packedYear.exec(tidied);
  const known = candidates(years, nearby);
  if (short !== null) {
    // The order of Chinese dates; another order would name a year that the list says nothing of.
    const year = 2000 + Number(short[1]);
    const reversed = 2000 + Number(short[3]);
    const isKnown = known.includes(year) || (known.includes(year + 1) && !known.includes(reversed));
    return isKnown ? existing(year, Number(short[2]), Number(short[3])) : undefined;
  }
  const bare = withoutYear.exec(tidied);
  if (bare === null) return undefined;
  const days = known
    .map((year) => existing(year, Number(bare[1]), Number(bare[2])))
    .filter((day) => day !== undefined);
  const { period } = years;
  const inside = period === undefined ? [] : days.filter((day) => day >= period.from && day <= period.until);
  if (days.length === 1) return days[0];
  return inside.length === 1 ? inside[0] : undefined;
}
