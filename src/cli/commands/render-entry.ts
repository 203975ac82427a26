import type { EntryStory, JudgedElement } from '../../explain-entry.ts';
import { describeEntryPlace } from '../../labels/entry-place.ts';
import { storyTexts, storyWords } from '../../labels/entry-story.ts';
import { describeLimit } from '../../labels/limit.ts';
import { fieldLabels } from '../../labels/list.ts';
import { explainMatch } from '../../labels/match.ts';
import { reasonNames } from '../../labels/reasons.ts';
import type { Language } from '../../model/language.ts';
import { isoOfDay } from '../../model/plain-date.ts';
import { encodeTerminal } from '../../reporters/encode/terminal.ts';
import { wordFinding } from '../../reporters/finding-words.ts';
import { wrapIndented } from '../../reporters/wrap.ts';
import type { Session } from '../host.ts';

function labelled(label: string, text: string, language: Language): string {
  return language === 'zh' ? `${label}：${text}` : `${label}: ${text}`;
}

function readLines({ fields, read }: EntryStory, language: Language): readonly string[] {
  const row = read?.headerRow;
  const head =
    row === undefined ? [] : [storyTexts.headings[language]({ row, depth: read?.headerDepth ?? 1 })];
  return [
    ...head.map((text) => labelled(storyWords.read[language], text, language)),
    ...fields
      .filter(({ field }) => field !== 'title' && field !== 'columnPath')
      .map(({ field, text }) => labelled(fieldLabels[field][language], text, language)),
  ];
}

function judgedLines(
  { requirement, element, printed, limits, timing }: JudgedElement,
  language: Language,
): readonly string[] {
  const joint = language === 'zh' ? '；' : '; ';
  const limit = limits.map((one) => describeLimit(one, language)).join(joint);
  const stated = printed ?? storyWords.noLimit[language];
  const head = `${requirement.code} ${element.name}${joint}${stated}${limit === '' ? '' : ` (${limit})`}`;
  if (timing === undefined) return [labelled(storyWords.judged[language], head, language)];
  const from = timing.triggeredOn === undefined ? undefined : isoOfDay(timing.triggeredOn);
  const due = timing.dueOn === undefined ? undefined : isoOfDay(timing.dueOn);
  const counted =
    from === undefined
      ? []
      : [
          due === undefined
            ? storyTexts.from[language]({ from })
            : storyTexts.counted[language]({ from, due }),
        ];
  const verdict = [...counted, reasonNames[timing.reason][language]].join(joint);
  return [labelled(storyWords.judged[language], head, language), `  ${verdict}`];
}

/** The story of one row: where it is, how it was read, what it was taken for and why, and how its dates were judged. */
export function renderEntry(story: EntryStory, session: Session): string {
  const { language } = session;
  const findings = story.findings.map((finding) => wordFinding(finding, language).says);
  const lines = [
    describeEntryPlace(story, language),
    ...explainMatch(story, story.result, story.requirements, language).split('\n'),
    ...readLines(story, language),
    ...story.judged.flatMap((one) => judgedLines(one, language)),
    ...(findings.length === 0 ? [storyWords.noFindings[language]] : findings).map((text) =>
      labelled(storyWords.findings[language], text, language),
    ),
  ];
  return lines
    .flatMap((line) => wrapIndented(encodeTerminal(line), session.width, '', '    '))
    .map((line) => `${line}\n`)
    .join('');
}
