/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The lessons: choose one, read its page, judge a list, see how the days are counted, hand a paper in. */
import type { Language } from '../model/language.ts';
import type { LessonChoice } from '../tasks/workshop/lesson-paper.ts';
import type { Problem } from '../words/problems/problem.ts';
import { isLesson, lessons as taught } from '../workshop/lessons.ts';
import type { PaperOrigin, WrittenAnswer, WrittenPaper } from '../workshop/written-paper.ts';
import { byId, save } from './dom.ts';
import { drawProblem } from './draw-report.ts';
import { createLessonForm } from './lessons-choice.ts';
import { drawMarks, hideMarks } from './lessons-marks.ts';
import type { Marked, ShownPaper } from './lessons-messages.ts';
import { drawLessonText, drawPaper, namePlaces } from './lessons-paper.ts';
import { lessonPageWords, lessonSentences } from './lessons-words.ts';
import type { Answer, Job } from './messages.ts';
import type { JobRunner } from './run-jobs.ts';

/** The lessons of the page. */
export interface Lessons {
  /** A saved paper was dropped. */
  take(files: readonly File[]): void;
  /** Says everything in this language where it does not yet; what was answered stays. */
  draw(language: Language): void;
}

/** By the name that the page gives to a paper; one under another name is taken where the lessons are in sight. */
export const isSavedPaper = ([first, ...others]: readonly File[]): boolean =>
  first !== undefined &&
  others.length === 0 &&
  /\.xlsx$/iu.test(first.name) &&
  isLesson(first.name.replace(/-\d.*$/u, ''));

/** A paper that is being filled in. */
interface OpenPaper {
  readonly choice: LessonChoice;
  readonly mode: PaperOrigin['mode'];
  readonly shown: ShownPaper;
  readonly language: Language;
}

const section = (id: string) => byId(id, HTMLElement);

