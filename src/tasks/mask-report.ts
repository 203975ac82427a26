import { maskPersonalData } from '../list/text/personal-data.ts';
import type { GapReport } from '../model/report.ts';
import type { RunWords } from '../report/reporter.ts';

/** Texts that are no words of anybody: a checksum, the key of a finding, an address (whose numbers are those of pages). */
const NO_WORDS: ReadonlySet<string> = new Set(['sha256', 'id', 'url', 'schemaVersion', 'version']);

function masked(value: unknown, key: string): unknown {
  if (typeof value === 'string') return NO_WORDS.has(key) ? value : maskPersonalData(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const members = value.map((member: unknown) => masked(member, key));
    return members.some((member, at) => member !== value[at]) ? members : value;
  }
  const entries = Object.entries(value);
  const changed = entries.map(([name, one]) => [name, masked(one, name)] as const);
  return changed.some(([, one], at) => one !== entries[at]?.[1]) ? Object.fromEntries(changed) : value;
}

/**
 * A report, or the command line that made it, without a personal number in what people typed outside the cells of a list: the names of its agency, files and sheets, the
 * words of exemptions. Cells are masked where they are read. The list is still found by its own name: this is for what is shown.
 */
export function maskReport<Shown extends GapReport | RunWords>(shown: Shown): Shown {
  return masked(shown, '') as Shown;
}
