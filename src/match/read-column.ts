import type { Requirement } from '../model/requirement.ts';
import { normalise } from '../text/normalise.ts';
import { type Act, acts, actWords } from './words/acts.ts';

/** What the column that an entry was published under says about it. */
export interface ColumnReading {
  /** Requirements whose own column it is. */
  readonly requirements: readonly number[];
  /** Kind of act that the column is kept for. */
  readonly act?: Act;
  readonly isNews: boolean;
  /** The column itself is what must be kept up to date: whatever is in it counts, news too. */
  readonly holdsAnything?: true;
  /** The segment that decided. */
  readonly text: string;
}

const NEWS_COLUMNS = [
  '动态',
  '新闻',
  '要闻',
  '图片',
  '媒体',
  '工作信息',
  '简讯',
  '资讯',
  '基层',
  '报道',
  '头条',
];
const NOTICE_COLUMNS = ['公示', '公告', '通知'];
const SEGMENTS = /[>›»＞/\\|→]|--+|-{1}(?=\D)/u;

const NOTHING: ColumnReading = { requirements: [], isNews: false, text: '' };

function actIn(segment: string): Act | undefined {
  let found: Act | undefined;
  for (const act of acts) {
    if (!actWords[act].categories.some((word) => segment.includes(word))) continue;
    // 行政许可和行政处罚公示 is kept for both.
    if (found !== undefined) return undefined;
    found = act;
  }
  return found;
}

/** 工作动态 every two weeks: the duty is the column's own, not one matter's. */
function isUpdateDuty({ elements }: Requirement): boolean {
  return elements.every(({ limit }) => limit?.limits.some(({ kind }) => kind === 'periodic') === true);
}

/** Columns are few and repeat: each distinct path is read once. `names`: normalised item names, aliases and own columns. */
export function compileColumnReader(
  requirements: readonly Requirement[],
  names: ReadonlyMap<string, readonly number[]>,
): (path: string | undefined) => ColumnReading {
  const own = new Map<string, readonly number[]>(names);
  const updated = new Set<string>();
  for (const { index, match } of requirements) {
    for (const column of match.columns) {
      const key = normalise(column);
      own.set(key, [...new Set([...(own.get(key) ?? []), index])]);
      if (isUpdateDuty(requirements[index]!)) updated.add(key);
    }
  }
  const known = new Map<string, ColumnReading>();

  function read(path: string): ColumnReading {
    const segments = path
      .split(SEGMENTS)
      .map((segment) => normalise(segment))
      .filter((segment) => segment !== '');
    for (const segment of segments.toReversed()) {
      const found = own.get(segment);
      if (found !== undefined) {
        const reading = { requirements: found, isNews: false, text: segment };
        return updated.has(segment) ? { ...reading, holdsAnything: true } : reading;
      }
      const act = actIn(segment);
      if (act !== undefined) return { requirements: [], act, isNews: false, text: segment };
      if (NOTICE_COLUMNS.some((word) => segment.includes(word))) break;
      if (NEWS_COLUMNS.some((word) => segment.includes(word)))
        return { requirements: [], isNews: true, text: segment };
    }
    return NOTHING;
  }

  let lastPath = '';
  let lastReading = NOTHING;

  return (path) => {
    if (path === undefined || path === '') return NOTHING;
    // Rows of one column are mostly together.
    if (path === lastPath) return lastReading;
    let reading = known.get(path);
    if (reading === undefined) {
      reading = read(path);
      // A hostile list may put something new in every row.
      if (known.size < 20_000) known.set(path, reading);
    }
    lastPath = path;
    lastReading = reading;
    return reading;
  };
}
