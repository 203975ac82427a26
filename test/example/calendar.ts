/**
 * Working days around 2024 written down from the State Council's notices (国办发明电〔2023〕7号, 国办发明电〔2024〕12号),
 * on purpose without mulu's own calendar: the expected findings of the example must not come from the code they test.
 */
const holidays = new Set([
  '2024-01-01',
  ...days('2024-02-10', '2024-02-17'),
  ...days('2024-04-04', '2024-04-06'),
  ...days('2024-05-01', '2024-05-05'),
  '2024-06-10',
  ...days('2024-09-15', '2024-09-17'),
  ...days('2024-10-01', '2024-10-07'),
  '2025-01-01',
  ...days('2025-01-28', '2025-02-04'),
]);

const makeUpDays = new Set([
  '2024-02-04',
  '2024-02-18',
  '2024-04-07',
  '2024-04-28',
  '2024-05-11',
  '2024-09-14',
  '2024-09-29',
  '2024-10-12',
  '2025-01-26',
  '2025-02-08',
]);

function days(first: string, last: string): string[] {
  const found: string[] = [];
  for (let day = first; day <= last; day = nextDay(day)) found.push(day);
  return found;
}

export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

export function isWorkday(day: string): boolean {
  if (makeUpDays.has(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** The n-th working day after `day`, walked one by one. */
export function afterWorkdays(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; ) {
    at = nextDay(at);
    if (isWorkday(at)) left -= 1;
  }
  return at;
}

/** Working days in (from, to], walked one by one. */
export function workdaysBetween(from: string, to: string): number {
  let count = 0;
  for (let day = nextDay(from); day <= to; day = nextDay(day)) if (isWorkday(day)) count += 1;
  return count;
}
