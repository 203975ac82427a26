/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../model/language.ts';
import { groupBy } from '../report/group-by.ts';
import { itemChoice } from '../words/labels/map.ts';
import { reasonNames } from '../words/labels/reasons.ts';
import { type CellQuestion, cellKey, createCellQuestion } from './cell-question.ts';
import { byId, make } from './dom.ts';
import { createElementQuestion, type ElementQuestion, elementKey } from './element-question.ts';
import { ALL_ITEMS, createEntryQuestion, type EntryQuestion, entriesKey } from './entry-question.ts';
import { createLimitQuestions } from './limit-questions.ts';
import { type GivenAnswers, NO_LIMITS, type Questions } from './messages.ts';
import { drawAdvice, fold, placeOf, reasonOf } from './settle-groups.ts';
import { settleSentences, settleWords } from './settle-words.ts';

/** Entries shown at once; the rest on demand. */
const ENTRIES_SHOWN = 20;
const NO_ANSWERS: GivenAnswers = { elements: [], decisions: [], cells: [], limits: NO_LIMITS };

/** The questions of a report with the answers given so far. */
export interface Settling {
  /** Asks what a report leaves open, all anew. */
  ask(questions: Questions, asOf: string, language: Language): void;
  /** Tells what the answers came to; asks what is newly open. Nothing that is being typed is disturbed. */
  update(questions: Questions, language: Language): void;
  draw(language: Language): void;
  answers(): GivenAnswers;
  hide(): void;
}

