import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

/** What is typed, and the line about the due day in both languages. */
const asked: readonly (readonly [string, string, string, string])[] = [
  [
    '2024-09-25 15:30',
    '24小时内',
    '自2024-09-25 15:30起算，应于2024-09-26 15:30前公开',
    'counted from 2024-09-25 15:30; due by 2024-09-26 15:30',
  ],
  [
    '2024-09-25',
    '24小时内',
    '自2024-09-25起24小时；只有日期没有时刻的，2024-09-26之后公开方可认定超期',
    '24 hours from 2024-09-25; without times of day, only what is published after 2024-09-26 is certainly late',
  ],
  [
    '2024-09-25 15:30',
    '收到后3日内',
    '按日计算的期限自起算日的次日起算，与时刻无关。',
    'A limit in days is counted from the day after the date, whatever the time of day.',
  ],
  [
    '2024-09-25',
    '每月5日前，遇节假日顺延',
    '2024-10-01至2024-10-31这一期：期满日10-05为休息日（10-05至10-07国庆节），顺延至其后第一个工作日；应于2024-10-08（含当日）前公开',
    'the period from 2024-10-01 to 2024-10-31: it ends on 10-05, a day of rest (10-05 to 10-07 National Day), so the next working day counts; due on 2024-10-08, that day included',
  ],
  [
    '2024-09-25',
    '次月5个工作日内',
    '2024-09-01至2024-09-30这一期：自2024-09-30起，次日开始计算5个工作日；跳过10-01至10-07（国庆节）；10-12调休上班，计入；应于2024-10-12（含当日）前公开',
    'the period from 2024-09-01 to 2024-09-30: 5 working days from 2024-09-30, that day not counted; passing over 10-01 to 10-07 (National Day); make-up working days counted: 10-12; due on 2024-10-12, that day included',
  ],
  ['2026-01-25', '每年1月31日前', '应于2026-01-31（含当日）前公开', 'due on 2026-01-31, that day included'],
  [
    '2024-10-08',
    '会议召开7日前',
    '以所给日期为会议召开之日：应于2024-10-01（含当日）前公开',
    'taking the date as that of 会议召开: due on 2024-10-01, that day included',
  ],
  [
    '2024-09-27',
    '公示不少于7日',
    '自2024-09-27起，次日开始计算7日；应公示至2024-10-04（含当日）',
    '7 calendar days from 2024-09-27, that day not counted; on display until 2024-10-04, that day included',
  ],
  [
    '2024-09-25',
    '20个工作日内，经批准可延长10个工作日',
    '自2024-09-25起，次日开始计算20个工作日；跳过10-01至10-07（国庆节）；09-29、10-12调休上班，计入；应于2024-10-28（含当日）前公开；依法延长10个工作日的，最迟应于2024-11-11（含当日）前公开',
    '20 working days from 2024-09-25, that day not counted; passing over 10-01 to 10-07 (National Day); make-up working days counted: 09-29, 10-12; due on 2024-10-28, that day included; where extended by 10 working days, at the latest on 2024-11-11, that day included',
  ],
  // The display runs from 11 to 18 November; three working days follow.
  [
    '2024-11-11',
    '公示5个工作日后3个工作日内公布',
    '自2024-11-18起，次日开始计算3个工作日；应于2024-11-21（含当日）前公开',
    '3 working days from 2024-11-18, that day not counted; due on 2024-11-21, that day included',
  ],
  [
    '2024-09-25',
    '20个工作日内，最迟不超过30日',
    '自2024-09-25起，次日开始计算30日；应于2024-10-25（含当日）前公开',
    '30 calendar days from 2024-09-25, that day not counted; due on 2024-10-25, that day included',
  ],
  ['2024-09-25', '7个工作日内', '30(4)', '30(4)'],
  [
    '2024-09-25',
    '7个工作日内',
    '依据：《国务院办公厅关于2024年部分节假日安排的通知》（国办发明电〔2023〕7号）；《民法典》第二百零一条（起算日不计入）',
    'Basis: 国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）; Civil Code, art. 201 (the first day does not count)',
  ],
  [
    '2024-09-22',
    '收到后13日内公开',
    '依据：《国务院办公厅关于2024年部分节假日安排的通知》（国办发明电〔2023〕7号）；《民法典》第二百零一条（起算日不计入）、第二百零三条（期满日为休息日的，顺延）',
    'Basis: 国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）; Civil Code, art. 201 (the first day does not count), art. 203 (an end on a day of rest moves on)',
  ],
  [
    '2024-09-27',
    '及时公开',
    '这一时限没有可以推算的截止日。',
    'This limit has no due day that can be worked out.',
  ],
  [
    '2024-09-27',
    '自信息形成之日起20个工作日内公开，涉及国家秘密的不予公开',
    '未作为时限理解的字句：涉及国家秘密的不予公开',
    'Words not read as part of a limit: 涉及国家秘密的不予公开',
  ],
];

