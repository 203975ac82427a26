import type { FeatureName } from '../model/estimate.ts';
import { coverFeatures } from './cover-features.ts';
import { headForm, isTopic, lossesOf, makesPublication } from './doubts.ts';
import { rolesSaid } from './elements.ts';
import type { DoubtFound, Evidence } from './evidence.ts';
import { tellsEvent } from './traits.ts';
import { type Candidate, headAct, type RequirementTraits } from './weigh.ts';
import type { FormRole } from './words/forms.ts';

export type Features = Readonly<Record<FeatureName, number>>;

/** How strongly printed words and keywords support a candidate, to compare it with others. */
function strengthOf({ requirement, keyed }: Candidate, { relevances }: Evidence): number {
  const relevance = relevances.get(requirement);
  return keyed + (relevance === undefined ? 0 : relevance.own + 2 * relevance.general + relevance.coverage);
}

/** What a rival of another kind of publication than the title's still counts. */
const OTHER_KIND = 0.55;

/** The same beside the others: the policy is no rival of the list where the title is a list. */
export function rivalStrengthOf(candidate: Candidate, evidence: Evidence): number {
  return strengthOf(candidate, evidence) * (candidate.form < 0 ? OTHER_KIND : 1);
}

/** What an author's words say for a rival. */
export function keyedOf({ keyed, form }: Candidate): number {
  return form < 0 ? OTHER_KIND * keyed : keyed;
}

/** Roles of what explains how something is done, beside what was decided. */
const EXPLAINING: ReadonlySet<FormRole> = new Set([
  'guide',
  'procedure',
  'material',
  'condition',
  'standard',
  'audience',
]);

function explainsMatters({ roles }: RequirementTraits): boolean {
  return [...roles].some((role) => EXPLAINING.has(role));
}

/** Documents that are interpreted; a plan of villages has the word of one. */
const DOCUMENTS = /政策|文件|法规|法律|规章|办法|措施|意见|标准/u;

/** Whether an interpretation may be what the item asks for, or goes with it. */
function asksForInterpretation({ roles, words }: RequirementTraits): boolean {
  return roles.has('interpretation') || (roles.has('policy') && DOCUMENTS.test(words));
}

/** Candidates among which words are compared; words that most of them have decide none. */
const COMPARED = 5;
/** Those that are much weaker are no rivals. */
const NEAR_RIVAL = 0.4;

/** By requirement: what of the title's words only it has among its rivals, and the most that a rival has. */
export function compareWords(
  candidates: readonly Candidate[],
  evidence: Evidence,
): ReadonlyMap<number, { readonly distinct: number; readonly beaten: number }> {
  const strengths = candidates.map((one) => rivalStrengthOf(one, evidence));
  const most = Math.max(0, ...strengths);
  const rivals = candidates.filter((_, at) => strengths[at]! >= NEAR_RIVAL * most).slice(0, COMPARED);
  const spread = new Map<number, number>();
  const pairs = rivals.map(
    ({ requirement }) => evidence.relevances.get(requirement)?.pairs() ?? new Map<number, number>(),
  );
  for (const own of pairs) for (const pair of own.keys()) spread.set(pair, (spread.get(pair) ?? 0) + 1);
  const distinct = pairs.map((own) =>
    [...own].reduce(
      (sum, [pair, weight]) =>
        sum + weight * (1 - ((spread.get(pair) ?? 1) - 1) / Math.max(1, rivals.length - 1)),
      0,
    ),
  );
  return new Map(
    rivals.map(({ requirement }, at) => [
      requirement,
      {
        distinct: distinct[at]!,
        beaten: Math.max(0, ...distinct.filter((_, other) => other !== at).map((one) => one - distinct[at]!)),
      },
    ]),
  );
}

/** What keywords can say for one candidate against another; more of them say no more. */
const MOST_KEYED = 3;

/** What the others have against a candidate. */
export interface Rivals {
  /** Strength of the strongest other one. */
  readonly strength: number;
  /** The most that keywords say of another one. */
  readonly keyed: number;
  /** How many have nearly as much evidence as the strongest. */
  readonly count: number;
}

/** What is measured of a candidate among others. */
export type RivalFeatures = Readonly<
  Record<'distinct' | 'beaten' | 'keyedBeaten' | 'keyedLead' | 'crowd' | 'share' | 'rival', number>
>;
/** What is measured of a candidate whatever the others are. */
export type OwnFeatures = Omit<Features, keyof RivalFeatures>;

