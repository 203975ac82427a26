import { schemaTexts } from '../../generated/schema-texts.ts';
import type { Language } from '../../index.ts';
import { initTexts, type RepositoryFacts } from '../words/init.ts';
import { VENDOR } from './engines/engine.ts';
import { type EngineName, engines } from './engines/index.ts';

/** JSON is YAML: quotes and escapes hold whatever a name has in it. */
const quoted = (text: string) => JSON.stringify(text);

function modeline(path: string): string {
  return `# yaml-language-server: $schema=${path}`;
}

function profileText(facts: RepositoryFacts, language: Language): string {
  const { agency } = facts;
  return [
    modeline('schemas/profile.schema.json'),
    initTexts.profile[language](),
    `agency: ${quoted(agency)}`,
    'catalogs: [catalogs/local.yaml]',
    '',
    initTexts.profilePeriod[language](),
    '# period: {from: "2024-01-01", to: "2024-12-31"}',
    '',
    initTexts.profileLimits[language](),
    '# limits: {prompt: 自信息形成之日起7个工作日内, regular: 每季度至少公开1次}',
    '',
  ].join('\n');
}

function editionText(facts: RepositoryFacts, language: Language): string {
  const { agency, parent } = facts;
  return [
    modeline('../schemas/catalog.schema.json'),
    initTexts.edition[language](facts),
    'id: local',
    `title: ${quoted(initTexts.editionTitle[language](facts))}`,
    'version: "1"',
    `issuer: ${quoted(agency)}`,
    `extends: ${parent}`,
    `defaults: {subject: ${quoted(agency)}}`,
    '',
    initTexts.editionExamples[language](),
    '',
  ].join('\n');
}

/** Every file of a new repository by its path, ready to be checked at once. */
export function repositoryFiles(
  facts: RepositoryFacts,
  chosen: readonly EngineName[],
  language: Language,
): Readonly<Record<string, string>> {
  const schemas = Object.entries(schemaTexts).map(([name, text]) => [`schemas/${name}.schema.json`, text]);
  return {
    'profile.yaml': profileText(facts, language),
    'catalogs/local.yaml': editionText(facts, language),
    'lists/.gitkeep': '',
    ...Object.fromEntries(schemas),
    [`${VENDOR}/README.md`]: initTexts.vendor[language](facts),
    ...Object.assign({}, ...chosen.map((name) => engines[name](facts, language))),
    '.gitignore': '.mulu-cache/\nreports/\nshards/\nlogs/\n',
    'README.md': initTexts.readme[language](facts),
  };
}
