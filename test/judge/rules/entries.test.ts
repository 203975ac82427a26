import { describe, expect, test } from 'vitest';
import type { DisplayLimit, TakeDownLimit } from '../../../src/model/time-limit.ts';
import {
  answers,
  type EntryLiteral,
  element,
  entry,
  evaluate,
  folded,
  nothing,
  reading,
  requirement,
  type Setting,
  twentyWorkdays,
} from './literals.ts';

const requirements = [
  requirement('0101', [
    element('guide', 'standing', reading(twentyWorkdays), { channels: ['政府网站'] }),
    element('result', 'optional'),
  ]),
];

function run(entries: readonly EntryLiteral[], setting: Partial<Setting> = {}) {
  const result = evaluate(
    { requirements, ...setting },
    entries.map((one, ordinal) => [entry({ ordinal, ...one }), answers(0, 0)]),
  );
  const judged = result.items[0]?.elements[0];
  return { outcome: judged?.outcome, reasons: judged?.reasons, findings: folded(result), result };
}

describe('content that must stand', () => {
  test('presence is enough, even undated', () => {
    expect(run([{ published: '2024-05-06' }])).toMatchObject({ outcome: 'met', findings: [] });
    expect(run([{}])).toMatchObject({ outcome: 'met', findings: ['undated-entry 0101/guide list.csv:2'] });
  });

  test('nothing is a gap; a known delay is one too', () => {
    expect(run([])).toMatchObject({
      outcome: 'gap',
      reasons: ['nothing-published'],
      findings: ['missing-element 0101/guide'],
    });
    expect(run([{ formed: '2024-03-01', published: '2024-05-06' }])).toMatchObject({
      outcome: 'gap',
      findings: ['late-publication 0101/guide list.csv:2'],
    });
  });

  test('entries of the item whose element cannot be told are a doubt, not a gap', () => {
    const { items } = evaluate({ requirements }, [[entry({ published: '2024-05-06' }), answers(0)]]);
    expect(items[0]?.elements[0]).toMatchObject({
      outcome: 'undetermined',
      reasons: ['element-not-told'],
      evidence: [{ file: 'list.csv', row: 2 }],
    });
  });

  test('what was published outside the stated period still stands', () => {
    const period = { from: '2024-01-01', to: '2024-12-31' };
    expect(run([{ formed: '2019-01-02', published: '2019-12-31' }], period)).toMatchObject({
      outcome: 'met',
      findings: [],
    });
  });

  test('only lapsed entries', () => {
    const lapsed = { published: '2019-05-06', validity: '已废止' };
    expect(run([lapsed])).toMatchObject({
      outcome: 'gap',
      reasons: ['lapsed'],
      findings: ['lapsed 0101/guide list.csv:2'],
    });
    expect(run([lapsed, { published: '2024-05-06', validity: '有效' }]).outcome).toBe('met');
    expect(run([{ published: '2019-05-06', abolished: '2025-01-21' }]).outcome).toBe('met');
    expect(run([{ published: '2019-05-06', abolished: '2025-01-20' }]).outcome).toBe('gap');
  });
});

