import type { Field } from '../model/publication.ts';
import { tableOf } from '../model/tables.ts';
import { cleanHeading } from './columns/read-heading.ts';
import type { SettledColumn } from './columns/recognise-columns.ts';
import { fieldNames } from './field-names.ts';
import type { NumberScope } from './text/personal-data.ts';

/** Dates that an entry carries. */
export type DateTarget =
  | 'formedOn'
  | 'changedOn'
  | 'publishedOn'
  | 'abolishedOn'
  | 'displayFrom'
  | 'displayUntil';

/** Where the cells of a sheet are that rows are read for; column numbers, -1 for what the sheet does not have. */
export interface Layout {
  readonly columns: readonly SettledColumn[];
  readonly fields: ReadonlySet<Field>;
  readonly at: Readonly<Record<Field, number>>;
  /** 栏目 in one or more columns, joined from left to right. */
  readonly columnPath: readonly number[];
  readonly dates: readonly {
    readonly target: DateTarget;
    readonly field: Field;
    readonly column: number;
    /** Read only when the target has no day yet: the decision date replaces 成文日期. */
    readonly isFallback: boolean;
  }[];
  /** Columns whose cells are looked through for personal data, with the least digits that make it worth while. */
  readonly scans: readonly {
    readonly column: number;
    readonly heading: string;
    readonly leastDigits: number;
    readonly scope: NumberScope;
  }[];
  /** 双公示: the table is one of decisions of this kind, whatever its rows are called. */
  readonly decisions: string | undefined;
  readonly width: number;
  /** Cleaned texts of the header by column, to know it again at a page break. */
  readonly headings: ReadonlyMap<number, ReadonlySet<string>>;
  /** Columns that a cell below can refer to with 同上 or by standing in a merged cell. */
  readonly referable: readonly number[];
  readonly filledDown: ReadonlySet<number>;
  readonly mergedSpans: readonly MergedSpan[];
}

/** A merged cell of one column; rows as the officer's software counts them, inclusive. */
export interface MergedSpan {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

const dateTargets: readonly (readonly [field: Field, target: DateTarget])[] = [
  ['publishedOn', 'publishedOn'],
  ['formedOn', 'formedOn'],
  ['changedOn', 'changedOn'],
  ['abolishedOn', 'abolishedOn'],
  ['displayFrom', 'displayFrom'],
  ['displayUntil', 'displayUntil'],
  ['decidedOn', 'formedOn'],
];

/** Numbers of their own row: nothing below repeats them. */
const ownNumbers: ReadonlySet<Field> = new Set<Field>(['number', 'indexNumber', 'link', 'systemId', 'hits']);
/** Columns of long numbers that mean documents and pages, not people. */
const numbered: ReadonlySet<Field> = new Set<Field>(['indexNumber', 'link', 'systemId', 'number', 'hits']);
const creditCode = /信用代码/u;

/** Columns that the row reader looks through itself, because it decodes them anyway. */
const decoded: ReadonlySet<Field> = new Set<Field>([
  'title',
  'itemCode',
  'itemName',
  'elementName',
  'categoryName',
  'columnPath',
  'documentNumber',
  'decisionNumber',
  // Masked when it is read; addresses are full of long numbers that mean nobody.
  'link',
  'formedOn',
  'changedOn',
  'publishedOn',
  'abolishedOn',
  'displayFrom',
  'displayUntil',
  'decidedOn',
]);

function scansOf(columns: readonly SettledColumn[], width: number): Layout['scans'] {
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  return Array.from({ length: width }, (_, column) => {
    const known = byIndex.get(column);
    const field = known?.field;
    const isNumbered = (field !== undefined && numbered.has(field)) || creditCode.test(known?.heading ?? '');
    return {
      column,
      heading: known?.heading ?? '',
      isDecoded: field !== undefined && decoded.has(field),
      // 17 digits and a letter are the credit code in most index numbers: not worth decoding every row.
      leastDigits: isNumbered ? 18 : 11,
      scope: isNumbered ? ('identity-only' as const) : ('any' as const),
    };
  }).filter(({ isDecoded }) => !isDecoded);
}

const decisionFields: ReadonlySet<Field> = new Set<Field>(['decisionNumber', 'decidedOn', 'decisionContent']);
const kindsOfDecision = ['行政处罚', '行政许可'] as const;

/** 决定书文号, 处罚类别, 处罚决定日期: two such columns say that the rows are decisions, their headings of which kind. */
function decisionsOf(columns: readonly SettledColumn[]): string | undefined {
  const own = columns.filter(({ field }) => field !== undefined && decisionFields.has(field));
  if (new Set(own.map(({ field }) => field)).size < 2) return undefined;
  const headings = own.map(({ heading }) => heading).join(' ');
  const [kind, other] = kindsOfDecision.filter((name) => headings.includes(name.slice(2)));
  return other === undefined ? kind : undefined;
}

const nowhere = tableOf(fieldNames, () => -1);

/** Lays out the columns of a sheet for reading its rows. */
export function layOut(
  columns: readonly SettledColumn[],
  merged: { readonly filledDown: ReadonlySet<number>; readonly mergedSpans: readonly MergedSpan[] },
): Layout {
  const fields = new Set<Field>();
  const at = { ...nowhere };
  for (const { index, field, alsoField } of columns) {
    for (const name of [field, alsoField]) {
      if (name === undefined) continue;
      fields.add(name);
      if (at[name] === -1) at[name] = index;
    }
  }
  // What a decision table calls its own is what every other list calls 成文日期 and 文号.
  if (fields.has('decidedOn')) fields.add('formedOn');
  if (fields.has('decisionNumber')) fields.add('documentNumber');
  const width = Math.max(0, ...columns.map(({ index }) => index)) + 1;
  return {
    columns,
    fields,
    at,
    columnPath: columns.filter(({ field }) => field === 'columnPath').map(({ index }) => index),
    dates: dateTargets.flatMap(([field, target]) =>
      at[field] === -1 ? [] : [{ field, target, column: at[field], isFallback: field !== target }],
    ),
    scans: scansOf(columns, width),
    decisions: decisionsOf(columns),
    width,
    headings: new Map(
      columns.map(({ index, heading }) => [
        index,
        new Set([heading, ...heading.split('/')].map(cleanHeading)),
      ]),
    ),
    referable: columns
      .filter(({ field }) => field !== undefined && !ownNumbers.has(field))
      .map(({ index }) => index),
    ...merged,
  };
}
