import type { CellKind, RowBatch } from '../reader.ts';
import { type CellBatch, SlotType } from './cell-batch.ts';
import { hasDigitRun } from './digit-run.ts';
import { dayOfSerial, momentOfIso, textOfMoment, textOfTime } from './serial-date.ts';
import type { SharedStrings } from './shared-strings.ts';

/** The reader's view of a batch: cells are decoded when asked for. */
export function viewBatch(batch: CellBatch, strings: SharedStrings, isFrom1904: boolean): RowBatch {
  const slotOf = (index: number, column: number): number =>
    column < (batch.rowWidths[index] as number) ? (batch.rowStarts[index] as number) + column : -1;

  const typeOf = (slot: number): number => (slot === -1 ? SlotType.empty : (batch.types[slot] as number));

  function charactersOf(slot: number): string {
    const start = batch.values[slot] as number;
    return batch.bytes.toString('utf8', start, start + (batch.lengths[slot] as number));
  }

  /** The plain number of a numeric slot. */
  function numberOf(slot: number, type: number): number {
    return type === SlotType.integer || type === SlotType.serial
      ? (batch.values[slot] as number)
      : Number(charactersOf(slot));
  }

  /** Days since 1970-01-01 of a slot in a date format; undefined when it names no day. */
  const momentOf = (slot: number, type: number): number | undefined =>
    type === SlotType.isoDate
      ? momentOfIso(charactersOf(slot))
      : dayOfSerial(numberOf(slot, type), isFrom1904);

  function textOfNumber(slot: number, type: number): string {
    if (type === SlotType.integer) {
      const text = String(batch.values[slot]);
      const shownDigits = batch.lengths[slot] as number;
      return text.length >= shownDigits ? text : text.padStart(shownDigits, '0');
    }
    return shortest(numberOf(slot, type), () => charactersOf(slot));
  }

  function textOfSlot(slot: number, type: number): string {
    switch (type) {
      case SlotType.shared:
        return strings.text(batch.values[slot] as number);
      case SlotType.integer:
      case SlotType.decimal:
        return textOfNumber(slot, type);
      case SlotType.serial:
      case SlotType.serialDecimal:
      case SlotType.isoDate: {
        const moment = momentOf(slot, type);
        if (moment !== undefined) return textOfMoment(moment);
        if (type === SlotType.isoDate) return charactersOf(slot);
        const serial = numberOf(slot, type);
        return serial > 0 && serial < 1 ? textOfTime(serial) : shortest(serial, () => charactersOf(slot));
      }
      case SlotType.boolean:
        return batch.values[slot] === 1 ? 'TRUE' : 'FALSE';
      case SlotType.text:
      case SlotType.error:
        return charactersOf(slot);
      default:
        return '';
    }
  }

  function kindOfSlot(slot: number, type: number): CellKind {
    switch (type) {
      case SlotType.shared:
        return strings.isEmpty(batch.values[slot] as number) ? 'empty' : 'text';
      case SlotType.text:
        return batch.lengths[slot] === 0 ? 'empty' : 'text';
      case SlotType.integer:
        return 'number';
      case SlotType.decimal:
        return Number.isNaN(numberOf(slot, type)) ? 'text' : 'number';
      case SlotType.serial:
      case SlotType.serialDecimal:
      case SlotType.isoDate:
        return kindOfMoment(slot, type);
      case SlotType.boolean:
        return 'boolean';
      case SlotType.error:
        return 'error';
      default:
        return 'empty';
    }
  }

  function kindOfMoment(slot: number, type: number): CellKind {
    if (momentOf(slot, type) !== undefined) return 'date';
    if (type === SlotType.isoDate) return 'text';
    const serial = numberOf(slot, type);
    return Number.isNaN(serial) || (serial > 0 && serial < 1) ? 'text' : 'number';
  }

  return {
    get length() {
      return batch.rows;
    },
    rowNumber: (index) => batch.rowNumbers[index] as number,
    width: (index) => batch.rowWidths[index] as number,
    isHidden: (index) => batch.hidden[index] === 1,
    kind(index, column) {
      const slot = slotOf(index, column);
      return kindOfSlot(slot, typeOf(slot));
    },
    text(index, column) {
      const slot = slotOf(index, column);
      return textOfSlot(slot, typeOf(slot));
    },
    number(index, column) {
      const slot = slotOf(index, column);
      const type = typeOf(slot);
      const kind = kindOfSlot(slot, type);
      if (kind === 'date') return momentOf(slot, type) ?? Number.NaN;
      return kind === 'number' ? numberOf(slot, type) : Number.NaN;
    },
    locate(index, column, into) {
      const slot = slotOf(index, column);
      const type = typeOf(slot);
      if (type === SlotType.shared) return strings.locate(batch.values[slot] as number, into);
      if (type !== SlotType.text && type !== SlotType.empty) return false;
      into.bytes = batch.bytes;
      into.start = type === SlotType.empty ? 0 : (batch.values[slot] as number);
      into.end = type === SlotType.empty ? 0 : into.start + (batch.lengths[slot] as number);
      into.isGb18030 = false;
      return true;
    },
    hasDigitRun(index, column, digits) {
      const slot = slotOf(index, column);
      const type = typeOf(slot);
      if (type === SlotType.shared) return strings.hasDigitRun(batch.values[slot] as number, digits);
      if (type === SlotType.text) {
        const start = batch.values[slot] as number;
        return hasDigitRun(batch.bytes, start, start + (batch.lengths[slot] as number), digits);
      }
      if (type === SlotType.empty || (type === SlotType.serial && digits > 8)) return false;
      const bytes = Buffer.from(textOfSlot(slot, type));
      return hasDigitRun(bytes, 0, bytes.length, digits);
    },
  };
}

/** A number in the shortest form that reads back the same; text that is none stays as it is. */
function shortest(value: number, printed: () => string): string {
  return Number.isNaN(value) ? printed() : String(value);
}
