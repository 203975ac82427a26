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
