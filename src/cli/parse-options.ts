import type { Bilingual } from '../model/language.ts';
import { type Day, dayOf, dayOfIso, isoOfDay } from '../model/plain-date.ts';
import type { ListChannel } from '../model/profile.ts';
import { defaultReadLimits, type ReadLimits } from '../readers/reader.ts';
import { problem } from '../words/problems/index.ts';
import { InputError, type Problem } from '../words/problems/problem.ts';

/** Values of an option that may be given more than once. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];

/** Reads `YYYY-MM-DD`; what is not a day is added to `problems`. */
export function parseDay(option: string, text: string | undefined, problems: Problem[]): Day | undefined {
  if (text === undefined) return undefined;
  const day = dayOfIso(text);
  if (day === undefined) problems.push(problem('usage/bad-date', { file: option }, { option, text }));
  return day;
}

/** Reads a whole number of at least `least`; anything else is added to `problems`. */
export function parseCount(
  option: string,
  text: string | undefined,
  least: number,
  problems: Problem[],
): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (/^\d+$/u.test(text) && Number.isSafeInteger(count) && count >= least) return count;
  problems.push(problem('usage/bad-count', { file: option }, { option, text, least }));
  return undefined;
}

/** Sizes as `500MB`, `4GiB` or plain bytes. */
function parseBytes(option: string, text: string | undefined, problems: Problem[]): number | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d+)\s*(?:([KMG])i?B?)?$/iu.exec(text);
  if (match === null) {
    problems.push(problem('usage/bad-size', { file: option }, { option, text }));
    return undefined;
  }
  const powers: Readonly<Record<string, number>> = { K: 1, M: 2, G: 3 };
  return Number(match[1]) * 1024 ** (powers[(match[2] ?? '').toUpperCase()] ?? 0);
}

/** `HEADING=FIELD`, any number of times; the heading may hold an equals sign, the field none. */
export function parseColumns(
  texts: readonly string[] | undefined,
  problems: Problem[],
): Readonly<Record<string, string>> {
  const columns = new Map<string, string>();
  for (const text of texts ?? []) {
    const at = text.lastIndexOf('=');
    const heading = text.slice(0, Math.max(at, 0)).trim();
    const field = text.slice(at + 1).trim();
    if (heading === '' || field === '')
      problems.push(problem('usage/bad-column', { file: '--columns' }, { text }));
    else columns.set(heading, field);
  }
  return Object.fromEntries(columns);
}

/** `FILES=CHANNEL`, any number of times; the channel may hold an equals sign, the pattern none. */
export function parseChannels(
  texts: readonly string[] | undefined,
  problems: Problem[],
): readonly ListChannel[] {
  return (texts ?? []).flatMap((text) => {
    const [, files = '', channel = ''] = /^([^=]*)=(.*)$/su.exec(text) ?? [];
    if (files.trim() !== '' && channel.trim() !== '')
      return [{ files: files.trim(), channel: channel.trim(), place: { file: '--channel' } }];
    problems.push(problem('usage/bad-channel', { file: '--channel' }, { text }));
    return [];
  });
}

export interface LimitOptions {
  readonly maxInflated?: string;
  readonly maxCell?: string;
  readonly maxColumns?: string;
  readonly maxRows?: string;
}

export function parseReadLimits(options: LimitOptions, problems: Problem[]): ReadLimits {
  return {
    maxInflatedBytes:
      parseBytes('--max-inflated', options.maxInflated, problems) ?? defaultReadLimits.maxInflatedBytes,
    maxCellBytes: parseBytes('--max-cell', options.maxCell, problems) ?? defaultReadLimits.maxCellBytes,
    maxColumns: parseCount('--max-columns', options.maxColumns, 1, problems) ?? defaultReadLimits.maxColumns,
    maxRows: parseCount('--max-rows', options.maxRows, 1, problems) ?? defaultReadLimits.maxRows,
  };
}

/** The audited period; one end alone is completed by the start or the end of time, a reversed one is a problem. */
export function parsePeriod(
  from: string | undefined,
  to: string | undefined,
  asOf: Day,
  problems: Problem[],
): { readonly from: Day; readonly to: Day } | undefined {
  const start = parseDay('--from', from, problems);
  const end = parseDay('--to', to, problems);
  if (start === undefined && end === undefined) return undefined;
  const period = { from: start ?? dayOf(1949, 10, 1), to: end ?? asOf };
  if (period.from > period.to) {
    problems.push(
      problem(
        'usage/period-reversed',
        { file: '--from' },
        {
          from: isoOfDay(period.from),
          to: isoOfDay(period.to),
        },
      ),
    );
  }
  return period;
}

const MILLISECONDS_OF_HOUR = 3_600_000;

/** The day of an instant in Asia/Shanghai, eight hours ahead of UTC all the year round: a nightly job runs in UTC, limits do not. */
function dayInShanghai(instant: number): Day {
  return Math.floor((instant / MILLISECONDS_OF_HOUR + 8) / 24);
}

/** The only place that reads the clock. */
export function today(): Day {
  return dayInShanghai(Date.now());
}

export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}

/** An option as it is typed, and whether it was given. */
export type GivenOption = readonly [option: string, isGiven: boolean];

/** A problem for each option given that `other` leaves without a meaning: nothing typed is passed over in silence. */
export function refuseWith(
  other: string,
  options: readonly GivenOption[],
  instead?: Bilingual,
): readonly Problem[] {
  return options.flatMap(([option, isGiven]) =>
    isGiven ? [problem('usage/not-with', { file: option }, { option, other, instead })] : [],
  );
}

/** A problem for each option given that has a meaning only with `needs`. */
export function refuseWithout(needs: string, options: readonly GivenOption[]): readonly Problem[] {
  return options.flatMap(([option, isGiven]) =>
    isGiven ? [problem('usage/only-with', { file: option }, { option, needs })] : [],
  );
}
