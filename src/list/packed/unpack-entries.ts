import type { Entry, Field } from '../../model/publication.ts';
import { textOfUtf16 } from '../../text/slices.ts';
import type { EntryView, LazyField, LazyFields } from '../rows/batch-view.ts';
import { RowEntry } from '../rows/row-entry.ts';
import { NO_NUMBER, NUMBERS, type PackedEntries, packedTexts, TEXTS } from './packed-entries.ts';

export interface EntryUnpacker {
  /** The entries of a batch; they may be read until the next is unpacked. */
  unpack(packed: PackedEntries): readonly Entry[];
}

const order: readonly Field[] = packedTexts;

/** Where the texts of a field are among those of an entry. */
function placeOf(name: Field): LazyField {
  return { name, column: order.indexOf(name), read: (text) => text };
}

const lazy: LazyFields = {
  indexNumber: placeOf('indexNumber'),
  systemId: placeOf('systemId'),
  publisher: placeOf('publisher'),
  channel: placeOf('channel'),
  mode: placeOf('mode'),
  validity: placeOf('validity'),
  status: placeOf('status'),
  link: placeOf('link'),
  relatedTo: placeOf('relatedTo'),
  party: placeOf('party'),
};

const numberOf = (packed: number): number | undefined => (packed === NO_NUMBER ? undefined : packed);

/** Unpacks what one `EntryPacker` packed, in the same order. */
export function createEntryUnpacker(): EntryUnpacker {
  const words: string[] = [];
  let fieldsKey = '';
  let fields: ReadonlySet<Field> = new Set();
  let latest: PackedEntries | undefined;

  /** One object for all batches of a table: evaluation asks what columns there are only where it changes. */
  function fieldsOf({ fields: names }: PackedEntries): ReadonlySet<Field> {
    const key = names.join(' ');
    if (key !== fieldsKey) {
      fieldsKey = key;
      fields = new Set(names);
    }
    return fields;
  }

  function viewOf(
    packed: PackedEntries,
  ): EntryView & { read(index: number, text: number): string | undefined } {
    const { texts, units, numbers } = packed;
    const bytes = Buffer.from(units.buffer);

    function read(index: number, text: number): string | undefined {
      if (latest !== packed) throw new Error('an entry was read after its batch had passed');
      const place = texts[index * TEXTS + text]!;
      if (place >= 0) return place === 0 ? undefined : words[place - 1];
      const at = -(place + 1);
      const length = units[at]! * 0x10000 + units[at + 1]!;
      return textOfUtf16(bytes, (at + 2) * 2, (at + 2 + length) * 2);
    }

    return {
      file: packed.file,
      sheet: packed.sheet,
      listChannel: undefined,
      fields: fieldsOf(packed),
      lazy,
      read,
      text: (index, { column }) => read(index, column),
      locatePlain: () => false,
      linkDay: (index) => numberOf(numbers[index * NUMBERS + 9]!),
    };
  }

  return {
    unpack(packed) {
      latest = packed;
      for (const word of packed.words) words.push(word);
      const { numbers } = packed;
      const view = viewOf(packed);
      const entries = Array.from({ length: packed.count }, (_, index) => {
        const at = index * NUMBERS;
        const entry = new RowEntry(
          view,
          index,
          packed.firstOrdinal + index,
          numbers[at]!,
          view.read(index, 0) ?? '',
        );
        entry.itemCode = view.read(index, 1);
        entry.itemName = view.read(index, 2);
        entry.elementName = view.read(index, 3);
        entry.categoryName = view.read(index, 4);
        entry.columnPath = view.read(index, 5);
        entry.documentNumber = view.read(index, 7);
        entry.formedOn = numberOf(numbers[at + 1]!);
        entry.formedAt = numberOf(numbers[at + 2]!);
        entry.changedOn = numberOf(numbers[at + 3]!);
        entry.changedAt = numberOf(numbers[at + 10]!);
        entry.publishedOn = numberOf(numbers[at + 4]!);
        entry.publishedAt = numberOf(numbers[at + 5]!);
        entry.abolishedOn = numberOf(numbers[at + 6]!);
        entry.displayFrom = numberOf(numbers[at + 7]!);
        entry.displayUntil = numberOf(numbers[at + 8]!);
        return entry;
      });
      for (const { index, anomalies, personalData } of packed.rare) {
        entries[index]!.anomalies = anomalies;
        entries[index]!.personalData = personalData;
      }
      return entries;
    },
  };
}
