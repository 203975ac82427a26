/** An item as its catalog prints it, below its headings. */
interface PrintedItem {
  readonly name: string;
  readonly categories: readonly { readonly name: string }[];
}

/** What is left of a name when the words of duty and office are gone is at most this: 信息 and 及其, and no matter. */
const NO_MATTER = 1;

/**
 * What an item is called with the heading above it, where its own name says no matter: 办事指南 below 最低生活保障 is the guide to that.
 * A name that is below several headings, and one of words of office alone, is such a name.
 */
export function fullNames(
  requirements: readonly PrintedItem[],
  canonical: (text: string) => string,
  general: RegExp,
): readonly (string | undefined)[] {
  const headings = new Map<string, Set<string>>();
  const headingOf = ({ categories }: PrintedItem) => canonical(categories.at(-1)?.name ?? '');
  for (const requirement of requirements) {
    const name = canonical(requirement.name);
    headings.set(name, (headings.get(name) ?? new Set()).add(headingOf(requirement)));
  }
  const tellsNoMatter = (text: string) =>
    text.replace(general, '').replace(/[的和与及或,、其等]/gu, '').length <= NO_MATTER;
  return requirements.map((requirement) => {
    const name = canonical(requirement.name);
    const heading = headingOf(requirement);
    const isShared = (headings.get(name)?.size ?? 0) > 1;
    if (!isShared && !tellsNoMatter(name)) return undefined;
    if (heading.length < 2 || tellsNoMatter(heading) || name.includes(heading) || heading.includes(name))
      return undefined;
    return `${heading}${name}`;
  });
}
