/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../model/language.ts';
import type { MappingAnswer } from '../model/mapping.ts';
import type { Decision, Reach, ReviewGroup } from '../model/review.ts';
import { describeEntryPlace } from '../words/labels/entry-place.ts';
import { itemChoice, noneChoice, reachLabels, reachOrder, reviewReasons } from '../words/labels/map.ts';
import { make } from './dom.ts';
import type { Question } from './element-question.ts';
import type { AskedItem } from './messages.ts';
import { answerFields, settleSentences, settleWords } from './settle-words.ts';

export interface EntryQuestion extends Question {
  /** Undefined while something is missing. */
  answer(person: string, day: string): Decision | undefined;
}

/** Lists all items, for a field in which one may type. */
export const ALL_ITEMS = 'all-items';
const NONE = 'none';
const OTHER = 'other';
const ITEM = 'item ';

export const entriesKey = ({ id }: Pick<ReviewGroup, 'id'>) => `entries ${id}`;

/** Entries of one shape that answer no item: which one is it? */
export function createEntryQuestion(
  group: ReviewGroup,
  items: readonly AskedItem[],
  changed: () => void,
): EntryQuestion {
  const key = entriesKey(group);
  const state = make('span', { className: 'state' });
  let chosen = '';
  let typed = '';
  let element = '';
  let reach: Reach = 'pattern';

  /** The item that was chosen or typed, by its code, by both or by its name alone. */
  function itemOf(): AskedItem | undefined {
    if (chosen.startsWith(ITEM)) return items.find(({ code }) => code === chosen.slice(ITEM.length));
    if (chosen !== OTHER) return undefined;
    return items.find((item) => [item.code, item.name, itemChoice(item)].includes(typed));
  }

  function drawMore(language: Language, redraw: () => void): readonly HTMLElement[] {
    if (chosen === '') return [];
    const item = itemOf();
    const search = make('input', { value: typed, autocomplete: 'off' });
    search.setAttribute('list', ALL_ITEMS);
    search.addEventListener('change', () => {
      typed = search.value.trim();
      element = '';
      redraw();
      changed();
    });
    const elements = make(
      'select',
      {},
      make('option', { value: '' }, settleWords.byTitle[language]),
      ...(item?.elements ?? []).map(({ id, name }) =>
        make('option', { value: id, selected: id === element }, name),
      ),
    );
    elements.addEventListener('change', () => {
      element = elements.value;
      changed();
    });
    const offered = reachOrder.filter((one) => one !== 'column' || group.columnPath !== '');
    const reaches = make(
      'select',
      {},
      ...offered.map((one) =>
        make('option', { value: one, selected: one === reach }, reachLabels[one][language]),
      ),
    );
    reaches.addEventListener('change', () => {
      reach = offered.find((one) => one === reaches.value) ?? reach;
      changed();
    });
    const label = (name: keyof typeof answerFields, input: HTMLElement) =>
      make('label', { className: 'small' }, answerFields[name][language], input);
    return [
      ...(chosen === OTHER ? [label('item', search)] : []),
      ...(item !== undefined && item.elements.length > 1 ? [label('element', elements)] : []),
      label('reach', reaches),
    ];
  }

  function draw(language: Language): HTMLElement {
    const { example, entries, columnPath, reason, suggestions } = group;
    const options: readonly (readonly [string, string])[] = [
      ['', settleWords.open[language]],
      ...suggestions.flatMap(({ requirement }) => {
        const item = items[requirement];
        return item === undefined ? [] : [[`${ITEM}${item.code}`, itemChoice(item)] as const];
      }),
      [OTHER, settleWords.otherItem[language]],
      [NONE, noneChoice[language]],
    ];
    const choice = make(
      'select',
      { id: `answer ${key}`, ariaLabel: settleSentences.answerOf[language](example.title) },
      ...options.map(([value, text]) => make('option', { value, selected: value === chosen }, text)),
    );
    const more = make('div', { className: 'fields' });
    const redraw = () => more.replaceChildren(...drawMore(language, redraw));
    choice.addEventListener('change', () => {
      chosen = choice.value;
      element = '';
      state.textContent = '';
      redraw();
      changed();
    });
    redraw();
    const place = describeEntryPlace(example, language);
    const about = settleSentences.entryGroup[language]({ entries, place, column: columnPath });
    return make(
      'li',
      { className: 'question' },
      make('p', {}, make('strong', {}, example.title)),
      make(
        'p',
        { className: 'soft' },
        `${about}${language === 'zh' ? '；' : '; '}${reviewReasons[reason][language]}`,
      ),
      make('p', { className: 'reply' }, choice, state),
      more,
    );
  }

  function mappingAnswer(): MappingAnswer | undefined {
    if (chosen === NONE) return { kind: 'none' };
    const item = itemOf();
    if (item === undefined) return undefined;
    return { kind: 'item', item: item.code, ...(element === '' ? {} : { elements: [element] }) };
  }

  return {
    key,
    draw,
    isAnswered: () => chosen !== '',
    answer(person, day) {
      const answer = mappingAnswer();
      return answer && { group, answer, reach, decidedBy: person, decidedOn: day };
    },
    tell(text) {
      state.textContent = text;
    },
  };
}
