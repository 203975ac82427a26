import { keepBytes, SlotType } from './cell-batch.ts';
import type { SheetPosition } from './fast-cells.ts';
import { skimRows } from './fast-rows.ts';
import { showsText, valueOfFormula } from './formula-value.ts';
import { type MergedCellsList, readMergedCells, readReference } from './merged-cells.ts';
import type { NumberFormat } from './number-format.ts';
import type { RawText } from './raw-text.ts';
import type { RowWriter } from './row-writer.ts';
import { timeOfIso } from './serial-date.ts';
import type { XmlSink } from './xml-scanner.ts';
import { decodeCellText } from './xml-text.ts';

/** A formula that the writing program never worked out: the file holds no value to read. */
const UNCALCULATED = Buffer.from('#NOVALUE!');
/** Longer formulas are no links. */
const LONGEST_FORMULA = 8192;

type Attribute = (name: string) => string | undefined;

/** Turns the XML of a sheet into rows of cells. */
export function createSheetSink(
  writer: RowWriter,
  raw: RawText,
  cellFormats: readonly NumberFormat[],
  merged: MergedCellsList,
  onUncalculated: (row: number) => void = () => {},
): XmlSink {
  const formats = Uint8Array.from(cellFormats, (format) =>
    format === 'plain' ? 0 : format === 'date' ? 1 : format,
  );
  const position: SheetPosition = { isInRow: false, isInCell: false, nextColumn: 0, skimmedDepth: 0 };
  let isInRows = false;
  let isRowNumbered = false;
  let column = 0;
  let style = 0;
  let type = 'n';
  let formula: string | undefined;
  let isInFormula = false;
  let hasInlineText = false;
  let hasValue = false;
  let isInString = false;
  let isPhonetic = false;
  let isInText = false;

  function startRow(attribute: Attribute): void {
    const number = Number(attribute('r') ?? 0);
    const isFlat = Number(attribute('ht') ?? 1) === 0;
    isRowNumbered = number >= 1;
    writer.startRow(number, isFlat || /^(?:1|true|on)$/u.test(attribute('hidden') ?? ''));
    position.isInRow = true;
    position.nextColumn = 0;
  }

  function startCell(attribute: Attribute): void {
    const reference = attribute('r');
    column = position.nextColumn;
    if (reference !== undefined) {
      const place = readReference(reference);
      if (place.column >= 0) column = place.column;
      if (!isRowNumbered && place.row >= 1) {
        writer.numberRow(place.row);
        isRowNumbered = true;
      }
    }
    style = Number(attribute('s') ?? 0);
    type = attribute('t') ?? 'n';
    formula = undefined;
    hasInlineText = false;
    hasValue = false;
    raw.clear();
    position.isInCell = true;
  }

  function endCell(): void {
    position.isInCell = false;
    position.nextColumn = column + 1;
    if (formula !== undefined && (raw.length() === 0 || (type === 'n' && Number(rawString()) === 0))) {
      const words = decodeCellText(formula);
      const stated = valueOfFormula(words);
      if (stated !== undefined) {
        if (stated !== '') putCharacters(SlotType.text, Buffer.from(stated));
        return;
      }
      // A formula that shows no characters has a value, if an empty one.
      if (raw.length() > 0 ? showsText(words) : type === 'n' || !hasValue) {
        putCharacters(SlotType.error, UNCALCULATED);
        onUncalculated(writer.row());
        return;
      }
    }
    if (raw.length() === 0) return;
    if (type === 'inlineStr' || type === 'str') {
      putCharacters(SlotType.text, Buffer.from(decodeCellText(rawString())));
      return;
    }
    const value = rawString().trim();
    if (value === '') return;
    if (type === 's') putShared(value);
    else if (type === 'b') writer.put(column, SlotType.boolean, value === '1' || value === 'true' ? 1 : 0, 0);
    else if (type === 'e') putCharacters(SlotType.error, Buffer.from(decodeCellText(value)));
    else if (type === 'd') putMoment(value);
    else putNumber(value);
  }

  const rawString = () => raw.bytes().toString('utf8', 0, raw.length());

  function putCharacters(slotType: number, bytes: Buffer): void {
    writer.put(column, slotType, keepBytes(writer.batch(), bytes, 0, bytes.length), bytes.length);
  }

  function putMoment(value: string): void {
    const time = timeOfIso(value);
    if (time === undefined) putCharacters(SlotType.isoDate, Buffer.from(value));
    else putCharacters(SlotType.text, Buffer.from(time));
  }

  function putShared(value: string): void {
    const index = Number(value);
    // Beyond every table: the missing string is reported when the row is handed on.
    writer.putShared(column, Number.isInteger(index) && index >= 0 && index < 2 ** 31 ? index : 2 ** 31 - 1);
  }

  function putNumber(value: string): void {
    const format = formats[style] ?? 0;
    if (/^-?\d{1,9}$/u.test(value)) {
      const digits = format === 1 || value.startsWith('-') ? 0 : format;
      writer.put(column, format === 1 ? SlotType.serial : SlotType.integer, Number(value), digits);
    } else if (Number.isNaN(Number(value))) putCharacters(SlotType.text, Buffer.from(decodeCellText(value)));
    else putCharacters(format === 1 ? SlotType.serialDecimal : SlotType.decimal, Buffer.from(value));
  }

  return {
    skim(bytes, at, end) {
      // Only rows that state their number: else it may be in the first cell.
      if (!isInRows || position.isInCell || (position.isInRow && !isRowNumbered)) return at;
      const next = skimRows(bytes, at, end, position, writer, formats);
      if (next !== at) isRowNumbered = true;
      return next;
    },
    skimmedDepth: () => position.skimmedDepth,
    open(name, attribute) {
      if (name === 'sheetData') isInRows = true;
      else if (name === 'mergeCell') merged.add(readMergedCells(attribute('ref') ?? ''));
      else if (!isInRows) return;
      else if (name === 'row') startRow(attribute);
      else if (name === 'c' && position.isInRow) startCell(attribute);
      else if (!position.isInCell) return;
      else if (name === 'v') {
        hasValue = true;
        isInText = !hasInlineText;
      } else if (name === 't') isInText = isInString && !isPhonetic;
      else if (name === 'is') {
        isInString = true;
        // A value beside it says the same once more.
        hasInlineText = true;
        raw.clear();
      } else if (name === 'rPh') isPhonetic = true;
      else if (name === 'f') {
        formula = '';
        isInFormula = true;
      }
    },
    close(name) {
      if (name === 'v' || name === 't') isInText = false;
      else if (name === 'f') isInFormula = false;
      else if (name === 'is') isInString = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'c' && position.isInCell) endCell();
      else if (name === 'row' && position.isInRow) {
        position.isInRow = false;
        writer.endRow();
      } else if (name === 'sheetData') isInRows = false;
    },
    text(bytes, start, end) {
      if (isInText) raw.add(bytes, start, end);
      else if (isInFormula && formula !== undefined && formula.length < LONGEST_FORMULA)
        formula += bytes.toString('utf8', start, end);
    },
  };
}
