import type { CatalogLint } from '../../catalog/lints/lint.ts';
import type { Catalog } from '../../model/catalog.ts';
import { itemsOf } from '../../model/catalog.ts';
import type { Language } from '../../model/language.ts';
import { catalogWords } from '../../words/labels/catalog-words.ts';
import { severityNames } from '../../words/labels/outcomes.ts';
import type { RuleMeta } from '../../words/rules/rule-meta.ts';
import type { Handbook } from './reporters.ts';
import { type Topic, topicsIn } from './topics.ts';

function topicOfRule({ id, title, severity, rationale, remedy }: RuleMeta, language: Language): Topic {
  const word = (key: keyof typeof catalogWords) => catalogWords[key][language];
  return {
    section: 'rules',
    id,
    name: title[language],
    also: [],
    lines: [
      [word('severity'), severityNames[severity][language]],
      [word('why'), rationale[language]],
      [word('remedy'), remedy[language]],
    ],
  };
}

function topicOfLint({ id, title, rationale, remedy }: CatalogLint, language: Language): Topic {
  const word = (key: keyof typeof catalogWords) => catalogWords[key][language];
  return {
    section: 'problems',
    id: `catalog/${id}`,
    name: title[language],
    also: [],
    lines: [
      [word('why'), rationale[language]],
      [word('remedy'), remedy[language]],
    ],
  };
}

function topicsOfItems(catalog: Catalog, language: Language): readonly Topic[] {
  return [...itemsOf(catalog.categories)].map(({ item }): Topic => {
    const lines = item.elements.map(({ name, limit, channels }) => {
      const printed = limit?.printed ?? '';
      return [name, [printed, channels.join('、')].filter((text) => text !== '').join('；')] as const;
    });
    const basis = item.basis.join('；');
    return {
      section: 'items',
      id: item.code,
      name: item.name,
      also: item.match.aliases,
      lines: [...lines, [catalogWords.basis[language], basis]],
    };
  });
}

/** The texts of everything that `explain` knows: what the program says, in one place. */
export async function writeHandbook(catalog: Catalog, language: Language): Promise<Handbook> {
  const { catalogLints, rules } = await import('../../index.ts');
  const lints = new Set(catalogLints.map(({ id }) => `catalog/${id}`));
  const known = topicsIn(language).filter(({ id }) => !lints.has(id));
  return {
    topics: [
      ...known,
      ...rules.map(({ meta }) => topicOfRule(meta, language)),
      ...catalogLints.map((lint) => topicOfLint(lint, language)),
      ...topicsOfItems(catalog, language),
    ],
  };
}
