import type { Finding } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import { annotationSentences, annotationWords } from '../../words/labels/annotation.ts';
import { plainText } from '../../write/encode/plain.ts';
import { wordFinding } from '../finding-words.ts';

/** Findings told in one box; the summary sheet has all. */
const FINDINGS_SHOWN = 4;

/** The lines of a cell's comment: what is wrong and what to do, finding by finding. */
export function writeLines(findings: readonly Finding[], language: Language): readonly string[] {
  const hidden = findings.length - FINDINGS_SHOWN;
  const told = findings.slice(0, FINDINGS_SHOWN).flatMap((finding) => {
    const { problemType, says, remedy } = wordFinding(finding, language);
    const about = finding.item === undefined ? '' : ` ${finding.item.code} ${finding.item.name}`;
    return [
      `[${problemType}]${about}`,
      says,
      ...(remedy === '' ? [] : [`${annotationWords.remedyLabel[language]}${remedy}`]),
    ];
  });
  return [...told, ...(hidden > 0 ? [annotationSentences.more[language]({ count: hidden })] : [])].map(
    plainText,
  );
}
