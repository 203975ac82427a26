import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderLessonPage } from '../../src/cli/demo/lesson-page.ts';
import { memorySource, nodeHost } from '../../src/index.ts';
import { renderExerciseWorkbook } from '../../src/tasks/workshop/exercise-workbook.ts';
import { makeLessonPaper, resumePaper } from '../../src/tasks/workshop/lesson-paper.ts';
import { lessonTexts } from '../../src/workshop/lesson-texts.ts';
import { lessonIds, lessons } from '../../src/workshop/lessons.ts';
import type { WorkshopKey } from '../../src/workshop/paper.ts';
import { nothingBesides } from '../../src/workshop/written-paper.ts';
import { runCli } from '../cli/run-cli.ts';
import { judgeCase } from './audit-case.ts';

describe.each(lessonIds)('lesson %s', (id) => {
  const { catalog, faults, prefers, ...lesson } = lessons[id];

  test.each([1, 2, 3, 4, 5])(
    'with seed %d plants what it is about, and the audit finds that alone',
    async (seed) => {
      const wishes = {
        seed,
        ...lesson,
        faults: new Map(faults),
        ...(prefers === undefined ? {} : { prefers }),
      };
      const { year, planted, disagreements } = await judgeCase({ catalog, wishes });
      expect(disagreements).toEqual([]);
      expect([...year.unplanted]).toEqual([]);
      expect(planted).toHaveLength(faults.reduce((sum, [, count]) => sum + count, 0));
      // Small enough to be judged by hand in a lesson.
      expect(year.sheets.flatMap(({ rows }) => rows).length).toBeLessThan(60);
    },
  );

  test('explains itself with the days drawn, and says the day that they end on', () => {
    const page = renderLessonPage(id, 'zh');
    const due = /<caption>\d{4}-(\d\d)<\/caption>(?:(?!<caption>).)*<td class="h2">(\d+)/su.exec(page);
    const words = `${Number(due?.[1])}月${due?.[2]}日`;
    expect(lessonTexts[id].example.zh).toContain(words);
    const months =
      'January February March April May June July August September October November December'.split(' ');
    const english = `${due?.[2]} ${months[Number(due?.[1]) - 1]}`;
    expect(lessonTexts[id].example.en).toContain(english);
    expect(renderLessonPage(id, 'en')).toContain(lessonTexts[id].title.en);
  });
});

describe('mulu demo --lesson', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mulu-lesson-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('all: a folder for each with its page and its papers, and one key', async () => {
    const { exitCode, stderr } = await runCli(['demo', folder, '--lesson', 'all']);
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('8 papers')]);
    expect((await readdir(join(folder, 'participants'))).sort()).toEqual([...lessonIds].sort());
    for (const id of lessonIds)
      expect((await readdir(join(folder, 'participants', id))).sort()).toEqual([
        'lesson.html',
        'paper-01.xlsx',
      ]);
    const key: WorkshopKey = JSON.parse(await readFile(join(folder, 'trainer', 'key.json'), 'utf8'));
    expect(new Set(key.papers.map(({ code }) => code)).size).toBe(8);
    expect(key.papers.map(({ lesson }) => lesson)).toContain('periods');
    // What the page makes for this number is the same paper, to the byte.
    for (const lesson of lessonIds) {
      const choice = { ...nothingBesides, lesson, number: 1, seed: 1, catalog: '' };
      const { year, paper } = await makeLessonPaper(choice, nodeHost(process));
      const made = await renderExerciseWorkbook(year, paper, 'en');
      const handedOut = await readFile(join(folder, 'participants', lesson, 'paper-01.xlsx'));
      expect(handedOut.equals(made), lesson).toBe(true);
      expect(paper).toEqual(key.papers.find((one) => one.lesson === lesson));
    }
  });

  test('one of it keeps what the command line says besides', async () => {
    const argv = ['demo', folder, '--lesson', 'missing', '--faults', 'missing=2', '-c', 'haitan-2020'];
    const { exitCode, stderr } = await runCli(argv);
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('1 paper with 2 planted faults')]);
  });

  test('what a trainer says besides the lesson makes the same paper in the page', async () => {
    const said = {
      difficulty: 'hard',
      agency: '云岭县[直]/卫生局',
      faults: '超期公开=3, missing=2',
    } as const;
    const { difficulty, agency, faults } = said;
    const argv = ['demo', folder, '--lesson', 'not-owed', '--seed', '3', '--agency', agency];
    await runCli([...argv, '--difficulty', difficulty, '--faults', faults]);
    const key: WorkshopKey = JSON.parse(await readFile(join(folder, 'trainer', 'key.json'), 'utf8'));
    const choice = { ...said, lesson: 'not-owed', number: 1, seed: 3, catalog: '' } as const;
    const host = nodeHost(process);
    const { year, paper } = await makeLessonPaper(choice, host);
    expect(paper).toEqual(key.papers[0]);
    expect(paper.answers.map(({ fault }) => fault).sort()).toEqual([
      'late',
      'late',
      'late',
      'missing',
      'missing',
    ]);
    // The paper that is handed in says so itself, whatever the page is set to when it is taken up again.
    const origin = { ...choice, catalog: 'health-2019', mode: 'practice', checked: 2 } as const;
    const bytes = await renderExerciseWorkbook(year, paper, 'zh', {
      name: '张三',
      answers: new Map(),
      origin,
    });
    const otherwise = { ...nothingBesides, lesson: 'news', number: 9, seed: 8, catalog: '' } as const;
    const resumed = await resumePaper(memorySource('paper.xlsx', bytes), otherwise, host);
    expect(resumed.choice).toEqual({ ...choice, catalog: 'health-2019' });
    expect(resumed.origin).toEqual({
      ...said,
      lesson: 'not-owed',
      seed: 3,
      catalog: 'health-2019',
      mode: 'practice',
      checked: 2,
    });
  });

  test('one that there is not', async () => {
    const { exitCode, stderr } = await runCli(['demo', folder, '--lesson', 'mising']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Did you mean "missing"?')]);
    expect(stderr).toContain('[demo/unknown-lesson]');
  });
});
