import { nearest } from '../../text/nearest.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { type Fault, faults, isFault } from '../../workshop/fault.ts';
import { isLesson, type LessonId, lessonIds } from '../../workshop/lessons.ts';
import { kindOfWords } from '../../workshop/written-paper.ts';

const MOST = 99;

/** `late=5,missing=3`, or by the names that papers offer (`超期公开=5`); what cannot be read is added to `problems`. */
export function parseFaults(
  text: string | undefined,
  problems: Problem[],
): ReadonlyMap<Fault, number> | undefined {
  if (text === undefined) return undefined;
  const place = { file: '--faults' };
  const wished = new Map<Fault, number>();
  for (const part of text.split(/[,，;；\s]+/u).filter((one) => one !== '')) {
    const [said = '', count = ''] = part.split(/[=＝]/u);
    const name = kindOfWords(said);
    if (!isFault(name)) {
      const facts = { text: name, known: faults.join(', '), nearest: nearest(name, [...faults]) };
      problems.push(problem('demo/unknown-fault', place, facts));
    } else if (!/^\d+$/u.test(count) || Number(count) > MOST) {
      problems.push(problem('demo/bad-fault-count', place, { text: part }));
    } else wished.set(name, Number(count));
  }
  return wished;
}

/** The lessons of `--lesson NAME|all`; one paper without a lesson when it is not given. */
export function parseLessons(
  text: string | undefined,
  problems: Problem[],
): readonly (LessonId | undefined)[] {
  if (text === undefined) return [undefined];
  if (text === 'all') return lessonIds;
  if (isLesson(text)) return [text];
  const facts = { text, known: [...lessonIds, 'all'].join(', '), nearest: nearest(text, [...lessonIds]) };
  problems.push(problem('demo/unknown-lesson', { file: '--lesson' }, facts));
  return [];
}
