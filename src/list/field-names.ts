import type { Field } from '../model/publication.ts';
import { namesIn } from '../model/tables.ts';

/** Every field; a forgotten one does not compile. */
const places: Readonly<Record<Field, true>> = {
  number: true,
  title: true,
  subtitle: true,
  itemCode: true,
  itemName: true,
  elementName: true,
  categoryName: true,
  columnPath: true,
  subjectClass: true,
  genreClass: true,
  indexNumber: true,
  documentNumber: true,
  publisher: true,
  formedOn: true,
  changedOn: true,
  publishedOn: true,
  abolishedOn: true,
  displayFrom: true,
  displayUntil: true,
  validity: true,
  status: true,
  mode: true,
  audience: true,
  displayTerm: true,
  channel: true,
  link: true,
  relatedTo: true,
  decisionNumber: true,
  decidedOn: true,
  decisionContent: true,
  party: true,
  updatedOn: true,
  handledOn: true,
  basis: true,
  level: true,
  summary: true,
  remark: true,
  person: true,
  hits: true,
  systemId: true,
};

/** The names of all fields, in the order in which `inspect` and the help print them. */
export const fieldNames: readonly Field[] = namesIn(places);
