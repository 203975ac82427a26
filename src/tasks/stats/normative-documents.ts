import { linkEntries, type NamedEntry, namesOf } from '../../judge/engine/link-names.ts';
import { seenEntry } from '../../judge/facts/seen-entry.ts';
import { isUnpublished } from '../../judge/facts/timing.ts';
import type { Day } from '../../model/plain-date.ts';
import type { Entry } from '../../model/publication.ts';
import type { NormativeDocuments } from '../../model/statistics.ts';

/** Documents and interpretations that are remembered by name; a ministry publishes a few thousand. */
const MOST_KEPT = 20_000;

const INTERPRETATION = /解读|图解|一图读懂|一图看懂/u;
/** Columns about normative documents that do not hold the documents themselves. */
const ABOUT = /解读|图解|征求意见|意见征集|意见反馈|清理|备案|草案/u;
/** Titles in such a column that are not the document. */
const NOT_THE_DOCUMENT = /解读|图解|一图读懂|一图看懂|征求意见|征集意见|草案|清理结果|起草说明/u;

interface KeptDocument {
  entry: NamedEntry;
  readonly formedOn: Day | undefined;
  readonly publishedOn: Day | undefined;
  readonly abolishedOn: Day | undefined;
  readonly isLapsed: boolean;
}

export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** Finds 规范性文件 and what interprets them while the list passes. */
export interface DocumentCounter {
  take(entry: Entry): void;
  /** `window` undefined: the list has no dates, so every document counts as made in the period. */
  finish(window: DaySpan | undefined): NormativeDocuments;
}

const remembered = <Value>(read: (text: string) => Value) => {
  const known = new Map<string, Value>();
  return (text: string): Value => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size < 5000) known.set(text, value);
    return value;
  };
};

const isDocumentColumn = remembered((text) => text.includes('规范性文件') && !ABOUT.test(text));
const isInterpretationColumn = remembered((text) => INTERPRETATION.test(text));
const saysLapsed = remembered(
  (text) => /失效|废止|无效|停止执行/u.test(text) && !/^(?:未|非|不|没有)/u.test(text),
);

function namedEntry(entry: Entry): NamedEntry {
  const { publishedOn, formedOn } = entry;
  return {
    ...seenEntry(entry),
    publishedOn,
    formedOn,
    isUnpublished: isUnpublished(entry),
    ...namesOf(entry),
  };
}

/** The same document under several columns is one document. */
function keyOf({ title, documentNumber = '', formedOn, publishedOn }: Entry): string {
  return `${title.replace(/\s/gu, '')}\u0000${documentNumber}\u0000${formedOn ?? publishedOn ?? ''}`;
}

function isWithin(day: Day | undefined, window: DaySpan | undefined): boolean {
  if (window === undefined) return true;
  return day !== undefined && day >= window.from && day <= window.to;
}

export function countDocuments(asOf: Day): DocumentCounter {
  const documents = new Map<string, KeptDocument>();
  const interpretations = new Map<string, NamedEntry>();
  let isFull = false;

  function columnsOf({ columnPath, categoryName, itemName, elementName }: Entry): readonly string[] {
    const columns: string[] = [];
    for (const text of [columnPath, categoryName, itemName, elementName])
      if (text !== undefined) columns.push(text);
    return columns;
  }

  function keepDocument(entry: Entry): void {
    const key = keyOf(entry);
    const known = documents.get(key);
    if (known !== undefined) {
      if (entry.ordinal < known.entry.ordinal) known.entry = namedEntry(entry);
      return;
    }
    if (documents.size >= MOST_KEPT) {
      isFull = true;
      return;
    }
    const { formedOn, publishedOn, abolishedOn, validity = '' } = entry;
    documents.set(key, {
      entry: namedEntry(entry),
      formedOn,
      publishedOn,
      abolishedOn,
      isLapsed: validity !== '' && saysLapsed(validity),
    });
  }

  return {
    take(entry) {
      const { title } = entry;
      const columns = columnsOf(entry);
      if (INTERPRETATION.test(title) || columns.some(isInterpretationColumn)) {
        if (interpretations.size >= MOST_KEPT) isFull = true;
        else if (!interpretations.has(keyOf(entry))) interpretations.set(keyOf(entry), namedEntry(entry));
      } else if (columns.some(isDocumentColumn) && !NOT_THE_DOCUMENT.test(title)) keepDocument(entry);
    },
    finish(window) {
      const all = [...documents.values()];
      const made = all.filter(({ formedOn, publishedOn }) => isWithin(formedOn ?? publishedOn, window));
      const abolished = all.filter(
        ({ abolishedOn }) => abolishedOn !== undefined && isWithin(abolishedOn, window),
      );
      const ended = (one: KeptDocument) =>
        (one.abolishedOn !== undefined && one.abolishedOn <= asOf) || one.isLapsed;
      const counts = {
        made: made.length,
        abolished: abolished.length,
        inForce: all.filter((one) => !ended(one)).length,
        lapsedUndated: all.filter(({ isLapsed, abolishedOn }) => isLapsed && abolishedOn === undefined)
          .length,
      };
      if (isFull) return { ...counts, interpreted: 0, interpretationRate: null, why: 'too-many-documents' };
      const { links } = linkEntries(
        made.map(({ entry }) => entry),
        [...interpretations.values()],
      );
      const interpreted = links.filter(({ followers }) => followers.length > 0).length;
      if (made.length === 0)
        return { ...counts, interpreted, interpretationRate: null, why: 'no-normative-documents' };
      return { ...counts, interpreted, interpretationRate: interpreted / made.length };
    },
  };
}
