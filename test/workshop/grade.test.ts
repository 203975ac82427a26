import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { present } from '../../src/model/present.ts';
import { makeAgencyYear } from '../../src/workshop/agency-year.ts';
import { type Fault, faults } from '../../src/workshop/fault.ts';
import { faultReasons } from '../../src/workshop/grade/fault-reasons.ts';
import type { FilledAnswer } from '../../src/workshop/grade/filled-paper.ts';
import { explainAnswer, walkDays } from '../../src/workshop/grade/grade-words.ts';
import { markPaper } from '../../src/workshop/grade/mark-paper.ts';
import { readKind } from '../../src/workshop/grade/read-kind.ts';
import { lessons } from '../../src/workshop/lessons.ts';
import { makePaper, type Paper, type WorkshopKey } from '../../src/workshop/paper.ts';
import { afterWorkdays } from '../../src/workshop/rest-calendar.ts';
import { settleWishes } from '../../src/workshop/settle-wishes.ts';
import { runCli } from '../cli/run-cli.ts';
import { catalogOf } from './audit-year.ts';
import { fillPaper, nameOf } from './fill-paper.ts';
import { readBookTexts } from './read-book-texts.ts';

let folder: string;
let papers: readonly Paper[];
const paperFile = (number: number) => join(folder, 'class', 'participants', `paper-0${number}.xlsx`);
const inTray = (name: string) => join(folder, 'tray', name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mulu-grade-'));
  await mkdir(join(folder, 'tray'));
  const made = [
    'demo',
    join(folder, 'class'),
    '--participants',
    '3',
    '-c',
    'haitan-2020',
    '--seed',
    '5',
    '--lang',
    'zh',
  ];
  await runCli([...made, '--faults', 'late=3,missing=2,unpublished=1,duplicate=1']);
  const text = await readFile(join(folder, 'class', 'trainer', 'key.json'), 'utf8');
  const key: WorkshopKey = JSON.parse(text);
  papers = key.papers;
});
afterAll(() => rm(folder, { recursive: true }));

const paperOf = (number: number): Paper => present(papers[number - 1]);

const grade = (...files: readonly string[]) =>
  runCli(['demo', join(folder, 'class'), '--lang', 'zh', '--grade', ...files]);

/** Columns of the line of a paper: number, name, score, points …. */
const lineOf = (stdout: string, number: number) =>
  stdout
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/u))
    .find(([first]) => first === String(number));

describe('marked papers', () => {
  test('all right, in other words and another order, and half: every miss with its row and days', async () => {
    const words: Readonly<Partial<Record<Fault, string>>> = {
      late: '迟了',
      missing: '缺',
      unpublished: '已经逾期，还没公开',
      duplicate: '重复了！',
    };
    await fillPaper(paperFile(1), paperOf(1), inTray('one.xlsx'), { name: '张三' });
    await fillPaper(paperFile(2), paperOf(2), inTray('two.xlsx'), {
      name: '李四',
      say: ({ fault }) => words[fault] ?? nameOf(fault),
      edit(book) {
        const sheet = present(book.worksheets.find(({ name }) => name.endsWith('季度')));
        sheet.spliceColumns(3, 0, ['', '我的记号', 'x']);
        const moved = sheet.getRow(3).values;
        sheet.spliceRows(3, 1);
        sheet.addRow(moved);
      },
    });
    const isLate = ({ fault }: { readonly fault: Fault }) => fault === 'late';
    await fillPaper(paperFile(3), paperOf(3), inTray('three.xlsx'), {
      name: '王五',
      skips: isLate,
      accusations: 2,
    });
    const { exitCode, stdout, stderr } = await grade(
      inTray('one.xlsx'),
      inTray('two.xlsx'),
      inTray('three.xlsx'),
    );
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('results.html')]);
    expect(lineOf(stdout, 1)?.slice(0, 3)).toEqual(['1', '张三', '100']);
    expect(lineOf(stdout, 2)?.slice(0, 3)).toEqual(['2', '李四', '100']);
    // 7 faults at 2 points, 4 of them with two figures: 22; without the late ones 10, less 2 accusations.
    expect(lineOf(stdout, 3)).toEqual(['3', '王五', '36', '8 / 22', '4', '3', '2', '0']);
    expect(stdout.split('\n').find((line) => line.startsWith('超期公开'))).toMatch(/9\s+3\s+33%/u);

    const html = await readFile(join(folder, 'class', 'trainer', 'results.html'), 'utf8');
    const late = present(paperOf(3).answers.find(isLate));
    expect(html).toContain(`${late.sheet}，序号${late.number}：`);
    expect(html).toContain(`应公开日${late.due}，超期${late.workingDaysLate}个工作日`);
    expect(html).toContain(`${late.formed}形成，次日起算`);
    expect(html).toContain('<rect class="gap" width="33"');
    // What was accused falsely is explained as what was missed is.
    expect(html).toMatch(/误判：这里没有问题；[^<]*(?:时限：|内容、日期)/u);
    const texts = await readBookTexts(join(folder, 'class', 'trainer', 'results.xlsx'));
    expect(texts).toEqual(expect.arrayContaining(['王五', '逐条说明', '误判']));
  });

  test('marking again overwrites nothing', async () => {
    await fillPaper(paperFile(1), paperOf(1), inTray('again.xlsx'), {});
    await grade(inTray('again.xlsx'));
    await grade(inTray('again.xlsx'));
    const made = (await readdir(join(folder, 'class', 'trainer'))).filter((name) =>
      name.startsWith('results'),
    );
    expect(made.length).toBeGreaterThanOrEqual(4);
  });

  test('an answer in words that are not understood is named, and costs nothing', async () => {
    await fillPaper(paperFile(1), paperOf(1), inTray('odd.xlsx'), {
      say: ({ fault }) => (fault === 'duplicate' ? '咦' : nameOf(fault)),
    });
    const { stdout } = await grade(inTray('odd.xlsx'));
    expect(lineOf(stdout, 1)?.slice(-3)).toEqual(['1', '0', '1']);
  });
});

