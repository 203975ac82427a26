import type { MatchResult } from '../model/match.ts';
import type { Entry } from '../model/publication.ts';
import type { Requirement } from '../model/requirement.ts';

/** The first line of the table of entries, word for word: other programs read it. */
export const ENTRY_COLUMNS = [
  'file',
  'sheet',
  'row',
  'title',
  'kind',
  'item',
  'itemName',
  'elements',
  'by',
  'confidence',
  'verdict',
  'reason',
  'key',
] as const;

/** Several items, and what is said of each, are written one behind the other. */
const BETWEEN_ITEMS = ';';
const BETWEEN_ELEMENTS = '+';

type Answer = readonly [
  kind: string,
  item: string,
  itemName: string,
  elements: string,
  by: string,
  confidence: string,
  verdict: string,
  reason: string,
];

function elementsOf({ elements }: Requirement, indexes: readonly number[]): string {
  return indexes.map((index) => elements[index]?.id ?? '').join(BETWEEN_ELEMENTS);
}

function answerOf(result: MatchResult, requirements: readonly Requirement[]): Answer {
  if (result.kind === 'category') {
    const category = requirements
      .flatMap(({ categories }) => categories)
      .find(({ code }) => code === result.category);
    const clues = result.clues.map(({ text }) => text).join(' ');
    const elements = result.elements.join(BETWEEN_ELEMENTS);
    const verdict = result.nothingHappened ? 'nothing-happened' : 'accepted';
    return [
      'category',
      result.category,
      category?.name ?? '',
      elements,
      result.how,
      result.confidence.toFixed(2),
      verdict,
      clues,
    ];
  }
  if (result.kind === 'none') {
    const [possible] = result.possible ?? [];
    const nearest = requirements[possible?.requirement ?? result.suggestions[0]?.requirement ?? -1];
    const said = nearest === undefined ? '' : ` ${nearest.code}`;
    const score = result.suggestions[0]?.score;
    const verdict = possible === undefined ? 'not-matched' : 'possible';
    return [
      'none',
      '',
      '',
      '',
      '',
      score === undefined ? '' : score.toFixed(2),
      verdict,
      `${result.reason}${said}`,
    ];
  }
  const each = result.matches.map((match) => ({ match, requirement: requirements[match.requirement] }));
  const join = (cell: (one: (typeof each)[number]) => string) => each.map(cell).join(BETWEEN_ITEMS);
  return [
    'item',
    join(({ requirement }) => requirement?.code ?? ''),
    join(({ requirement }) => requirement?.name ?? ''),
    join(({ match, requirement }) =>
      requirement === undefined ? '' : elementsOf(requirement, match.elements),
    ),
    join(({ match }) => match.how),
    join(({ match }) => match.confidence.toFixed(2)),
    join(({ match }) => (match.nothingHappened === true ? 'nothing-happened' : 'accepted')),
    join(({ match }) => match.clues.map(({ text }) => text).join(' ')),
  ];
}

/** What was made of one row of a list; `titleOf`: the title with personal data masked. */
export function entryCells(
  { file, sheet, row, title, systemId = '' }: Pick<Entry, 'file' | 'sheet' | 'row' | 'title' | 'systemId'>,
  result: MatchResult,
  requirements: readonly Requirement[],
): readonly (string | number)[] {
  return [file, sheet, row, title, ...answerOf(result, requirements), systemId];
}