export function createLessons(runner: JobRunner, speaking: () => Language): Lessons {
  const form = createLessonForm();
  const participant = byId('participant', HTMLInputElement);
  const answers = new Map<string, WrittenAnswer>();
  let open: OpenPaper | undefined;
  let marked: Marked | undefined;
  let checked = 0;
  /** Something was answered since the paper was saved. */
  let isUnsaved = false;

  const word = (name: keyof typeof lessonPageWords) => lessonPageWords[name][speaking()];

  function drawRefused(problems: readonly Problem[]): void {
    const list = problems.map((problem) => drawProblem(problem, speaking()));
    byId('lesson-problem-list', HTMLUListElement).replaceChildren(...list);
    section('lesson-problems').hidden = problems.length === 0;
    if (problems.length > 0) section('lesson-problems').focus();
  }

  function start(job: Job, saying: 'makingPaper' | 'marking' | 'saving', hear: (answer: Answer) => void) {
    drawRefused([]);
    runner.start(job, { saying: word(saying), hear, refuse: drawRefused });
  }

  function tellAnswered(): void {
    section('answered').textContent = lessonSentences.answered[speaking()](answers.size);
  }

  const typed = {
    get: (key: string) => answers.get(key),
    set(key: string, answer: WrittenAnswer | undefined) {
      if (answer === undefined) answers.delete(key);
      else answers.set(key, answer);
      isUnsaved = true;
      tellAnswered();
    },
  };

  function drawOpen({ choice, mode, shown, language }: OpenPaper): void {
    drawLessonText(choice.lesson, shown.example, language);
    drawPaper(shown, typed, language);
    const isPractice = mode === 'practice';
    byId('check-answers', HTMLButtonElement).hidden = !isPractice;
    section('hand-in-help').textContent = word(isPractice ? 'checkHelp' : 'examinationHelp');
    section('hand-in').hidden = false;
    hideMarks();
    tellAnswered();
  }

  function written({ choice, mode }: OpenPaper): WrittenPaper {
    const { lesson, seed, difficulty, agency, faults } = choice;
    const catalog = choice.catalog === '' ? taught[lesson].catalog : choice.catalog;
    const origin = { lesson, seed, catalog, mode, checked, difficulty, agency, faults };
    return { name: participant.value.trim(), answers, origin };
  }

  const wanted = (choice: LessonChoice) => ({ choice, catalogs: form.catalogs() });

  function show(choice: LessonChoice, mode: PaperOrigin['mode'], then: (paper: OpenPaper) => void): void {
    start({ kind: 'paper', ...wanted(choice), language: speaking() }, 'makingPaper', (answer) => {
      if (answer.kind !== 'paper') return;
      open = { choice, mode, shown: answer, language: speaking() };
      drawOpen(open);
      // Whoever is quick opens a paper before the catalogs are there.
      if (!form.hasOffered()) offer();
      then(open);
    });
  }

  /** Opens a paper anew, with what was filled in before. */
  function begin(choice: LessonChoice, mode: PaperOrigin['mode'], given: ReadonlyMap<string, WrittenAnswer>) {
    answers.clear();
    for (const [key, answer] of given) answers.set(key, answer);
    marked = undefined;
    isUnsaved = false;
    show(choice, mode, () => section('lesson-text').focus());
  }

  /** A paper whose answers are not saved is not thrown away. */
  function mayLeave(): boolean {
    if (isUnsaved) runner.say(word('unsaved'));
    return !isUnsaved;
  }

  function mark(paper: OpenPaper, reach: Marked['reach'], then: () => void): void {
    const { choice, shown } = paper;
    const language = speaking();
    start(
      { kind: 'mark', ...wanted(choice), written: written(paper), reach, language },
      'marking',
      (answer) => {
        if (answer.kind !== 'marked') return;
        marked = answer;
        drawMarks(answer, answers.size, namePlaces(shown, language), language);
        then();
      },
    );
  }

  function reveal(paper: OpenPaper, reach: Marked['reach'], saying: string): void {
    mark(paper, reach, () => {
      checked += 1;
      runner.say(saying);
      section('marks').focus();
    });
  }

  function hand(paper: OpenPaper, what: 'draft' | 'whole'): void {
    const { choice, mode } = paper;
    start(
      { kind: 'hand-in', ...wanted(choice), written: written(paper), language: speaking() },
      'saving',
      (answer) => {
        if (answer.kind !== 'handed-in') return;
        const { name, type, content } = answer.file;
        save(name, type, content);
        isUnsaved = false;
        const say = what === 'draft' ? lessonSentences.drafted : lessonSentences.saved;
        const saying = say[speaking()](name);
        if (what === 'whole' && mode === 'practice') reveal(paper, 'whole', saying);
        else runner.say(saying);
      },
    );
  }

  function resume(file: File): void {
    start({ kind: 'resume', file, ...wanted(form.stated()) }, 'makingPaper', (answer) => {
      if (answer.kind !== 'resumed') return;
      const { choice, name, origin } = answer;
      const mode = origin?.mode ?? form.mode();
      form.set(choice, mode);
      participant.value = name;
      checked = origin?.checked ?? 0;
      begin(choice, mode, answer.answers);
    });
  }

  function take(files: readonly File[]): void {
    const own = files.filter(({ name }) => /\.ya?ml$/iu.test(name));
    form.add(own, speaking());
    const [paper, ...others] = files.filter((file) => !own.includes(file));
    if (others.length > 0) runner.say(word('onePaper'));
    else if (paper !== undefined && mayLeave()) resume(paper);
  }

  function listen(): void {
    const onClick = (id: string, act: (paper: OpenPaper) => void) =>
      byId(id, HTMLButtonElement).addEventListener('click', () => {
        if (open !== undefined) act(open);
      });
    byId('lesson-choice', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      if (!mayLeave()) return;
      checked = 0;
      begin(form.stated(), form.mode(), new Map());
    });
    const file = byId('paper-file', HTMLInputElement);
    byId('choose-paper', HTMLButtonElement).addEventListener('click', () => file.click());
    file.addEventListener('change', () => {
      take([...(file.files ?? [])]);
      file.value = '';
    });
    participant.addEventListener('change', () => {
      isUnsaved = answers.size > 0;
    });
    onClick('check-answers', (paper) => reveal(paper, 'given', ''));
    onClick('save-draft', (paper) => hand(paper, 'draft'));
    onClick('hand-in-paper', (paper) => hand(paper, 'whole'));
    window.addEventListener('beforeunload', (event) => {
      if (isUnsaved) event.preventDefault();
    });
  }

  function offer(): void {
    start({ kind: 'offer' }, 'makingPaper', (answer) => {
      if (answer.kind !== 'offered') return;
      form.offer(answer.catalogs, speaking());
    });
  }

  listen();
  return {
    take,
    draw(language) {
      form.draw(language);
      if (open === undefined) {
        if (!form.hasOffered()) offer();
        return;
      }
      if (open.language === language) return;
      const before = marked;
      show(open.choice, open.mode, (paper) => {
        if (before !== undefined) mark(paper, before.reach, () => {});
      });
    },
  };
}
