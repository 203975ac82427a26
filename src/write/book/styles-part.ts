import type { CellStyle } from './model.ts';
import { PART_START, SPREADSHEET } from './part.ts';

/** 9 points: a Chinese character is then less than two characters of the default font wide, so estimated heights suffice. */
const BODY_SIZE = 9;
const LINE = 'style="thin"><color rgb="FFBFBFBF"/>';
const GRID = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} ${LINE}</${side}>`).join('');
const DATE_FORMAT = 164;
/** The number of the date format, which the file names, and of Excel's own for text. */
const FORMATS = { date: DATE_FORMAT, text: 49 } as const;

/** Texts that are numbered in the order in which they come, each once. */
function numberTexts(first: readonly string[]) {
  const numbers = new Map(first.map((text, number) => [text, number]));
  return {
    of(text: string): number {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    list: (name: string) => `<${name} count="${numbers.size}">${[...numbers.keys()].join('')}</${name}>`,
  };
}

function fontOf({ bold, link, size = BODY_SIZE }: CellStyle): string {
  const marks = `${bold ? '<b/>' : ''}${link ? '<u/>' : ''}`;
  const color = link ? '<color rgb="FF0563C1"/>' : '';
  return `<font>${marks}<sz val="${size}"/>${color}<name val="宋体"/><family val="3"/><charset val="134"/></font>`;
}

function alignmentOf({ horizontal, vertical, wrap, shrink }: CellStyle): string {
  const marks = [
    ...(horizontal === undefined ? [] : [` horizontal="${horizontal}"`]),
    ...(vertical === undefined ? [] : [` vertical="${vertical}"`]),
    ...(wrap ? [' wrapText="1"'] : []),
    ...(shrink ? [' shrinkToFit="1"'] : []),
  ];
  return marks.length === 0 ? '' : `<alignment${marks.join('')}/>`;
}

/** The looks of a workbook's cells. */
export interface Styles {
  /** The number of a style; the same looks have the same number. */
  numberOf(style: CellStyle): number;
  xml(): string;
}

export function createStyles(): Styles {
  // The first of each is what a cell without a style has; widths of columns are counted in its font. The second fill is Excel's too.
  const fonts = numberTexts(['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>']);
  const fills = numberTexts(
    ['none', 'gray125'].map((type) => `<fill><patternFill patternType="${type}"/></fill>`),
  );
  const borders = numberTexts(['<border><left/><right/><top/><bottom/><diagonal/></border>']);
  const looks = numberTexts(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  const known = new WeakMap<CellStyle, number>();

  function add(style: CellStyle): number {
    const { fill, border, format } = style;
    const font = fonts.of(fontOf(style));
    const filled =
      fill === undefined
        ? 0
        : fills.of(
            `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`,
          );
    const bordered = border ? borders.of(`<border>${GRID}<diagonal/></border>`) : 0;
    const alignment = alignmentOf(style);
    const marks = [
      `numFmtId="${format === undefined ? 0 : FORMATS[format]}" fontId="${font}" fillId="${filled}" borderId="${bordered}" xfId="0"`,
      ...(format === undefined ? [] : ['applyNumberFormat="1"']),
      'applyFont="1"',
      ...(filled === 0 ? [] : ['applyFill="1"']),
      ...(bordered === 0 ? [] : ['applyBorder="1"']),
      ...(alignment === '' ? [] : ['applyAlignment="1"']),
    ];
    return looks.of(`<xf ${marks.join(' ')}>${alignment}</xf>`);
  }

  return {
    numberOf(style) {
      const number = known.get(style) ?? add(style);
      known.set(style, number);
      return number;
    },
    xml: () =>
      [
        `${PART_START}<styleSheet xmlns="${SPREADSHEET}">`,
        `<numFmts count="1"><numFmt numFmtId="${DATE_FORMAT}" formatCode="yyyy-mm-dd"/></numFmts>`,
        fonts.list('fonts'),
        fills.list('fills'),
        borders.list('borders'),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        looks.list('cellXfs'),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
      ].join(''),
  };
}