describe('what cannot be marked gets one message, and the others are marked', () => {
  const cases: readonly (readonly [string, (name: string) => Promise<void>])[] = [
    ['demo/not-a-paper', (name) => writeFile(inTray(name), '标题,发布日期\n甲,2024-01-01\n')],
    [
      'demo/no-answer-column',
      (name) =>
        fillPaper(paperFile(2), paperOf(2), inTray(name), {
          edit(book) {
            for (const sheet of book.worksheets)
              sheet.getRow(2).eachCell((cell) => {
                if (cell.value === '有何问题') cell.value = '答';
              });
          },
        }),
    ],
    [
      'demo/other-key',
      async (name) => {
        const other = join(folder, `other-${name}`);
        await runCli(['demo', other, '-c', 'huaihua-2018', '--faults', 'missing=1']);
        await copyFile(join(other, 'participants', 'paper-01.xlsx'), inTray(name));
      },
    ],
    ['demo/paper-twice', (name) => fillPaper(paperFile(1), paperOf(1), inTray(name), {})],
    ['file/not-found', async () => {}],
  ];

  test.each(cases)('%s', async (code, make) => {
    const name = `${code.replace('/', '-')}.xlsx`;
    await make(name);
    await fillPaper(paperFile(1), paperOf(1), inTray('good.xlsx'), {});
    const { exitCode, stdout, stderr } = await grade(inTray('good.xlsx'), inTray(name));
    expect(exitCode).toBe(2);
    expect(stderr.match(/\[[a-z]+\/[a-z-]+\]/gu)).toEqual([`[${code}]`]);
    expect(lineOf(stdout, 1)?.[1]).toBe('100');
  });

  test.each([
    'agency: 青麓县',
    '{"format":"mulu-demo-key","papers":[null]}',
    '[]',
    'PK\u0003\u0004\u0000\u0000',
  ])('a key that is none: %s', async (text) => {
    await writeFile(inTray('no-key.json'), text);
    const { exitCode, stderr } = await grade(inTray('one.xlsx'), '--key', inTray('no-key.json'));
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('[demo/not-a-key]')]);
  });
});

describe('kinds in the words of participants', () => {
  test.each(faults)('%s by its names', (fault) => {
    for (const name of [nameOf(fault), fault]) expect(readKind(name)).toEqual([fault]);
  });

  test.each<[string, Fault]>([
    ['迟了', 'late'],
    ['晚了3天', 'late'],
    ['逾期', 'late'],
    ['Late by two days', 'late'],
    ['逾期', 'unpublished'],
    ['overdue', 'unpublished'],
    ['缺', 'missing'],
    ['未公开', 'missing'],
    ['没有这个页面', 'missing'],
    ['missing page', 'missing'],
    ['缺了一个月', 'missed-period'],
    ['二季度没有公开', 'missed-period'],
    ['渠道不对', 'wrong-channel'],
    ['发布机构不是本单位', 'wrong-publisher'],
    ['泄露了身份证号', 'personal-data'],
    ['日期写错了', 'impossible-date'],
    ['解读晚了', 'late-follow-up'],
    ['没有解读', 'missing-follow-up'],
    ['没有日期', 'undated'],
    ['重复！', 'duplicate'],
    ['公示期太短', 'short-display'],
    ['很久没更新', 'stale-column'],
    ['网上找不到这个页面', 'missing'],
    ['页面不存在', 'missing'],
    ['日期不存在', 'impossible-date'],
    ['cannot be found', 'missing'],
    ['到期没有撤下', 'overdue-take-down'],
    ['not taken down', 'overdue-take-down'],
    ['解读率太低', 'low-ratio'],
    ['没有提前公开', 'missing-lead-time'],
    ['会前没公开', 'missing-lead-time'],
    ['次数太少', 'too-few'],
    ['少了一次', 'too-few'],
    ['有个单位没公开', 'missing-body'],
    ['都是同一天发布的', 'migration-day'],
    ['日期全都可疑', 'identical-dates'],
  ])('%s may mean %s', (text, fault) => {
    expect(readKind(text)).toContain(fault);
  });

  test.each(['没有问题', '无', '正确', 'OK', 'no'])('%s means that nothing is wrong', (text) => {
    expect(readKind(text)).toEqual([]);
  });

  test.each(['咦', '???x', '请老师看'])('%s means nothing that is known', (text) => {
    expect(readKind(text)).toBeUndefined();
  });
});

