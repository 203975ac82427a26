import { isoOfDay } from '../../src/model/plain-date.ts';
import type { Anomaly } from '../../src/model/publication.ts';
import type { PlainEntry } from './array-list.ts';

const days = new Set(['formedOn', 'publishedOn', 'displayFrom', 'displayUntil']);
const left = new Set(['ordinal', 'file', 'sheet', 'row', 'title', 'anomalies', 'personalData']);

/** An entry in a line: `2 标题 | columnPath 行政许可 | publishedOn 2024-01-02 | month-only publishedOn`. */
export function showEntry(entry: PlainEntry): string {
  const fields = Object.entries(entry)
    .filter(([name]) => !left.has(name))
    .map(([name, value]) => `${name} ${days.has(name) ? isoOfDay(value as number) : value}`);
  const anomalies = (entry.anomalies as readonly Anomaly[]).map(({ kind, field }) => `${kind} ${field}`);
  return [`${entry.row} ${entry.title}`, ...fields, ...anomalies].join(' | ');
}
