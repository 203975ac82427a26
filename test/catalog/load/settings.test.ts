import { describe, expect, test } from 'vitest';
import { shippedCalendar } from '../../../src/calendar/shipped.ts';
import { loadCalendar } from '../../../src/catalog/load/calendar.ts';
import { loadDeclarations } from '../../../src/catalog/load/declarations.ts';
import { loadProfile } from '../../../src/catalog/load/profile.ts';
import { emptyProfile } from '../../../src/model/profile.ts';
import type { Problem } from '../../../src/words/problems/problem.ts';

const told = (problems: readonly Problem[]) =>
  problems.map(({ place, code }) => `${place.line}:${place.column} ${code}`);

describe('a profile', () => {
  test('may say no more than who the agency is', () => {
    const { profile, problems } = loadProfile('agency: 示例县卫生健康局\n', 'profile.yaml');
    expect(problems).toEqual([]);
    expect(profile).toEqual({
      ...emptyProfile('示例县卫生健康局'),
      limits: { external: {}, items: {}, itemPlaces: {} },
      file: 'profile.yaml',
    });
  });

  test('has its limits read and its parts placed', () => {
    const { profile, problems } = loadProfile(
      `agency: 示例县卫生健康局
period: {from: 2024-01-01, to: 2024-12-31}
limits:
  prompt: 信息形成之日起5个工作日内
  external: {按期: 按月公开}
  items: {"0101": 形成之日起10个工作日内}
items:
  - {item: "0115", exclude: {reason: 市级职权}}
exemptions:
  - {item: "0201", ground: privacy, reason: 未成年人, approver: 局长办公会, until: 2025-12-31}
zeroReports:
  - {category: "03", from: 2024-01-01, until: 2024-12-31}
severity: {undated-entry: off}
columns: {发布时间: publishedOn}
`,
      'profile.yaml',
    );
    expect(problems).toEqual([]);
    expect(profile?.limits.prompt?.limits[0]).toMatchObject({
      kind: 'within',
      span: { count: 5, unit: 'workday' },
    });
    expect(profile?.limits.external.按期?.limits[0]).toMatchObject({ kind: 'periodic' });
    expect(profile?.limits.itemPlaces?.['0101']).toEqual({ file: 'profile.yaml', line: 6, column: 11 });
    expect(profile?.items[0]?.place.line).toBe(8);
    expect(profile?.exemptions[0]).toMatchObject({
      ground: 'privacy',
      until: '2025-12-31',
      place: { line: 10, column: 5 },
    });
    expect(profile?.zeroReports[0]).toMatchObject({ category: '03', place: { line: 12 } });
    expect(profile?.severity).toEqual({ 'undated-entry': 'off' });
  });

  test('tells all that is wrong at once', () => {
    const { profile, problems } = loadProfile(
      `agency: ""
period: {from: 2024-12-31, to: 2024-01-01}
limits: {prompt: 很快, items: {"0101": 二十天左右}}
items: [{item: 0115, exclude: {}}]
exemptions: [{item: "0201", ground: secret, reason: 保密, approver: 局长}]
columns: {发布时间: published}
`,
      'profile.yaml',
    );
    expect(profile).toBeUndefined();
    expect(told(problems)).toEqual([
      '1:9 schema/empty-value',
      '2:32 profile/period-reversed',
      '3:18 limit/unreadable',
      '3:38 limit/unreadable',
      '4:16 yaml/unquoted-number',
      '4:31 schema/missing-key',
      '5:37 schema/not-allowed',
      '6:17 schema/not-allowed',
    ]);
  });
});

test('what an agency declares stands in a file of its own, too', () => {
  const { declarations, problems } = loadDeclarations(
    `exemptions:
  - {item: "0201", element: decision, ground: privacy, reason: 未成年人, approver: 局长办公会}
zeroReports:
  - {item: "0301", from: 2024-01-01, until: 2024-12-31, statedBy: 监督股}
attestations:
  - {item: "0201", element: guide, url: "https://www.qinglu.example", seenBy: 李梅, seenOn: 2024-06-01, until: 2024-12-31}
items:
  - {item: "0401", exclude: {reason: 移交县医疗保障局}}
`,
    'declarations.yaml',
  );
  expect(problems).toEqual([]);
  expect(declarations).toMatchObject({
    exemptions: [{ item: '0201', element: 'decision', place: { file: 'declarations.yaml', line: 2 } }],
    zeroReports: [{ item: '0301', statedBy: '监督股', place: { line: 4 } }],
    attestations: [{ item: '0201', element: 'guide', seenBy: '李梅', place: { line: 6 } }],
    items: [{ item: '0401', exclude: { reason: '移交县医疗保障局' }, place: { line: 8 } }],
  });
});

test('a calendar of one year becomes days', () => {
  const { data, problems } = loadCalendar(
    `years:
  - year: 2027
    document: 国务院办公厅关于2027年部分节假日安排的通知
    holidays:
      - {name: 元旦, from: 2026-12-31, until: 2027-01-02}
    makeUpDays:
      - {day: 2027-01-09, for: 元旦}
`,
    '2027.yaml',
    shippedCalendar(),
  );
  expect(problems).toEqual([]);
  expect(data).toEqual({
    firstYear: 2027,
    lastYear: 2027,
    holidays: { '2026-12-31': '元旦', '2027-01-01': '元旦', '2027-01-02': '元旦' },
    makeUpDays: { '2027-01-09': '元旦' },
    documents: ['国务院办公厅关于2027年部分节假日安排的通知'],
    replacedYears: [],
    documentOfYear: { '2027': '国务院办公厅关于2027年部分节假日安排的通知' },
    source: { file: '2027.yaml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) },
  });
});
