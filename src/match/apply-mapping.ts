import type { Mapping, MappingContradiction, MappingRule } from '../model/mapping.ts';
import type { Requirement } from '../model/requirement.ts';
import { normalise } from '../text/normalise.ts';
import type { MatchInput } from './matcher.ts';
import { compilePattern } from './title-pattern.ts';

interface CompiledRule {
  readonly rule: MappingRule;
  readonly order: number;
  readonly fits: (entry: MatchInput, title: () => string) => boolean;
}

/** Finds the reviewed decision for an entry and counts how often each was used. */
export interface MappingUse {
  find(entry: MatchInput): MappingRule | undefined;
  /** The same decision, not counted, with another that is as special, fits as well and answers differently. */
  findWithRival(entry: MatchInput): { readonly rule?: MappingRule; readonly rival?: MappingRule };
  /** Entries answered by each rule, in the order of the file. */
  counts(): readonly { readonly rule: MappingRule; readonly entries: number }[];
}

const NO_RULES: MappingUse = { find: () => undefined, findWithRival: () => ({}), counts: () => [] };

/** By the file's own name: the next audit may be in another folder. */
function rowKey(file: string | undefined, sheet: string | undefined, row: number): string {
  const name = file?.replace(/^.*[\\/]/su, '') ?? '';
  return `${name}\n${sheet ?? ''}\n${row}`;
}

function compileRule(rule: MappingRule, order: number): CompiledRule {
  const { column, title, itemName } = rule.when;
  const wantedColumn = column === undefined ? undefined : normalise(column);
  const wantedItem = itemName === undefined ? undefined : normalise(itemName);
  const fitsTitle = title === undefined ? undefined : compilePattern(title);
  return {
    rule,
    order,
    fits: (entry, normalised) =>
      (wantedColumn === undefined || normalise(entry.columnPath ?? '') === wantedColumn) &&
      (wantedItem === undefined || normalise(entry.itemName ?? '') === wantedItem) &&
      (fitsTitle === undefined || fitsTitle(normalised())),
  };
}

/** More conditions are more special; among equals the first in the file wins. */
function speciality({ rule }: CompiledRule): number {
  const { column, title, itemName } = rule.when;
  return (title === undefined ? 0 : 4) + (itemName === undefined ? 0 : 2) + (column === undefined ? 0 : 1);
}

/** Rules whose item or category the requirements do not have are left out; `checkMapping` reports them. */
export function compileMapping(
  mapping: Mapping | undefined,
  requirements: readonly Requirement[],
): MappingUse {
  if (mapping === undefined || mapping.rules.length === 0) return NO_RULES;
  const entries = mapping.rules.map(() => 0);
  const contradicting = new Set(checkMapping(mapping, requirements).map(({ rule }) => rule));
  const usable = mapping.rules.map(compileRule).filter(({ rule }) => !contradicting.has(rule));
  const byRow = new Map<string, CompiledRule>();
  for (const compiled of usable) {
    const { file, sheet, row } = compiled.rule.when;
    if (row !== undefined) byRow.set(rowKey(file, sheet, row), compiled);
  }
  const general = usable
    .filter(({ rule }) => rule.when.row === undefined)
    .sort((one, other) => speciality(other) - speciality(one) || one.order - other.order);

  function search(entry: MatchInput): CompiledRule | undefined {
    let normalised: string | undefined;
    const title = () => (normalised ??= normalise(entry.title));
    if (byRow.size > 0) {
      const exact =
        byRow.get(rowKey(entry.file, entry.sheet, entry.row)) ??
        byRow.get(rowKey(entry.file, undefined, entry.row));
      if (exact?.fits(entry, title)) return exact;
    }
    return general.find(({ fits }) => fits(entry, title));
  }

  return {
    find(entry) {
      const found = search(entry);
      if (found !== undefined) entries[found.order] = entries[found.order]! + 1;
      return found?.rule;
    },
    findWithRival(entry) {
      const found = search(entry);
      if (found === undefined || found.rule.when.row !== undefined)
        return found === undefined ? {} : { rule: found.rule };
      const title = normalise(entry.title);
      const said = JSON.stringify(found.rule.answer);
      const rival = general.find(
        (other) =>
          speciality(other) === speciality(found) &&
          JSON.stringify(other.rule.answer) !== said &&
          other.fits(entry, () => title),
      );
      return { rule: found.rule, ...(rival === undefined ? {} : { rival: rival.rule }) };
    },
    counts: () => mapping.rules.map((rule, order) => ({ rule, entries: entries[order]! })),
  };
}

/** Decisions whose item, element or category the requirements do not have. */
export function checkMapping(
  mapping: Mapping,
  requirements: readonly Requirement[],
): readonly MappingContradiction[] {
  const byCode = new Map(requirements.map((requirement) => [requirement.code, requirement]));
  const categories = new Set(
    requirements.flatMap((requirement) => requirement.categories.map(({ code }) => code)),
  );
  return mapping.rules.flatMap((rule): readonly MappingContradiction[] => {
    const { answer } = rule;
    if (answer.kind === 'none') return [];
    if (answer.kind === 'category') {
      return categories.has(answer.category)
        ? []
        : [{ rule, kind: 'unknown-category', text: answer.category }];
    }
    const requirement = byCode.get(answer.item);
    if (requirement === undefined) return [{ rule, kind: 'unknown-item', text: answer.item }];
    const ids = new Set(
      requirement.elements.flatMap(({ id, publicationOf }) => [id, publicationOf?.id ?? id]),
    );
    return (answer.elements ?? [])
      .filter((id) => !ids.has(id))
      .map((text) => ({ rule, kind: 'unknown-element', text }));
  });
}
