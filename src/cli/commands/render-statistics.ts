import type { Bilingual } from '../../model/language.ts';
import type { Rate } from '../../model/report.ts';
import type { Statistics, Tallies } from '../../model/statistics.ts';
import { displayWidth, truncate } from '../../write/display-width.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { wrapIndented } from '../../write/wrap.ts';
import type { Session } from '../session.ts';
import { noFigures, statsDefinitions, statsSentences, statsWords } from '../words/stats.ts';
import { renderReconciliation } from './render-reconciliation.ts';

/** Names shown of one tally; the rest is in the JSON. */
const MOST_SHOWN = 20;

const oneDigit = (value: number | null) => (value === null ? '-' : String(Math.round(value * 10) / 10));

/** `79.5%`, rounded down so that 100% means all. */
function percent(numerator: number, denominator: number): string {
  if (denominator === 0) return '-';
  const tenths = Math.floor((numerator * 1000) / denominator);
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

/** `label：text`, the text wrapped under itself. */
function labelled(word: Bilingual, text: string, { language, width }: Session): string[] {
  const label = `${word[language]}${language === 'zh' ? '：' : ': '}`;
  return wrapIndented(encodeTerminal(text), width, label, ' '.repeat(displayWidth(label)));
}

function rateLine(word: Bilingual, rate: Rate, session: Session): string[] {
  const { numerator, denominator, undetermined } = rate;
  const facts = { percent: percent(numerator, denominator), numerator, denominator, undetermined };
  return labelled(word, statsSentences.rate[session.language](facts), session);
}

const headed = (word: Bilingual, { language }: Session): string[] => {
  const text = word[language];
  return ['', text, '-'.repeat(displayWidth(text))];
};

/** Two columns: a name, cut where it must be, and a figure flush right. */
function figureRows(rows: readonly (readonly [string, number])[], session: Session): string[] {
  const figures = Math.max(...rows.map(([, count]) => String(count).length));
  const widest = Math.max(...rows.map(([name]) => displayWidth(name)));
  const room = Math.max(8, Math.min(widest, session.width - figures - 2));
  return rows.map(([name, count]) => {
    const cut = truncate(encodeTerminal(name), room);
    return `${cut}${' '.repeat(Math.max(0, room - displayWidth(cut)))}  ${String(count).padStart(figures)}`;
  });
}

function tallyLines(word: Bilingual, tallies: Tallies, unnamed: Bilingual, session: Session): string[] {
  const { language } = session;
  if (tallies.counts.length === 0) return [];
  const rows = tallies.counts.slice(0, MOST_SHOWN).map(({ name, count }) => [name, count] as const);
  if (tallies.others > 0) rows.push([statsWords.others[language], tallies.others]);
  if (tallies.unnamed > 0) rows.push([unnamed[language], tallies.unnamed]);
  const hidden = tallies.counts.length - MOST_SHOWN;
  const more = hidden > 0 ? [statsSentences.more[language]({ count: hidden })] : [];
  return [...headed(word, session), ...figureRows(rows, session), ...more];
}

function summaryLines(statistics: Statistics, session: Session): string[] {
  const { language } = session;
  const {
    period,
    publications,
    entries,
    inputs,
    daysToPublish: days,
    normativeDocuments: documents,
  } = statistics;
  const span =
    period.from === null || period.to === null
      ? statsWords.unknownPeriod[language]
      : `${period.from} - ${period.to}`;
  const meanFacts = { mean: oneDigit(publications.monthlyMean), months: publications.months };
  const dayFacts = {
    ...days,
    mean: oneDigit(days.mean),
    median: oneDigit(days.median),
    longest: days.longest ?? 0,
  };
  const rate = {
    percent: percent(documents.interpreted, documents.made),
    numerator: documents.interpreted,
    denominator: documents.made,
    undetermined: 0,
  };
  const entryFacts = { ...entries, files: inputs.length, entries: entries.total };
  const documentFacts = { ...documents, undated: documents.lapsedUndated };
  return [
    ...(statistics.agency === '' ? [] : labelled(statsWords.agency, statistics.agency, session)),
    ...labelled(statsWords.period, span, session),
    ...labelled(statsWords.asOf, statistics.asOf, session),
    ...labelled(statsWords.lists, statsSentences.entries[language](entryFacts), session),
    ...labelled(statsWords.publications, statsSentences.publications[language](publications), session),
    ...labelled(statsWords.monthlyMean, statsSentences.mean[language](meanFacts), session),
    ...labelled(
      statsWords.daysToPublish,
      days.datable === 0 ? noFigures['no-dates'][language] : statsSentences.days[language](dayFacts),
      session,
    ),
    ...rateLine(statsWords.onTime, statistics.onTime, session),
    ...rateLine(statsWords.statutory, statistics.withinStatutory, session),
    ...labelled(statsWords.documents, statsSentences.documents[language](documentFacts), session),
    ...labelled(
      statsWords.interpretation,
      documents.why === undefined ? statsSentences.rate[language](rate) : noFigures[documents.why][language],
      session,
    ),
  ];
}

/** Empty months in a row beyond this are one line. */
const MOST_EMPTY = 6;

/** Months with their figures; a long stretch without any is reported as one. */
function monthRows(byMonth: Statistics['publications']['byMonth']): readonly (readonly [string, number])[] {
  const rows: (readonly [string, number])[] = [];
  for (let at = 0; at < byMonth.length; ) {
    const next = byMonth.findIndex(({ count }, index) => index >= at && count > 0);
    const end = next < 0 ? byMonth.length : next;
    if (end - at > MOST_EMPTY) {
      rows.push([`${byMonth[at]?.month} - ${byMonth[end - 1]?.month}`, 0]);
      at = end;
    } else {
      for (const { month, count } of byMonth.slice(at, end + 1)) rows.push([month, count]);
      at = end + 1;
    }
  }
  return rows;
}

/** The figures as an officer copies them into an annual report. */
export function renderStatistics(statistics: Statistics, session: Session): string {
  const { language } = session;
  const { byMonth } = statistics.publications;
  const months = monthRows(byMonth);
  const { unnamed, unmatched, unassigned } = statsWords;
  const title = statsWords.heading[language];
  const lines = [
    title,
    '='.repeat(displayWidth(title)),
    ...summaryLines(statistics, session),
    ...(months.length === 0 ? [] : [...headed(statsWords.byMonth, session), ...figureRows(months, session)]),
    ...tallyLines(statsWords.byCategory, statistics.byCategory, unmatched, session),
    ...tallyLines(statsWords.bySubject, statistics.bySubject, unassigned, session),
    ...tallyLines(statsWords.byColumn, statistics.byColumn, unnamed, session),
    ...tallyLines(statsWords.byChannel, statistics.byChannel, unnamed, session),
    ...tallyLines(statsWords.byPublisher, statistics.byPublisher, unnamed, session),
    ...(statistics.reconciliation === null ? [] : renderReconciliation(statistics.reconciliation, session)),
    ...headed(statsWords.definitions, session),
    ...statsDefinitions.flatMap((text) => wrapIndented(text[language], session.width, '- ', '  ')),
  ];
  return `${lines.join('\n')}\n`;
}
