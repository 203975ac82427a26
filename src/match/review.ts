/** Entries that need a person, grouped so that one decision settles many; and the mapping that the decisions make. */
import type { Mapping, MappingRule } from '../model/mapping.ts';
import type { MatchResult } from '../model/match.ts';
import type { Decision, ReviewGroup } from '../model/review.ts';
import type { Matcher, MatchInput } from './matcher.ts';
import { normalise } from './normalise.ts';
import { titlePattern } from './title-pattern.ts';

/** Groups kept; the rest of a longer list is counted, not asked. */
const MOST_GROUPS = 5_000;
const LONGEST_TITLE = 300;
const SUGGESTIONS = 3;
/** A news item or other business is asked about only when it is this like an item. */
const LEAST_DOUBT = 0.3;

/** Collects the questions while lists pass by. */
export interface ReviewCollector {
  take(entry: MatchInput, result: MatchResult): void;
  /** Most entries first, then those of the column with most of them; `left`: entries in groups beyond the limit. */
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

export function startReview(matcher: Matcher): ReviewCollector {
  const groups = new Map<string, ReviewGroup & { entries: number }>();
  let left = 0;
  return {
    take(entry, result) {
      const reason = doubtOf(result);
      if (reason === undefined) return;
      const columnPath = entry.columnPath ?? '';
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
      const columns = new Map<string, number>();
      for (const { columnPath, entries } of groups.values())
        columns.set(columnPath, (columns.get(columnPath) ?? 0) + entries);
      const sorted = [...groups.values()].sort(
        (one, other) =>
          other.entries - one.entries ||
          columns.get(other.columnPath)! - columns.get(one.columnPath)! ||
          compare(one.columnPath, other.columnPath) ||
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
    return { file: example.file, sheet: example.sheet, row: example.row, title: example.title };
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

/** Adds decisions to a mapping: of two answers to the same question the later one stands, at the older one's place. */
export function mergeDecisions(mapping: Mapping, decisions: readonly Decision[]): MergedMapping {
  const rules = new Map(mapping.rules.map((rule) => [keyOf(rule.when), rule]));
  const replaced: { before: MappingRule; after: MappingRule }[] = [];
  let added = 0;
  let kept = 0;
  for (const decision of decisions) {
    const after = ruleOf(decision, mapping.file ?? 'mapping.yaml');
    const key = keyOf(after.when);
    const before = rules.get(key);
    if (before === undefined) added += 1;
    else if (sameAnswer(before, after) || before.decidedOn > after.decidedOn) {
      kept += 1;
      continue;
    } else replaced.push({ before, after });
    rules.set(key, after);
  }
  return { mapping: { ...mapping, rules: [...rules.values()] }, added, replaced, kept };
}
