import type { Bilingual, Language } from '../../model/language.ts';
import type { Clue, Match, MatchHow, MatchResult, Suggestion, TitlePart } from '../../model/match.ts';
import { nth } from '../../model/present.ts';
import type { Entry } from '../../model/publication.ts';
import type { Requirement } from '../../model/requirement.ts';
import { type Genre, genres } from '../../model/words.ts';

/** How an entry was matched. */
const matchHowLabels: Readonly<Record<MatchHow, Bilingual>> = {
  code: { zh: '事项编码与名称一致', en: 'item code with agreeing name' },
  name: { zh: '事项名称相同', en: 'same item name' },
  alias: { zh: '事项别名', en: 'other name of the item' },
  mapping: { zh: '人工核定的对应关系', en: 'reviewed mapping' },
  column: { zh: '栏目路径', en: 'column path' },
  title: { zh: '标题用词', en: 'words of the title' },
};

/** What kind of sign a clue is. */
const clueLabels: Readonly<Record<Clue['kind'], Bilingual>> = {
  code: { zh: '编码', en: 'code' },
  name: { zh: '事项名称', en: 'item name' },
  alias: { zh: '别名', en: 'alias' },
  likeness: { zh: '名称相近', en: 'like the name' },
  keyword: { zh: '关键词', en: 'keyword' },
  printed: { zh: '目录原文', en: 'words of the catalog' },
  genre: { zh: '文种', en: 'kind of publication' },
  'form-word': { zh: '文种或行为用词', en: 'word for the kind of publication or act' },
  column: { zh: '栏目', en: 'column' },
  basis: { zh: '依据', en: 'legal basis' },
  'news-verb': { zh: '工作动态用词', en: 'word of news' },
  'not-word': { zh: '排除用词', en: 'word that speaks against' },
  mapping: { zh: '核定', en: 'decided by' },
};

type NoneReason = Extract<MatchResult, { kind: 'none' }>['reason'];

/** Why an entry answers nothing. */
const noneLabels: Readonly<Record<NoneReason, Bilingual>> = {
  news: { zh: '报道的是做了某事，不是公开该事项本身', en: 'news about doing something, not its publication' },
  'other-business': {
    zh: '属于机关其他事务，目录中没有对应事项',
    en: 'other business of the office, not in the catalog',
  },
  unrecognised: { zh: '标题中没有目录事项的用词', en: 'no word of any item in the title' },
  ambiguous: {
    zh: '像目录中的事项，但证据不足或不止一项，请人工核定',
    en: 'like an item, but not clearly one: a person should decide',
  },
  'mapped-to-none': { zh: '已人工核定为不对应任何事项', en: 'a person decided that it answers no item' },
};

/** What a part of a title is. */
const partLabels: Readonly<Record<TitlePart['kind'], Bilingual>> = {
  issuer: { zh: '发文机关', en: 'issuer' },
  number: { zh: '文号', en: 'document number' },
  work: { zh: '所引文件', en: 'work named' },
  party: { zh: '当事人名称', en: 'party' },
  object: { zh: '对象', en: 'object' },
  act: { zh: '行为', en: 'act' },
  form: { zh: '文种', en: 'form' },
  genre: { zh: '类别', en: 'kind' },
  doubt: { zh: '存疑的词', en: 'word of doubt' },
};

/** Kinds of publication in words. */
const genreLabels: Readonly<Record<Genre, Bilingual>> = {
  news: { zh: '新闻动态', en: 'news' },
  notice: { zh: '通知公告', en: 'notice' },
  policy: { zh: '政策文件', en: 'policy document' },
  document: { zh: '公文', en: 'official document' },
  interpretation: { zh: '政策解读', en: 'interpretation' },
  decision: { zh: '许可、处罚决定', en: 'decision' },
};

function describePart({ kind, text }: TitlePart, language: Language): string {
  const genre = kind === 'genre' ? genres.find((one) => one === text) : undefined;
  const gap = language === 'zh' ? '' : ' ';
  return `${partLabels[kind][language]}${gap}${quoted(genre === undefined ? text : genreLabels[genre][language], language)}`;
}

const phrases = {
  structure: { zh: '标题结构', en: 'The title' },
  entry: { zh: '条目', en: 'Entry' },
  column: { zh: '栏目', en: 'Column' },
  answers: { zh: '对应事项', en: 'Answers' },
  elements: { zh: '公开内容', en: 'Elements' },
  possible: {
    zh: '可能还有（标题未写明，须看正文）',
    en: 'May also hold (the title does not say; look at the page)',
  },
  noElement: { zh: '可定到事项，不能定到具体公开内容', en: 'the item is clear, its element is not' },
  category: { zh: '只能定到类别', en: 'Answers the category' },
  nothing: { zh: '说明本期未发生', en: 'states that nothing happened' },
  how: { zh: '依据', en: 'How' },
  confidence: { zh: '把握', en: 'confidence' },
  speaksFor: { zh: '支持', en: 'For' },
  speaksAgainst: { zh: '存疑', en: 'Against' },
  runnerUp: { zh: '次选', en: 'Runner-up' },
  none: { zh: '不对应任何事项', en: 'Answers nothing' },
  candidates: { zh: '相近事项', en: 'Nearest items' },
} satisfies Record<string, Bilingual>;

