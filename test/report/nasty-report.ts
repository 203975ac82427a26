/** A report in which every text that comes from a list, a catalog or a profile is as hostile as it can be. */
import type { GapReport } from '../../src/model/report.ts';
import { sampleReport } from './sample-report.ts';

/** Quotes, mark-up of every language, control characters, line breaks, escapes, reordering, and no end. */
export const nasty = [
  '"\'|<script>alert(1)</script>&amp;]]>--><!--',
  '\u0000\u0007\b\u001b[31mred\u001b]0;title\u0007\u009b2J',
  '\r\n::error::forged\n%0A\n# heading\n- item\t`code` **bold** [link](javascript:alert(1)) $x$ @everyone ~~s~~',
  '\u202egnp.exe\u2066\u200f\ufeff\u2028\ud800',
].join(' ');
export const endless = '长'.repeat(10_000);
export const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', "\t=cmd|' /C calc'!A0", '\r=1'];

/** The sample report with its texts replaced one by one, so that each nasty text is in each field. */
export function spoilReport(texts: readonly string[]): GapReport {
  let turn = 0;
  const spoil = (text: string) => `${texts[turn++ % texts.length]}${text}`;
  const kept = new Set([
    'rule',
    'severity',
    'outcome',
    'reasons',
    'schemaVersion',
    'tool',
    'unit',
    'from',
    'to',
    'due',
    'triggeredOn',
    'dueOn',
    'publishedOn',
    'asOf',
    'sha256',
    'catalog',
    'code',
    'category',
    'what',
    'reason',
    'provenance',
    'skipped',
    'makeUp',
    'id',
    'nextDueOn',
    'finding',
    'grounds',
    'state',
    'how',
    'firstSeen',
    'goneOn',
    'cutRules',
    'status',
    'settledOn',
    'element',
    'format',
    'kind',
  ]);
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return kept.has(key) ? value : spoil(value);
    if (Array.isArray(value)) return value.map((part) => walk(part, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, name === 'skipped' ? part : walk(part, name)]),
    );
  };
  return walk(sampleReport, '') as GapReport;
}
