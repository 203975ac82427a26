import { describe, expect, test } from 'vitest';
import type { Exemption } from '../../../src/model/profile.ts';
import type {
  FollowsLimit,
  PeriodicLimit,
  TakeDownLimit,
  WithinLimit,
} from '../../../src/model/time-limit.ts';
import {
  answers,
  day,
  type EntryLiteral,
  element,
  entry,
  evaluate,
  folded,
  reading,
  requirement,
  type Setting,
  twentyWorkdays,
} from './literals.ts';

/** What rows without a usable day, drafts and days of an exemption come to. */
const byQuarterDay: PeriodicLimit = {
  kind: 'periodic',
  printed: '每季度第一个月15日前公开',
  minimum: 1,
  period: { every: 1, unit: 'quarter' },
  due: { inPeriod: 'same', day: 15 },
};

const weekly: PeriodicLimit = {
  kind: 'periodic',
  printed: '每周公开1次',
  minimum: 1,
  period: { every: 1, unit: 'week' },
};

const year = { from: '2024-01-01', to: '2024-12-31' } as const;

function run(
  limit: PeriodicLimit | WithinLimit | TakeDownLimit,
  rows: readonly EntryLiteral[],
  setting: Partial<Setting> = {},
  nature: 'event' | 'standing' = 'event',
) {
  const requirements = [requirement('0301', [element('figures', nature, reading(limit))])];
  const result = evaluate(
    { requirements, asOf: '2025-01-20', ...year, ...setting },
    rows.map((row, ordinal) => [entry({ ordinal, title: `第${ordinal}号`, ...row }), answers(0, 0)]),
  );
  return { outcome: result.items[0]?.elements[0]?.outcome, findings: folded(result) };
}

describe('rows without a day', () => {
  test('are laid where they help most: what was made up late is then early for the next period', () => {
    const half = { asOf: '2024-06-27' } as const;
    expect(run(byQuarterDay, [{ published: '2024-03-14' }, {}], half).outcome).toBe('undetermined');
    expect(run(byQuarterDay, [{}], half)).toMatchObject({ outcome: 'gap' });
    expect(run(byQuarterDay, [{ published: '2024-03-14' }], half).findings).toHaveLength(2);
  });

  test('one of them leaves no year of weeks unproved', () => {
    expect(run(weekly, [{}]).outcome).toBe('gap');
  });

  test('a draft fills nothing, and dates nothing', () => {
    const draft = { published: '2024-04-02', status: '待审核' };
    expect(run(byQuarterDay, [draft, draft, draft, draft]).outcome).toBe('gap');
    const kept = ['2024-01-10', '2024-04-10', '2024-07-10', '2024-10-10'].map((published) => ({ published }));
    expect(run(byQuarterDay, [...kept, draft]).outcome).toBe('met');
  });

  test('what stands is there, though a day of it cannot be', () => {
    const rows = [{ formed: '2024-06-20', published: '2042-04-08' }];
    expect(run(twentyWorkdays, rows, {}, 'standing').outcome).toBe('met');
    expect(run(twentyWorkdays, rows).outcome).toBe('undetermined');
  });
});

describe('days of an exemption', () => {
  const exemption: Exemption = {
    item: '0301',
    ground: 'process-information',
    reason: '尚未定稿',
    approver: '局长办公会',
    place: { file: 'profile.yaml', line: 7 },
  };

  test('what stands on the day of judgement is met, though what it was formed on was exempt', () => {
    const profile = { exemptions: [{ ...exemption, until: '2024-12-31' }] };
    const rows = [{ formed: '2024-11-09', published: '2024-11-12' }];
    expect(run(twentyWorkdays, rows, { profile }, 'standing').outcome).toBe('met');
  });

  test('what had to come down on one of them is exempt, however late it did', () => {
    const threeMonths: TakeDownLimit = {
      kind: 'take-down',
      printed: '公示期三个月',
      span: { count: 3, unit: 'month' },
    };
    const profile = { exemptions: [{ ...exemption, approvedOn: '2024-12-09' }] };
    const rows = [{ published: '2024-09-10', displayUntil: day('2024-12-12') }];
    expect(run(threeMonths, rows, { profile }).outcome).toBe('exempt');
    expect(run(threeMonths, rows).outcome).toBe('gap');
  });

  test('what follows a document of theirs on one of them is exempt too', () => {
    const follows: FollowsLimit = {
      kind: 'follows',
      printed: '于文件公开后7个工作日内',
      followed: '文件',
      span: { count: 7, unit: 'workday' },
    };
    const requirements = [
      requirement('0301', [
        element('document', 'optional'),
        element('interpretation', 'event', reading(follows), { linkedTo: 'document' }),
      ]),
    ];
    const profile = { exemptions: [{ ...exemption, approvedOn: '2024-05-27' }] };
    const result = evaluate({ requirements, asOf: '2025-01-20', ...year, profile }, [
      [entry({ ordinal: 0, title: '《竹林保护办法》政策解读', published: '2024-12-13' }), answers(0, 1)],
      [
        entry({ ordinal: 1, title: '关于印发《竹林保护办法》的通知', published: '2024-12-02' }),
        answers(0, 0),
      ],
    ]);
    expect(result.items[0]?.elements[1]?.outcome).toBe('exempt');
  });
});
