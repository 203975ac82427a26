import { type Command, Option } from 'commander';
import { nearest } from '../../text/nearest.ts';
import { catalogWords } from '../../words/labels/catalog-words.ts';
import { severityNames } from '../../words/labels/outcomes.ts';
import { problem, problemTable } from '../../words/problems/index.ts';
import { InputError, type ProblemTopic } from '../../words/problems/problem.ts';
import type { RuleMeta } from '../../words/rules/rule-meta.ts';
import { wrapIndented } from '../../write/wrap.ts';
import { addExamples, type Finish } from '../command.ts';
import { exitCodes } from '../exit-code.ts';
import { parseFormats, writeReports } from '../formats.ts';
import { handbookReporters, renderHandbookTopic } from '../handbook/reporters.ts';
import { topicsIn } from '../handbook/topics.ts';
import { writeHandbook } from '../handbook/whole-handbook.ts';
import { collect } from '../parse-options.ts';
import { type Session, write } from '../session.ts';
import { commandTexts, optionTexts } from '../words/cli.ts';
import { handbookWords } from '../words/handbook.ts';
import { validationWords } from '../words/validation.ts';
import { type EntryOptions, printEntry } from './print-entry.ts';
import { renderItem } from './render-item.ts';

/** A rule's own documentation: what it is, why, and how to mend what it finds. */
export function renderRule(meta: RuleMeta, session: Session): string {
  const { language, width } = session;
  const colon = language === 'zh' ? '：' : ': ';
  const line = (label: keyof typeof catalogWords, text: string) =>
    wrapIndented(text, width, `${catalogWords[label][language]}${colon}`, '    ');
  const lines = [
    ...wrapIndented(`${meta.id}  ${meta.title[language]}`, width, '', '    '),
    ...line('severity', severityNames[meta.severity][language]),
    ...line('problemType', meta.problemType[language]),
    ...line('why', meta.rationale[language]),
    ...line('remedy', meta.remedy[language]),
  ];
  return `${lines.join('\n')}\n`;
}

/** A problem of validation explained: what it is, why it matters, and how to mend it. */
export function renderTopic(code: string, { title, why, remedy }: ProblemTopic, session: Session): string {
  const { language, width } = session;
  const text: { readonly severity?: 'error' | 'warning' | 'info' } | undefined = Object.entries(
    problemTable,
  ).find(([known]) => known === code)?.[1];
  const severity = text?.severity ?? 'error';
  const colon = language === 'zh' ? '：' : ': ';
  const line = (label: keyof typeof catalogWords, words: string) =>
    wrapIndented(words, width, `${catalogWords[label][language]}${colon}`, '    ');
  const lines = [
    ...wrapIndented(`${code}  ${title[language]}`, width, '', '    '),
    ...line('severity', validationWords[severity][language]),
    ...line('why', why[language]),
    ...line('remedy', remedy[language]),
  ];
  return `${lines.join('\n')}\n`;
}

interface ExplainOptions extends EntryOptions {
  readonly entry?: string;
  readonly all?: string;
}

/** The whole handbook: every word, outcome, reason, kind of limit, rule, problem and item. */
async function explainAll(format: string, catalog: string | undefined, session: Session): Promise<void> {
  const { DEFAULT_CATALOG, findCatalog } = await import('../../index.ts');
  const formats = parseFormats([format], handbookReporters);
  const found = await findCatalog(catalog ?? DEFAULT_CATALOG);
  await writeReports(await writeHandbook(found.catalog, session.language), formats, session);
}

async function explain(
  topic: string | undefined,
  options: ExplainOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  if (options.entry !== undefined) {
    await printEntry(options.entry, options, session);
    finish(exitCodes.clean);
    return;
  }
  if (options.all !== undefined) {
    await explainAll(options.all, options.catalog, session);
    finish(exitCodes.clean);
    return;
  }
  if (topic === undefined) throw new InputError([problem('usage/no-topic', { file: 'explain' }, {})]);
  const { catalogLints, DEFAULT_CATALOG, findCatalog, itemsOf, lintOf, ruleMeta, rules } = await import(
    '../../index.ts'
  );
  const { problemTopics } = await import('../../words/problems/topics/index.ts');
  const rule = ruleMeta(topic);
  const lint = lintOf(topic);
  // A guard may bear one name for catalogs and profiles.
  const topics = Object.entries(problemTopics).filter(
    ([code]) => code === topic || code.slice(code.indexOf('/') + 1) === topic,
  );
  let text: string;
  if (rule !== undefined) text = renderRule(rule, session);
  else if (lint !== undefined)
    text = renderTopic(`catalog/${lint.id}`, { ...lint, why: lint.rationale }, session);
  else if (topics.length > 0)
    text = topics.map(([code, found]) => renderTopic(code, found, session)).join('\n');
  else {
    const { catalog } = await findCatalog(options.catalog ?? DEFAULT_CATALOG);
    const items = [...itemsOf(catalog.categories)];
    const { language, width } = session;
    const known = topicsIn(language);
    const asked = topic.toLowerCase();
    const said = known.filter(({ id, also }) => [id, ...also].some((name) => name.toLowerCase() === asked));
    const found = items.filter(
      ({ item }) => item.code === topic || item.name === topic || item.match.aliases.includes(topic),
    );
    if (found.length === 0 && said.length === 0) {
      const names = [
        ...rules.map(({ meta }) => meta.id),
        ...catalogLints.map(({ id }) => id),
        ...known.flatMap(({ id, also }) => [id, ...also]),
        ...items.flatMap(({ item }) => [item.code, item.name]),
      ];
      const containing = items.find(({ item }) => topic.length > 1 && item.name.includes(topic))?.item.code;
      const facts = { topic, nearest: containing ?? nearest(topic, names) };
      throw new InputError([problem('usage/unknown-topic', { file: 'explain' }, facts)]);
    }
    text = [
      ...said.map((one) => renderHandbookTopic(one, language, width)),
      ...found.map(({ item, chain }) => renderItem(catalog, chain, item, session)),
    ].join('\n');
  }
  await write(session.host.stdout, text);
  finish(exitCodes.clean);
}

export function addExplainCommand(program: Command, session: Session, finish: Finish): void {
  const { language } = session;
  const command = program
    .command('explain')
    .description(commandTexts.explain[language])
    .argument('[topic]', optionTexts.topic[language])
    .option('--all <format[=file]>', handbookWords.all[language])
    .option('--entry <list:sheet:row>', optionTexts.entry[language])
    .option('-p, --profile <file>', optionTexts.profile[language])
    .option('--no-profile', optionTexts.noProfile[language])
    .option('-m, --mapping <file>', optionTexts.mapping[language])
    .addOption(new Option('--columns <heading=field>', optionTexts.columns[language]).argParser(collect))
    .option('--as-of <day>', optionTexts.asOf[language])
    .option('--include-hidden', optionTexts.includeHidden[language])
    .option('-c, --catalog <id|file>', optionTexts.catalogName[language])
    .action((topic: string | undefined, options: ExplainOptions) => explain(topic, options, session, finish));
  addExamples(command, session, [
    'explain 0108',
    'explain 公共场所卫生许可',
    'explain late-publication',
    'explain 零报告',
    'explain undetermined',
    'explain --all html=手册.html',
    'explain shared-keyword',
    'explain --entry 公开清单.xlsx:一季度:12',
  ]);
}
