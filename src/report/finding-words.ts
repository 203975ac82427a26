import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { nameVersion } from '../words/labels/validity.ts';
import { ruleMeta } from '../words/rules/index.ts';

/** A finding in words; not encoded: each format escapes for where it prints. */
interface FindingWords {
  readonly title: string;
  readonly problemType: string;
  readonly says: string;
  readonly remedy: string;
  /** The remedy as the section is told that answers for it. */
  readonly order: string;
  readonly rationale: string;
}

/** Words of a finding from its rule. A rule of a newer mulu (a saved report) is shown by its id. */
export function wordFinding(finding: Finding, language: Language): FindingWords {
  const meta = ruleMeta(finding.rule);
  if (meta === undefined) {
    return {
      title: finding.rule,
      problemType: finding.rule,
      says: finding.rule,
      remedy: '',
      order: '',
      rationale: '',
    };
  }
  return {
    title: meta.title[language],
    problemType: meta.problemType[language],
    says: meta.says[language](finding) + nameVersion(finding.item ?? {}, language),
    remedy: meta.remedy[language],
    order: (meta.order ?? meta.remedy)[language],
    rationale: meta.rationale[language],
  };
}

/** Title of a rule by id, for counts without a finding at hand. */
export function titleRule(id: string, language: Language): string {
  return ruleMeta(id)?.title[language] ?? id;
}