export function createSettling(changed: () => void): Settling {
  const person = byId('person', HTMLInputElement);
  let elements = new Map<string, ElementQuestion>();
  let entries = new Map<string, EntryQuestion>();
  let cells = new Map<string, CellQuestion>();
  let asked: Questions | undefined;
  let day = '';
  let before = 0;
  let shownEntries = ENTRIES_SHOWN;
  /** Where further questions of a group go. */
  let lists = new Map<string, HTMLElement>();

  const told = () => {
    tellIncomplete();
    changed();
  };
  person.addEventListener('change', told);
  const limits = createLimitQuestions(told);
  const all = () => [...elements.values(), ...entries.values(), ...cells.values()];

  const speaking = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'zh');

  function tellIncomplete(): void {
    const name = person.value.trim();
    const language = speaking();
    for (const question of all()) {
      if (!question.isAnswered()) continue;
      const isComplete = question.answer(name || '-', day) !== undefined;
      if (!isComplete) question.tell(settleWords.incomplete[language]);
      else question.tell(name === '' ? settleWords.needsPerson[language] : '');
    }
  }

  function sayForAll(questions: readonly ElementQuestion[]): void {
    for (const question of questions)
      if (!question.isAnswered() && question.open.answers.includes('nothing-happened'))
        question.say('nothing-happened');
    told();
  }

  /** Questions of one reason and one category, with a button for all of them where nothing may have happened. */
  function drawCategory(key: string, questions: readonly ElementQuestion[], language: Language): HTMLElement {
    const [first] = questions;
    const name = first === undefined ? '' : `${first.open.category} ${first.open.categoryName}`;
    const list = make('ul', { className: 'questions' }, ...questions.map((one) => one.draw(language)));
    lists.set(key, list);
    const silent = questions.filter(({ open }) => open.answers.includes('nothing-happened'));
    const button = make('button', { type: 'button' }, settleSentences.allNothing[language](silent.length));
    button.addEventListener('click', () => sayForAll(silent));
    const title = settleSentences.group[language]({ name, count: questions.length });
    const all = silent.length > 1 ? [make('p', {}, button)] : [];
    return fold(key, title, ...all, list);
  }

  function drawElements(language: Language): readonly HTMLElement[] {
    const byReason = [...groupBy([...elements.values()], ({ open }) => reasonOf(open))];
    const sorted = [...byReason].sort(([, one], [, other]) => other.length - one.length);
    return sorted.flatMap(([, questions]) => {
      const [first] = questions;
      if (first === undefined) return [];
      const reason = reasonOf(first.open);
      const byCategory = [...groupBy(questions, ({ open }) => placeOf(open))];
      const title = settleSentences.group[language]({
        name: reasonNames[reason][language],
        count: questions.length,
      });
      return make(
        'div',
        {},
        make('h3', {}, title),
        ...drawAdvice(reason, language),
        ...limits.draw(
          reason,
          questions.map(({ open }) => open),
          language,
        ),
        ...byCategory.map(([key, own]) => drawCategory(key, own, language)),
      );
    });
  }

  function drawEntries(language: Language): readonly HTMLElement[] {
    if (entries.size === 0) return [];
    const shown = [...entries.values()].slice(0, shownEntries);
    const more = make('button', { type: 'button' }, settleWords.more[language]);
    more.addEventListener('click', () => {
      shownEntries += ENTRIES_SHOWN;
      draw(language);
    });
    const title = settleSentences.group[language]({
      name: settleWords.entries[language],
      count: entries.size,
    });
    const items = (asked?.items ?? []).map((item) => make('option', { value: itemChoice(item) }));
    const list = make('ul', { className: 'questions' }, ...shown.map((one) => one.draw(language)));
    lists.set('entries', list);
    const known = make('datalist', { id: ALL_ITEMS }, ...items);
    return [fold('entries', title, known, list, ...(entries.size > shown.length ? [more] : []))];
  }

  function drawCells(language: Language): readonly HTMLElement[] {
    if (cells.size === 0) return [];
    const title = settleSentences.group[language]({ name: settleWords.cells[language], count: cells.size });
    const list = make(
      'ul',
      { className: 'questions' },
      ...[...cells.values()].map((one) => one.draw(language)),
    );
    lists.set('cells', list);
    return [fold('cells', title, list)];
  }

  function drawTally(language: Language): void {
    const answered = all().filter((one) => one.answer('-', day) !== undefined).length;
    const facts = {
      open: asked?.elements.length ?? 0,
      before,
      entries: asked?.entries.length ?? 0,
      cells: asked?.cells.length ?? 0,
      answered,
    };
    byId('settle-tally', HTMLElement).textContent =
      all().length === 0 ? settleWords.nothingOpen[language] : settleSentences.tally[language](facts);
  }

  function draw(language: Language): void {
    const box = byId('questions', HTMLElement);
    const open = new Set([...box.querySelectorAll('details[open]')].map(({ id }) => id));
    lists = new Map();
    box.replaceChildren(...drawElements(language), ...drawCells(language), ...drawEntries(language));
    for (const details of box.querySelectorAll('details')) details.open = open.has(details.id);
    drawTally(language);
    tellIncomplete();
  }

  /** Takes questions in that are not asked yet; returns them. */
  function take(questions: Questions): readonly (ElementQuestion | EntryQuestion | CellQuestion)[] {
    asked = questions;
    const fresh: (ElementQuestion | EntryQuestion | CellQuestion)[] = [];
    for (const open of [...questions.elements, ...questions.missing]) {
      if (elements.has(elementKey(open))) continue;
      const question = createElementQuestion(open, day, told);
      elements.set(question.key, question);
      fresh.push(question);
    }
    for (const group of questions.entries) {
      if (entries.has(entriesKey(group))) continue;
      const question = createEntryQuestion(group, questions.items, told);
      entries.set(question.key, question);
      fresh.push(question);
    }
    for (const cell of questions.cells) {
      if (cells.has(cellKey(cell))) continue;
      const question = createCellQuestion(cell, told);
      cells.set(question.key, question);
      fresh.push(question);
    }
    return fresh;
  }

  function tellSettled(language: Language): void {
    if (asked === undefined || person.value.trim() === '') return;
    const open = new Set([
      ...asked.elements.map(elementKey),
      ...asked.missing.map(elementKey),
      ...asked.entries.map(entriesKey),
      ...asked.cells.map(cellKey),
    ]);
    for (const question of all())
      if (question.isAnswered() && question.answer('-', day) !== undefined)
        question.tell(open.has(question.key) ? '' : `✓ ${settleWords.settled[language]}`);
  }

  return {
    ask(questions, asOf, language) {
      elements = new Map();
      entries = new Map();
      cells = new Map();
      limits.forget();
      day = asOf;
      before = questions.elements.length;
      shownEntries = ENTRIES_SHOWN;
      take(questions);
      byId('settle', HTMLElement).hidden = false;
      draw(language);
    },
    update(questions, language) {
      const fresh = take(questions);
      for (const question of fresh) {
        const other = cells.has(question.key) ? 'cells' : 'entries';
        const key = 'open' in question ? placeOf(question.open) : other;
        (lists.get(key) ?? byId('questions', HTMLElement)).append(question.draw(language));
      }
      drawTally(language);
      tellSettled(language);
    },
    draw(language) {
      if (asked === undefined) return;
      draw(language);
      tellSettled(language);
    },
    answers() {
      const name = person.value.trim();
      if (name === '') return NO_ANSWERS;
      return {
        elements: [...elements.values()].flatMap((one) => one.answer(name) ?? []),
        decisions: [...entries.values()].flatMap((one) => one.answer(name, day) ?? []),
        cells: [...cells.values()].flatMap((one) => one.answer(name, day) ?? []),
        limits: limits.answers(),
      };
    },
    hide() {
      asked = undefined;
      elements = new Map();
      entries = new Map();
      cells = new Map();
      byId('settle', HTMLElement).hidden = true;
    },
  };
}