/** What a printed phrase says at most. */
const MOST_SAID = 4;

/** Whether the title has a distinctive word of the item's name; a name of words of office alone has none to miss. */
function namesObject({ requirement }: Candidate, { cover }: Evidence): boolean {
  const { share } = cover.missingEnds(requirement);
  return share !== 0;
}

/** Measures a candidate by itself. */
export function ownFeaturesOf(
  candidate: Candidate,
  evidence: Evidence,
  traits: RequirementTraits,
): OwnFeatures {
  const { relevances, endsInSubject, structure } = evidence;
  const relevance = relevances.get(candidate.requirement);
  const losses = lossesOf(evidence, candidate, traits);
  const loss = (...kinds: readonly DoubtFound['kind'][]) =>
    Math.max(0, ...kinds.map((kind) => losses.get(kind) ?? 0));
  const form = headForm(evidence);
  const spoken = rolesSaid(evidence);
  // 收费标准 is no guide where charges are asked for.
  const isGuide =
    spoken.length > 0 &&
    spoken.every((role) => EXPLAINING.has(role)) &&
    evidence.forms.some(({ role, text }) => spoken.includes(role) && !traits.words.includes(text));
  const isAtEnd = endsInSubject || relevance?.stop === structure.text.length;
  const act = headAct(evidence.acts);
  const isOtherAct = act !== undefined && traits.acts.size > 0 && !traits.acts.has(act);
  const isNews = !traits.asksForEvents && loss('news', 'work') > 0;
  const cover = coverFeatures(candidate, evidence, traits);
  const { explained, tail, run, length, lacksFirst, lacksLast, behind, contrasted } = cover;
  return {
    named: relevance?.named ?? 0,
    lacking: Math.min(4, relevance?.lacking ?? 0),
    unnamed: relevance?.isItself === true ? 0 : 1,
    explained,
    tail,
    run,
    length,
    lacksFirst,
    lacksLast,
    behind,
    contrasted,
    whole: candidate.best.isWhole ? 1 : 0,
    phrase: candidate.best.kind === 'printed' ? Math.min(1, candidate.best.score / MOST_SAID) : 0,
    // What was done wrong is in no catalog: whom a penalty is for decides its item.
    punished: act === 'penalty' && traits.punishes && namesObject(candidate, evidence) ? 1 : 0,
    roleAgrees: candidate.form > 0 ? 1 : 0,
    roleDiffers: candidate.form < 0 ? 1 : 0,
    guideDiffers: isGuide && !explainsMatters(traits) ? 1 : 0,
    actAgrees: act !== undefined && traits.acts.has(act) ? 1 : 0,
    // A heading of one kind of act is for no other.
    actDiffers: isOtherAct ? (traits.act === undefined ? 1 : 2) : 0,
    uneventful: traits.isEvent && !tellsEvent(evidence) ? 1 : 0,
    bare: form === undefined && !isAtEnd ? 1 : 0,
    interpreted: evidence.genres.has('interpretation') && !asksForInterpretation(traits) ? 1 : 0,
    denied: candidate.against.length > 0 ? 1 : 0,
    publication: form === undefined ? 0 : form.weight >= 3 ? 1 : 0.5,
    news: loss('news', 'work'),
    newsAlone: isNews && !(form?.atEnd === true && makesPublication(form) && !isTopic(form)) ? 1 : 0,
    business: loss('business'),
    another: Math.min(1, 2 * loss('stranger', 'repost', 'higher-body', 'elsewhere')),
    draft: loss('draft') > 0 ? 1 : 0,
    instruction: loss('instruction'),
  };
}

/** Measures a candidate among the others. */
export function rivalFeaturesOf(
  candidate: Candidate,
  evidence: Evidence,
  { strength: rival, keyed, count }: Rivals,
  { distinct, beaten }: { readonly distinct: number; readonly beaten: number } = { distinct: 0, beaten: 3 },
): RivalFeatures {
  const own = rivalStrengthOf(candidate, evidence);
  return {
    distinct: Math.min(3, distinct),
    beaten: Math.min(3, beaten),
    keyedBeaten: Math.min(MOST_KEYED, Math.max(0, keyed - candidate.keyed)),
    keyedLead: candidate.keyed === 0 ? 0 : Math.min(MOST_KEYED, Math.max(0, candidate.keyed - keyed)),
    crowd: count / 4,
    share: own === 0 ? 0 : own / Math.max(own, rival),
    rival: own === 0 ? 1 : Math.min(1, rival / own),
  };
}
