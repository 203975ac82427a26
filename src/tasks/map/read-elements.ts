import type { Place } from '../../model/location.ts';
import { nth } from '../../model/present.ts';
import type { RequiredElement, Requirement } from '../../model/requirement.ts';
import { nearest } from '../../text/nearest.ts';
import { normalise } from '../../text/normalise.ts';
import { allElements } from '../../words/labels/map.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';

/** What people write for all elements beside the choice itself. */
const ALL_WORDS: ReadonlySet<string> = new Set(
  [allElements.zh, allElements.en, '全部', '所有', '全部公开要素', 'all'].map(normalise),
);

/** Between elements; names of elements hold some of these themselves. */
const SEPARATOR = /[、，,;；/|\n]/u;

/** Parts of a text with the separators between them, so that several can be put together again. */
const PARTS = new RegExp(`(${SEPARATOR.source})`, 'u');

/** Parts and separators that the name of one element may be cut into. */
const LONGEST_RUN = 31;

/** Ids of elements in the order of the catalog, or what is wrong with the text. */
export type ReadElements =
  | { readonly elements: readonly string[]; readonly problem?: undefined }
  | { readonly elements?: undefined; readonly problem: Problem };

/** The element that a text names: by number, id, name, or a part of the name that no other element has. */
function findElement(text: string, elements: readonly RequiredElement[]): RequiredElement | undefined {
  const word = normalise(text);
  if (word === '') return undefined;
  const exact = elements.find(
    ({ id, name, index }) =>
      word === normalise(name) ||
      word === normalise(id) ||
      word === String(index + 1) ||
      word === normalise(`${index + 1} ${name}`),
  );
  if (exact !== undefined || word.length < 2) return exact;
  const within = elements.filter(({ name }) => normalise(name).includes(word));
  return within.length === 1 ? within[0] : undefined;
}

function describeUnknown(text: string, { code, name, elements }: Requirement, place: Place): Problem {
  const names = elements.map((element) => element.name);
  const close =
    nearest(text, names) ??
    nearest(
      text,
      elements.map(({ id }) => id),
    );
  const facts = { text, item: `${code} ${name}`, known: names.join('；'), nearest: close };
  return problem('review/unknown-element', place, facts);
}

/** Reads the elements of an item that a person named, one or several; text that is blank names none. */
export function readElements(text: string, requirement: Requirement, place: Place): ReadElements {
  const { elements } = requirement;
  if (ALL_WORDS.has(normalise(text))) return { elements: elements.map(({ id }) => id) };
  const parts = text.split(PARTS);
  const found = new Set<RequiredElement>();
  for (let from = 0; from < parts.length; ) {
    if ((parts[from] ?? '').trim() === '' || SEPARATOR.test(parts[from] ?? '')) {
      from += 1;
      continue;
    }
    // The longest run of parts that is one name: 结果信息——医疗机构名称、地址 is one element.
    let to = Math.min(parts.length, from + LONGEST_RUN);
    let element: RequiredElement | undefined;
    for (; to > from; to -= 1) {
      element = findElement(parts.slice(from, to).join(''), elements);
      if (element !== undefined) break;
    }
    if (element === undefined)
      return { problem: describeUnknown(nth(parts, from).trim(), requirement, place) };
    found.add(element);
    from = to;
  }
  return { elements: elements.filter((one) => found.has(one)).map(({ id }) => id) };
}
