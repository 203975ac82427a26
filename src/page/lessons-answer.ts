/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../model/language.ts';
import { exerciseWords } from '../workshop/exercise-words.ts';
import type { WrittenAnswer } from '../workshop/written-paper.ts';
import { make } from './dom.ts';
import type { ShownPaper } from './lessons-messages.ts';
import { lessonPageWords, lessonSentences } from './lessons-words.ts';

const NOTHING: WrittenAnswer = { kind: '', due: '', late: '', reason: '' };

/** The figures that are asked beside a fault. */
const fields = [
  { name: 'due', type: 'date' },
  { name: 'late', type: 'number' },
  { name: 'reason', type: 'text' },
] as const;

/** A place of a paper where something can be answered. */
export interface AskedPlace {
  readonly key: string;
  /** What the place is called in sentences. */
  readonly where: string;
  readonly kinds: ShownPaper['kinds'];
}

/** The answers of a paper as they are typed. */
export interface Answers {
  get(key: string): WrittenAnswer | undefined;
  /** Undefined: nothing is wrong there. */
  set(key: string, answer: WrittenAnswer | undefined): void;
}

/** On paper a place without an answer is blank, whatever a browser shows in its stead. */
function markBlank(field: HTMLSelectElement | HTMLInputElement): void {
  field.toggleAttribute('data-blank', field.value === '');
}

/** What is wrong, chosen; then the due day, the days late and a reason, as the exercise workbook asks them. */
export function drawAnswer(
  { key, where, kinds }: AskedPlace,
  answers: Answers,
  language: Language,
): HTMLElement {
  let written = answers.get(key) ?? NOTHING;
  const options = kinds.map(({ fault, name }) => make('option', { value: fault }, name));
  // Words that a participant typed into the workbook stay what they are.
  const isOther = written.kind !== '' && !kinds.some(({ fault }) => fault === written.kind);
  const other = isOther ? [make('option', { value: written.kind }, written.kind)] : [];
  const kind = make(
    'select',
    { ariaLabel: lessonSentences.answerOf[language](where) },
    make('option', { value: '' }, lessonPageWords.noFault[language]),
    ...other,
    ...options,
  );
  kind.value = written.kind;
  markBlank(kind);
  const asked = make('div', { className: 'fields', hidden: written.kind === '' });
  const change = (part: Partial<WrittenAnswer>) => {
    written = { ...written, ...part };
    asked.hidden = written.kind === '';
    answers.set(key, written.kind === '' ? undefined : written);
  };
  kind.addEventListener('change', () => {
    markBlank(kind);
    change({ kind: kind.value });
  });
  for (const { name, type } of fields) {
    const field = exerciseWords[name][language];
    const ariaLabel = lessonSentences.fieldOf[language]({ where, field });
    const input = make('input', { type, value: written[name], autocomplete: 'off', ariaLabel });
    if (type === 'number') input.min = '0';
    markBlank(input);
    input.addEventListener('change', () => {
      markBlank(input);
      change({ [name]: input.value.trim() });
    });
    asked.append(make('label', { className: 'small' }, field, input));
  }
  return make('div', { className: 'answer' }, kind, asked);
}
