/** Which styles of a document show a number as a day: exporters write dates as plain numbers, and the style alone says so. */

type Attribute = (name: string) => string | undefined;

/** Columns whose style is the same, up to the last of them (exclusive). */
interface ColumnStyle {
  readonly before: number;
  readonly style: string;
}

export interface DateStyles {
  /** Takes an element outside the cells; the others it passes over. */
  open(name: string, attribute: Attribute): void;
  startTable(): void;
  addColumns(style: string | undefined, columns: number): void;
  startRow(style: string | undefined): void;
  /** Whether a cell in this column shows its number as a day: by its own style, else the row's, else the column's. */
  isDate(style: string | undefined, column: number): boolean;
}

const PARTS_OF_A_DAY: ReadonlySet<string> = new Set(['year', 'month', 'day']);

export function createDateStyles(): DateStyles {
  /** Data styles with a year, month or day in them. */
  const dateFormats = new Set<string>();
  const formatOf = new Map<string, string>();
  const parentOf = new Map<string, string>();
  let format = '';
  let columns: ColumnStyle[] = [];
  let rowStyle: string | undefined;

  function showsDay(style: string): boolean {
    let name: string | undefined = style;
    // A style takes what it does not say from its parent; a circle of parents says nothing.
    for (let depth = 0; name !== undefined && depth < 10; depth += 1) {
      const found = formatOf.get(name);
      if (found !== undefined) return dateFormats.has(found);
      name = parentOf.get(name);
    }
    return false;
  }

  return {
    open(name, attribute) {
      if (name.endsWith('-style') && attribute('style:name') !== undefined) format = '';
      if (name === 'date-style') format = attribute('style:name') ?? '';
      else if (format !== '' && PARTS_OF_A_DAY.has(name)) dateFormats.add(format);
      else if (name === 'style') {
        format = '';
        const style = attribute('style:name');
        const [shown, parent] = [attribute('style:data-style-name'), attribute('style:parent-style-name')];
        if (style !== undefined && shown !== undefined) formatOf.set(style, shown);
        if (style !== undefined && parent !== undefined) parentOf.set(style, parent);
      }
    },
    startTable() {
      columns = [];
    },
    addColumns(style, count) {
      columns.push({ before: (columns.at(-1)?.before ?? 0) + count, style: style ?? '' });
    },
    startRow(style) {
      rowStyle = style;
    },
    isDate(style, column) {
      const named = style ?? rowStyle ?? columns.find(({ before }) => column < before)?.style;
      return named !== undefined && named !== '' && showsDay(named);
    },
  };
}
