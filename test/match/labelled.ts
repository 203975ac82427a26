import type { Matcher } from '../../src/match/matcher.ts';
import type { MatchResult } from '../../src/model/match.ts';
import { nth, present } from '../../src/model/present.ts';
import type { Requirement } from '../../src/model/requirement.ts';

/** A title with what it answers. `item` '': the category and no more; both NONE: nothing of the catalog. */
export interface Labelled {
  readonly title: string;
  readonly columnPath: string;
  readonly category: string;
  readonly item: string;
  /** In the half that nothing was tuned on. */
  readonly isHeldOut: boolean;
}

const NONE = 'NONE';

function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (const character of text) hash = Math.imul(hash ^ present(character.codePointAt(0)), 16_777_619);
  return hash >>> 0;
}

export function readLabelled(text: string): readonly Labelled[] {
  const lines = text.split(/\r?\n/u).slice(1);
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [title = '', columnPath = '', , category = '', item = ''] = line.split('\t');
      return { title, columnPath, category, item, isHeldOut: hashOf(title) % 2 === 1 };
    });
}

/** 行政备案类事项 is 其他 in the labels, the others lose 类事项. */
function labelOf(category: string): string {
  const name = category.replace(/类?事项$/u, '');
  return name === '行政备案' ? '其他' : name;
}

export interface Measured {
  matchedItems: number;
  rightItems: number;
  items: number;
  matchedOfItems: number;
  amongThree: number;
  nones: number;
  noneMatched: number;
  noneAlone: number;
  categoryOnly: number;
  rightCategoryOnly: number;
  rightCategory: number;
  /** Expected category → answered category → titles. */
  readonly confusion: Map<string, Map<string, number>>;
  readonly errors: string[];
}

function answerOf(
  result: MatchResult,
  requirements: readonly Requirement[],
): { category: string; item: string } {
  if (result.kind === 'none') return { category: NONE, item: NONE };
  if (result.kind === 'category') {
    const found = requirements.find(({ categories }) =>
      categories.some(({ code }) => code === result.category),
    );
    return { category: labelOf(found?.categories[0]?.name ?? ''), item: '' };
  }
  const requirement = nth(requirements, nth(result.matches, 0).requirement);
  return { category: labelOf(nth(requirement.categories, 0).name), item: requirement.name };
}

export function measure(
  matcher: Matcher,
  requirements: readonly Requirement[],
  labelled: readonly Labelled[],
  { useColumns }: { readonly useColumns: boolean },
): Measured {
  const measured: Measured = {
    matchedItems: 0,
    rightItems: 0,
    items: 0,
    matchedOfItems: 0,
    amongThree: 0,
    nones: 0,
    noneMatched: 0,
    noneAlone: 0,
    categoryOnly: 0,
    rightCategoryOnly: 0,
    rightCategory: 0,
    confusion: new Map(),
    errors: [],
  };
  labelled.forEach((label, row) => {
    const columnPath = useColumns && label.columnPath !== '' ? { columnPath: label.columnPath } : {};
    const entry = { title: label.title, file: 'titles', sheet: '', row: row + 1, ...columnPath };
    const result = matcher.match(entry);
    const answer = answerOf(result, requirements);
    const isItem = result.kind === 'item';
    if (isItem) measured.matchedItems += 1;
    if (isItem && answer.item === label.item) measured.rightItems += 1;
    if (answer.category === label.category) measured.rightCategory += 1;
    if (label.item === NONE) {
      measured.nones += 1;
      if (isItem) measured.noneMatched += 1;
      if (result.kind === 'none') measured.noneAlone += 1;
    } else if (label.item === '') {
      measured.categoryOnly += 1;
      if (result.kind === 'category' && answer.category === label.category) measured.rightCategoryOnly += 1;
    } else {
      measured.items += 1;
      if (isItem) measured.matchedOfItems += 1;
      const three = matcher.suggest(entry, 3).map(({ requirement }) => nth(requirements, requirement).name);
      if (three.includes(label.item)) measured.amongThree += 1;
    }
    const byAnswer = measured.confusion.get(label.category) ?? new Map<string, number>();
    measured.confusion.set(label.category, byAnswer);
    byAnswer.set(answer.category, (byAnswer.get(answer.category) ?? 0) + 1);
    if (answer.item !== label.item) measured.errors.push(`${label.title} | ${label.item} | ${answer.item}`);
  });
  return measured;
}
