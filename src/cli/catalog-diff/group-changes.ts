import type { CatalogChange, CatalogReference } from '../../index.ts';
import type { Language } from '../../model/language.ts';
import type { Outcome } from '../../model/outcome.ts';
import { namesIn } from '../../model/tables.ts';
import { type ChangeKind, changeNames } from '../../words/labels/catalog-changes.ts';
import { outcomeNames } from '../../words/labels/outcomes.ts';
import { ruleMeta } from '../../words/rules/index.ts';
import { diffWords } from '../words/catalog-diff.ts';
import type { DiffEffect } from './verdict-changes.ts';

/** Two catalogs, what differs, and what that would mean for an agency whose list was given. */
export interface CatalogDiff {
  readonly before: CatalogReference;
  readonly after: CatalogReference;
  readonly changes: readonly CatalogChange[];
  readonly effect?: DiffEffect;
}

export interface DiffWriteOptions {
  readonly language: Language;
  /** Columns of a terminal line. */
  readonly width: number;
}

/** A rule in words; its id where it is not known any more. */
export function ruleTitle(id: string, language: Language): string {
  return ruleMeta(id)?.title[language] ?? id;
}

/** An outcome in words; “nothing” where an edition has no such item. */
export function outcomeName(outcome: Outcome | undefined, language: Language): string {
  return outcome === undefined ? diffWords.nothing[language] : outcomeNames[outcome][language];
}

/** Changes that say the same of many items: 政府网站 → 县政务网 in 146 of them. */
export interface ChangeGroup {
  readonly before?: string;
  readonly after?: string;
  /** In the order of the later edition. */
  readonly changes: readonly CatalogChange[];
}

/** By kind, in the order of the table of names; within a kind, one group for each pair of values. */
export function groupChanges(
  changes: readonly CatalogChange[],
): readonly { readonly kind: ChangeKind; readonly groups: readonly ChangeGroup[] }[] {
  return namesIn(changeNames).flatMap((kind) => {
    const groups = new Map<string, { before?: string; after?: string; changes: CatalogChange[] }>();
    for (const change of changes) {
      if (change.kind !== kind) continue;
      const { before, after } = change;
      const key = JSON.stringify([before, after]);
      const group = groups.get(key) ?? {
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        changes: [],
      };
      group.changes.push(change);
      groups.set(key, group);
    }
    return groups.size === 0 ? [] : [{ kind, groups: [...groups.values()] }];
  });
}

/** Codes of the items concerned, each once: 0101、0102 … */
export function codesOf(changes: readonly CatalogChange[]): readonly string[] {
  return [...new Set(changes.map(({ code }) => code))];
}
