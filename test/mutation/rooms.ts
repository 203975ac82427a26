/** What is mutated, and the tests that are to notice. */
export interface Room {
  /** Source files or globs. */
  readonly mutated: readonly string[];
  /** Files or folders of tests: those of the room, and the nearest that run it as a whole. */
  readonly tests: readonly string[];
}

export const rooms: Readonly<Record<string, Room>> = {
  calendar: {
    mutated: ['src/calendar/*.ts'],
    // The test of time zones starts processes of its own.
    tests: ['test/calendar', '!test/calendar/time-zone.test.ts'],
  },
  encode: { mutated: ['src/write/encode.ts'], tests: ['test/write'] },
  'personal-data': {
    mutated: ['src/list/text/{personal-data,digit-runs,identity-number}.ts'],
    tests: ['test/list/text'],
  },
  limits: {
    mutated: ['src/limits/**/*.ts'],
    tests: ['test/limits', 'test/calendar', '!test/calendar/time-zone.test.ts'],
  },
  judge: { mutated: ['src/judge/**/*.ts'], tests: ['test/judge', 'test/scenarios.test.ts'] },
  match: { mutated: ['src/match/*.ts'], tests: ['test/match'] },
};
