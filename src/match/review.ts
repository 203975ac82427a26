/** Entries that need a person, grouped so that one decision settles many; and the mapping that the decisions make. */
import type { Mapping, MappingRule } from '../model/mapping.ts';
import type { MatchResult } from '../model/match.ts';
import type { Decision, ReviewGroup } from '../model/review.ts';
import { normalise } from '../text/normalise.ts';
import type { Matcher, MatchInput } from './matcher.ts';
import { titlePattern } from './title-pattern.ts';

/** Groups kept; the rest of a longer list is counted, not asked. */
const MOST_GROUPS = 5_000;
/** Column paths that are counted; a list has some hundred. */
const MOST_COLUMNS = 20_000;
const LONGEST_TITLE = 300;
const SUGGESTIONS = 3;
/** A news item or other business is asked about only when it is this like an item. */
const LEAST_DOUBT = 0.3;

/** Collects the questions while lists pass by. */
export interface ReviewCollector {
  take(entry: MatchInput, result: MatchResult): void;
  /**
   * What settles most entries first. The questions of a column in which nothing is clear stand together, as one answer for the whole
   * column may settle them all. `left`: entries in groups beyond the limit.
   */
  finish(): { readonly groups: readonly ReviewGroup[]; readonly left: number };
}

function doubtOf(result: MatchResult): ReviewGroup['reason'] | undefined {
  if (result.kind === 'item') return undefined;
  if (result.kind === 'category')
    return result.elements.length === 0 && !result.nothingHappened ? 'category' : undefined;
  if (result.reason === 'mapped-to-none') return undefined;
  if (result.reason === 'ambiguous' || result.reason === 'unrecognised') return result.reason;
  return (result.suggestions[0]?.score ?? 0) >= LEAST_DOUBT ? result.reason : undefined;
}

