import type { Clue, MatchResult } from '../model/match.ts';
import type { Evidence, FormFound, WordFound } from './evidence.ts';
import { actScores, type Candidate, headAct, type RequirementTraits } from './weigh.ts';
import type { Act } from './words/acts.ts';

/** What a title says about itself; elements are told later. */
export type TitleVerdict =
  | {
      readonly kind: 'item';
      readonly chosen: Candidate;
      readonly confidence: number;
      readonly candidates: readonly Candidate[];
    }
  | {
      readonly kind: 'category';
      readonly act: Act;
      readonly confidence: number;
      readonly nothingHappened: boolean;
      readonly candidates: readonly Candidate[];
      readonly clues: readonly Clue[];
    }
  | {
      readonly kind: 'none';
      readonly reason: Extract<MatchResult, { kind: 'none' }>['reason'];
      readonly candidates: readonly Candidate[];
      readonly clues: readonly Clue[];
    };

/** Least difference between two candidates for the first to stand alone. */
const MARGIN = 0.8;
/** A word for a duty not done. */
const BREACH = 3;
/** A word that names a kind of act outright. */
const NAMES_ACT = 5;

function isNamed(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && candidate.best.kind !== 'keyword';
}

/** The form word that a title ends in, or its last one. */
function headForm(evidence: Evidence): FormFound | undefined {
  return evidence.forms.findLast(({ atEnd }) => atEnd) ?? evidence.forms.at(-1);
}

/** Nouns such as 对象 and 资格 are what work is done on; they head a publication only as part of a longer form word. */
const PARTS_OF_GUIDES: ReadonlySet<FormFound['role']> = new Set([
  'audience',
  'condition',
  'standard',
  'content',
]);

