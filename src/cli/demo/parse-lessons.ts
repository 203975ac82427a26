import { nearest } from '../../text/nearest.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { isLesson, type LessonId, lessonIds } from '../../workshop/lessons.ts';

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