/** A longer cell is no title; its beginning stands for it. */
function cutTitle(title: string): string {
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}*` : title;
}

/** What is counted of a column: its entries, those that ask, those of a clear item. */
interface ColumnCount {
  entries: number;
  asked: number;
  clear: number;
}

const NO_COLUMN: Readonly<ColumnCount> = { entries: 0, asked: 0, clear: 0 };

/** Counts entries by column path; '' is no column. */
function countColumns() {
  const counts = new Map<string, ColumnCount>();
  return {
    take(columnPath: string, isAsked: boolean, isClear: boolean): void {
      if (columnPath === '') return;
      let count = counts.get(columnPath);
      if (count === undefined) {
        if (counts.size >= MOST_COLUMNS) return;
        count = { ...NO_COLUMN };
        counts.set(columnPath, count);
      }
      count.entries += 1;
      if (isAsked) count.asked += 1;
      if (isClear) count.clear += 1;
    },
    of: (columnPath: string) => counts.get(columnPath) ?? NO_COLUMN,
  };
}

type Collected = Omit<ReviewGroup, 'entriesAnywhere' | 'columnAsked' | 'columnEntries' | 'entries'> & {
  entries: number;
};

export function startReview(matcher: Matcher): ReviewCollector {
  const groups = new Map<string, Collected>();
  const columns = countColumns();
  let left = 0;

  function finishGroups(): readonly ReviewGroup[] {
    const anywhere = new Map<string, number>();
    for (const { pattern, entries } of groups.values())
      anywhere.set(pattern, (anywhere.get(pattern) ?? 0) + entries);
    return [...groups.values()].map((group) => {
      const { asked, entries } = columns.of(group.columnPath);
      const entriesAnywhere = anywhere.get(group.pattern) ?? group.entries;
      return { ...group, entriesAnywhere, columnAsked: asked, columnEntries: entries };
    });
  }

  return {
    take(entry, result) {
      const reason = doubtOf(result);
      const columnPath = entry.columnPath ?? '';
      columns.take(columnPath, reason !== undefined, result.kind === 'item');
      if (reason === undefined) return;
      const title = cutTitle(entry.title);
      const pattern = titlePattern(title);
      const id = `${normalise(columnPath)}\n${pattern}`;
      const group = groups.get(id);
      if (group !== undefined) group.entries += 1;
      else if (groups.size >= MOST_GROUPS) left += 1;
      else {
        const { file, sheet, row } = entry;
        const suggestions = matcher.suggest(entry, SUGGESTIONS);
        const example = { file, sheet, row, title };
        groups.set(id, { id, columnPath, pattern, entries: 1, example, reason, suggestions });
      }
    },
    finish() {
      const settles = ({ columnPath, entries }: ReviewGroup) =>
        columnPath !== '' && columns.of(columnPath).clear === 0 ? columns.of(columnPath).asked : entries;
      const sorted = [...finishGroups()].sort(
        (one, other) =>
          settles(other) - settles(one) ||
          other.columnAsked - one.columnAsked ||
          compare(one.columnPath, other.columnPath) ||
          other.entries - one.entries ||
          compare(one.pattern, other.pattern),
      );
      return { groups: sorted, left };
    },
  };
}

/** By code unit: the same on every machine, whatever its locale. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function conditionOf({ group, reach }: Decision): MappingRule['when'] {
  const { columnPath, pattern, example } = group;
  const column = columnPath === '' ? {} : { column: columnPath };
  if (reach === 'row')
    return {
      file: example.file,
      // A text file has no sheet to name.
      ...(example.sheet === '' ? {} : { sheet: example.sheet }),
      row: example.row,
      title: example.title,
    };
  if (reach === 'title') return { title: pattern };
  return reach === 'column' && columnPath !== '' ? column : { ...column, title: pattern };
}

function keyOf({ column, title, itemName, file, sheet, row }: MappingRule['when']): string {
  return JSON.stringify([column, title, itemName, file, sheet, row]);
}

/** Equal for decisions about the same entries. */
export function conditionKey(decision: Decision): string {
  return keyOf(conditionOf(decision));
}

/** A mapping with decisions added, and what became of them. */
export interface MergedMapping {
  readonly mapping: Mapping;
  /** Answers to questions that the mapping had no answer to. */
  readonly added: number;
  /** Older answers that gave way to a different one. */
  readonly replaced: readonly { readonly before: MappingRule; readonly after: MappingRule }[];
  /** Answers that the mapping had already, or that are older than its own. */
  readonly kept: number;
}

function sameAnswer(one: MappingRule, other: MappingRule): boolean {
  return JSON.stringify(one.answer) === JSON.stringify(other.answer);
}

function ruleOf(decision: Decision, file: string): MappingRule {
  const { answer, decidedBy, decidedOn, note, group } = decision;
  return {
    when: conditionOf(decision),
    answer,
    decidedBy,
    decidedOn,
    example: group.example.title,
    ...(note === undefined ? {} : { note }),
    place: { file },
  };
}

/**
 * Adds decisions to a mapping: of two answers to the same question the later one stands, at the older one's place; new ones come at
 * the end, so that a rule keeps its number.
 */
export function mergeDecisions(mapping: Mapping, decisions: readonly Decision[]): MergedMapping {
  const rules = [...mapping.rules];
  const places = new Map<string, number>();
  // Of rules about the same entries the first is the one that is used.
  for (const [index, rule] of rules.entries())
    if (!places.has(keyOf(rule.when))) places.set(keyOf(rule.when), index);
  const replaced: { before: MappingRule; after: MappingRule }[] = [];
  let added = 0;
  let kept = 0;
  for (const decision of decisions) {
    const after = ruleOf(decision, mapping.file ?? 'mapping.yaml');
    const key = keyOf(after.when);
    const place = places.get(key) ?? rules.length;
    const before = rules[place];
    if (before === undefined) added += 1;
    else if (sameAnswer(before, after) || before.decidedOn > after.decidedOn) {
      kept += 1;
      continue;
    } else replaced.push({ before, after });
    places.set(key, place);
    // A remark stays until another takes its place.
    rules[place] = before?.note === undefined ? after : { ...after, note: after.note ?? before.note };
  }
  return { mapping: { ...mapping, rules }, added, replaced, kept };
}
