import type { PrintedCategory } from '../cells/category-names.ts';
import type { ImportedElement, Remark } from '../imported.ts';
import type { CellPlace } from '../table/source-table.ts';

/** What is gathered of an item while its rows pass by. */
export interface DraftItem {
  readonly printedCode: string;
  readonly name: string;
  /** The matters between the category and the item, from the upper one down: 二级事项 of a 三级事项. */
  readonly above: readonly string[];
  readonly place: CellPlace;
  readonly elements: ImportedElement[];
  readonly basis: string[];
  readonly levels: string[];
  readonly remarks: Remark[];
  subject?: string;
  /** Values of the row before, for tables without merged cells. */
  last: RowValues;
}

/** What an element takes from its row. */
export interface RowValues {
  readonly limit?: string;
  readonly channels?: string;
  readonly audience?: AudienceCells;
  readonly mode?: ModeCells;
}

export interface AudienceCells {
  readonly everyone: string;
  readonly group: string;
  readonly words: string;
}

export interface ModeCells {
  readonly unasked: string;
  readonly onRequest: string;
  readonly words: string;
}

export interface DraftCategory {
  readonly printed: PrintedCategory;
  readonly place: CellPlace;
  readonly items: DraftItem[];
  readonly remarks: Remark[];
}
