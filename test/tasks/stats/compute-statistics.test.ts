import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { shapeOfSchema, shapeOfType } from '../../catalog/load/type-shape.ts';
import { statisticsOf } from './statistics-of.ts';

const header = '标题,文号,栏目,发布渠道,发布机构,成文日期,公开日期';
const rows = [
  '关于流感疫苗接种的通告,,通知公告,政府网站,县卫健局,2024-01-02,2024-01-05',
  // The same article under a second column, and in a second channel three days later.
  '关于流感疫苗接种的通告,,政策文件,政府网站,县卫健局,2024-01-02,2024-01-05',
  '关于流感疫苗接种的通告,,通知公告,微信公众号,县卫健局,2024-01-02,2024-01-08',
  '关于公布定点医院名单的公告,,通知公告,政府网站,县卫生健康局,2024-03-01,2024-03-11',
  '关于调整门诊时间的公告,,通知公告,政府网站,县卫生健康局,2024-03-04,2024-03-04',
  // In the ledger only.
  '关于印发应急预案的通知,,通知公告,政府网站,县卫生健康局,2024-03-04,',
];

describe('publications', () => {
  test('counts an article once, and once under each of its columns and channels', async () => {
    const statistics = await statisticsOf([[header, ...rows]]);
    expect(statistics.entries).toEqual({ total: 6, outOfPeriod: 0, undated: 1, repeated: 2 });
    expect(statistics.publications.total).toBe(3);
    expect(statistics.byColumn.counts).toEqual([
      { name: '通知公告', count: 3 },
      { name: '政策文件', count: 1 },
    ]);
    expect(statistics.byChannel.counts).toEqual([
      { name: '政府网站', count: 3 },
      { name: '微信公众号', count: 1 },
    ]);
  });

  test('gives every month of the period, empty ones too, and the mean over them', async () => {
    const { publications, period } = await statisticsOf([[header, ...rows]]);
    expect(period).toEqual({ from: '2024-01-01', to: '2024-03-31', stated: false });
    expect(publications.byMonth).toEqual([
      { month: '2024-01', count: 1 },
      { month: '2024-02', count: 0 },
      { month: '2024-03', count: 2 },
    ]);
    expect([publications.months, publications.monthlyMean]).toEqual([3, 1]);
  });

  test('counts the months of a stated period only up to the day of judgement', async () => {
    const asked = { from: '2024-01-01', to: '2024-12-31', asOf: '2024-06-30' };
    const { publications } = await statisticsOf([[header, ...rows]], asked);
    expect([publications.months, publications.monthlyMean]).toEqual([6, 0.5]);
  });

  test('leaves out what is dated outside a stated period', async () => {
    const statistics = await statisticsOf([[header, ...rows]], { from: '2024-02-01', to: '2024-12-31' });
    expect(statistics.entries).toMatchObject({ total: 6, outOfPeriod: 3, undated: 1, repeated: 0 });
    expect(statistics.publications.total).toBe(2);
  });

  test('tells an alias as the agency', async () => {
    const { byPublisher } = await statisticsOf([[header, ...rows]], {
      aliases: ['县卫健局', '县卫生健康局'],
    });
    expect(byPublisher).toEqual({ counts: [{ name: '青麓县卫生健康局', count: 3 }], unnamed: 0, others: 0 });
  });

  test('is the same in any order of rows and over any split into files', async () => {
    const without = ({ inputs, ...rest }: Awaited<ReturnType<typeof statisticsOf>>) => rest;
    const whole = without(await statisticsOf([[header, ...rows]]));
    const turned = without(await statisticsOf([[header, ...[...rows].reverse()]]));
    const split = without(
      await statisticsOf([
        [header, ...rows.slice(3)],
        [header, ...rows.slice(0, 3)],
      ]),
    );
    expect(turned).toEqual(whole);
    expect(split).toEqual(whole);
  });

  test('an untitled form of the same title on another day is another publication', async () => {
    const weekly = ['标题,公开日期', '公告,2024-01-02', '公告,2024-01-09', '公告,2024-01-09'];
    const { publications, entries } = await statisticsOf([weekly]);
    expect([publications.total, entries.repeated]).toEqual([2, 1]);
  });

  test('has figures for a list without a single date', async () => {
    const { publications, period, daysToPublish } = await statisticsOf([
      ['标题,栏目', '公告,通知公告', '通告,通知公告'],
    ]);
    expect(publications).toEqual({ total: 2, outsideMonths: 2, byMonth: [], months: 0, monthlyMean: null });
    expect(period).toEqual({ from: null, to: null, stated: false });
    expect(daysToPublish).toEqual({ datable: 0, early: 0, mean: null, median: null, longest: null });
  });
});

