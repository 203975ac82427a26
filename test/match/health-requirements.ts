import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { MatchHints } from '../../src/model/catalog.ts';
import type { RequiredElement, Requirement } from '../../src/model/requirement.ts';

interface ElementText {
  readonly id: string;
  readonly name: string;
  readonly nature: RequiredElement['nature'];
  readonly keywords?: readonly string[];
}

interface ItemText {
  readonly code: string;
  readonly name: string;
  readonly elements?: string;
  readonly elementChanges?: Readonly<Record<string, { readonly name?: string }>>;
  readonly match?: Partial<MatchHints>;
}

interface CategoryText {
  readonly code: string;
  readonly name: string;
  readonly elements?: string;
  readonly match?: Partial<MatchHints>;
  readonly defaults?: { readonly elements?: string };
  readonly items: readonly ItemText[];
}

interface CatalogText {
  readonly id: string;
  readonly words?: { readonly use?: readonly string[] };
  readonly elementSets: Readonly<Record<string, readonly ElementText[]>>;
  readonly categories: readonly CategoryText[];
}

function hintsOf(match: Partial<MatchHints> = {}): MatchHints {
  return { aliases: [], keywords: [], not: [], columns: [], ...match };
}

function elementOf(text: ElementText, index: number, name = text.name): RequiredElement {
  return {
    index,
    id: text.id,
    name,
    nature: text.nature,
    channels: [],
    audience: '全社会',
    mode: '主动公开',
    basis: [],
    keywords: text.keywords ?? [],
    unlisted: false,
  };
}

/** The shipped health catalog as requirements, read straight from its YAML: the matcher alone is under test. */
export function healthRequirements(): readonly Requirement[] {
  const file = new URL('../../catalogs/health-2019.yaml', import.meta.url);
  const catalog = parse(readFileSync(file, 'utf8')) as CatalogText;
  const setting = {
    levels: ['县级'],
    words: { use: catalog.words?.use ?? [], synonyms: [], related: [], business: [] },
  };
  const requirements: Requirement[] = [];
  for (const category of catalog.categories) {
    for (const item of category.items) {
      const set =
        catalog.elementSets[item.elements ?? category.elements ?? category.defaults?.elements ?? ''] ?? [];
      requirements.push({
        index: requirements.length,
        catalog: catalog.id,
        code: item.code,
        name: item.name,
        categories: [{ code: category.code, name: category.name, match: hintsOf(category.match) }],
        elements: set.map((text, index) => elementOf(text, index, item.elementChanges?.[text.id]?.name)),
        basis: [],
        responsibilities: [],
        subject: '',
        match: hintsOf(item.match),
        setting,
        provenance: { status: 'reconstructed' },
        duties: [],
        place: { file: 'health-2019.yaml' },
      });
    }
  }
  return requirements;
}