describe('dates', () => {
  test('published before it was formed', () => {
    expect(run([{ formed: '2024-05-07', published: '2024-05-06' }]).findings).toEqual([
      'early-publication 0101/guide list.csv:2',
    ]);
    expect(run([{ formed: '2024-05-06', published: '2024-05-06' }]).findings).toEqual([]);
  });

  test.each([
    ['2025-01-20', []],
    ['2025-01-21', ['implausible-date 0101/guide list.csv:2']],
    ['1990-01-01', []],
    ['1989-12-31', ['implausible-date 0101/guide list.csv:2']],
  ])('a publication date of %s', (published, findings) => {
    expect(run([{ published }]).findings).toEqual(findings);
  });

  test('a cell that is no date is told with its text', () => {
    const anomalies = [{ kind: 'impossible-date', field: 'publishedOn', text: '2024-02-30' }] as const;
    const { findings, result } = run([{ anomalies }]);
    expect(findings).toEqual(['implausible-date 0101/guide list.csv:2']);
    expect(result.findings[0]?.facts).toMatchObject({ field: 'publishedOn', text: '2024-02-30' });
  });

  test('a link that names another day', () => {
    const published = '2024-09-25';
    expect(run([{ published, link: '/xxgk/202406/t20240611_1.html' }]).findings).toEqual([
      'url-date-differs list.csv:2',
    ]);
    for (const link of [
      '/2024/09/25/1.html',
      '/202409/t20240926_1.html',
      '/c12024061100.html',
      '/content/post_2024.html',
    ])
      expect(run([{ published, link }]).findings).toEqual([]);
  });

  test('dates that all agree', () => {
    const rows = (equal: number) =>
      Array.from({ length: 20 }, (_, index) => ({
        title: `文件${index}`,
        formed: '2024-05-06',
        published: index < equal ? '2024-05-06' : '2024-05-07',
      }));
    expect(run(rows(18)).findings).toEqual([]);
    expect(run(rows(19)).findings).toEqual(['identical-dates list.csv:2']);
  });

  test('a mass of entries on one day takes the lateness of that day back', () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({
      title: `文件${index}`,
      formed: `2024-0${1 + (index % 6)}-05`,
      published: '2024-11-15',
    }));
    const { outcome, reasons, findings, result } = run(rows);
    expect({ outcome, reasons, findings }).toEqual({
      outcome: 'met',
      reasons: ['published'],
      findings: ['migration-day list.csv:2'],
    });
    expect(result.summary.timeliness).toEqual({ numerator: 0, denominator: 0, undetermined: 30 });
    expect(run(rows.slice(1)).findings).toHaveLength(29);
  });
});

describe('rows', () => {
  test('the same row twice, but not under another column', () => {
    const row = {
      title: '关于开展检查的通知',
      formed: '2024-05-06',
      published: '2024-05-07',
      columnPath: '通知',
    };
    expect(run([row, row]).findings).toEqual(['duplicate-entry list.csv:3']);
    expect(run([row, { ...row, title: ' 关于开展检查的 通知' }]).findings).toEqual([
      'duplicate-entry list.csv:3',
    ]);
    expect(run([row, { ...row, columnPath: '公告' }]).findings).toEqual([]);
    expect(run([row, { ...row, formed: '2024-05-07' }]).findings).toEqual([]);
  });

  test('personal data is told masked', () => {
    const personalData = [{ kind: 'identity-number', masked: '5326**********001X', column: '标题' }] as const;
    const { findings, result } = run([{ published: '2024-05-06', personalData }]);
    expect(findings).toEqual(['exposed-personal-data 0101/guide list.csv:2']);
    expect(result.findings[0]).toMatchObject({ severity: 'error', facts: { masked: '5326**********001X' } });
  });

  test('an entry that nothing recognises; news is no finding', () => {
    const { findings } = evaluate({ requirements: [] }, [
      [entry({ ordinal: 0 }), nothing],
      [entry({ ordinal: 1 }), { ...nothing, kind: 'none', reason: 'news', suggestions: [], clues: [] }],
    ]);
    expect(findings.map(({ rule, entry: seen }) => [rule, seen?.row])).toEqual([['unmatched-entry', 2]]);
  });
});

