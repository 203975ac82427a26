import { collectNames } from '../../match/names.ts';
import type { Place } from '../../model/location.ts';
import type { MappingAnswer } from '../../model/mapping.ts';
import { nth } from '../../model/present.ts';
import type { Requirement } from '../../model/requirement.ts';
import { nearest } from '../../text/nearest.ts';
import { normalise } from '../../text/normalise.ts';
import { categoryChoice, itemChoice, noneChoice } from '../../words/labels/map.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { readElements } from './read-elements.ts';

/** What people write for "no item" beside the choice itself. */
const NONE_WORDS = [noneChoice.zh, noneChoice.en, '无', '不对应', '不属于', '没有', 'none', 'no'];

/** An answer as a person wrote it, read; or what is wrong with it. */
export type ReadAnswer =
  | { readonly answer: MappingAnswer; readonly problem?: undefined }
  | { readonly answer?: undefined; readonly problem: Problem };

/** What was written of the elements that an answer names, and where. */
export interface WrittenElements {
  readonly text: string;
  readonly place: Place;
}

/** Reads an answer and, where elements were written too, which of the item they are. */
export type AnswerReader = (text: string, place: Place, elements?: WrittenElements) => ReadAnswer;

/** The code that begins an answer: 0108 公共场所卫生许可. */
const LEADING_CODE = /^([0-9a-z][0-9a-z.\-_/]*)(?:[\s:,]|$|(?=[^0-9a-z]))/iu;

/** Codes as they are compared; a spreadsheet takes the zeros off 0108. */
function foldCode(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^0+(?=.)/u, '');
}

/** Codes by folded code; one that two items fold to is left out. */
function collectCodes(codes: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  for (const code of new Set(codes)) {
    const key = foldCode(code);
    found.set(key, found.has(key) ? undefined : code);
  }
  return new Map([...found].flatMap(([key, code]) => (code === undefined ? [] : [[key, code] as const])));
}

/** Reads answers: a choice of the list, a code, a name or alias, or a word for none. */
export function compileAnswerReader(requirements: readonly Requirement[]): AnswerReader {
  const categories = new Map(
    requirements.flatMap((one) => one.categories.map(({ code, name }) => [code, name] as const)),
  );
  const itemCodes = new Map(requirements.map((one) => [one.code, one]));
  const foldedItems = collectCodes([...itemCodes.keys()]);
  const foldedCategories = collectCodes([...categories.keys()]);
  const names = collectNames(requirements);
  const noneWords = new Set(NONE_WORDS.map(normalise));
  const byChoice = new Map<string, MappingAnswer>([
    ...[...categories].flatMap(([code, name]) =>
      [categoryChoice.zh({ code, name }), categoryChoice.en({ code, name }), `${code} ${name}`].map(
        (text) => [normalise(text), { kind: 'category', category: code }] as const,
      ),
    ),
    ...requirements.map((one) => [normalise(itemChoice(one)), { kind: 'item', item: one.code }] as const),
  ]);

  function byCode(text: string, place: Place): ReadAnswer | undefined {
    const written = LEADING_CODE.exec(text)?.[1];
    if (written === undefined) return undefined;
    const item = itemCodes.has(written) ? written : foldedItems.get(foldCode(written));
    if (item === undefined) {
      const category = categories.has(written) ? written : foldedCategories.get(foldCode(written));
      return category === undefined ? undefined : { answer: { kind: 'category', category } };
    }
    const others = names.all.get(normalise(text.slice(written.length))) ?? [];
    const other = requirements[others[0] ?? -1];
    if (other !== undefined && others.every((index) => nth(requirements, index).code !== item)) {
      const facts = { answer: text, code: item, other: itemChoice(other) };
      return { problem: problem('review/contradicting-answer', place, facts) };
    }
    return { answer: { kind: 'item', item } };
  }

  function nearestChoice(text: string): string | undefined {
    const written = LEADING_CODE.exec(text)?.[1] ?? text;
    const code = nearest(written, [...itemCodes.keys()]) ?? nearest(written, [...categories.keys()]);
    const item = itemCodes.get(code ?? '');
    if (item !== undefined) return itemChoice(item);
    const name = nearest(
      text,
      requirements.map((one) => one.name),
    );
    const named = requirements.find((one) => one.name === name || one.name.includes(text));
    return named === undefined ? code : itemChoice(named);
  }

  function readAnswer(text: string, place: Place): ReadAnswer {
    const key = normalise(text);
    if (noneWords.has(key)) return { answer: { kind: 'none' } };
    const chosen = byChoice.get(key);
    if (chosen !== undefined) return { answer: chosen };
    const coded = byCode(text.normalize('NFKC').trim(), place);
    if (coded !== undefined) return coded;
    const codes = new Set((names.all.get(key) ?? []).map((index) => nth(requirements, index).code));
    const [item, second] = codes;
    if (item !== undefined && second === undefined) return { answer: { kind: 'item', item } };
    const facts = { answer: text, nearest: nearestChoice(text) };
    return { problem: problem('review/unknown-answer', place, facts) };
  }

  return (text, place, written) => {
    const read = readAnswer(text, place);
    if (read.answer === undefined || written === undefined || written.text.trim() === '') return read;
    const { answer } = read;
    const requirement = answer.kind === 'item' ? itemCodes.get(answer.item) : undefined;
    if (answer.kind !== 'item' || requirement === undefined)
      return { problem: problem('review/elements-without-item', written.place, { elements: written.text }) };
    const { elements, problem: fault } = readElements(written.text, requirement, written.place);
    if (fault !== undefined) return { problem: fault };
    return { answer: elements.length === 0 ? answer : { ...answer, elements } };
  };
}
