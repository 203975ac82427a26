import type { DoubtFound, Evidence, FormFound } from './evidence.ts';
import { DIRECTIVE } from './structure-doubts.ts';
import { type Candidate, headAct, type RequirementTraits } from './weigh.ts';

/** A word for a duty not done. */
export const BREACH = 3;

export function isNamed(candidate: Candidate | undefined): boolean {
  const kind = candidate?.best.kind;
  return kind === 'name' || kind === 'alias';
}

/** The form word that a title ends in, or its last one. */
export function headForm(evidence: Evidence): FormFound | undefined {
  return evidence.forms.findLast(({ atEnd }) => atEnd) ?? evidence.forms.at(-1);
}

/** Nouns such as 对象 and 资格 are what work is done on; they head a publication only as part of a longer form word. */
const PARTS_OF_GUIDES: ReadonlySet<FormFound['role']> = new Set([
  'audience',
  'condition',
  'standard',
  'content',
]);

export function makesPublication({ role, weight }: FormFound): boolean {
  return role !== 'advice' && (weight >= 3 || (weight === 2 && !PARTS_OF_GUIDES.has(role)));
}

/** A title that ends in the decision of a penalty or a coercive measure, whatever it was about. */
function isDecisionHead({ acts, forms }: Evidence): boolean {
  const head = headAct(acts);
  if (acts.some(({ act, weight, atEnd }) => act === 'penalty' && weight >= 4 && atEnd)) return true;
  return (
    head === 'coercion' && forms.some(({ role, atEnd, weight }) => role === 'result' && atEnd && weight >= 2)
  );
}

/** A body of another sector that the title says to have broken a duty: 某气象局未取得卫生许可证案. */
function isOffender(body: DoubtFound, { acts, doubts, structure }: Evidence): boolean {
  // 生态环境局对某厂…的行政处罚: who decides, not who is punished.
  if (/^(?:对|关于|依法)/u.test(structure.text.slice(body.stop))) return false;
  const next = acts.find(({ at }) => at > body.at);
  if (next === undefined || next.act !== 'penalty' || next.weight !== BREACH) return false;
  return doubts.every(({ kind, at }) => (kind !== 'news' && kind !== 'work') || at < body.at || at > next.at);
}

/** How much each kind of doubt takes from the confidence of a match. */
const DOUBT: Readonly<Record<DoubtFound['kind'], number>> = {
  news: 0.5,
  work: 0.4,
  business: 0.45,
  stranger: 0.6,
  draft: 0.4,
  repost: 0.5,
  'higher-body': 0.3,
  elsewhere: 0.6,
  instruction: 0.35,
};
/** Doubts that a kind of publication leaves open: it may still be somebody else's. */
const OF_ANOTHER: ReadonlySet<DoubtFound['kind']> = new Set([
  'stranger',
  'higher-body',
  'elsewhere',
  'repost',
]);
/** Those that a collection of laws and documents leaves open no more: most of them come from above. */
const OF_HIGHER: ReadonlySet<DoubtFound['kind']> = new Set(['higher-body', 'repost']);
/** A body that what is re-posted comes from. */
const HIGHER_BODY = /国务院|中央|国家|省|部关于|部办公|部,|厅|总局|全国|部《|市/u;
/** What re-posting takes where the title does not say whose document it is. */
const UNTOLD_REPOST = 0.1;
/** What a word of other business still takes where it only is before the named object: a place, a party. */
const BEFORE_OBJECT = 0.05;
/** Weight of the words for an item that leaves no room for a doubt. */
const SURE_SUBJECT = 4.6;
/** What news still takes from an item that asks for it. */
const ASKED_EVENT = 0.2;
/** An order is surely none of what it is about. */
const ORDERED = 1.5;
/** Documents whose topic may be a campaign. */
const TOPIC_OF_DOCUMENT = 0.2;
/** 工作会议要求落实好两孩政策: what news is about, and no document. */
const IS_TOPIC = /政策$|措施$|制度$|法律$/u;

export function isTopic({ text }: FormFound): boolean {
  return IS_TOPIC.test(text);
}

/** Roles of what a question asks for. */
const ANSWERS: ReadonlySet<FormFound['role']> = new Set([
  'guide',
  'procedure',
  'material',
  'condition',
  'standard',
]);

/** How much longer than an item's own words a word of doubt may be that they own. */
const OWNED = 2;

/** Items that ask for what is laid before the public until it is decided. */
const ASKS_FOR_DRAFTS = /征求意见|听证|草案|预公开/u;

/** An item that asks for recruitments, meetings or drafts has them in its own words: they say nothing against it. */
function isOwned(
  { kind, text, owners, start, stop }: DoubtFound,
  { requirement, best }: Candidate,
  traits: RequirementTraits | undefined,
): boolean {
  if (owners.includes(requirement) || traits?.words.includes(text) === true) return true;
  // 市 of an item's own words is in the name of every city.
  if (kind === 'elsewhere') return false;
  // A whole headline is not owned by the matter that it names.
  const isOverlaid = best.places.some(
    (place) => place.start < stop && start < place.stop && stop - start <= OWNED + place.stop - place.start,
  );
  if (isOverlaid && traits?.isCutByAct === false) return true;
  return kind === 'draft' && traits !== undefined && ASKS_FOR_DRAFTS.test(traits.said);
}

