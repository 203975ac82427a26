import { toLine } from '../../../report/oscal/words.ts';
import { nameUuid } from '../../../write/name-uuid.ts';

interface Resource {
  readonly uuid: string;
  readonly title: string;
  readonly citation: { readonly text: string };
}

export interface Link {
  readonly href: string;
  readonly rel: string;
}

/** The laws that a catalog names, each once and in the order of its first mention. */
export function createBackMatter(): {
  readonly resources: readonly Resource[];
  /** Links to the laws as printed; each becomes a resource. */
  readonly linksTo: (basis: readonly string[]) => readonly Link[];
} {
  const resources: Resource[] = [];
  const known = new Map<string, string>();
  return {
    resources,
    linksTo(basis) {
      const texts = [...new Set(basis.filter((text) => text.trim() !== ''))];
      return texts.map((text) => {
        let uuid = known.get(text);
        if (uuid === undefined) {
          uuid = nameUuid(`basis\n${text}`);
          known.set(text, uuid);
          resources.push({ uuid, title: toLine(text), citation: { text: toLine(text) } });
        }
        return { href: `#${uuid}`, rel: 'reference' };
      });
    },
  };
}
