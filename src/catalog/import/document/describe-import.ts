import type { Language } from '../../../model/language.ts';
import { columnLetters } from '../../../text/column-letters.ts';
import { ignoredReasons, importWords, type OntoCounts, remarkTexts } from '../../../words/labels/import.ts';
import {
  type IgnoredCell,
  type ImportedCatalog,
  type ImportedCategory,
  importedItems,
  type Remark,
} from '../imported.ts';
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

const LONGEST_TEXT = 40;

function remarksOf(catalog: ImportedCatalog): readonly Remark[] {
  const below = (categories: readonly ImportedCategory[]): readonly Remark[] =>
    categories.flatMap(({ remarks, items, categories: more }) => [
      ...remarks,
      ...items.flatMap((item) => item.remarks),
      ...below(more),
    ]);
  return [...catalog.remarks, ...below(catalog.categories)];
}

/** What an import read, what is to be checked, and what was left out, every place with its cell: a line each. */
export function describeImport(
  imported: ImportedCatalog,
  counts: OntoCounts | undefined,
  language: Language,
): readonly string[] {
  const nameCell = cellNamer(imported);
  const items = importedItems(imported.categories);
  const lines: string[] = [
    importWords.read[language]({ items: items.length, categories: imported.categories.length }),
    ...imported.categories.map((category) =>
      importWords.category[language]({
        code: category.code,
        name: category.name,
        items: importedItems([category]).length,
      }),
    ),
  ];
  if (counts !== undefined) lines.push(importWords.onto[language](counts));
  const remarks = remarksOf(imported);
  const unread = remarks.filter(({ kind }) => kind === 'limit-unread');
  const others = remarks.filter(({ kind }) => kind !== 'limit-unread');
  const say = (remark: Remark) => `  ${sayRemark(remark, nameCell, language)}`;
  if (unread.length > 0) lines.push(importWords.unreadLimits[language](unread.length), ...unread.map(say));
  if (others.length > 0) lines.push(importWords.unsure[language](others.length), ...others.map(say));
  const sayIgnored = ({ place, text, why }: IgnoredCell) => {
    const cut = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
    const reason = ignoredReasons[why][language];
    return language === 'zh'
      ? `  ${nameCell(place, language)}（${reason}）：${cut}`
      : `  ${nameCell(place, language)} (${reason}): ${cut}`;
  };
  if (imported.ignored.length === 0) lines.push(importWords.nothingIgnored[language]);
  else
    lines.push(importWords.ignored[language](imported.ignored.length), ...imported.ignored.map(sayIgnored));
  return lines;
}
