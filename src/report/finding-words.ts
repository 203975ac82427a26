import type { ComparedGap } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { GapReport } from '../model/report.ts';
import { changeNames, comparisonSentences } from '../words/labels/comparison.ts';
import { reportWords } from '../words/labels/report-words.ts';
import { nameVersion } from '../words/labels/validity.ts';
import { describeWorking } from '../words/labels/working.ts';
import { ruleMeta } from '../words/rules/index.ts';

/** A finding in words; not encoded: each format escapes for where it prints. */
interface FindingWords {
  readonly title: string;
  readonly problemType: string;
  readonly says: string;
  readonly remedy: string;
  /** The remedy in words for the section that answers for it. */
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

/** What became of each finding of a report since the baselines; nothing where there are none, or for a note. */
export function changesById({ comparison }: GapReport): ReadonlyMap<string, ComparedGap> {
  return new Map(comparison?.gaps.map((gap) => [gap.id, gap]));
}

/** `仍存在，2024-11-20 起`; '' without baselines. Not encoded. */
function describeChange(change: ComparedGap | undefined, language: Language): string {
  if (change === undefined) return '';
  const name = changeNames[change.state][language];
  if (change.state === 'new') return name;
  const since = comparisonSentences.since[language]({ day: change.firstSeen });
  return `${name}${language === 'zh' ? '，' : ', '}${since}`;
}

/**
 * A finding as one text for formats without a page of their own: the sentence, how the days were counted, and what became of it since
 * the baselines. Not encoded.
 */
export function tellInFull(finding: Finding, change: ComparedGap | undefined, language: Language): string {
  const zh = language === 'zh';
  const { says } = wordFinding(finding, language);
  const working =
    finding.working === undefined
      ? []
      : [`${reportWords.working[language]}${zh ? '：' : ': '}${describeWorking(finding.working, language)}`];
  const became = describeChange(change, language);
  const notes = [...working, ...(became === '' ? [] : [became])];
  if (notes.length === 0) return says;
  return zh ? `${says}（${notes.join('；')}）` : `${says} (${notes.join('; ')})`;
}