describe('channels and bodies', () => {
  const seen = { published: '2024-05-06' };

  test('only elsewhere', () => {
    expect(run([{ ...seen, channel: '微信公众号' }])).toMatchObject({
      outcome: 'gap',
      findings: ['wrong-channel 0101/guide list.csv:2'],
    });
    for (const channel of ['西畴县政务网', '县人民政府门户网站', '某某平台'])
      expect(run([{ ...seen, channel }]).findings).toEqual([]);
  });

  test('one platform of two, and with another date', () => {
    const both = [
      requirement('0101', [element('guide', 'standing', undefined, { channels: ['政府网站', '微信'] })]),
    ];
    const row = { title: '办事指南', formed: '2024-05-06', published: '2024-05-07' };
    const web = { ...row, channel: '政府网站' };
    const wechat = { ...row, channel: '微信公众号' };
    expect(run([web, wechat], { requirements: both }).findings).toEqual([]);
    expect(run([web, { ...wechat, published: '2024-05-08' }], { requirements: both }).findings).toEqual([
      'inconsistent-channels list.csv:3',
    ]);
    const two = [...both, ...both];
    const result = evaluate({ requirements: two }, [
      [entry(web), answers(0, 0)],
      [entry({ ...wechat, ordinal: 1 }), answers(0, 0)],
      [entry({ ...web, ordinal: 2, title: '另一指南' }), answers(1, 0)],
    ]);
    expect(folded(result)).toEqual(['missing-channel 0101/guide list.csv:4']);
  });

  test('another body', () => {
    expect(run([{ ...seen, publisher: '西畴县财政局' }]).findings).toEqual([
      'wrong-subject 0101/guide list.csv:2',
    ]);
    for (const publisher of ['西畴县卫生健康局', '县卫健局', '县妇幼保健院'])
      expect(run([{ ...seen, publisher }]).findings).toEqual([]);
  });

  test('我委 is whoever is audited, and without a profile anybody', () => {
    const published = [{ ...seen, publisher: '柳州市卫生健康委员会' }];
    const more = { subject: '我委', responsibilities: [{ body: '我委', role: 'responsible' as const }] };
    const ours = [requirement('0101', requirements[0]?.elements ?? [], more)];
    expect(run(published, { requirements: ours, profile: { agency: '' } }).findings).toEqual([]);
    expect(run(published, { requirements: ours, profile: { agency: '柳州市卫健委' } }).findings).toEqual([]);
    expect(run(published, { requirements: ours, profile: { agency: '柳州市财政局' } }).findings).toEqual([
      'wrong-subject 0101/guide list.csv:2',
    ]);
  });
});

describe('display', () => {
  const limit: DisplayLimit = { kind: 'display', printed: '公示7日', span: { count: 7, unit: 'day' } };
  const display = [requirement('0101', [element('notice', 'event', reading(limit))])];
  const from = { published: '2024-05-06', displayFrom: 19849 };

  test.each([
    [19856, 'met', []],
    [19855, 'gap', ['short-display 0101/notice list.csv:2']],
    [undefined, 'undetermined', []],
  ])('from day 19849 to %s is %s', (displayUntil, outcome, findings) => {
    const literal = displayUntil === undefined ? from : { ...from, displayUntil };
    expect(run([literal], { requirements: display })).toMatchObject({ outcome, findings });
  });

  test('of several notices in one cell the shortest is owed', () => {
    const long: DisplayLimit = { ...limit, span: { count: 10, unit: 'day' } };
    const requirements = [requirement('0101', [element('notice', 'event', reading(long, limit))])];
    expect(run([{ ...from, displayUntil: 19856 }], { requirements })).toMatchObject({ outcome: 'met' });
    expect(run([{ ...from, displayUntil: 19855 }], { requirements })).toMatchObject({
      outcome: 'gap',
      findings: ['short-display 0101/notice list.csv:2'],
    });
  });

  test('left up too long', () => {
    const takeDown: TakeDownLimit = {
      kind: 'take-down',
      printed: '公示期3年',
      span: { count: 3, unit: 'year' },
    };
    const setting = { requirements: [requirement('0101', [element('penalty', 'event', reading(takeDown))])] };
    const link = '/penalty.html';
    // 2022-01-17 plus three years is a Friday.
    expect(run([{ published: '2022-01-17', link }], { ...setting, asOf: '2025-01-17' }).findings).toEqual([]);
    expect(run([{ published: '2022-01-17', link }], { ...setting, asOf: '2025-01-18' }).findings).toEqual([
      'overdue-take-down 0101/penalty list.csv:2',
    ]);
    expect(run([{ published: '2022-01-17' }], { ...setting, asOf: '2025-01-18' }).findings).toEqual([]);
    const longer: TakeDownLimit = { ...takeDown, span: { count: 5, unit: 'year' } };
    const either = {
      requirements: [requirement('0101', [element('penalty', 'event', reading(takeDown, longer))])],
    };
    expect(run([{ published: '2022-01-17', link }], { ...either, asOf: '2025-01-18' }).findings).toEqual([]);
  });
});
