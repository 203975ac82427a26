/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../model/language.ts';
import type { ExemptionGround } from '../model/profile.ts';
import type { ElementAnswer, OpenElement, SettlingKind } from '../model/settlement.ts';
import { settlingLabels } from '../words/labels/answers.ts';
import { describeEntryPlace } from '../words/labels/entry-place.ts';
import { make } from './dom.ts';
import {
  type AnswerField,
  answerFields,
  grounds,
  nameGround,
  settleSentences,
  settleWords,
} from './settle-words.ts';

/** One thing that is asked, with what was answered so far. */
export interface Question {
  readonly key: string;
  /** Built anew, for a language; the answer stays. */
  draw(language: Language): HTMLElement;
  isAnswered(): boolean;
  /** Says beside the answer what became of it. */
  tell(text: string): void;
}

export interface ElementQuestion extends Question {
  readonly open: OpenElement;
  /** Answers by itself, as a button for many does. */
  say(kind: SettlingKind): void;
  /** Undefined while something is missing. */
  answer(person: string): ElementAnswer | undefined;
}

export const elementKey = ({ catalog, item, element }: Pick<OpenElement, 'catalog' | 'item' | 'element'>) =>
  [catalog, item, element].join(' ');

interface Field {
  readonly name: AnswerField;
  readonly type: 'text' | 'date' | 'ground';
  readonly isNeeded?: boolean;
}

/** What is asked beside each answer. */
const fieldsOf: Readonly<Record<SettlingKind, readonly Field[]>> = {
  'nothing-happened': [],
  seen: [
    { name: 'url', type: 'text', isNeeded: true },
    { name: 'seenOn', type: 'date', isNeeded: true },
    { name: 'validUntil', type: 'date', isNeeded: true },
  ],
  withheld: [
    { name: 'ground', type: 'ground', isNeeded: true },
    { name: 'reason', type: 'text', isNeeded: true },
    { name: 'approver', type: 'text', isNeeded: true },
    { name: 'approvedOn', type: 'date' },
    { name: 'validUntil', type: 'date' },
  ],
  'handed-over': [
    { name: 'to', type: 'text', isNeeded: true },
    { name: 'basis', type: 'text' },
  ],
};

/** An attestation is looked at again within a year. */
const aYearAfter = (iso: string) =>
  `${Number(iso.slice(0, 4)) + 1}${iso.slice(4).replace('-02-29', '-02-28')}`;

const isGround = (text: string): text is ExemptionGround => grounds.some((ground) => ground === text);

/** A field with its name over it; what is typed is kept in `values`. */
function drawField(
  { name, type, isNeeded = false }: Field,
  values: Map<AnswerField, string>,
  changed: () => void,
  language: Language,
): HTMLElement {
  const value = values.get(name) ?? '';
  const choices = grounds.map((ground) =>
    make('option', { value: ground, selected: ground === value }, nameGround(ground, language)),
  );
  const input =
    type === 'ground'
      ? make(
          'select',
          { required: isNeeded },
          make('option', { value: '' }, settleWords.pleaseChoose[language]),
          ...choices,
        )
      : make('input', { type, value, required: isNeeded, autocomplete: 'off' });
  input.addEventListener('change', () => {
    values.set(name, input.value.trim());
    changed();
  });
  return make('label', { className: 'small' }, answerFields[name][language], input);
}

/** `asOf`: the day on which one who looks at a website most likely looks. */
export function createElementQuestion(open: OpenElement, asOf: string, changed: () => void): ElementQuestion {
  const key = elementKey(open);
  const values = new Map<AnswerField, string>([['seenOn', asOf]]);
  let kind: SettlingKind | '' = '';
  let redrawFields = () => {};
  const state = make('span', { className: 'state' });
  let select: HTMLSelectElement | undefined;
  const said = (name: AnswerField) => values.get(name) ?? '';

  function choose(chosen: SettlingKind | ''): void {
    kind = chosen;
    if (chosen === 'seen' && said('validUntil') === '') values.set('validUntil', aYearAfter(asOf));
    state.textContent = '';
    if (select !== undefined) select.value = chosen;
    redrawFields();
  }

  function draw(language: Language): HTMLElement {
    const { item, itemName, elementName, evidence, answers, from, until } = open;
    const what = `${item} ${itemName}：${elementName}`;
    const options = answers.map((one) => make('option', { value: one }, settlingLabels[one][language]));
    const choice = make(
      'select',
      { id: `answer ${key}`, ariaLabel: settleSentences.answerOf[language](what) },
      make('option', { value: '' }, settleWords.open[language]),
      ...options,
    );
    select = choice;
    choice.value = kind;
    choice.addEventListener('change', () => {
      choose(answers.find((one) => one === choice.value) ?? '');
      changed();
    });
    const fields = make('div', { className: 'fields' });
    redrawFields = () => {
      const asked = kind === '' ? [] : fieldsOf[kind];
      const period =
        kind === 'nothing-happened'
          ? [make('small', {}, settleSentences.period[language]({ from, until }))]
          : [];
      fields.replaceChildren(...period, ...asked.map((field) => drawField(field, values, changed, language)));
    };
    redrawFields();
    const places = evidence
      .map((place) => describeEntryPlace(place, language))
      .join(language === 'zh' ? '、' : ', ');
    const rows = places === '' ? [] : [make('small', {}, settleSentences.rows[language](places))];
    return make(
      'li',
      { className: 'question' },
      make('p', {}, make('strong', {}, item), ` ${itemName}：${elementName} `, ...rows),
      make('p', { className: 'reply' }, choice, state),
      fields,
    );
  }

  function answer(person: string): ElementAnswer | undefined {
    if (kind === '' || fieldsOf[kind].some(({ name, isNeeded }) => isNeeded === true && said(name) === ''))
      return undefined;
    const { item, element, from, until } = open;
    const about = { item, element, from, until };
    const given = (name: AnswerField) => (said(name) === '' ? {} : { [name]: said(name) });
    if (kind === 'nothing-happened') return { ...about, kind, statedBy: person };
    if (kind === 'handed-over') return { ...about, kind, to: said('to'), ...given('basis') };
    if (kind === 'seen') {
      const [url, seenOn, validUntil] = [said('url'), said('seenOn'), said('validUntil')];
      return { ...about, kind, url, seenBy: person, seenOn, validUntil };
    }
    const ground = said('ground');
    if (!isGround(ground)) return undefined;
    const [reason, approver] = [said('reason'), said('approver')];
    return { ...about, kind, ground, reason, approver, ...given('approvedOn'), ...given('validUntil') };
  }

  return {
    key,
    open,
    draw,
    say: choose,
    answer,
    isAnswered: () => kind !== '',
    tell(text) {
      state.textContent = text;
    },
  };
}
