import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/model/plain-date.ts';
import type { InputGuard } from '../../src/model/profile.ts';
import type { ReadList } from '../../src/model/publication.ts';
import { guardBy, guardLists } from '../../src/tasks/guard-lists.ts';

const list = (
  entries: number,
  last: string,
  headings: readonly string[] = ['标题', '日期/发布日期'],
): ReadList => ({
  file: 'list.xlsx',
  format: 'xlsx',
  sheets: [
    {
      name: '',
      columns: headings.map((heading, index) => ({ index, heading, how: 'heading', samples: [] })),
      rows: entries + 1,
      entries,
      hiddenRows: 0,
      dateForms: {},
    },
  ],
  rows: entries + 1,
  entries,
  skipped: [],
  skippedRows: {},
  anomalies: {},
  days: last === '' ? { dated: 0 } : { first: '2024-01-01', last, dated: entries },
  sha256: '',
  notes: [],
});

const codes = (guard: InputGuard, lists: readonly ReadList[], formerEntries?: number) =>
  guardLists(guard, lists, { asOf: dayOf(2025, 1, 20), formerEntries }).map(({ code }) => code);

describe('lists', () => {
  it.each<[string, InputGuard, readonly ReadList[], number | undefined, readonly string[]]>([
    ['without a guard', {}, [list(1, '')], 100, []],
    ['of just enough entries', { leastEntries: 10 }, [list(4, ''), list(6, '')], undefined, []],
    ['of too few', { leastEntries: 11 }, [list(4, ''), list(6, '')], undefined, ['list/too-few-entries']],
    [
      'as recent as asked',
      { newestWithinDays: 20 },
      [list(4, '2023-12-31'), list(6, '2024-12-31')],
      undefined,
      [],
    ],
    ['a day too old', { newestWithinDays: 19 }, [list(6, '2024-12-31')], undefined, ['list/not-recent']],
    ['without a date', { newestWithinDays: 400 }, [list(6, '')], undefined, ['list/not-recent']],
    [
      'with the columns, also under another',
      { columns: ['标 题', '发布日期'] },
      [list(6, '')],
      undefined,
      [],
    ],
    [
      'of which one lacks a column',
      { columns: ['标题'] },
      [list(6, ''), list(6, '', ['名称'])],
      undefined,
      ['list/column-missing'],
    ],
    ['of which as many are left as may be', { mostFewerPercent: 20 }, [list(80, '')], 100, []],
    ['of which fewer are left', { mostFewerPercent: 20 }, [list(79, '')], 100, ['list/fewer-than-before']],
    ['without a baseline', { mostFewerPercent: 20 }, [list(1, '')], undefined, []],
    [
      'with several faults',
      { leastEntries: 10, newestWithinDays: 1 },
      [list(1, '2024-01-01')],
      undefined,
      ['list/too-few-entries', 'list/not-recent'],
    ],
  ])('%s', (_name, guard, lists, formerEntries, expected) => {
    expect(codes(guard, lists, formerEntries)).toEqual(expected);
  });

  it('are refused with the figures', () => {
    const guard = { leastEntries: 100, mostFewerPercent: 20, newestWithinDays: 30 };
    const problems = guardLists(guard, [list(50, '2024-12-01')], {
      asOf: dayOf(2025, 1, 20),
      formerEntries: 120,
    });
    const messages = problems.map(({ message }) => message.zh);
    expect(messages[0]).toContain('50 条，少于配置要求的 100 条');
    expect(messages[1]).toContain('2024-12-01，距核对日 50 天，超过配置允许的 30 天');
    expect(messages[2]).toContain('比上次的 120 条减少 58.3%，超过配置允许的 20%');
  });

  it('of a former report are counted together', () => {
    expect(guardBy({ inputs: [list(3, ''), list(4, '')] })).toEqual({ formerEntries: 7 });
  });
});
