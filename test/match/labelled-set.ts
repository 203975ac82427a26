import { readdirSync, readFileSync } from 'node:fs';
import { buildRequirements } from '../../src/catalog/tailor/requirements.ts';
import { findCatalog } from '../../src/host/node-tasks.ts';
import { compileMatcher } from '../../src/match/compile-matcher.ts';
import type { Matcher } from '../../src/match/matcher.ts';
import { isElementNamed } from '../../src/model/catalog.ts';
import type { MatchResult } from '../../src/model/match.ts';
import { nth } from '../../src/model/present.ts';
import { emptyProfile } from '../../src/model/profile.ts';
import type { Requirement } from '../../src/model/requirement.ts';

/** A title labelled by somebody who has not read the matcher. */
export interface LabelledTitle {
  readonly title: string;
  /** Codes of the items wanted; empty: nothing of the catalog, or a category. */
  readonly items: readonly string[];
  /** Acceptable as well, and not wanted: neither a hit nor an error. */
  readonly also: ReadonlySet<string>;
  /** Codes of the categories wanted, where no item can be decided. */
  readonly categories: readonly string[];
  /** Element ids, where one item is wanted and its element can be decided. */
  readonly elements: readonly string[];
  /** Seen on a public page; the others are modelled on such titles. */
  readonly isReal: boolean;
}

/** Hits out of so many. */
export interface Share {
  hits: number;
  of: number;
}

export interface SetFigures {
  titles: number;
  /** Item answers that are right. */
  readonly precision: Share;
  /** Wanted items that were answered. */
  readonly recall: Share;
  /** Right items whose element is right too. */
  readonly elements: Share;
  /** Titles of nothing in the catalog that were given an item. */
  readonly nonesGivenItem: Share;
  /** Titles of a category alone that were answered so. */
  readonly categories: Share;
  readonly errors: string[];
}

const CATEGORY = 'CATEGORY:';

function listOf(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Columns: title, date, expected_items, expected_elements, source, note; the note may begin `also=CODE;CODE`. */
function readLabelledSet(text: string): readonly LabelledTitle[] {
  return text
    .split(/\r?\n/u)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [title = '', , items, elements, source = '', note = ''] = line.split('\t');
      const wanted = listOf(items);
      return {
        title,
        items: wanted.filter((one) => one !== 'NONE' && !one.startsWith(CATEGORY)),
        also: new Set(listOf(/^also=(\S*)/u.exec(note)?.[1])),
        categories: wanted.filter((one) => one.startsWith(CATEGORY)).map((one) => one.slice(CATEGORY.length)),
        elements: listOf(elements),
        isReal: source.startsWith('http'),
      };
    });
}

export interface CatalogUnderTest {
  readonly matcher: Matcher;
  readonly requirements: readonly Requirement[];
}

/** A requirement as a catalog whose author wrote no keywords has it: what it prints, and no more. */
function asPrinted(requirement: Requirement): Requirement {
  return {
    ...requirement,
    match: { ...requirement.match, keywords: [], not: [] },
    elements: requirement.elements.map((element) => ({ ...element, keywords: [] })),
  };
}

export async function catalogUnderTest(
  id: string,
  words: 'printed' | 'all' = 'all',
): Promise<CatalogUnderTest> {
  const { requirements: all } = buildRequirements([(await findCatalog(id)).catalog], emptyProfile());
  const requirements = words === 'all' ? all : all.map(asPrinted);
  return { matcher: compileMatcher(requirements), requirements };
}

function emptyFigures(): SetFigures {
  const share = (): Share => ({ hits: 0, of: 0 });
  return {
    titles: 0,
    precision: share(),
    recall: share(),
    elements: share(),
    nonesGivenItem: share(),
    categories: share(),
    errors: [],
  };
}

function count(share: Share, isHit: boolean): void {
  share.of += 1;
  if (isHit) share.hits += 1;
}

/** The answer to the one item wanted: every element answered is wanted, and every one wanted is answered. */
function isElementRight(
  result: MatchResult,
  { items, elements }: LabelledTitle,
  requirements: readonly Requirement[],
): boolean | undefined {
  if (result.kind !== 'item' || items.length !== 1 || elements.length === 0) return undefined;
  const match = result.matches.find(({ requirement }) => requirements[requirement]?.code === items[0]);
  if (match === undefined) return undefined;
  const own = nth(requirements, match.requirement).elements;
  const told = match.elements.map((index) => nth(own, index));
  return (
    told.length > 0 &&
    told.every((element) => elements.some((wanted) => isElementNamed(element, wanted))) &&
    elements.every((wanted) => told.some((element) => isElementNamed(element, wanted)))
  );
}

/** Measures titles alone, without any column path. */
export function measureSet(
  titles: readonly LabelledTitle[],
  { matcher, requirements }: CatalogUnderTest,
): SetFigures {
  const figures = emptyFigures();
  titles.forEach((label, row) => {
    const result = matcher.match({ title: label.title, file: 'titles', sheet: '', row: row + 1 });
    const answered = result.kind === 'item' ? result.matches : [];
    const codes = [...new Set(answered.map(({ requirement }) => nth(requirements, requirement).code))];
    const judged = codes.filter((code) => label.items.includes(code) || !label.also.has(code));
    figures.titles += 1;
    for (const code of judged) count(figures.precision, label.items.includes(code));
    for (const code of label.items) count(figures.recall, codes.includes(code));
    if (label.categories.length > 0)
      count(figures.categories, result.kind === 'category' && label.categories.includes(result.category));
    else if (label.items.length === 0) count(figures.nonesGivenItem, judged.length > 0);
    const isRight = isElementRight(result, label, requirements);
    if (isRight !== undefined) count(figures.elements, isRight);
    const isClean =
      label.items.every((code) => codes.includes(code)) && judged.every((code) => label.items.includes(code));
    if (!isClean) figures.errors.push(`${label.title} | ${label.items.join(';')} | ${codes.join(';')}`);
  });
  return figures;
}

/** Files named CATALOG.PART.tsv in a folder, the parts of a catalog together. */
export function labelledFiles(folder: string, parts?: RegExp): ReadonlyMap<string, readonly string[]> {
  const byCatalog = new Map<string, string[]>();
  for (const name of readdirSync(folder).sort()) {
    const [, id, part] = /^([a-z0-9-]+)\.([a-z]+)\.tsv$/u.exec(name) ?? [];
    if (id === undefined || part === undefined || (parts !== undefined && !parts.test(part))) continue;
    byCatalog.set(id, [...(byCatalog.get(id) ?? []), `${folder}/${name}`]);
  }
  return byCatalog;
}

export function readLabelledFiles(files: readonly string[]): readonly LabelledTitle[] {
  return files.flatMap((file) => readLabelledSet(readFileSync(file, 'utf8')));
}