/** What one doubt takes from one candidate; `best`: absent for what a title says of a whole category. */
export function lossOfDoubt(
  doubt: DoubtFound,
  evidence: Evidence,
  best: Candidate | undefined,
  traits: RequirementTraits | undefined,
): number {
  const { kind, at, stop } = doubt;
  if (best !== undefined && isOwned(doubt, best, traits)) return 0;
  if (best?.best.kind === 'genre') {
    // What an author calls for is answered by any of its kind; what is read out of a name is no rule for the office's own house.
    const isHouse = kind === 'business' && traits !== undefined && traits.documents.length > 0;
    if (!OF_ANOTHER.has(kind) && !isHouse) return 0;
  }
  if (traits?.asksForHigher === true && OF_HIGHER.has(kind)) return 0;
  if (traits?.bindsAll === true && kind === 'stranger') return 0;
  if (traits?.asksForLaws === true && OF_HIGHER.has(kind) && evidence.genres.has('document')) return 0;
  const isEvent = kind === 'news' || kind === 'work';
  const loss = DOUBT[kind] * (isEvent && traits?.asksForEvents === true ? ASKED_EVENT : 1);
  const form = headForm(evidence);
  const isDecision = isDecisionHead(evidence);
  switch (kind) {
    case 'stranger':
      return isOffender(doubt, evidence) ? 0 : loss;
    case 'business': {
      if (isDecision) return 0;
      // 驾校宿舍公共场所卫生许可: a place before the object; 下水道水质: another object.
      const isNamedBehind =
        isNamed(best) && best !== undefined && best.fit >= 1 && stop < best.best.span.start;
      if (isNamedBehind && form !== undefined && form.weight >= 2) return BEFORE_OBJECT;
      return traits === undefined || traits.isCutByAct ? loss : loss * doubtfulness(best);
    }
    case 'news': {
      const endsAsPublication =
        form !== undefined && form.weight >= 3 && form.atEnd && form.role === 'result';
      const isAlone = evidence.doubts.filter((other) => other.kind === 'news').length === 1;
      if (endsAsPublication && isNamed(best) && isAlone) return 0;
      if (traits?.isCutByAct !== false || form === undefined || !form.atEnd) return loss;
      if (form.role === 'policy') return isTopic(form) ? loss : loss * TOPIC_OF_DOCUMENT;
      return makesPublication(form) ? loss * doubtfulness(best) : loss;
    }
    case 'work': {
      if (isDecision) return 0;
      // 未按照备案的诊疗科目开展诊疗活动: what follows a breach of duty is the breach.
      const isConduct = evidence.acts.some(
        ({ act, weight, at: before }) => act === 'penalty' && weight >= 3 && before < at,
      );
      // 特困人员如何申请集中供养: what is asked about is a matter, and no work done.
      if (evidence.structure.isQuestion && evidence.forms.some(({ role }) => ANSWERS.has(role))) return 0;
      const isHeaded = evidence.forms.some((found) => found.at > at && makesPublication(found));
      return isConduct || isHeaded ? 0 : loss;
    }
    case 'repost':
      if (best?.best.kind === 'genre' && evidence.structure.number !== undefined) return 0;
      return HIGHER_BODY.test(evidence.structure.text) ? loss : UNTOLD_REPOST;
    case 'instruction':
      if (traits?.isEvent === true) return loss * ASKED_EVENT;
      if (!DIRECTIVE.test(doubt.text))
        return traits?.roles.has('policy') === true && traits.isCutByAct ? 0 : loss;
      return traits?.roles.has('policy') === true ? 0 : ORDERED * loss;
    default:
      return loss;
  }
}

/** How far a candidate can be doubted for a word beside it: one with much evidence, little. */
function doubtfulness(best: Candidate | undefined): number {
  return best === undefined ? 1 : Math.max(0.1, Math.min(1, (SURE_SUBJECT - best.subject) / 2.5));
}

/** An interpretation answers what asks for one, or for policies; a list is not shown by a chart of the law behind it. */
const INTERPRETED = 0.25;

/** What each kind of doubt takes from a candidate; two words of news are no more than news. */
export function lossesOf(
  evidence: Evidence,
  best: Candidate | undefined,
  traits: RequirementTraits | undefined,
): ReadonlyMap<DoubtFound['kind'], number> {
  const byKind = new Map<DoubtFound['kind'], number>();
  for (const doubt of evidence.doubts) {
    const own = lossOfDoubt(doubt, evidence, best, traits);
    byKind.set(doubt.kind, Math.max(byKind.get(doubt.kind) ?? 0, own));
  }
  return byKind;
}

/** The doubts that count against a candidate, the heaviest first, and what they take together. */
export function doubtsOf(
  evidence: Evidence,
  best: Candidate | undefined,
  traits: RequirementTraits | undefined,
): { readonly loss: number; readonly heaviest: DoubtFound | undefined } {
  let loss = 0;
  let heaviest: DoubtFound | undefined;
  let most = 0;
  if (best?.best.isWhole === true && best.best.kind !== 'keyword') return { loss, heaviest };
  const byKind = new Map<DoubtFound['kind'], number>();
  for (const doubt of evidence.doubts) {
    const own = lossOfDoubt(doubt, evidence, best, traits);
    // Two words of news are no more than news.
    byKind.set(doubt.kind, Math.max(byKind.get(doubt.kind) ?? 0, own));
    if (own > most) {
      most = own;
      heaviest = doubt;
    }
  }
  for (const own of byKind.values()) loss += own;
  const asksForPolicy =
    traits === undefined || traits.roles.has('policy') || traits.roles.has('interpretation');
  if (evidence.genres.has('interpretation') && !asksForPolicy && best?.best.kind !== 'genre')
    loss += INTERPRETED;
  return { loss, heaviest };
}

export const REASONS: Readonly<Record<DoubtFound['kind'], 'news' | 'other-business'>> = {
  news: 'news',
  work: 'news',
  business: 'other-business',
  stranger: 'other-business',
  draft: 'other-business',
  repost: 'other-business',
  'higher-body': 'other-business',
  elsewhere: 'other-business',
  instruction: 'news',
};
