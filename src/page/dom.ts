/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The element of the page with this id. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} "${id}"`);
  return found;
}

/** A new element with texts and elements in it. Texts are texts: nothing of a list is ever read as HTML. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  Object.assign(element, properties);
  // Firefox before 119 takes what screen readers read only as attributes.
  for (const [key, value] of Object.entries(properties))
    if (/^(?:aria|role$)/u.test(key))
      element.setAttribute(key.replace(/^aria/u, 'aria-').toLowerCase(), String(value));
  element.append(...content);
  return element;
}

/** Hands a file to the one who sits before the page. */
export function save(name: string, type: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? content : new Uint8Array(content);
  const link = make('a', { href: URL.createObjectURL(new Blob([bytes], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Puts new content in place of the old one: what was open stays open, and what had the focus has it, recognised by their ids. */
export function redraw(container: HTMLElement, content: readonly Node[]): void {
  const known = new Map(
    [...container.querySelectorAll('details')].map((details) => [details.id, details.open] as const),
  );
  const focused = container.contains(document.activeElement) ? document.activeElement?.id : undefined;
  container.replaceChildren(...content);
  for (const details of container.querySelectorAll('details'))
    if (details.id !== '') details.open = known.get(details.id) ?? details.open;
  if (focused !== undefined && focused !== '') document.getElementById(focused)?.focus();
}

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
