import type { EntryVerdict } from '../../judge/engine/follow-entry.ts';
import type { Language } from '../../model/language.ts';
import { isoOfDay } from '../../model/plain-date.ts';
import { wordFinding } from '../../report/finding-words.ts';
import type { EntryStory } from '../../tasks/explain-entry.ts';
import { describeEntryPlace } from '../../words/labels/entry-place.ts';
import { describeEstimate } from '../../words/labels/estimate.ts';
import { describeLimit } from '../../words/labels/limit.ts';
import { fieldLabels } from '../../words/labels/list.ts';
import { explainMatch } from '../../words/labels/match.ts';
import { reasonNames } from '../../words/labels/reasons.ts';
import { describeValidity } from '../../words/labels/validity.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { wrapIndented } from '../../write/wrap.ts';
import type { Session } from '../session.ts';
import { storyTexts, storyWords } from '../words/entry-story.ts';

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

/** What decided, where the words of the title did. */
function estimateLines(
  { estimates, requirements, result }: EntryStory,
  language: Language,
): readonly string[] {
  const isByWords =
    result.kind === 'item' ? result.matches.some(({ how }) => how === 'title') : result.kind === 'none';
  if (!isByWords) return [];
  return estimates.map((one) => describeEstimate(one, requirements[one.requirement]?.code ?? '', language));
}

/** The limit in its own words and in ours, and what came of the entry's dates. */
function judgement(
  { requirement, printed, limits, settled, isOutside, isOutOfPeriod, isAgain, timing }: EntryVerdict,
  language: Language,
): { readonly stated: string; readonly verdict: readonly string[] } {
  const isChinese = language === 'zh';
  const joint = isChinese ? '；' : '; ';
  const limit = limits.map((one) => describeLimit(one, language)).join(joint);
  const read = limit === '' ? '' : isChinese ? `，即${limit}` : ` (${limit})`;
  const stated = `${printed ?? storyWords.noLimit[language]}${read}`;
  if (settled !== undefined) return { stated, verdict: [`  ${reasonNames[settled][language]}`] };
  if (isOutside === true) {
    const validity = describeValidity(requirement, language);
    return { stated, verdict: [`  ${storyTexts.outside[language]({ validity })}`] };
  }
  if (isAgain === true) return { stated, verdict: [`  ${storyWords.again[language]}`] };
  if (isOutOfPeriod === true) return { stated, verdict: [`  ${storyWords.outOfPeriod[language]}`] };
  if (timing === undefined) return { stated, verdict: [] };
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
  return { stated, verdict: [`  ${[...counted, reasonNames[timing.reason][language]].join(joint)}`] };
}

/** One paragraph for all elements of an item that have the same limit and come to the same. */
function judgedLines(judged: readonly EntryVerdict[], language: Language): readonly string[] {
  const groups = new Map<
    string,
    { head: string; names: string[]; stated: string; verdict: readonly string[] }
  >();
  for (const one of judged) {
    const { stated, verdict } = judgement(one, language);
    const head = one.requirement.code;
    const key = JSON.stringify([one.requirement.index, stated, verdict]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { head, names: [one.element.name], stated, verdict });
    else group.names.push(one.element.name);
  }
  const [between, joint] = language === 'zh' ? ['、', '；'] : [', ', '; '];
  return [...groups.values()].flatMap(({ head, names, stated, verdict }) => [
    labelled(storyWords.judged[language], `${head} ${names.join(between)}${joint}${stated}`, language),
    ...verdict,
  ]);
}

/** The story of one row: where it is, how it was read, what it was taken for and why, and how its dates were judged. */
export function renderEntry(story: EntryStory, session: Session): string {
  const { language } = session;
  const findings = story.findings.map((finding) => wordFinding(finding, language).says);
  const lines = [
    describeEntryPlace(story, language),
    ...explainMatch(story, story.result, story.requirements, language).split('\n'),
    ...estimateLines(story, language),
    ...readLines(story, language),
    ...judgedLines(story.judged, language),
    ...(findings.length === 0 ? [storyWords.noFindings[language]] : findings).map((text) =>
      labelled(storyWords.findings[language], text, language),
    ),
  ];
  return lines
    .flatMap((line) => wrapIndented(encodeTerminal(line), session.width, '', '    '))
    .map((line) => `${line}\n`)
    .join('');
}
