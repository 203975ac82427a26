import type { ComparedGap } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { GapReport } from '../model/report.ts';
import { changeNames, comparisonSentences } from '../words/labels/comparison.ts';
import { reportWords } from '../words/labels/report-words.ts';
import { describeWorking } from '../words/labels/working.ts';
import { wordFinding } from './finding-words.ts';

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