describe('mulu deadline', () => {
  test.each(asked)('%s %s', async (date, limit, zh, en) => {
    for (const [LANG, line] of [
      ['zh_CN.UTF-8', zh],
      ['en_US.UTF-8', en],
    ] as const) {
      const { exitCode, stdout, stderr } = await runCli(['deadline', date, limit], '', { LANG });
      expect([exitCode, stderr]).toEqual([0, '']);
      expect(stdout.split('\n')).toContain(line);
    }
  });

  test('refuses a time of day that does not exist', async () => {
    for (const date of ['2024-09-25 24:00', '2024-09-25 12:60', '2024-02-30 12:00', '12:00', '2024-09-25 ']) {
      const { exitCode, stderr } = await runCli(['deadline', date, '24小时内']);
      expect([exitCode, stderr.includes('usage/bad-date')], date).toEqual([2, true]);
    }
  });

  test.each(['10日内上报', '15日内向主管部门备案', '60日内申请行政复议'])(
    'works out no day of publication for %s',
    async (limit) => {
      const { stdout, exitCode } = await runCli(['deadline', '2024-09-25', limit], '', {
        LANG: 'zh_CN.UTF-8',
      });
      expect(exitCode).toBe(0);
      expect(stdout).toContain('不是公开时限');
      expect(stdout).not.toMatch(/应于|前公开|内公开|依据/u);
      const { stdout: json } = await runCli(['deadline', '2024-09-25', limit, '--json']);
      expect(JSON.parse(json)).toMatchObject({ due: [{ kind: 'none' }] });
    },
  );

  test('shows what a calendar file cites for its year', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'calendar-'));
    try {
      const file = `${folder}/2027.yaml`;
      await writeFile(
        file,
        'years:\n  - {year: 2027, document: 某市2027年放假安排（某政办〔2026〕9号）, holidays: [], makeUpDays: []}\n',
      );
      const { stdout, stderr } = await runCli(
        ['deadline', '2027-03-01', '5个工作日内', '--calendar', file],
        '',
        {
          LANG: 'zh_CN.UTF-8',
        },
      );
      expect([stdout, stderr].join('')).toContain('依据：《某市2027年放假安排》（某政办〔2026〕9号）');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('as JSON tells the reading and what each limit comes to', async () => {
    const { stdout } = await runCli(['deadline', '2024-09-25 15:30', '24小时内；长期公开', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      date: '2024-09-25',
      reading: { limits: [{ kind: 'within' }, { kind: 'standing' }] },
      due: [{ kind: 'moment', from: '2024-09-25 15:30', due: '2024-09-26 15:30' }, { kind: 'none' }],
    });
  });

  test.each([
    ['第20个工作日', '20个工作日内'],
    ['每月10日前，遇节假日提前', '每月5日前，遇节假日顺延'],
  ])('offers a near phrase for %s', async (printed, nearest) => {
    const { exitCode, stderr } = await runCli(['deadline', '2024-09-25', printed]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(nearest);
  });
});
