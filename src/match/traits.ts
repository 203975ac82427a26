import type { Requirement } from '../model/requirement.ts';
import { contrastsOf } from './contrasts.ts';
import { collectedDocuments } from './documents.ts';
import type { Evidence } from './evidence.ts';
import { fullNames } from './full-names.ts';
import { isEveryOffice } from './own-office.ts';
import { anyOf, generalWordsOf } from './phrases.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { RequirementTraits } from './weigh.ts';
import { type Act, acts, actsIn, actWords } from './words/acts.ts';
import { rolesIn } from './words/forms.ts';

/** The kind of act of a category, by the innermost name that says one. */
function actOf(requirement: Requirement): Act | undefined {
  for (const { name } of requirement.categories.toReversed()) {
    const named = acts.find((act) => actWords[act].categories.some((word) => name.includes(word)));
    if (named !== undefined) return named;
  }
  return undefined;
}

/** Words of an item that asks for what happened. */
const EVENTS = /动态(?!更新|调整|管理|监测)|活动|宣传|资讯|预警|演练|培训|展览|讲座/u;
/** Words of an item that asks for laws and what rests on them. */
const LAWS = /法律|法规|规章|国家,省/u;
/** Words of an item that asks for what a body above decides, makes or hands down, and not for what follows from it. */
const FROM_ABOVE =
  /(?:国务院|中央|国家|上级|省级?)(?!标准|级)[^,\n]{0,8}?(?:批准|批复|制定|下达|下发|印发|颁布|发布|出台)|转发/u;
/** Words of a title that reports what happens, beside those of news. */
const HAPPENINGS = /动态|活动|宣[传讲]|资讯|预警|演[练出]|培训|展|讲座|课|班|会$|节|[^月今当\d]日/u;

/** Whether a title reports anything that happens or happened. */
export function tellsEvent({ doubts, structure }: Evidence): boolean {
  return doubts.some(({ kind }) => kind === 'news' || kind === 'work') || HAPPENINGS.test(structure.text);
}

/**
 * A catalog is cut by kinds of act when half of its items are under one. What then distinguishes items are an author's keywords: where
 * most items have none, they are found by what they print, like those of any other catalog.
 */
const CUT_SHARE = 0.5;

/** The other names of what an item prints, as the general table gives them. */
function narrowerWords({ related, canonical }: Vocabulary): (printed: string) => readonly string[] {
  const rows = related.map(([concept = '', ...others]) => ({ concept: canonical(concept), others }));
  return (printed) =>
    rows.flatMap(({ concept, others }) => (printed.includes(concept) ? others.map(canonical) : []));
}

function withOwn(acts: ReadonlySet<Act>, own: Act | undefined): ReadonlySet<Act> {
  return own === undefined ? acts : new Set([...acts, own]);
}

/** What is known of each requirement before any title is read. */
export function traitsOf(
  requirements: readonly Requirement[],
  vocabulary: Vocabulary,
): readonly RequirementTraits[] {
  const { canonical } = vocabulary;
  const narrower = narrowerWords(vocabulary);
  const actsOfItems = requirements.map(actOf);
  const isMostly = (count: number) => count >= CUT_SHARE * Math.max(1, requirements.length);
  const isCutByAct =
    isMostly(actsOfItems.filter((act) => act !== undefined).length) &&
    isMostly(requirements.filter(({ match }) => match.keywords.length > 0).length);
  const full = fullNames(requirements, canonical, anyOf(generalWordsOf(vocabulary)));
  const collected = isCutByAct
    ? []
    : collectedDocuments(
        requirements.map(({ name, elements }, index) => {
          const texts = [full[index] ?? name, ...elements.map((element) => element.name)].map(canonical);
          return { name: texts[0] ?? '', printed: texts.join('\n') };
        }),
      );
  return requirements.map(({ name, elements, match, categories, subject }, index) => {
    const texts = [name, ...match.aliases, ...match.keywords.join('+').split(/[+|]/u)];
    const inside = elements.flatMap((element) => [
      element.name,
      ...element.keywords,
      ...(element.parts ?? []),
    ]);
    const own = [name, ...inside].map(canonical);
    const printed = own.join('\n');
    const others = isCutByAct ? [] : narrower(printed);
    const said = [...texts.map(canonical), ...own.slice(1)];
    const words = [...said, ...others].join('\n');
    const heading = canonical(categories.at(-1)?.name ?? '');
    const called = [own[0] ?? '', heading].join('\n');
    return {
      act: actsOfItems[index],
      category: categories.at(-1)?.code ?? '',
      heading,
      isCutByAct,
      words,
      said: said.join('\n'),
      roles: rolesIn(printed),
      acts: withOwn(actsIn(printed), isCutByAct ? undefined : actsOfItems[index]),
      punishes: !isCutByAct && actsIn(own[0] ?? '').has('penalty'),
      genres: match.genres ?? [],
      documents: match.genres === undefined ? (collected[index] ?? []) : [],
      contrasts: isCutByAct ? [] : contrastsOf(vocabulary.contrasts, called, said.join('\n'), canonical),
      asksForEvents: own.some((text) => EVENTS.test(text)),
      asksForLaws: !isCutByAct && own.some((text) => LAWS.test(text)),
      asksForHigher: !isCutByAct && own.some((text) => FROM_ABOVE.test(text)),
      bindsAll: isEveryOffice(subject),
      isEvent: EVENTS.test(own[0] ?? ''),
    };
  });
}
