import { dateForms } from '../../model/date-forms.ts';
import type { Day } from '../../model/plain-date.ts';
import { nth } from '../../model/present.ts';
import type { Anomaly, Field } from '../../model/publication.ts';
import { tableOf } from '../../model/tables.ts';
import type { RowBatch } from '../../readers/reader.ts';
import type { AnomalyKind, DateReading } from '../dates/date-reading.ts';
import { createDateReader } from '../dates/read-date-cell.ts';
import { readDateText } from '../dates/read-date-text.ts';
import { type ListYears, supplyYear } from '../dates/years.ts';
import type { DateTarget } from '../layout.ts';
import { cleanText } from '../text/clean-text.ts';
import { type BatchView, safeText } from './batch-view.ts';
import type { RowEntry } from './row-entry.ts';
import { isDitto } from './row-words.ts';

/** Longest text of an anomaly that is kept. */
const longestAnomaly = 120;

/** Days above that give the year of one without. */
const NEARBY_DAYS = 5;

/** Dates that want a year. */
const yearless: ReadonlySet<AnomalyKind> = new Set<AnomalyKind>(['missing-year', 'two-digit-year']);

/** Fields whose date may be left open: 长期 is an answer there. */
const openEnded: ReadonlySet<DateTarget> = new Set<DateTarget>(['abolishedOn', 'displayUntil']);

export function anomalyOf(kind: AnomalyKind, field: Field, text: string): Anomaly {
  return { kind, field, text: safeText(text).slice(0, longestAnomaly) };
}

/** Reads the dates of entries and counts the forms that they are written in. */
export interface DateColumns {
  /** Reads all dates of a row into the entry; adds what could not be read to `anomalies`. */
  read(view: BatchView, batch: RowBatch, index: number, entry: RowEntry, anomalies: Anomaly[]): void;
  /** How many cells of each form were read. */
  forms(): Readonly<Record<string, number>>;
}

function assign(entry: RowEntry, target: DateTarget, day: number, minutes: number | undefined): void {
  switch (target) {
    case 'publishedOn':
      entry.publishedOn = day;
      entry.publishedAt = minutes;
      break;
    case 'formedOn':
      entry.formedOn = day;
      entry.formedAt = minutes;
      break;
    case 'changedOn':
      entry.changedOn = day;
      entry.changedAt = minutes;
      break;
    default:
      entry[target] = day;
  }
}

/** `dayZero`: see `SheetReader`; `years`: for dates without a year. */
export function createDateColumns(dayZero: Day | undefined, years: ListYears): DateColumns {
  const reader = createDateReader(dayZero);
  const { scanned } = reader;
  /** The last days read in each of the layout's date columns, in turn. */
  const lastDays: Day[][] = [];
  let turn = 0;

  function keepNearby(at: number, day: Day): void {
    lastDays[at] ??= [];
    lastDays[at][turn % NEARBY_DAYS] = day;
  }

  const counts = tableOf(dateForms, () => 0);

  const nearbyDays = (at: number) => (lastDays[at] ?? []).filter((day) => day !== undefined);

  /** What a cell without a day of its own says: a ditto or a merged cell has the day above. */
  function lookAbove(
    view: BatchView,
    batch: RowBatch,
    index: number,
    column: number,
  ): DateReading | undefined {
    const isTextDitto = batch.kind(index, column) === 'text' && isDitto(cleanText(batch.text(index, column)));
    if (!isTextDitto && !(batch.kind(index, column) === 'empty' && view.isMergedDown(index, column)))
      return undefined;
    const above = view.above(index, column);
    if (above === '') return isTextDitto ? { kind: 'anomaly', anomaly: 'ditto-without-value' } : undefined;
    const reading = readDateText(above, dayZero);
    return reading.kind === 'day' ? { ...reading, form: 'ditto' } : reading;
  }

  function keep(entry: RowEntry, target: DateTarget, reading: DateReading): AnomalyKind | undefined {
    switch (reading.kind) {
      case 'day':
        counts[reading.form] += 1;
        assign(entry, target, reading.day, reading.minutes);
        return undefined;
      case 'range':
        if (target !== 'displayFrom') return 'date-range';
        counts.range += 1;
        entry.displayFrom = reading.from;
        entry.displayUntil = reading.until;
        return undefined;
      case 'blank':
        return undefined;
      case 'open':
        return openEnded.has(target) ? undefined : 'not-a-date';
      case 'anomaly':
        return reading.anomaly;
    }
  }

  return {
    read(view, batch, index, entry, anomalies) {
      const columns = view.layout.dates;
      turn += 1;
      for (let at = 0; at < columns.length; at += 1) {
        const { target, field, column, isFallback } = nth(columns, at);
        if (isFallback && entry[target] !== undefined) continue;
        const own = reader.read(batch, index, column);
        if (own === undefined) {
          counts[scanned.form] += 1;
          keepNearby(at, scanned.day);
          assign(entry, target, scanned.day, scanned.minutes === -1 ? undefined : scanned.minutes);
          continue;
        }
        const mayRefer = own.kind === 'blank' || own.kind === 'anomaly';
        const reading = mayRefer ? (lookAbove(view, batch, index, column) ?? own) : own;
        if (reading.kind === 'day') keepNearby(at, reading.day);
        const supplied =
          reading.kind === 'anomaly' && yearless.has(reading.anomaly)
            ? supplyYear(batch.text(index, column), years, nearbyDays(at))
            : undefined;
        if (supplied !== undefined) {
          counts['supplied-year'] += 1;
          assign(entry, target, supplied, undefined);
          anomalies.push(anomalyOf('supplied-year', field, batch.text(index, column)));
          continue;
        }
        const anomaly = keep(entry, target, reading);
        if (anomaly !== undefined) anomalies.push(anomalyOf(anomaly, field, batch.text(index, column)));
      }
    },
    forms: () => Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
  };
}
