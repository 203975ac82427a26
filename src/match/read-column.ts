import type { Requirement } from '../model/requirement.ts';
import { normalise } from './normalise.ts';
import { type Act, actWords } from './words/acts.ts';

/** What the column that an entry was published under says about it. */
export interface ColumnReading {
  /** Requirements whose own column it is. */
  readonly requirements: readonly number[];
  /** Kind of act that the column is kept for. */
  readonly act?: Act;
  readonly isNews: boolean;
  /** The segment that spoke. */
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
  for (const [act, { categories }] of Object.entries(actWords) as [Act, (typeof actWords)[Act]][]) {
    if (!categories.some((word) => segment.includes(word))) continue;
    // 行政许可和行政处罚公示 is kept for both.
    if (found !== undefined) return undefined;
    found = act;
  }
  return found;
}

/** Columns are few and repeat: each distinct path is read once. `names`: normalised item names, aliases and own columns. */
export function compileColumnReader(
  requirements: readonly Requirement[],
  names: ReadonlyMap<string, readonly number[]>,
): (path: string | undefined) => ColumnReading {
  const own = new Map<string, readonly number[]>(names);
  for (const { index, match } of requirements) {
    for (const column of match.columns) {
      const key = normalise(column);
      own.set(key, [...(own.get(key) ?? []), index]);
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
      if (found !== undefined) return { requirements: found, isNews: false, text: segment };
      const act = actIn(segment);
      if (act !== undefined) return { requirements: [], act, isNews: false, text: segment };
      if (NOTICE_COLUMNS.some((word) => segment.includes(word))) break;
      if (NEWS_COLUMNS.some((word) => segment.includes(word)))
        return { requirements: [], isNews: true, text: segment };
    }
    return NOTHING;
  }

  return (path) => {
    if (path === undefined || path === '') return NOTHING;
    const before = known.get(path);
    if (before !== undefined) return before;
    const reading = read(path);
    // A hostile list may put something new in every row.
    if (known.size < 20_000) known.set(path, reading);
    return reading;
  };
}