function makesPublication({ role, weight }: FormFound): boolean {
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
function isOffender(body: number, { acts, news, work }: Evidence): boolean {
  const next = acts.find(({ at }) => at > body);
  if (next === undefined || next.act !== 'penalty' || next.weight !== BREACH) return false;
  return [...news, ...work].every(({ at }) => at < body || at > next.at);
}

/** Why a title is no publication of any item, if it is none. */
function whyNone(
  evidence: Evidence,
  best: Candidate | undefined,
): { readonly reason: 'news' | 'other-business'; readonly clue: Clue } | undefined {
  const form = headForm(evidence);
  const isDecision = isDecisionHead(evidence);
  if (best?.best.kind === 'name' && best.best.isWhole) return undefined;
  const speaksAgainst = ({ owners }: WordFound) => best === undefined || !owners.includes(best.requirement);
  const other =
    evidence.strangers.find(({ at }) => !isOffender(at, evidence)) ??
    (isDecision ? undefined : evidence.other.find(speaksAgainst));
  if (other !== undefined) {
    return { reason: 'other-business', clue: { kind: 'not-word', text: other.text } };
  }
  const [news, ...furtherNews] = evidence.news.filter(speaksAgainst);
  if (news !== undefined) {
    const endsAsPublication = form !== undefined && form.weight >= 3 && form.atEnd && form.role === 'result';
    if (!(endsAsPublication && isNamed(best) && furtherNews.length === 0)) {
      return { reason: 'news', clue: { kind: 'news-verb', text: news.text } };
    }
  }
  if (isDecision) return undefined;
  const lastWork = evidence.work.findLast(speaksAgainst);
  // 未按照备案的诊疗科目开展诊疗活动: what follows a breach of duty is the breach.
  const isConduct = evidence.acts.some(
    ({ act, weight, at }) => act === 'penalty' && weight >= 3 && lastWork !== undefined && at < lastWork.at,
  );
  const isHeaded = (at: number) => evidence.forms.some((found) => found.at > at && makesPublication(found));
  if (lastWork !== undefined && !isConduct && !isHeaded(lastWork.at)) {
    return { reason: 'news', clue: { kind: 'news-verb', text: lastWork.text } };
  }
  return undefined;
}

/** A penalty, or a duty not done; 非法 and 违规 alone are what papers write. */
function isBreach({ act, weight }: Evidence['acts'][number]): boolean {
  return act === 'penalty' && weight >= BREACH;
}

/** 0-1. Named items need no form word; subjects told by keywords need the kind of act or a form word. */
function confidenceOf(candidate: Candidate, evidence: Evidence, traits: RequirementTraits): number {
  const form = Math.max(0, ...evidence.forms.map(({ weight }) => weight));
  const { kind, isWhole } = candidate.best;
  if (kind === 'name') return isWhole ? 0.99 : 0.96;
  let confidence = kind === 'alias' ? 0.88 : 0.72;
  confidence += candidate.fit * 0.03;
  confidence += form >= 3 ? 0.06 : form === 2 ? 0.03 : 0;
  if (candidate.subject >= 4) confidence += 0.04;
  if (kind === 'keyword' && candidate.fit < 1) confidence -= 0.12;
  const isBare = form < 2 && traits.act !== 'penalty' && !isWhole;
  // Without a form word a title must at least end in its subject: 两癌筛查 is a page, 两癌筛查进度全市第一 is not.
  if (isBare) confidence -= (kind === 'alias' ? 0.06 : 0.15) + (evidence.endsInSubject ? 0 : 0.25);
  if (traits.act === 'penalty' && form < 3 && !evidence.acts.some(isBreach)) confidence -= 0.2;
  if (traits.act === 'inspection' && form === 0) confidence -= 0.2;
  if (candidate.against.length > 0) confidence -= 0.3;
  return Math.max(0, Math.min(0.98, confidence));
}

function categoryVerdict(evidence: Evidence, candidates: readonly Candidate[]): TitleVerdict | undefined {
  const scores = [...actScores(evidence.acts)].sort(([, one], [, other]) => other - one);
  const [top, second] = scores;
  if (top === undefined) return undefined;
  const form = headForm(evidence);
  const hasForm = (form !== undefined && form.weight >= 2) || evidence.nothing.length > 0;
  const isPenaltyHead = top[0] === 'penalty' && top[1] >= 5;
  const isOutright = evidence.acts.some(({ act, weight }) => act === top[0] && weight >= NAMES_ACT);
  if (!isOutright || !(hasForm || isPenaltyHead)) return undefined;
  if (second !== undefined && top[1] - second[1] < 1) return undefined;
  const clues = evidence.acts
    .filter(({ act }) => act === top[0])
    .slice(-2)
    .map(({ text }): Clue => ({ kind: 'form-word', text }));
  return {
    kind: 'category',
    act: top[0],
    confidence: Math.min(0.95, 0.6 + 0.05 * top[1] + (hasForm ? 0.05 : 0)),
    nothingHappened: evidence.nothing.length > 0,
    candidates,
    clues,
  };
}

/**
 * A title headed by a penalty is about conduct: the permit or service that was missing names the law that was broken, so
 * requirements of other kinds stand behind those of penalties.
 */
function rankByHead(
  evidence: Evidence,
  candidates: readonly Candidate[],
  traits: readonly RequirementTraits[],
): { readonly ranked: readonly Candidate[]; readonly rivals: readonly Candidate[] } {
  const penalties = candidates.filter(({ requirement }) => traits[requirement]!.act === 'penalty');
  const isWhole = candidates.some(({ best }) => best.kind === 'name' && best.isWhole);
  if (headAct(evidence.acts) !== 'penalty' || penalties.length === 0 || isWhole)
    return { ranked: candidates, rivals: candidates };
  const others = candidates.filter(({ requirement }) => traits[requirement]!.act !== 'penalty');
  return { ranked: [...penalties, ...others], rivals: penalties };
}

/** Decides what a title is from the words found in it. `confident`: the least confidence of a match. */
export function judgeEvidence(
  evidence: Evidence,
  weighed: readonly Candidate[],
  traits: readonly RequirementTraits[],
  confident: number,
): TitleVerdict {
  const { ranked: candidates, rivals } = rankByHead(evidence, weighed, traits);
  const best = candidates[0];
  const none = whyNone(evidence, best);
  if (none !== undefined) return { kind: 'none', reason: none.reason, candidates, clues: [none.clue] };
  if (best !== undefined) {
    const second = rivals[1];
    const standsAlone = second === undefined || best.total - second.total >= MARGIN;
    const head = headAct(evidence.acts);
    // 医师多机构备案: nobody here answers for the act that heads the title, so it cannot tell against the one that is named.
    const isAlone =
      (isNamed(best) || best.best.patterns.length > 1) &&
      candidates.every(({ requirement }) => traits[requirement]!.act !== head) &&
      head !== 'penalty';
    const heard = isAlone && best.fit < 1 && !isNamed(best) ? { ...best, fit: 1 } : best;
    const confidence = confidenceOf(heard, evidence, traits[best.requirement]!);
    if (confidence >= confident && standsAlone && (best.fit > -1.5 || isAlone)) {
      return { kind: 'item', chosen: best, confidence, candidates };
    }
  }
  const category = categoryVerdict(evidence, candidates);
  if (category !== undefined) return category;
  return { kind: 'none', reason: best === undefined ? 'unrecognised' : 'ambiguous', candidates, clues: [] };
}
