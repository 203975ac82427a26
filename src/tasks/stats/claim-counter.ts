import type { Claim, ClaimFilter } from '../../model/claims.ts';
import { type Day, existingDay, partsOfDay } from '../../model/plain-date.ts';
import type { Entry } from '../../model/publication.ts';
import { normalise } from '../../text/normalise.ts';
import { hashPublication } from './hash-publication.ts';
import { createHashSet } from './hash-set.ts';
import type { DaySpan } from './normative-documents.ts';

/** What the list has of the entries that a claim is about. */
export interface ClaimCount {
  /** Distinct publications dated in the claimed period. */
  readonly dated: number;
  /** Distinct publications without any date: they may belong to the period or not. */
  readonly undated: number;
  /** Of each such entry, whatever the period: what it says of the day of an event. */
  readonly told: readonly ToldDay[];
}

/** When an entry came out, and what is about the day of the event that it reports. */
export interface ToldDay {
  readonly on: Day;
  /** An entry written before a day reports nothing that happened on it. */
  readonly writtenOn: Day | undefined;
  /** The days that its title names; none: it names no day. */
  readonly named: readonly DaySpan[];
}

/** 5月24日, 2024年5月24日至25日. */
const NAMED_DAY = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?(?:[-—–~～至到](?:(\d{1,2})月)?(\d{1,2})日)?/gu;

/** Days that a title names; a year that it leaves out is that of `on`. */
function daysNamedIn(title: string, on: Day): readonly DaySpan[] {
  return [...normalise(title).matchAll(NAMED_DAY)].flatMap(
    ([, stated, month = '', day = '', lastMonth = month, lastDay = day]) => {
      const year = stated === undefined ? partsOfDay(on).year : Number(stated);
      const from = existingDay(year, Number(month), Number(day));
      const to = existingDay(year, Number(lastMonth), Number(lastDay));
      return from === undefined || to === undefined ? [] : [{ from, to }];
    },
  );
}

/** Entries kept per claim: enough to find the day of an event. */
const MOST_DAYS = 1000;

type Test = (entry: Entry) => boolean;

/** One form for a document number: 怀卫发﹝2018﹞14号 and 怀卫发〔2018〕14号 are the same. */
const numberForm = (text: string) =>
  normalise(text)
    .replace(/[〔﹝[【(（]/gu, '[')
    .replace(/[〕﹞\]】)）]/gu, ']');

/** `狂犬病+补种` to a test: every part must occur. */
function wordsTest(phrase: string): (text: string) => boolean {
  const parts = phrase.split('+').map((part) => normalise(part));
  return (text) => parts.every((part) => text.includes(part));
}

function someWords(phrases: readonly string[] | undefined, textOf: (entry: Entry) => string): Test {
  if (phrases === undefined) return () => true;
  const tests = phrases.map(wordsTest);
  return (entry) => {
    const text = normalise(textOf(entry));
    return tests.some((test) => test(text));
  };
}

function filterTest(filter: ClaimFilter): Test {
  const numbers = filter.documentNumbers?.map(numberForm);
  const title = someWords(filter.titles, (entry) => entry.title);
  const column = someWords(
    filter.columns,
    ({ columnPath = '', categoryName = '' }) => `${columnPath} ${categoryName}`,
  );
  const channel = someWords(filter.channels, (entry) => entry.channel ?? '');
  return (entry) =>
    (numbers === undefined || numbers.includes(numberForm(entry.documentNumber ?? ''))) &&
    title(entry) &&
    column(entry) &&
    channel(entry);
}

/** In the ledger, but without a day under the heading for publication dates: published or not, nobody knows. */
export function hasNoPublicationDay(entry: Entry): boolean {
  return entry.publishedOn === undefined && entry.fields.has('publishedOn');
}

/** Counts the entries of each claim that the list can show. */
export interface ClaimCounter {
  take(entry: Entry): void;
  countOf(claim: Claim): ClaimCount | undefined;
}

export function countClaims(
  claims: readonly Claim[],
  period: { readonly from: Day; readonly to: Day },
): ClaimCounter {
  const counted = claims
    .filter(
      ({ ledger, filter, quantity }) =>
        ledger === 'list' && (filter !== undefined || quantity.kind === 'count'),
    )
    .map((claim) => ({
      claim,
      test: filterTest(claim.filter ?? {}),
      seen: createHashSet(),
      count: { dated: 0, undated: 0, told: [] as ToldDay[] },
    }));
  const hash = { low: 0, high: 0 };
  return {
    take(entry) {
      for (const { claim, test, seen, count } of counted) {
        if (!test(entry)) continue;
        const day = entry.publishedOn ?? entry.formedOn;
        if (claim.quantity.kind === 'event' && day !== undefined && count.told.length < MOST_DAYS)
          count.told.push({ on: day, writtenOn: entry.formedOn, named: daysNamedIn(entry.title, day) });
        if (day !== undefined && (day < period.from || day > period.to)) continue;
        if (hashPublication(entry, hash) && seen.put(hash, 0) < 0) continue;
        if (day === undefined || hasNoPublicationDay(entry)) count.undated += 1;
        else count.dated += 1;
      }
    },
    countOf: (claim) => counted.find((one) => one.claim === claim)?.count,
  };
}
