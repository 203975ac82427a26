/**
 * What the styles of a document say about its cells: which of them show a number as a day (exporters write dates as plain
 * numbers, and the style alone says so), which sheets are hidden and which rows have no height.
 */
import { isForTypicalDay } from '../xlsx/number-format.ts';

type Attribute = (name: string) => string | undefined;

export interface DocumentStyles {
  /** Takes an element outside the cells; the others it passes over. */
  open(name: string, attribute: Attribute): void;
  /** Whether a style of cells shows a number as a day; undefined: the style that all cells have. */
  showsDay(style: string | undefined): boolean;
  hidesTable(style: string): boolean;
  hidesRow(style: string): boolean;
  /** Whether a format of numbers shows a day; undefined where it is defined nowhere. */
  isDay(format: string): boolean | undefined;
}

interface NumberStyle {
  isDay: boolean;
  /** Formats that replace this one where a number meets a condition. */
  readonly instead: { readonly condition: string; readonly format: string }[];
}

interface CellStyle {
  readonly format: string | undefined;
  readonly parent: string | undefined;
}

const PARTS_OF_A_DAY: ReadonlySet<string> = new Set(['year', 'month', 'day']);
/** The style that a cell has when it, its row and its column name none, and what that one is based on. */
const STANDARD = 'Default';
const ROOT = '';
/** A circle of styles says nothing. */
const MOST_STEPS = 10;

/** `common`: the styles that the parts of a document share; what the part at hand defines by the same name is its own. */
export function createDocumentStyles(common?: DocumentStyles): DocumentStyles {
  const formats = new Map<string, NumberStyle>();
  const cellStyles = new Map<string, CellStyle>();
  const hiddenTables = new Set<string>();
  const flatRows = new Set<string>();
  let format: NumberStyle | undefined;
  let family = '';
  let styleName = '';

  function openStyle(name: string, attribute: Attribute): void {
    format = undefined;
    family = attribute('style:family') ?? '';
    styleName = name === 'default-style' ? ROOT : (attribute('style:name') ?? '');
    if (family === 'table-cell')
      cellStyles.set(styleName, {
        format: attribute('style:data-style-name'),
        parent: attribute('style:parent-style-name'),
      });
  }

  function isDay(name: string, step = 0): boolean | undefined {
    const own = formats.get(name);
    if (own === undefined) return common?.isDay(name);
    const instead = own.instead.find(({ condition }) => isForTypicalDay(condition));
    return instead === undefined || step === MOST_STEPS ? own.isDay : isDay(instead.format, step + 1);
  }

  function showsDay(name: string, step: number): boolean {
    const style = cellStyles.get(name);
    if (style === undefined && common !== undefined) return common.showsDay(name);
    if (style?.format !== undefined) return isDay(style.format) === true;
    // A style takes what it does not say from its parent.
    return step < MOST_STEPS && name !== ROOT && showsDay(style?.parent ?? ROOT, step + 1);
  }

  return {
    open(name, attribute) {
      if (name === 'style' || name === 'default-style') openStyle(name, attribute);
      else if (name.endsWith('-style')) {
        const own = attribute('style:name');
        format = own === undefined ? undefined : { isDay: false, instead: [] };
        if (own !== undefined && format !== undefined) formats.set(own, format);
      } else if (format !== undefined) {
        if (PARTS_OF_A_DAY.has(name)) format.isDay = true;
        else if (name === 'map')
          format.instead.push({
            condition: (attribute('style:condition') ?? '').replace(/^value\(\)|\s/gu, ''),
            format: attribute('style:apply-style-name') ?? '',
          });
      } else if (name === 'table-properties' && family === 'table') {
        if (attribute('table:display') === 'false') hiddenTables.add(styleName);
      } else if (name === 'table-row-properties' && family === 'table-row') {
        if (/^0(?:\.0+)?[a-z]*$/u.test(attribute('style:row-height') ?? '')) flatRows.add(styleName);
      }
    },
    showsDay: (style) => showsDay(style ?? STANDARD, 0),
    hidesTable: (style) => hiddenTables.has(style) || common?.hidesTable(style) === true,
    hidesRow: (style) => flatRows.has(style) || common?.hidesRow(style) === true,
    isDay: (name) => isDay(name),
  };
}
