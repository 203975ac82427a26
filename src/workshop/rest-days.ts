/**
 * Days of rest and make-up working days as the State Council's notices print them, written down by hand: what an audit is
 * expected to find must not come from the calendar that it counts with.
 */
interface Notice {
  readonly document: string;
  /** First and last day of each holiday. */
  readonly holidays: readonly (readonly [string, string])[];
  readonly makeUpDays: readonly string[];
}

const notices: readonly Notice[] = [
  {
    document: '国办发明电〔2022〕16号',
    holidays: [
      ['2023-01-01', '2023-01-02'],
      ['2023-01-21', '2023-01-27'],
      ['2023-04-05', '2023-04-05'],
      ['2023-04-29', '2023-05-03'],
      ['2023-06-22', '2023-06-24'],
      ['2023-09-29', '2023-10-06'],
    ],
    makeUpDays: [
      '2023-01-28',
      '2023-01-29',
      '2023-04-23',
      '2023-05-06',
      '2023-06-25',
      '2023-10-07',
      '2023-10-08',
    ],
  },
  {
    document: '国办发明电〔2023〕7号',
    holidays: [
      ['2024-01-01', '2024-01-01'],
      ['2024-02-10', '2024-02-17'],
      ['2024-04-04', '2024-04-06'],
      ['2024-05-01', '2024-05-05'],
      ['2024-06-10', '2024-06-10'],
      ['2024-09-15', '2024-09-17'],
      ['2024-10-01', '2024-10-07'],
    ],
    makeUpDays: [
      '2024-02-04',
      '2024-02-18',
      '2024-04-07',
      '2024-04-28',
      '2024-05-11',
      '2024-09-14',
      '2024-09-29',
      '2024-10-12',
    ],
  },
  {
    document: '国办发明电〔2024〕12号',
    holidays: [
      ['2025-01-01', '2025-01-01'],
      ['2025-01-28', '2025-02-04'],
      ['2025-04-04', '2025-04-06'],
      ['2025-05-01', '2025-05-05'],
      ['2025-05-31', '2025-06-02'],
      ['2025-10-01', '2025-10-08'],
    ],
    makeUpDays: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  {
    document: '国办发明电〔2025〕7号',
    holidays: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    makeUpDays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
];

/** Holidays as first and last day. */
export const holidays: readonly (readonly [string, string])[] = notices.flatMap((notice) => notice.holidays);

export const makeUpDays: readonly string[] = notices.flatMap((notice) => notice.makeUpDays);

/** The notice that a year's days come from. */
export function noticeOf(year: number): string {
  return notices.find(({ holidays: [first] }) => first?.[0].startsWith(String(year)))?.document ?? '';
}
