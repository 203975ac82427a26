import type { Genre } from '../model/words.ts';
import type { TitleStructure } from './read-structure.ts';

/** Kinds of document in the order of their force, and what explains them. */
const documentKinds = ['law', 'rule', 'normative', 'interpretation'] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** What items are called that collect them. */
const COLLECTED: Readonly<Record<DocumentKind, RegExp>> = {
  law: /法律|法规/u,
  rule: /规章|法规(?!和?规范性)/u,
  normative: /规范性文件|政策文件|相关文件|法规文件|文件$/u,
  interpretation: /解读/u,
};
/** A collection of documents is called by these words and those of its field, and by nothing else. */
const OF_COLLECTIONS =
  /法律|法规|规章|规范性|政策|文件|解读|回应|国家|地方|层面|省级|市级|县级|部门|本级|各类|其他|重要|重大|综合业务|通用|配套|相关|有关|及其|以及|[和与及或,、的其各]/gu;
/** Share of the items that print a word of the field. */
const FIELD_SHARE = 0.2;

/** 老年人权益保障法, 工伤保险条例: a law or what the State Council lays down, and no 办法 or 做法. */
const LAW = /(?:条例|(?<![办做执方依司合违非看用立普守书想说设宪民刑])法|宪法|民法典)(?:,|$)/u;
/** 民政部令第66号: a rule. */
const RULE = /令,?第|规章/u;

function pairsIn(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/**
 * Kinds of document that each item collects for the whole field of its catalog, not for one matter of it; by what is printed. Where
 * other items collect the same kind for a matter each, none does.
 */
export function collectedDocuments(
  items: readonly { readonly name: string; readonly printed: string }[],
): readonly (readonly DocumentKind[])[] {
  const isOfField = (pair: string) =>
    items.filter(({ printed }) => printed.includes(pair)).length >= Math.max(2, FIELD_SHARE * items.length);
  const collected = items.map(({ name, printed }) => {
    const pieces = name.replace(OF_COLLECTIONS, '\n').split('\n');
    // 政策法规咨询 is no collection.
    if (pieces.at(-1) !== '') return { kinds: [], isOfField: false };
    const kinds = documentKinds.filter((kind) => COLLECTED[kind].test(name));
    const asksForRules = kinds.includes('normative') && COLLECTED.rule.test(printed);
    const all = documentKinds.filter((kind) => kinds.includes(kind) || (kind === 'rule' && asksForRules));
    return { kinds: all, isOfField: pieces.flatMap(pairsIn).every(isOfField) };
  });
  const ofMatters = new Set(collected.flatMap((one) => (one.isOfField ? [] : one.kinds)));
  return collected.map((one) => (one.isOfField ? one.kinds.filter((kind) => !ofMatters.has(kind)) : []));
}

/** Whether a title is the name of a law. */
export function isLaw({ text, works }: Pick<TitleStructure, 'text' | 'works'>): boolean {
  if (!text.includes('法') && !text.includes('条例')) return false;
  const [work] = works;
  const isQuotedAlone = work !== undefined && work.stop - work.start >= text.length / 2;
  return works.length === 0 || isQuotedAlone
    ? LAW.test(isQuotedAlone ? text.slice(0, work.stop) : text)
    : false;
}

/** What kind of document a title is; undefined: none. */
export function documentOf({
  genres,
  structure,
}: {
  readonly genres: ReadonlySet<Genre>;
  readonly structure: TitleStructure;
}): DocumentKind | undefined {
  if (genres.has('interpretation')) return 'interpretation';
  if (!genres.has('policy')) return undefined;
  if (isLaw(structure)) return 'law';
  return RULE.test(structure.text) ? 'rule' : 'normative';
}
