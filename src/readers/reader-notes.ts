/** What a reader notices while it reads, in the form of `OpenedList.notes`: `key`, or `key:count:places`. */
export interface ReaderNotes {
  /** Adds a note once, with what it is about. */
  say(key: string, what?: string): void;
  /** Counts a row that a note is about; the first ones are named. */
  count(key: string, sheet: string, row: number): void;
  readonly list: () => readonly string[];
}

const MOST_PLACES = 5;

interface Note {
  count: number;
  readonly places: string[];
}

export function createReaderNotes(): ReaderNotes {
  const notes = new Map<string, Note>();

  function noteOf(key: string): Note {
    let note = notes.get(key);
    if (note === undefined) {
      note = { count: 0, places: [] };
      notes.set(key, note);
    }
    return note;
  }

  return {
    say(key, what) {
      const note = noteOf(key);
      if (what === undefined) return;
      note.count += 1;
      if (note.places.length < MOST_PLACES) note.places.push(what);
    },
    count(key, sheet, row) {
      const note = noteOf(key);
      const place = sheet === '' ? `${row}` : `${sheet}!${row}`;
      // A row is counted once, however many of its cells there are.
      if (note.places.at(-1) === place) return;
      note.count += 1;
      if (note.places.length < MOST_PLACES) note.places.push(place);
    },
    list: () =>
      [...notes].map(([key, { count, places }]) =>
        places.length === 0 ? key : `${key}:${count}:${places.join('、')}`,
      ),
  };
}
