import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../../src/catalog/load/claims.ts';
import type { Claims } from '../../../src/model/claims.ts';
import { present } from '../../../src/model/present.ts';
import type { ReconciledClaim } from '../../../src/model/statistics.ts';
import { statisticsOf } from './statistics-of.ts';

function claimsOf(...lines: readonly string[]): Claims {
  const text = `id: report\ntitle: 年度报告\nissuer: 县卫生健康局\nperiod: {from: "2024-01-01", to: "2024-12-31"}\nclaims:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
  const { claims, problems } = loadClaims(text, 'claims.yaml');
  expect(problems).toEqual([]);
  if (claims === undefined) throw new Error('no claims');
  return claims;
}

const header = '标题,文号,栏目,成文日期,公开日期';
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
/** Two notices a month. */
const year = months.flatMap((month) => [
  `${month}月疫情通报,,重点领域,2024-${month}-01,2024-${month}-02`,
  `${month}月门诊公告,,通知公告,2024-${month}-01,2024-${month}-03`,
]);

async function judge(
  list: readonly string[],
  ...lines: readonly string[]
): Promise<readonly ReconciledClaim[]> {
  const asked = { from: '2024-01-01', to: '2024-12-31', claims: claimsOf(...lines) };
  return (await statisticsOf([[header, ...list]], asked)).reconciliation?.claims ?? [];
}

const short = ({ verdict, found, difference, reason }: ReconciledClaim) =>
  [verdict, found, difference, reason].filter((part) => part !== undefined).join(' ');

const count = (comparison: string, more = '') =>
  `{id: a, text: 公开各类信息, ledger: list, quantity: {kind: count}, comparison: {${comparison}}${more}}`;
const mean = (comparison: string) =>
  `{id: a, text: 月均, ledger: list, quantity: {kind: monthly-mean}, comparison: {${comparison}}}`;

describe('held against the list', () => {
  test.each([
    ['24条', count('equals: 24'), 'agrees 24'],
    ['25条', count('equals: 25'), 'differs 24 -1'],
    ['20多条', count('atLeast: 20'), 'agrees 24'],
    ['30多条', count('atLeast: 30'), 'differs 24 -6'],
    ['月均2条', mean('equals: 2'), 'agrees 2'],
    ['月均2余条', mean('between: [2, 3]'), 'agrees 2'],
    ['月均1余条', mean('between: [1, 2]'), 'differs 2 1'],
    ['重点领域12条', count('equals: 12', ', filter: {columns: [重点领域]}'), 'agrees 12'],
    ['重点领域6条', count('equals: 6', ', filter: {columns: [重点领域]}'), 'differs 12 6'],
    ['three in a row', count('equals: 12', ', filter: {titles: [门诊+公告]}'), 'agrees 12'],
    ['other words', count('equals: 2', ', filter: {titles: [狂犬病+补种]}'), 'undetermined 0 nothing-found'],
    [
      'a document number is exact',
      count('equals: 1', ', filter: {documentNumbers: [青卫发〔2024〕1号]}'),
      'differs 0 -1',
    ],
  ])('%s', async (_name, line, verdict) => {
    expect((await judge(year, line)).map(short)).toEqual([verdict]);
  });

  test('a list that ends in May cannot refute the figure of a year', async () => {
    const [whole] = await judge(year.slice(0, 10), count('atLeast: 20'));
    expect(short(present(whole))).toBe('undetermined 10 list-too-short');
  });

  test('entries without a date of publication may be the missing ones', async () => {
    const blank = '年底通报,,重点领域,2024-12-30,';
    expect((await judge([...year, blank], count('equals: 25'))).map(short)).toEqual([
      'undetermined 24 undated-entries',
    ]);
    expect((await judge([...year, blank], count('equals: 26'))).map(short)).toEqual(['differs 24 -2']);
    expect((await judge([...year, blank], count('atLeast: 24'))).map(short)).toEqual(['agrees 24']);
  });

  test('document numbers are the same in any bracket', async () => {
    const row = '关于印发《管理办法》的通知,青卫发﹝2024﹞14号,规范性文件,2024-05-01,2024-05-07';
    const line = count('equals: 1', ', filter: {documentNumbers: [青卫发〔2024〕14号]}');
    expect((await judge([...year, row], line)).map(short)).toEqual(['agrees 1']);
  });

  test('an event is found by its words within a month of its day', async () => {
    const event = (on: string) =>
      `{id: a, text: 召开委务会, ledger: list, quantity: {kind: event}, comparison: {on: "${on}"}, filter: {titles: [委务会]}}`;
    const row = '县卫健局召开委务会研究政务公开,,工作动态,,2024-05-27';
    expect((await judge([...year, row], event('2024-05-24'))).map(short)).toEqual(['agrees 2024-05-27']);
    expect((await judge([...year, row], event('2024-06-24'))).map(short)).toEqual([
      'undetermined nothing-found',
    ]);
  });

  test.each([
    [
      'written the day before',
      '县卫健局召开委务会,,工作动态,2024-05-23,2024-05-24',
      'undetermined 2024-05-23 other-day',
    ],
    ['written on the day', '县卫健局召开委务会,,工作动态,2024-05-24,2024-05-27', 'agrees 2024-05-27'],
    [
      'of the day before by its title',
      '县卫健局5月23日召开委务会,,工作动态,,2024-05-24',
      'undetermined 2024-05-23 other-day',
    ],
    [
      'of the day by its title',
      '县卫健局2024年5月24日召开委务会,,工作动态,2024-05-20,2024-05-27',
      'agrees 2024-05-27',
    ],
    ['of days around it', '县卫健局5月23日至25日召开委务会,,工作动态,,2024-05-27', 'agrees 2024-05-27'],
    [
      'of another year',
      '县卫健局2023年5月24日召开委务会,,工作动态,,2024-05-27',
      'undetermined 2023-05-24 other-day',
    ],
    ['published the day before', '县卫健局召开委务会,,工作动态,,2024-05-23', 'undetermined nothing-found'],
  ])('an entry %s', async (_, row, expected) => {
    const line = `{id: a, text: 5月24日召开委务会, ledger: list, quantity: {kind: event}, comparison: {on: "2024-05-24"}, filter: {titles: [委务会]}}`;
    expect((await judge([...year, row], line)).map(short)).toEqual([expected]);
  });

  test.each([
    ['all within 20 working days', [], 'atLeast: 1', 'undetermined 0 no-limits'],
    ['one beyond them', ['会议公告,,通知公告,2024-03-01,2024-06-03'], 'atLeast: 1', 'agrees 1'],
    [
      'one beyond them, an exact number claimed',
      ['会议公告,,通知公告,2024-03-01,2024-06-03'],
      'equals: 1',
      'undetermined 1 no-limits',
    ],
  ])('admitted lateness of a list full of dates, %s', async (_, rows, comparison, expected) => {
    const late = `{id: a, text: 部分信息公开不够及时, ledger: list, quantity: {kind: late}, comparison: {${comparison}}}`;
    expect((await judge([...year, ...rows], late)).map(short)).toEqual([expected]);
    const undated = year.map((row) => row.replace(/,2024-\d\d-01,/u, ',,'));
    expect((await judge(undated, late)).map(short)).toEqual(['undetermined no-dates']);
  });

  test.each(['late', 'on-time-share', 'monthly-mean', 'interpretation-rate'])(
    'a filter cannot narrow %s, and the figure of the whole list is not taken for it',
    async (kind) => {
      const line = `{id: a, text: 行政处罚, ledger: list, quantity: {kind: ${kind}}, comparison: {atLeast: 0}, filter: {titles: [处罚]}}`;
      expect((await judge(year, line)).map(short)).toEqual(['undetermined filter-not-counted']);
    },
  );
});

describe('held against the report itself', () => {
  const parts = [
    '{id: lead, text: 主办9件, ledger: proposals, quantity: {kind: count}, comparison: {equals: 9}}',
    '{id: joint, text: 会办4件, ledger: proposals, quantity: {kind: count}, comparison: {equals: 4}}',
  ];
  const sum = (total: number) =>
    `{id: sum, text: 合计, ledger: proposals, quantity: {kind: sum, of: [lead, joint]}, comparison: {equals: ${total}}}`;

  test('9 + 4 is 13 and not 14; the parts themselves need their register', async () => {
    expect((await judge(year, ...parts, sum(13))).map(short)).toEqual([
      'undetermined needs-ledger',
      'undetermined needs-ledger',
      'agrees 13',
    ]);
    expect((await judge(year, ...parts, sum(14))).map(short).at(-1)).toBe('differs 13 -1');
  });

  test('813 ÷ 12 is 67 and something', async () => {
    const whole =
      '{id: whole, text: 813多条, ledger: documents, quantity: {kind: count}, comparison: {atLeast: 813}}';
    const line =
      '{id: mean, text: 67余条, ledger: list, quantity: {kind: quotient, of: [whole, 12]}, comparison: {between: [67, 68]}}';
    expect((await judge(year, whole, line)).map(short).at(-1)).toBe('agrees 67.75');
  });

  test('a part cannot be larger than its whole', async () => {
    const whole =
      '{id: all, text: 1335篇, ledger: media, quantity: {kind: count}, comparison: {equals: 1335}}';
    const part = (value: number) =>
      `{id: some, text: 其中, ledger: media, quantity: {kind: count}, comparison: {equals: ${value}}, partOf: all}`;
    expect((await judge(year, whole, part(766))).map(short).at(-1)).toBe('undetermined needs-ledger');
    expect((await judge(year, whole, part(1500))).map(short).at(-1)).toBe('differs 1335 -165');
  });
});

test('the summary of 2018: 15 of its 24 figures need another register', async () => {
  const file = 'catalogs/claims/huaihua-2018.yaml';
  const { claims } = loadClaims(readFileSync(file, 'utf8'), file);
  if (claims === undefined) throw new Error('no claims');
  const list = [
    header,
    // 68 publications a month, 816 in all, but only 67 in the last three.
    ...months.flatMap((month, index) =>
      Array.from(
        { length: index < 9 ? 68 : 67 },
        (_, row) => `信息${month}${row},,通知公告,2018-${month}-03,2018-${month}-05`,
      ),
    ),
    '关于印发管理规定的通知,怀卫发〔2018〕14号,政策文件,2018-03-01,2018-03-05',
    '接种长春长生公司狂犬病疫苗续种补种方案,,通知公告,2018-08-01,2018-08-02',
  ];
  const { reconciliation } = await statisticsOf([list], { claims, from: '2018-01-01', to: '2018-12-31' });
  const verdicts = Object.fromEntries(
    (reconciliation?.claims ?? []).map((claim) => [claim.id, short(claim)]),
  );
  expect(verdicts).toMatchObject({
    'huaihua-total-items': 'agrees 815',
    'huaihua-monthly-mean': `agrees ${815 / 12}`,
    'huaihua-disclosure-rules': 'agrees 1',
    'huaihua-vaccine-response': 'differs 1 -1',
    'huaihua-proposals-sum': 'agrees 13',
    'huaihua-working-meeting': 'undetermined nothing-found',
    'huaihua-media-articles': 'undetermined needs-ledger',
  });
  expect(reconciliation).toMatchObject({ agrees: 4, differs: 1, undetermined: 19 });
  const needing = reconciliation?.claims.filter(({ reason }) => reason === 'needs-ledger') ?? [];
  expect(needing).toHaveLength(15);
});
