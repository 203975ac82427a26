import { leastPersonalDigits } from '../list/text/clean-text.ts';
import { maskPersonalData } from '../list/text/personal-data.ts';
import type { GapReport } from '../model/report.ts';
import type { RunWords } from '../report/reporter.ts';

/** Texts that are no words of anybody: a checksum, the key of a finding, an address (whose numbers are those of pages). */
const NO_WORDS: ReadonlySet<string> = new Set(['sha256', 'id', 'url', 'schemaVersion', 'version']);

/** Texts that are shorter hold no personal number. */
const SHORTEST = leastPersonalDigits;

/** The value itself where nothing of it is personal: nearly all of a large report. */
function masked(value: unknown, key: string): unknown {
  if (typeof value === 'string')
    return value.length < SHORTEST || NO_WORDS.has(key) ? value : maskPersonalData(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return maskedMembers(value, key);
  const before: Readonly<Record<string, unknown>> = { ...value };
  let changed: Record<string, unknown> | undefined;
  for (const name of Object.keys(before)) {
    const own = masked(before[name], name);
    if (own === before[name]) continue;
    changed ??= { ...before };
    changed[name] = own;
  }
  return changed ?? value;
}

function maskedMembers(members: readonly unknown[], key: string): readonly unknown[] {
  let changed: unknown[] | undefined;
  members.forEach((member, at) => {
    const own = masked(member, key);
    if (own === member) return;
    changed ??= [...members];
    changed[at] = own;
  });
  return changed ?? members;
}

/**
 * A report, or the command line that made it, without a personal number in what people typed outside the cells of a list: the names of its agency, files and sheets, the
 * words of exemptions. Cells are masked where they are read. The list is still found by its own name: this is for what is shown.
 */
export function maskReport<Shown extends GapReport | RunWords>(shown: Shown): Shown {
  return masked(shown, '') as Shown;
}
