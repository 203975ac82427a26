import type { Day } from '../../model/plain-date.ts';
import type { Anomaly, Entry, Field, Minutes, PersonalData } from '../../model/publication.ts';
import type { CellBytes } from '../../readers/reader.ts';
import type { EntryView } from './batch-view.ts';

const noAnomalies: readonly Anomaly[] = Object.freeze([]);
const noPersonalData: readonly PersonalData[] = Object.freeze([]);

/** Own and decoded fields in the order of a printed entry. */
const printedFields = [
  'ordinal',
  'file',
  'sheet',
  'row',
  'title',
  'itemCode',
  'itemName',
  'elementName',
  'categoryName',
  'columnPath',
  'indexNumber',
  'systemId',
  'documentNumber',
  'publisher',
  'channel',
  'mode',
  'validity',
  'status',
  'link',
  'relatedTo',
  'party',
  'formedOn',
  'formedAt',
  'changedOn',
  'changedAt',
  'publishedOn',
  'publishedAt',
  'abolishedOn',
  'displayFrom',
  'displayUntil',
  'anomalies',
  'personalData',
] as const satisfies readonly (keyof Entry)[];

/**
 * An entry over a row of the batch at hand. What every entry is asked for is read at once; the rest is decoded by
 * getters, which a million rows never call. A class, because getters of an object literal cost a closure per row.
 */
export class RowEntry implements Entry {
  declare itemCode: string | undefined;
  declare itemName: string | undefined;
  declare elementName: string | undefined;
  declare categoryName: string | undefined;
  declare columnPath: string | undefined;
  declare documentNumber: string | undefined;
  declare formedOn: Day | undefined;
  declare formedAt: Minutes | undefined;
  declare changedOn: Day | undefined;
  declare changedAt: Minutes | undefined;
  declare publishedOn: Day | undefined;
  declare publishedAt: Minutes | undefined;
  declare abolishedOn: Day | undefined;
  declare displayFrom: Day | undefined;
  declare displayUntil: Day | undefined;
  declare anomalies: readonly Anomaly[];
  declare personalData: readonly PersonalData[];
  declare readonly ordinal: number;
  declare readonly file: string;
  declare readonly sheet: string;
  declare readonly row: number;
  declare readonly title: string;
  declare readonly fields: ReadonlySet<Field>;
  declare private readonly view: EntryView;
  declare private readonly index: number;
  declare private knownPublisher: string | undefined;
  declare private publisherIsKnown: boolean;

  // Plain assignments in one order give all entries one shape; field initialisers took twice as long.
  constructor(view: EntryView, index: number, ordinal: number, row: number, title: string) {
    this.ordinal = ordinal;
    this.file = view.file;
    this.sheet = view.sheet;
    this.row = row;
    this.title = title;
    this.itemCode = undefined;
    this.itemName = undefined;
    this.elementName = undefined;
    this.categoryName = undefined;
    this.columnPath = undefined;
    this.documentNumber = undefined;
    this.formedOn = undefined;
    this.formedAt = undefined;
    this.changedOn = undefined;
    this.changedAt = undefined;
    this.publishedOn = undefined;
    this.publishedAt = undefined;
    this.abolishedOn = undefined;
    this.displayFrom = undefined;
    this.displayUntil = undefined;
    this.anomalies = noAnomalies;
    this.personalData = noPersonalData;
    this.fields = view.fields;
    this.view = view;
    this.index = index;
    this.knownPublisher = undefined;
    this.publisherIsKnown = false;
  }

  get systemId(): string | undefined {
    return this.view.text(this.index, this.view.lazy.systemId);
  }

  get indexNumber(): string | undefined {
    return this.view.text(this.index, this.view.lazy.indexNumber);
  }

  /** Asked for by several for each row. */
  get publisher(): string | undefined {
    if (this.publisherIsKnown) return this.knownPublisher;
    this.knownPublisher = this.view.text(this.index, this.view.lazy.publisher);
    this.publisherIsKnown = true;
    return this.knownPublisher;
  }

  get channel(): string | undefined {
    return this.view.listChannel ?? this.view.text(this.index, this.view.lazy.channel);
  }

  get mode(): string | undefined {
    return this.view.text(this.index, this.view.lazy.mode);
  }

  get validity(): string | undefined {
    return this.view.text(this.index, this.view.lazy.validity);
  }

  get status(): string | undefined {
    return this.view.text(this.index, this.view.lazy.status);
  }

  get link(): string | undefined {
    return this.view.text(this.index, this.view.lazy.link);
  }

  get linkDay(): Day | undefined {
    return this.view.linkDay(this.index);
  }

  get relatedTo(): string | undefined {
    return this.view.text(this.index, this.view.lazy.relatedTo);
  }

  get party(): string | undefined {
    return this.view.text(this.index, this.view.lazy.party);
  }

  /** See `EntryView.locatePlain`. */
  locatePlain(field: 'link' | 'indexNumber' | 'systemId', into: CellBytes): boolean {
    return this.view.locatePlain(this.index, this.view.lazy[field], into);
  }

  /** Every field that has a value, as plain data; also what `JSON.stringify` prints. */
  toJSON(): Record<string, unknown> {
    const plain: Record<string, unknown> = {};
    for (const field of printedFields) if (this[field] !== undefined) plain[field] = this[field];
    return plain;
  }
}