test('what is wrong with a whole list is right beside any row that shows it, and is no false accusation', async () => {
  const { catalog } = await catalogOf('huaihua-2018');
  const faults = new Map<Fault, number>([
    ['migration-day', 1],
    ['duplicate', 1],
  ]);
  const paper = makePaper(makeAgencyYear(catalog, { seed: 2, difficulty: 'easy', faults }), 1);
  const alike = present(paper.answers.find(({ fault }) => fault === 'migration-day')?.alike);
  expect(alike.length).toBeGreaterThan(30);
  const answer = (number: number, meant: readonly Fault[]) => ({
    place: { file: 'paper.xlsx', sheet: '一季度', row: number + 2 },
    number,
    text: '同一天',
    meant,
  });
  const filledWith = (...answers: readonly FilledAnswer[]) =>
    markPaper(paper, { file: 'paper.xlsx', number: 1, code: paper.code, name: '', answers });
  const rows = alike.slice(5, 8);
  const all = filledWith(...rows.map((number) => answer(number, ['migration-day'])));
  expect([all.points, all.accused]).toEqual([2, []]);
  const outside = 1 + present([...Array(paper.rows).keys()].find((index) => !alike.includes(index + 1)));
  expect(filledWith(answer(outside, ['migration-day'])).points).toBe(-1);
});

test('the days that a wall calendar gets wrong', () => {
  expect(walkDays('2024-09-25', '2024-10-12')).toEqual({
    holidays: [
      ['2024-10-01', '2024-10-04'],
      ['2024-10-07', '2024-10-07'],
    ],
    makeUpDays: ['2024-09-29', '2024-10-12'],
  });
});

test('an explanation is counted from the day on which its document was published', async () => {
  const { catalog } = await catalogOf(lessons.documents.catalog);
  const { wishes } = settleWishes('documents', {}, undefined);
  const paper = makePaper(makeAgencyYear(catalog, { ...wishes, seed: 3 }), 1, 'documents');
  const late = present(paper.answers.find(({ fault }) => fault === 'late-follow-up'));
  expect(afterWorkdays(present(late.countedFrom), 3)).toBe(late.due);
  expect(explainAnswer(late, 'zh')).toContain(`文件${late.countedFrom}公开，次日起算`);
  const missing = present(paper.answers.find(({ fault }) => fault === 'missing-follow-up'));
  expect(missing.countedFrom).toBe(missing.published);
});

test('a fault without a due day is explained by its reason, and words without a number by how they are counted', () => {
  const expired = {
    fault: 'exemption-expired',
    limit: '及时公开',
    asked: { kind: 'workdays', count: 10 },
  } as const;
  expect(explainAnswer(expired, 'zh')).toBe(
    '批准不公开的截止日早于检查日；时限：及时公开（形成后10个工作日内）',
  );
  expect(explainAnswer(expired, 'en')).toContain('limit: 及时公开 (within 10 working days of formation)');
  expect(
    explainAnswer({ limit: '自形成之日起7个工作日内', asked: { kind: 'workdays', count: 7 } }, 'zh'),
  ).toBe('时限：自形成之日起7个工作日内');
});

test('the days late are explained as the days until the last one are', () => {
  const late = {
    fault: 'late',
    formed: '2024-02-01',
    due: '2024-02-09',
    published: '2024-02-18',
    workingDaysLate: 1,
  } as const;
  expect(explainAnswer(late, 'zh')).toBe(
    '2024-02-01形成，次日起算；调休上班2024-02-04计入；最后一日2024-02-09；实际2024-02-18公开；其后休假2024-02-12至2024-02-16不算超期日；其后调休上班2024-02-18算超期日',
  );
  expect(explainAnswer({ ...late, published: '2024-02-10', workingDaysLate: 0 }, 'en')).toMatch(
    /published 2024-02-10; late by days of rest, and late all the same$/u,
  );
});

// What looks alike to a participant (future-date) is answered as another fault.
test('every fault has a reason or a due day', () => {
  const uncounted = faults.filter((fault) => faultReasons[fault] === undefined);
  expect(uncounted).toEqual([
    'missed-period',
    'missed-day',
    'late-follow-up',
    'missing-follow-up',
    'late',
    'make-up-day',
    'unpublished',
    'future-date',
  ]);
});
