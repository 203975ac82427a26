/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../model/language.ts';
import type { OpenCell } from '../model/settlement.ts';
import { dateFieldNames } from '../words/labels/answers.ts';
import { describeEntryPlace } from '../words/labels/entry-place.ts';
import { make } from './dom.ts';
import type { Question } from './element-question.ts';
import type { CellAnswer } from './messages.ts';
import { answerFields, settleSentences } from './settle-words.ts';

export interface CellQuestion extends Question {
  /** Undefined while there is no day. */
  answer(person: string, day: string): CellAnswer | undefined;
}

export const cellKey = ({ file, sheet, row, field }: OpenCell) => ['cell', file, sheet, row, field].join(' ');

/** A date that could not be read: which day is it? The list itself stays as it is. */
export function createCellQuestion(cell: OpenCell, changed: () => void): CellQuestion {
  const key = cellKey(cell);
  const state = make('span', { className: 'state' });
  let value = '';

  function draw(language: Language): HTMLElement {
    const { title, field, written } = cell;
    const input = make('input', {
      type: 'date',
      id: `answer ${key}`,
      value,
      ariaLabel: settleSentences.answerOf[language](title),
    });
    input.addEventListener('change', () => {
      value = input.value;
      state.textContent = '';
      changed();
    });
    const about = settleSentences.cell[language]({
      place: describeEntryPlace(cell, language),
      field: dateFieldNames[field][language],
      written,
    });
    return make(
      'li',
      { className: 'question' },
      make('p', {}, make('strong', {}, title)),
      make('p', { className: 'soft' }, about),
      make('p', { className: 'reply' }, make('label', {}, answerFields.rightDay[language], input), state),
    );
  }

  return {
    key,
    draw,
    isAnswered: () => value !== '',
    answer(person, day) {
      if (value === '') return undefined;
      const { file, sheet, row, field, written, title } = cell;
      return { file, sheet, row, field, written, title, value, correctedBy: person, correctedOn: day };
    },
    tell(text) {
      state.textContent = text;
    },
  };
}
