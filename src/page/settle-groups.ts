/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../model/language.ts';
import { type OutcomeReason, outcomeOf } from '../model/outcome.ts';
import type { OpenElement } from '../model/settlement.ts';
import { settlings } from '../words/labels/settling.ts';
import { make } from './dom.ts';

/** The first reason that leaves an element undetermined. */
export const reasonOf = ({ reasons }: OpenElement): OutcomeReason =>
  reasons.find((reason) => outcomeOf[reason] === 'undetermined') ?? reasons[0] ?? 'possible-entries';

/** Where an element is asked: with those of its reason and category. */
export const placeOf = (open: OpenElement): string => `${reasonOf(open)} ${open.catalog} ${open.category}`;

/** What settles a reason, where it is not answered here. */
export function drawAdvice(reason: OutcomeReason, language: Language): readonly HTMLElement[] {
  const settling = settlings[reason];
  // What one line of a profile settles is answered here.
  if (settling === undefined || settling.profile !== undefined) return [];
  return [make('p', { className: 'soft' }, settling.says[language])];
}

/** Folded away under its title. */
export function fold(id: string, title: string, ...content: readonly HTMLElement[]): HTMLElement {
  return make('details', { id: `open ${id}` }, make('summary', {}, title), ...content);
}
