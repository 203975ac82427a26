import type { Borders, Style } from 'exceljs';
import type { CellStyle } from './model.ts';

const FONT = '宋体';
/** 9 points: a Chinese character is then less than two characters of the default font wide, so estimated heights suffice. */
const BODY_SIZE = 9;
const LINE = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
const GRID: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const LINK = { underline: true, color: { argb: 'FF0563C1' } } as const;
const FORMATS = { date: 'yyyy-mm-dd', text: '@' } as const;

function translate(style: CellStyle): Partial<Style> {
  const { bold, link, size = BODY_SIZE, fill, border, horizontal, vertical, wrap, shrink, format } = style;
  return {
    font: { name: FONT, family: 3, charset: 134, size, ...(bold ? { bold } : {}), ...(link ? LINK : {}) },
    ...(fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${fill}` } } }),
    ...(border ? { border: GRID } : {}),
    alignment: {
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(vertical === undefined ? {} : { vertical: vertical === 'center' ? 'middle' : vertical }),
      ...(wrap ? { wrapText: true } : {}),
      ...(shrink ? { shrinkToFit: true } : {}),
    },
    ...(format === undefined ? {} : { numFmt: FORMATS[format] }),
  };
}

/** Translates the looks of cells; the same object gives the same object, by which exceljs knows that it has seen a style. */
export function createCellStyles(): (style: CellStyle) => Partial<Style> {
  const known = new WeakMap<CellStyle, Partial<Style>>();
  return (style) => {
    let translated = known.get(style);
    if (translated === undefined) {
      translated = translate(style);
      known.set(style, translated);
    }
    return translated;
  };
}
