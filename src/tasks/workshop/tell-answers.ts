import type { Language } from '../../model/language.ts';
import type { DrawnDay } from '../../report/html/lay-months.ts';
import type { AgencyYear } from '../../workshop/agency-year.ts';
import { dutyRows } from '../../workshop/duty-table.ts';
import { explainRight } from '../../workshop/grade/explain-right.ts';
import type { FilledAnswer } from '../../workshop/grade/filled-paper.ts';
import { explainAnswer, rightAnswer } from '../../workshop/grade/grade-words.ts';
import type { Mark, MarkedAnswer } from '../../workshop/grade/mark-paper.ts';
import { accusedWords, toldWords } from '../../workshop/grade/told-words.ts';
import { placeRows } from '../../workshop/list-table.ts';
import { countOf } from '../../workshop/right-places.ts';
import { dutyKey, isSameElement, rowKey } from '../../workshop/written-paper.ts';
import { countRow } from './count-days.ts';

export type Verdict = keyof typeof toldWords | 'accused';

/** What is said beside a row or an element after it was marked. */
export interface ToldAnswer {
  /** Of the row or the element. */
  readonly key: string;
  readonly verdict: Verdict;
  readonly says: string;
  readonly why: string;
  /** To be drawn on months; empty where nothing is counted. */
  readonly days: readonly DrawnDay[];
}

/** A year with all that explaining an answer needs. */
function lookUp(year: AgencyYear) {
  const placed = placeRows(year);
  return { placed, duties: dutyRows(year), rows: placed.map(({ row }) => row) };
}
type LookedUp = ReturnType<typeof lookUp>;

/** Where in the paper an answer is; undefined for a place that the paper does not have. */
function keyOf(
  { number, item, elementName }: Pick<FilledAnswer, 'number' | 'item' | 'elementName'>,
  { placed, duties }: LookedUp,
): string | undefined {
  if (number !== undefined) return placed.some((one) => one.number === number) ? rowKey(number) : undefined;
  const index = duties.findIndex((duty) =>
    isSameElement({ item, elementName }, { item: duty.code, elementName: duty.elementName }),
  );
  return index === -1 ? undefined : dutyKey(index);
}

function verdictOf({ given, isFound, points, outOf }: MarkedAnswer) {
  if (given === undefined) return 'missed';
  if (!isFound) return 'wrong';
  return points === outOf ? 'right' : 'miscounted';
}

function tellPlanted(marked: MarkedAnswer, key: string, language: Language): ToldAnswer {
  const { planted } = marked;
  const from = planted.countedFrom ?? planted.formed;
  const verdict = verdictOf(marked);
  return {
    key,
    verdict,
    says: toldWords[verdict][language](rightAnswer[language](planted)),
    why: explainAnswer(planted, language),
    days:
      from === undefined || planted.due === undefined
        ? []
        : countRow(
            { from, due: planted.due },
            planted.countedFrom === planted.published ? undefined : planted.published,
          ),
  };
}

/** The count of a row of the list, to be drawn. */
function drawRow(number: number, { placed, rows }: LookedUp): readonly DrawnDay[] {
  const row = placed.find((one) => one.number === number)?.row;
  const counted = row === undefined ? undefined : countOf(row, rows);
  return counted === undefined ? [] : countRow(counted, row?.published);
}

/**
 * What is said of each answer, with its days, in the order of the paper; `reach`: of those that were given alone, or of what was missed too. An answer that
 * is nowhere in the paper is passed over.
 */
export function tellAnswers(
  year: AgencyYear,
  mark: Mark,
  reach: 'given' | 'whole',
  language: Language,
): readonly ToldAnswer[] {
  const found = lookUp(year);
  const planted = mark.marked.flatMap((marked): ToldAnswer[] => {
    const key = keyOf(marked.planted, found);
    if (key === undefined || (marked.given === undefined && reach === 'given')) return [];
    return [tellPlanted(marked, key, language)];
  });
  const accused = mark.accused.flatMap((answer): ToldAnswer[] => {
    const key = keyOf(answer, found);
    if (key === undefined) return [];
    const days = answer.number === undefined ? [] : drawRow(answer.number, found);
    const why = explainRight(answer, mark.paper, language);
    return [{ key, verdict: 'accused', says: accusedWords[language], why, days }];
  });
  const unread = mark.unread.flatMap((answer): ToldAnswer[] => {
    const key = keyOf(answer, found);
    const says = toldWords.unread[language](answer.text);
    return key === undefined ? [] : [{ key, verdict: 'unread', says, why: '', days: [] }];
  });
  const places = [
    ...found.duties.map((_, index) => dutyKey(index)),
    ...found.placed.map(({ number }) => rowKey(number)),
  ];
  return [...planted, ...accused, ...unread].sort(
    (one, other) => places.indexOf(one.key) - places.indexOf(other.key),
  );
}