describe('days to publish', () => {
  test('counts from formation to the first publication, medians between two', async () => {
    const { daysToPublish } = await statisticsOf([[header, ...rows]]);
    // 3, 10 and 0 days; the repost three days later does not count.
    expect(daysToPublish).toEqual({ datable: 3, early: 0, mean: 13 / 3, median: 3, longest: 10 });
  });

  test('leaves out what was published before it was formed', async () => {
    const list = ['标题,成文日期,公开日期', '甲通知,2024-05-10,2024-05-09', '乙通知,2024-05-10,2024-05-14'];
    const { daysToPublish } = await statisticsOf([list]);
    expect(daysToPublish).toEqual({ datable: 2, early: 1, mean: 4, median: 4, longest: 4 });
  });

  test('20 working days from 2024-09-25 end on 2024-10-28', async () => {
    const list = [
      '标题,成文日期,公开日期',
      '甲通知,2024-09-25,2024-10-28',
      '乙通知,2024-09-25,2024-10-29',
      '丙通知,,2024-10-29',
    ];
    const { withinStatutory } = await statisticsOf([list]);
    expect(withinStatutory).toEqual({ numerator: 1, denominator: 2, undetermined: 1 });
  });
});

describe('normative documents', () => {
  const documents = [
    '标题,文号,栏目,成文日期,公开日期,废止日期,有效性',
    '关于印发《青麓县村卫生室管理办法》的通知,青卫发〔2024〕8号,规范性文件,2024-02-01,2024-02-05,,有效',
    '关于印发《青麓县托育机构备案办法》的通知,青卫发〔2024〕9号,规范性文件,2024-03-01,2024-03-05,,有效',
    '关于印发《青麓县献血奖励办法》的通知,青卫发〔2019〕3号,规范性文件,2019-03-01,2019-03-05,2024-04-01,废止',
    '关于印发《青麓县除四害办法》的通知,青卫发〔2009〕3号,规范性文件,2009-03-01,2009-03-05,,失效',
    '《青麓县村卫生室管理办法》政策解读,,政策解读,2024-02-06,2024-02-06,,',
    '关于《青麓县献血办法（征求意见稿）》公开征求意见的公告,,规范性文件意见征集,2024-05-06,2024-05-06,,',
  ];

  test('counts what was made and abolished in the period, and what was interpreted', async () => {
    const asked = { from: '2024-01-01', to: '2024-12-31' };
    const { normativeDocuments } = await statisticsOf([documents], asked);
    expect(normativeDocuments).toEqual({
      made: 2,
      abolished: 1,
      inForce: 2,
      lapsedUndated: 1,
      interpreted: 1,
      interpretationRate: 0.5,
    });
  });

  test('says why there is no rate', async () => {
    const { normativeDocuments } = await statisticsOf([[header, ...rows]]);
    expect([normativeDocuments.interpretationRate, normativeDocuments.why]).toEqual([
      null,
      'no-normative-documents',
    ]);
  });
});

describe('the schema', () => {
  const schema = JSON.parse(readFileSync('schemas/statistics.schema.json', 'utf8'));

  test('says exactly what Statistics says', () => {
    expect(shapeOfSchema(schema)).toEqual(shapeOfType('src/model/statistics.ts', 'Statistics'));
  });

  test('accepts what is written', async () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    for (const statistics of [
      await statisticsOf([[header, ...rows]]),
      await statisticsOf([['标题,栏目', '公告,通知公告']]),
    ]) {
      validate(JSON.parse(JSON.stringify(statistics)));
      expect(validate.errors).toBeNull();
    }
  });
});
