import type { Day } from './plain-date.ts';
import type { Entry, Field } from './publication.ts';

/** Fields of an entry that hold a text or a day. */
type FieldOf<Value> = {
  [Name in keyof Entry & Field]-?: Exclude<Entry[Name], undefined> extends Value ? Name : never;
}[keyof Entry & Field];

/** Every field that an entry keeps as a text; one that is forgotten does not compile. */
const texts: Readonly<Record<FieldOf<string>, 'text'>> = {
  title: 'text',
  itemCode: 'text',
  itemName: 'text',
  elementName: 'text',
  categoryName: 'text',
  columnPath: 'text',
  indexNumber: 'text',
  systemId: 'text',
  documentNumber: 'text',
  publisher: 'text',
  channel: 'text',
  mode: 'text',
  validity: 'text',
  status: 'text',
  link: 'text',
  relatedTo: 'text',
  party: 'text',
};

/** Every field that an entry keeps as a day. */
const days: Readonly<Record<FieldOf<Day>, 'day'>> = {
  formedOn: 'day',
  changedOn: 'day',
  publishedOn: 'day',
  abolishedOn: 'day',
  displayFrom: 'day',
  displayUntil: 'day',
};

const namesOf = <Name extends string>(table: Readonly<Record<Name, string>>): readonly Name[] =>
  Object.keys(table).filter((name): name is Name => name in table);

const entryTextFields = namesOf(texts);
const entryDayFields = namesOf(days);

/** What an entry says in so many words, texts before days. */
export const entryFields = [...entryTextFields, ...entryDayFields];
