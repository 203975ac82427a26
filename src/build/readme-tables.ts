import { readFileSync, writeFileSync } from 'node:fs';
import { shippedCatalogIds } from '../catalog/load/shipped-catalogs.ts';
import { commandTexts } from '../cli/words/cli.ts';
import { findCatalog } from '../host/node-tasks.ts';
import { rules } from '../judge/rules/index.ts';
import type { Language } from '../model/language.ts';
import { type Outcome, outcomeOf } from '../model/outcome.ts';
import { readers } from '../readers/index.ts';
import { formatNames } from '../report/format-names.ts';
import { reporters } from '../report/index.ts';
import { limitTexts, refusedLimits } from '../words/handbook/limits.ts';
import { outcomeMeanings } from '../words/handbook/vocabulary.ts';
import { outcomeNames, outcomeOrder, severityNames } from '../words/labels/outcomes.ts';
import { reasonNames } from '../words/labels/reasons.ts';
import { drawLayers } from './layers.ts';
import { reportDocument } from './report-document.ts';

/** Every rule with why it exists and how to mend what it finds, in both languages, a heading each. */
export function rulesDocument(): string {
  const parts = rules.map(({ meta }) => {
    const { id, severity, title, rationale, remedy } = meta;
    return [
      `## ${id}`,
      '',
      `**${title.zh} — ${title.en}** (${severityNames[severity].zh} / ${severityNames[severity].en})`,
      '',
      `${rationale.zh} 整改：${remedy.zh}`,
      '',
      `${rationale.en} Remedy: ${remedy.en}`,
      '',
    ].join('\n');
  });
  return `# 规则 — Rules\n\nGenerated from the rules by \`npm run readme\`. \`mulu explain RULE\` prints the same.\n\n${parts.join('\n')}`;
}

/** Tables of the READMEs that the registries know; `npm run readme` writes them, a test compares them. */

type Words = Readonly<Record<Language, readonly string[]>>;

const headings: Readonly<Record<string, Words>> = {
  commands: { zh: ['命令', '用途'], en: ['command', 'what it is for'] },
  catalogs: {
    zh: ['编号', '目录', '类别', '事项', '名称已核对', '见于一地', '推定', '据节选', '据全文'],
    en: [
      'id',
      'catalog',
      'categories',
      'items',
      'verified',
      'local list',
      'reconstructed',
      'excerpt',
      'whole document',
    ],
  },
  formats: {
    zh: ['格式', '扩展名', '用途'],
    en: ['format', 'extension', 'what it is for'],
  },
  readers: { zh: ['读取', '扩展名'], en: ['reader', 'extensions'] },
  limits: {
    zh: ['种类', '名称', '读得出的写法，例如', '怎样判断'],
    en: ['kind', 'name', 'read, for example', 'how it is judged'],
  },
  outcomes: { zh: ['结论', '含义'], en: ['outcome', 'meaning'] },
  reasons: {
    zh: ['原因', '结论', '含义'],
    en: ['reason', 'outcome', 'meaning'],
  },
  rules: {
    zh: ['规则', '级别', '问题类型', '含义'],
    en: ['rule', 'severity', 'problem type', 'meaning'],
  },
};

function table(name: string, language: Language, rows: readonly (readonly (string | number)[])[]): string {
  const head = headings[name]?.[language] ?? [];
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const outcomesByReason: ReadonlyMap<string, Outcome> = new Map(Object.entries(outcomeOf));

/** All generated tables in one language, by marker name. */
export async function readmeTables(language: Language): Promise<Readonly<Record<string, string>>> {
  const catalogs = await Promise.all(shippedCatalogIds.map((id) => findCatalog(id)));
  const commands = Object.entries(commandTexts).filter(([name]) => name !== 'mulu');
  return {
    commands: table(
      'commands',
      language,
      commands.map(([name, text]) => [`\`mulu ${name}\``, text[language]]),
    ),
    catalogs: table(
      'catalogs',
      language,
      catalogs.map(({ reference: { id, title, categories, items, provenance } }) => [
        `\`${id}\``,
        title,
        categories,
        items,
        provenance.verified,
        provenance['local-list'],
        provenance.reconstructed,
        provenance.excerpt,
        provenance.document,
      ]),
    ),
    formats: table(
      'formats',
      language,
      formatNames.map((name) => [
        `\`${name}\``,
        `.${reporters[name].extension}`,
        reporters[name].description[language],
      ]),
    ),
    readers: table(
      'readers',
      language,
      readers.map(({ id, extensions }) => [id, extensions.map((one) => `.${one}`).join(' ')]),
    ),
    limits: table(
      'limits',
      language,
      [...Object.entries(limitTexts), ['', refusedLimits] as const].map(
        ([id, { name, means, examples = [] }]) => [
          id === '' ? '' : `\`${id}\``,
          name[language],
          examples.map((example) => `\`${example}\``).join(' · '),
          means[language],
        ],
      ),
    ),
    outcomes: table(
      'outcomes',
      language,
      outcomeOrder.map((outcome) => [outcomeNames[outcome][language], outcomeMeanings[outcome][language]]),
    ),
    reasons: table(
      'reasons',
      language,
      outcomeOrder.flatMap((outcome) =>
        Object.entries(reasonNames)
          .filter(([reason]) => outcomesByReason.get(reason) === outcome)
          .map(([reason, name]) => [`\`${reason}\``, outcomeNames[outcome][language], name[language]]),
      ),
    ),
    rules: table(
      'rules',
      language,
      rules.map(({ meta }) => [
        `\`${meta.id}\``,
        severityNames[meta.severity][language],
        meta.problemType[language],
        meta.title[language],
      ]),
    ),
  };
}

export const readmeFiles: Readonly<Record<Language, string>> = {
  en: 'README.md',
  zh: 'README.zh-CN.md',
};

/** The text with each `<!-- table:name -->` … `<!-- /table -->` block filled; a marker without a table is an error. */
export function fillTables(text: string, tables: Readonly<Record<string, string>>): string {
  return text.replace(/<!-- table:(\w+) -->[\s\S]*?<!-- \/table -->/gu, (_, name: string) => {
    const filled = tables[name];
    if (filled === undefined) throw new Error(`no table is called ${name}`);
    return `<!-- table:${name} -->\n${filled}\n<!-- /table -->`;
  });
}

const reportSchema = new URL('../../schemas/report.schema.json', import.meta.url);

/** The generated pages of docs/ by file name. */
export function generatedPages(): Readonly<Record<string, string>> {
  return {
    'report.md': reportDocument(JSON.parse(readFileSync(reportSchema, 'utf8'))),
    'rules.md': rulesDocument(),
  };
}

if (process.argv[1]?.endsWith('readme-tables.ts') === true) {
  const architecture = new URL('../../ARCHITECTURE.md', import.meta.url);
  const drawn = readFileSync(architecture, 'utf8').replace(/```mermaid[\s\S]*?```/u, drawLayers);
  writeFileSync(architecture, drawn);
  for (const [name, text] of Object.entries(generatedPages()))
    writeFileSync(new URL(`../../docs/${name}`, import.meta.url), text);
  for (const language of ['en', 'zh'] as const) {
    const file = new URL(`../../${readmeFiles[language]}`, import.meta.url);
    writeFileSync(file, fillTables(readFileSync(file, 'utf8'), await readmeTables(language)));
  }
}
