import { readLimit } from '../../src/limits/read-limit.ts';
import type { LimitReading } from '../../src/model/time-limit.ts';
import { isLooser as compare } from '../../src/tailor/limit-order.ts';

export { isLongerSpan as isLonger } from '../../src/tailor/limit-order.ts';

function reading(printed: string): LimitReading {
  const answer = readLimit(printed);
  if (!answer.ok) throw new Error(`unreadable: ${printed}`);
  return answer.reading;
}

export function isLooser(limit: string, parent: string): boolean {
  return compare(reading(limit), reading(parent));
}