function quoted(text: string, language: Language): string {
  return language === 'zh' ? `“${text}”` : `"${text}"`;
}

/** One clue as `关键词“护士+注册”`. */
export function describeClue(clue: Clue, language: Language): string {
  const gap = language === 'zh' ? '' : ' ';
  return `${clueLabels[clue.kind][language]}${gap}${quoted(clue.text, language)}`;
}

function describeClues(clues: readonly Clue[], language: Language): string {
  return clues.map((clue) => describeClue(clue, language)).join(language === 'zh' ? '，' : ', ');
}

function line(label: Bilingual, text: string, language: Language): string {
  return `${label[language]}${language === 'zh' ? '：' : ': '}${text}`;
}

function nameOf(requirement: Requirement): string {
  return `${requirement.code} ${requirement.name}`;
}

function describeSuggestion(
  one: Suggestion,
  requirements: readonly Requirement[],
  language: Language,
): string {
  const clues = describeClues(one.clues, language);
  const name = nameOf(nth(requirements, one.requirement));
  return clues === '' ? name : language === 'zh' ? `${name}（${clues}）` : `${name} (${clues})`;
}

function matchLines(
  match: Match,
  requirements: readonly Requirement[],
  language: Language,
): readonly string[] {
  const requirement = nth(requirements, match.requirement);
  const nameElements = (indexes: readonly number[]) =>
    indexes.map((index) => nth(requirement.elements, index).name).join(language === 'zh' ? '；' : '; ');
  const percent = `${Math.round(match.confidence * 100)}%`;
  const how = `${matchHowLabels[match.how][language]}${language === 'zh' ? '，' : ', '}${phrases.confidence[language]} ${percent}`;
  return [
    line(phrases.answers, nameOf(requirement), language),
    line(
      phrases.elements,
      match.elements.length === 0 ? phrases.noElement[language] : nameElements(match.elements),
      language,
    ),
    ...(match.possible === undefined ? [] : [line(phrases.possible, nameElements(match.possible), language)]),
    ...(match.nothingHappened ? [phrases.nothing[language]] : []),
    line(phrases.how, how, language),
    ...(match.clues.length > 0
      ? [line(phrases.speaksFor, describeClues(match.clues, language), language)]
      : []),
    ...(match.against.length > 0
      ? [line(phrases.speaksAgainst, describeClues(match.against, language), language)]
      : []),
  ];
}

function resultLines(
  result: MatchResult,
  requirements: readonly Requirement[],
  language: Language,
): readonly string[] {
  if (result.kind === 'item') {
    return [
      ...result.matches.flatMap((match) => matchLines(match, requirements, language)),
      ...(result.runnerUp === undefined
        ? []
        : [line(phrases.runnerUp, describeSuggestion(result.runnerUp, requirements, language), language)]),
    ];
  }
  if (result.kind === 'category') {
    const category = requirements
      .filter(({ catalog }) => result.catalogs?.includes(catalog) ?? true)
      .flatMap(({ categories }) => categories)
      .find(({ code }) => code === result.category);
    return [
      line(phrases.category, `${result.category} ${category?.name ?? ''}`.trim(), language),
      ...(result.nothingHappened ? [phrases.nothing[language]] : []),
      line(phrases.how, matchHowLabels[result.how][language], language),
      ...(result.clues.length > 0
        ? [line(phrases.speaksFor, describeClues(result.clues, language), language)]
        : []),
    ];
  }
  return [
    line(phrases.none, noneLabels[result.reason][language], language),
    ...(result.clues.length > 0
      ? [line(phrases.speaksAgainst, describeClues(result.clues, language), language)]
      : []),
    ...result.suggestions.map((one) =>
      line(phrases.candidates, describeSuggestion(one, requirements, language), language),
    ),
  ];
}

/** The story of one entry in plain words, one fact per line; texts of the list are as masked as the entry. */
export function explainMatch(
  entry: Pick<Entry, 'title' | 'columnPath'> & { readonly parts?: readonly TitlePart[] },
  result: MatchResult,
  requirements: readonly Requirement[],
  language: Language,
): string {
  const { title, columnPath, parts = [] } = entry;
  const structure = parts.map((part) => describePart(part, language)).join(language === 'zh' ? '，' : ', ');
  return [
    line(phrases.entry, title, language),
    ...(columnPath === undefined || columnPath === '' ? [] : [line(phrases.column, columnPath, language)]),
    ...(structure === '' ? [] : [line(phrases.structure, structure, language)]),
    ...resultLines(result, requirements, language),
  ].join('\n');
}
