/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../model/language.ts';
import type { OutcomeReason } from '../model/outcome.ts';
import type { OpenElement } from '../model/settlement.ts';
import { byId, make } from './dom.ts';
import type { LimitAnswers } from './messages.ts';
import { limitFields, settleSentences, settleWords } from './settle-words.ts';

/** Limits that an office may put in place of words without a number, and of words that point elsewhere. */
export interface LimitQuestions {
  /** The fields of one reason; none where no limit would settle it. */
  draw(reason: OutcomeReason, elements: readonly OpenElement[], language: Language): readonly HTMLElement[];
  answers(): LimitAnswers;
  forget(): void;
}

/** Reasons that a limit of one item settles. */
const OF_ITEM: ReadonlySet<OutcomeReason> = new Set(['limit-elsewhere', 'limit-unreadable']);

const ITEM = 'item ';
const WORDS = ['prompt', 'regular'] as const;

export function createLimitQuestions(changed: () => void): LimitQuestions {
  const typed = new Map<string, string>();
  const states: HTMLElement[] = [];

  /** A profile is of an agency: what is said here goes into it. */
  function tellAgency(language: Language): void {
    const isMissing = byId('agency', HTMLInputElement).value.trim() === '';
    for (const state of states) state.textContent = isMissing ? settleWords.needsAgency[language] : '';
  }

  function field(key: string, name: string, language: Language): HTMLElement {
    const input = make('input', {
      id: `limit ${key}`,
      value: typed.get(key) ?? '',
      autocomplete: 'off',
      placeholder: limitFields.example.zh,
    });
    input.addEventListener('change', () => {
      typed.set(key, input.value.trim());
      tellAgency(language);
      changed();
    });
    return make('label', { className: 'small' }, name, input);
  }

  function drawFields(fields: readonly HTMLElement[]): readonly HTMLElement[] {
    const state = make('p', { className: 'soft' });
    states.push(state);
    return [make('div', { className: 'fields' }, ...fields), state];
  }

  return {
    draw(reason, elements, language) {
      if (reason === 'limit-without-number') {
        const fields = WORDS.map((word) => field(word, limitFields[word][language], language));
        return drawFields(fields);
      }
      if (!OF_ITEM.has(reason)) return [];
      const items = new Map(elements.map(({ item, itemName }) => [item, itemName]));
      const fields = [...items].map(([item, name]) =>
        field(`${ITEM}${item}`, settleSentences.limitOf[language](`${item} ${name}`), language),
      );
      return drawFields(fields);
    },
    answers() {
      const said = [...typed].filter(([, text]) => text !== '');
      const items = said.flatMap(([key, text]) =>
        key.startsWith(ITEM) ? [[key.slice(ITEM.length), text] as const] : [],
      );
      const words = said.filter(([key]) => !key.startsWith(ITEM));
      return { words: Object.fromEntries(words), items: Object.fromEntries(items) };
    },
    forget() {
      typed.clear();
    },
  };
}
