import type { Mode, Nature } from '../../model/catalog.ts';
import type { RemarkKind } from '../../words/labels/import.ts';
import type { CellPlace } from './table/source-table.ts';

/** Something that the importer was unsure of, with the cell it came from. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly place: CellPlace;
  /** The words concerned, on one line. */
  readonly text: string;
}

/** A cell with words that the catalog has no place for. */
export interface IgnoredCell {
  readonly place: CellPlace;
  readonly text: string;
  readonly why: 'outside' | 'column' | 'note' | 'mid-item' | 'no-name' | 'no-element';
}

export interface ImportedElement {
  readonly id: string;
  readonly name: string;
  readonly nature: Nature;
  readonly parts: readonly string[];
  /** Absent where the cell is blank or unreadable. */
  readonly limit?: string;
  /** Empty where the cell is blank or nothing is ticked. */
  readonly channels: readonly string[];
  readonly audience: string;
  readonly mode: Mode;
}

export interface ImportedItem {
  readonly code: string;
  readonly name: string;
  readonly elements: readonly ImportedElement[];
  readonly basis: readonly string[];
  readonly subject?: string;
  readonly levels: readonly string[];
  readonly remarks: readonly Remark[];
  /** Row of the item's name. */
  readonly place: CellPlace;
}

export interface ImportedCategory {
  readonly code: string;
  readonly name: string;
  readonly items: readonly ImportedItem[];
  readonly categories: readonly ImportedCategory[];
  readonly remarks: readonly Remark[];
}

/** What a table says, before it is laid out as a document. */
export interface ImportedCatalog {
  readonly files: readonly string[];
  readonly title?: string;
  readonly document?: string;
  readonly issuer?: string;
  readonly version?: string;
  /** 共同依据, where a note below the table names it. */
  readonly basis: readonly string[];
  readonly categories: readonly ImportedCategory[];
  /** About the table as a whole. */
  readonly remarks: readonly Remark[];
  readonly ignored: readonly IgnoredCell[];
}

/** All items of imported categories, in order. */
export function importedItems(categories: readonly ImportedCategory[]): readonly ImportedItem[] {
  return categories.flatMap(({ items, categories: below }) => [...items, ...importedItems(below)]);
}
