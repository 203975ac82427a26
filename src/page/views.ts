/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { byId } from './dom.ts';

/** The two things that the page is for. */
const views = ['checking', 'lessons'] as const;
type View = (typeof views)[number];

/** One of them is in sight. */
export interface Views {
  isInSight(view: View): boolean;
  turnTo(view: View): void;
}

/** `turned` is called when the other one comes into sight. */
export function createViews(turned: () => void): Views {
  const section = (view: View) => byId(view, HTMLElement);
  function turnTo(wanted: View): void {
    if (!section(wanted).hidden) return;
    for (const view of views) {
      section(view).hidden = view !== wanted;
      byId(`to-${view}`, HTMLButtonElement).setAttribute('aria-pressed', String(view === wanted));
    }
    turned();
  }
  for (const view of views)
    byId(`to-${view}`, HTMLButtonElement).addEventListener('click', () => turnTo(view));
  return { turnTo, isInSight: (view) => !section(view).hidden };
}
