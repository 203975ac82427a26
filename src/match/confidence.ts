import { BREACH } from './doubts.ts';
import type { Evidence } from './evidence.ts';
import { isNumberAlone } from './read-structure.ts';
import type { Candidate, RequirementTraits } from './weigh.ts';

/** A penalty, or a duty not done; 非法 and 违规 alone are what papers write. */
function isBreach({ act, weight }: Evidence['acts'][number]): boolean {
  return act === 'penalty' && weight >= BREACH;
}

/** 0-1. Named items need no form word; subjects found by keywords need the kind of act or a form word. */
export function confidenceOf(candidate: Candidate, evidence: Evidence, traits: RequirementTraits): number {
  const form = Math.max(0, ...evidence.forms.map(({ weight }) => weight));
  const { kind, isWhole } = candidate.best;
  if (kind === 'name' || (kind === 'printed' && isWhole)) return isWhole ? 0.99 : 0.96;
  if (kind === 'genre') return 0.8;
  let confidence = kind === 'alias' ? 0.88 : 0.72;
  if (candidate.against.length > 0) confidence -= 0.3;
  confidence += candidate.fit * 0.03;
  confidence += form >= 3 ? 0.06 : form === 2 ? 0.03 : 0;
  const isBare = form < 2 && traits.act !== 'penalty' && !isWhole && !isNumberAlone(evidence.structure);
  if (!traits.isCutByAct) {
    // What a catalog without kinds of act asks for is its objects: the more of them is said, the surer.
    const beyond = candidate.subject - 2;
    confidence += Math.max(-0.25, Math.min(0.15, beyond * (beyond < 0 ? 0.12 : 0.07)));
    if (isBare) confidence -= evidence.endsInSubject ? 0.02 : 0.05;
    // 政府信息公开管理规定 is neither the guide nor the catalog that is printed.
    if (kind === 'printed' && candidate.form < 0) confidence -= 0.15;
    return Math.max(0, Math.min(0.98, confidence));
  }
  if (candidate.subject >= 4) confidence += 0.04;
  if (kind !== 'alias' && candidate.fit < 1) confidence -= 0.12;
  // Without a form word a title must at least end in its subject: 两癌筛查 is a page, 两癌筛查进度全市第一 is not.
  if (isBare) confidence -= (kind === 'alias' ? 0.06 : 0.15) + (evidence.endsInSubject ? 0 : 0.25);
  if (traits.act === 'penalty' && form < 3 && !evidence.acts.some(isBreach)) confidence -= 0.2;
  // 餐具饮具集中消毒单位监督检查结果: nobody was punished.
  if (traits.act === 'penalty' && form >= 3 && !evidence.acts.some(({ act }) => act === 'penalty'))
    confidence -= 0.3;
  if (traits.act === 'inspection' && form === 0) confidence -= 0.2;
  return Math.max(0, Math.min(0.98, confidence));
}
