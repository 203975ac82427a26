import type { Language } from '../../../model/language.ts';
import { columnLetters } from '../../../text/column-letters.ts';
import { importWords, remarkTexts } from '../../../words/labels/import.ts';
import type { ImportedCatalog, Remark } from '../imported.ts';
import { importedItems } from '../imported.ts';
import type { CellPlace } from '../table/source-table.ts';
import { nameOfFile } from './defaults.ts';

/** Names a cell: the file and the sheet only where there are several. */
export type CellNamer = (place: CellPlace, language: Language) => string;

export function cellNamer(catalog: ImportedCatalog): CellNamer {
  const places = [
    ...importedItems(catalog.categories).map(({ place }) => place),
    ...catalog.ignored.map(({ place }) => place),
    ...catalog.remarks.map(({ place }) => place),
  ];
  const hasSheets = new Set(places.map(({ sheet, file }) => `${file}\n${sheet}`)).size > catalog.files.length;
  return ({ file, sheet, row, column }, language) =>
    importWords.cell[language]({
      file: catalog.files.length > 1 ? nameOfFile(file) : '',
      sheet: hasSheets ? sheet : '',
      row,
      letters: columnLetters(column),
    });
}

/** A remark in words, with its cell. */
export function sayRemark({ kind, place, text }: Remark, nameCell: CellNamer, language: Language): string {
  const colon = language === 'zh' ? '：' : ': ';
  return `${nameCell(place, language)}${colon}${remarkTexts[kind][language](text)}`;
}
