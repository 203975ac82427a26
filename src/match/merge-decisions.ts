/** The mapping that decisions make. */
import type { Mapping, MappingRule } from '../model/mapping.ts';
import type { Decision } from '../model/review.ts';

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
 * Adds decisions to a mapping: of two answers to the same question the later one counts, at the older one's place; new ones come at
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
