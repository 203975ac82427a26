import type { Fault } from './fault.ts';
import type { Trap } from './planned-row.ts';
import type { PrintedLimit } from './printed-limit.ts';
import type { Difficulty } from './setting.ts';

/** Lessons in the order in which they are taught. */
export const lessonIds = [
  'missing',
  'make-up-day',
  'two-limits',
  'renumbered',
  'news',
  'not-owed',
  'documents',
  'periods',
] as const;

export type LessonId = (typeof lessonIds)[number];

/** One idea, the list that exercises it, and a count to draw. */
export interface Lesson {
  readonly catalog: string;
  readonly difficulty: Difficulty;
  readonly items: number;
  /** The kind of limit that the lesson is about. */
  readonly prefers?: PrintedLimit['kind'];
  readonly faults: readonly (readonly [Fault, number])[];
  /** A trap that is written twice is laid twice. */
  readonly traps: readonly Trap[];
  /** A day, and a limit as a catalog prints it: the days between are drawn on a month. */
  readonly example: { readonly from: string; readonly limit: string };
}

export const lessons: Readonly<Record<LessonId, Lesson>> = {
  missing: {
    catalog: 'health-2019',
    difficulty: 'easy',
    items: 5,
    faults: [
      ['missing', 4],
      ['unpublished', 1],
    ],
    traps: ['not-yet-due'],
    example: { from: '2024-12-27', limit: '自信息形成或者变更之日起20个工作日内予以公开' },
  },
  'make-up-day': {
    catalog: 'health-2019',
    difficulty: 'easy',
    items: 5,
    faults: [
      ['make-up-day', 2],
      ['late', 2],
    ],
    traps: ['last-day', 'last-day'],
    example: { from: '2024-09-26', limit: '自信息形成或者变更之日起7个工作日内予以公开' },
  },
  'two-limits': {
    catalog: 'health-2019',
    difficulty: 'easy',
    items: 6,
    faults: [['late', 4]],
    traps: ['longer-limit', 'longer-limit', 'longer-limit', 'last-day'],
    example: { from: '2025-01-24', limit: '自信息形成或者变更之日起7个工作日内予以公开' },
  },
  renumbered: {
    catalog: 'health-2019',
    difficulty: 'easy',
    items: 6,
    faults: [
      ['missing', 2],
      ['wrong-channel', 1],
    ],
    traps: ['renumbered', 'renumbered', 'renumbered', 'renumbered'],
    example: { from: '2024-04-01', limit: '自信息形成或者变更之日起7个工作日内予以公开' },
  },
  news: {
    catalog: 'health-2019',
    difficulty: 'medium',
    items: 6,
    faults: [
      ['missing', 3],
      ['of-no-item', 1],
    ],
    traps: ['news', 'news', 'other-business'],
    example: { from: '2024-02-05', limit: '自信息形成或者变更之日起20个工作日内予以公开' },
  },
  'not-owed': {
    catalog: 'health-2019',
    difficulty: 'easy',
    items: 8,
    faults: [
      ['zero-report-contradicted', 1],
      ['exemption-contradicted', 1],
      ['exemption-expired', 1],
      ['wrong-publisher', 1],
    ],
    traps: ['nothing-happened', 'nothing-happened', 'withheld', 'withheld'],
    example: { from: '2025-09-28', limit: '自信息形成或者变更之日起7个工作日内予以公开' },
  },
  documents: {
    catalog: 'zhongshan-2017',
    difficulty: 'medium',
    items: 8,
    prefers: 'follows',
    faults: [
      ['late-follow-up', 2],
      ['missing-follow-up', 1],
      ['missing', 1],
    ],
    traps: [],
    example: { from: '2025-04-30', limit: '3个工作日内' },
  },
  periods: {
    catalog: 'qinghai-2017',
    difficulty: 'medium',
    items: 8,
    prefers: 'each',
    faults: [
      ['missed-period', 3],
      ['missing', 1],
    ],
    traps: [],
    example: { from: '2024-09-30', limit: '每季度结束后15日内' },
  },
};

export const isLesson = (text: string): text is LessonId => lessonIds.some((id) => id === text);
