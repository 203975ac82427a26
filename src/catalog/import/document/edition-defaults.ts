import { isLooser } from '../../../limits/compare-limits.ts';
import { readLimit } from '../../../limits/read-limit.ts';
import type { BranchFields, CatalogDocument } from '../../../model/catalog-document.ts';
import type { CatalogSource } from '../../tailor/layers.ts';
import type { TableDefaults } from './defaults.ts';
import { isSame } from './most-common.ts';

/** A document that was not read from a file, as a layer over its parents. */
export function editionSource(document: CatalogDocument, file: string): CatalogSource {
  return { document, file, placeOf: () => ({ file }) };
}

/** True when a printed limit certainly asks for less than another. */
function isLooserLimit(limit: string, parent: string | undefined): boolean {
  if (parent === undefined) return false;
  const [ours, theirs] = [readLimit(limit), readLimit(parent)];
  return ours.ok && theirs.ok && isLooser(ours.reading, theirs.reading);
}

/** The table's defaults that differ from the parents'; never a looser limit. */
export function editionDefaults(defaults: TableDefaults, parents: readonly CatalogSource[]): BranchFields {
  const inherited = (key: keyof BranchFields) =>
    [...parents].reverse().find(({ document }) => document.defaults?.[key] !== undefined)?.document
      .defaults?.[key];
  const keys = ['subject', 'channels', 'audience', 'mode', 'levels', 'limit'] as const;
  const differing = keys.filter((key) => {
    const value = defaults[key];
    const parent = inherited(key);
    if (value === undefined || isSame(value, parent)) return false;
    if (key === 'audience' && parent === undefined && value === '全社会') return false;
    if (key === 'mode' && parent === undefined && value === '主动公开') return false;
    return key !== 'limit' || !isLooserLimit(value as string, parent as string | undefined);
  });
  return { ...Object.fromEntries(differing.map((key) => [key, defaults[key]])), source: defaults.source };
}
