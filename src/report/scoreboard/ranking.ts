import type { Language } from '../../model/language.ts';
import type { AgencyScore, Scoreboard } from '../../model/scoreboard.ts';
import { scoreboardWords } from '../../words/labels/scoreboard.ts';
import { titleRule } from '../finding-words.ts';
import { keyOf } from '../group-findings.ts';

/** An agency with its rank; equal results share a rank. */
export interface RankedAgency {
  readonly rank: number;
  readonly score: AgencyScore;
}

/** By grade, which a veto lowers, then by score; no score at all is last. */
function compareScores(a: AgencyScore, b: AgencyScore): number {
  const gradeOf = ({ grade }: AgencyScore) => grade ?? Number.MAX_SAFE_INTEGER;
  return gradeOf(a) - gradeOf(b) || (b.score ?? 0) - (a.score ?? 0);
}

/** Best first; ties keep the order of the file and share a rank. */
export function rankAgencies({ scores }: Scoreboard): readonly RankedAgency[] {
  const sorted = [...scores].sort((a, b) => compareScores(a, b) || a.index - b.index);
  const ranked: RankedAgency[] = [];
  sorted.forEach((score, index) => {
    const before = ranked.at(-1);
    const isTie = before !== undefined && compareScores(before.score, score) === 0;
    ranked.push({ rank: isTie ? before.rank : index + 1, score });
  });
  return ranked;
}

/** True when any agency was held against earlier reports. */
const isCompared = ({ scores }: Scoreboard): boolean => scores.some(({ change }) => change !== undefined);

/** True when the profile of any agency has a gate. */
const hasGate = ({ scores }: Scoreboard): boolean => scores.some(({ gate }) => gate !== undefined);

function wordGateOf({ gate }: AgencyScore, language: Language): string {
  if (gate === undefined) return scoreboardWords.notApplicable[language];
  return scoreboardWords[gate.passed ? 'passed' : 'failed'][language];
}

/**
 * The cells of an agency's row: rank, agency, score, grade, each part, items with gaps and undetermined ones, findings, what became of them since earlier
 * reports, the gate where any profile has one, vetoes. Not encoded.
 */
export function listScoreCells(
  { rank, score: one }: RankedAgency,
  board: Scoreboard,
  language: Language,
): readonly (string | number)[] {
  const { scoring } = board;
  const none = scoreboardWords.notApplicable[language];
  const grade = one.grade === undefined ? undefined : scoring.grades[one.grade];
  const separator = language === 'zh' ? '、' : ', ';
  return [
    rank,
    one.agency,
    one.score ?? none,
    grade?.name[language] ?? none,
    ...one.parts.map(({ applies, points }) => (applies ? points : none)),
    one.items.gap,
    one.items.undetermined,
    one.findings.error + one.findings.warning,
    ...(isCompared(board)
      ? [one.change?.new ?? none, one.change?.regressed ?? none, one.change?.fixed ?? none]
      : []),
    ...(hasGate(board) ? [wordGateOf(one, language)] : []),
    one.vetoes.map((rule) => titleRule(rule, language)).join(separator),
  ];
}

/** Headings of those cells; a part is named with its weight. */
export function listScoreHeads(board: Scoreboard, language: Language): readonly string[] {
  const { scoring } = board;
  const word = (key: keyof typeof scoreboardWords) => scoreboardWords[key][language];
  return [
    word('rank'),
    word('agency'),
    word('score'),
    word('grade'),
    ...scoring.parts.map(({ name, weight }) => `${name[language]} ${weight}`),
    word('gap'),
    word('undetermined'),
    word('findings'),
    ...(isCompared(board) ? [word('added'), word('regressed'), word('fixed')] : []),
    ...(hasGate(board) ? [word('gate')] : []),
    word('vetoes'),
  ];
}

/** Items of a category in one agency. */
export interface HeatCell {
  readonly gap: number;
  readonly undetermined: number;
  readonly total: number;
}

/** `3 +5?`: items with gaps, and undetermined ones; `.` for neither, `-` where the agency has no such items. */
export function writeHeatCell({ gap, undetermined, total }: HeatCell): string {
  if (total === 0) return '-';
  if (undetermined === 0) return gap === 0 ? '.' : String(gap);
  return gap === 0 ? `${undetermined}?` : `${gap} +${undetermined}?`;
}

const SHADES = 4;

/** Gaps have a shade of their own, and so has what is undetermined where there is no gap: 1 is light, 4 is all. */
export function shadeOf({
  gap,
  undetermined,
  total,
}: HeatCell): { kind: 'gap' | 'undetermined'; shade: number } | undefined {
  const count = gap === 0 ? undetermined : gap;
  if (count === 0) return undefined;
  const shade = Math.min(SHADES, Math.max(1, Math.ceil((count / total) * SHADES)));
  return { kind: gap === 0 ? 'undetermined' : 'gap', shade };
}

/** Items with gaps and undetermined ones by category (rows) and agency (columns, in rank order). */
export function drawUpHeatMap(board: Scoreboard): {
  readonly agencies: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly HeatCell[];
  }[];
} {
  const ranked = rankAgencies(board).map(({ score }) => score);
  const names = new Map<string, string>();
  for (const { byCategory } of board.scores)
    for (const { catalog = '', code, name } of byCategory) names.set(keyOf(catalog, code), `${code} ${name}`);
  const rows = [...names].map(([key, name]) => ({
    name,
    cells: ranked.map(({ byCategory }) => {
      const group = byCategory.find(({ catalog = '', code }) => keyOf(catalog, code) === key);
      const { gap = 0, undetermined = 0, total = 0 } = group?.items ?? {};
      return { gap, undetermined, total };
    }),
  }));
  return { agencies: ranked.map(({ agency }) => agency), rows };
}
