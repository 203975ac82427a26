/** Entries that need a person, grouped so that one decision settles many; and the mapping that the decisions make. */
import type { Mapping, MappingAnswer, MappingRule } from '../model/mapping.ts';
import type { MatchResult, Suggestion } from '../model/match.ts';
import type { Matcher, MatchInput } from './matcher.ts';
import { normalise } from './normalise.ts';
import { titlePattern } from './title-pattern.ts';

/** One question to the officer: all doubtful entries of one column path whose titles have one pattern. */
export interface ReviewGroup {
  /** Stable across runs: column path and pattern. */
  readonly id: string;
  readonly columnPath: string;
  readonly pattern: string;
  /** Entries that one answer settles. */
  readonly entries: number;
  readonly example: {
    readonly file: string;
    readonly sheet: string;
    readonly row: number;
    readonly title: string;
  };
  readonly reason: 'ambiguous' | 'unrecognised' | 'news' | 'other-business' | 'category';
  /** Best first, at most three. */
  readonly suggestions: readonly Suggestion[];
}

/** Groups kept; the rest of a longer list is counted, not asked. */
const MOST_GROUPS = 5_000;
const SUGGESTIONS = 3;
/** A news item or other business is asked about only when it is this like an item. */
const LEAST_DOUBT = 0.3;

export interface Review {
  take(entry: MatchInput, result: MatchResult): void;
  /** Most entries first, then by column path; `left`: entries in groups beyond the limit. */
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

export function startReview(matcher: Matcher): Review {
  const groups = new Map<string, ReviewGroup & { entries: number }>();
  let left = 0;
  return {
    take(entry, result) {
      const reason = doubtOf(result);
      if (reason === undefined) return;
      const columnPath = entry.columnPath ?? '';
      const pattern = titlePattern(entry.title);
      const id = `${normalise(columnPath)}\n${pattern}`;
      const group = groups.get(id);
      if (group !== undefined) group.entries += 1;
      else if (groups.size >= MOST_GROUPS) left += 1;
      else {
        const { file, sheet, row, title } = entry;
        const suggestions = matcher.suggest(entry, SUGGESTIONS);
        const example = { file, sheet, row, title };
        groups.set(id, { id, columnPath, pattern, entries: 1, example, reason, suggestions });
      }
    },
    finish() {
      const sorted = [...groups.values()].sort(
        (one, other) =>
          other.entries - one.entries ||
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

/** What an officer answered for one group; `decidedOn` is an ISO day. */
export interface Decision {
  readonly group: Pick<ReviewGroup, 'columnPath' | 'pattern' | 'example'>;
  readonly answer: MappingAnswer;
  /** Holds for the whole column path, for the title pattern in it, or for this row only. */
  readonly reach: 'column' | 'pattern' | 'row';
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly note?: string;
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

/** Adds decisions to a mapping: a newer answer to the same question replaces the older one; the order stays. */
export function applyDecisions(mapping: Mapping, decisions: readonly Decision[]): Mapping {
  const rules = new Map(mapping.rules.map((rule) => [keyOf(rule.when), rule]));
  for (const decision of decisions) {
    const when = conditionOf(decision);
    const { answer, decidedBy, decidedOn, note, group } = decision;
    rules.set(keyOf(when), {
      when,
      answer,
      decidedBy,
      decidedOn,
      example: group.example.title,
      ...(note === undefined ? {} : { note }),
      place: { file: mapping.file ?? 'mapping.yaml' },
    });
  }
  return { ...mapping, rules: [...rules.values()] };
}
