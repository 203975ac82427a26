import { type Command, Option } from 'commander';
import { stringify } from 'yaml';
import type { ValueOrigin } from '../../index.ts';
import { formatPlace } from '../../model/location.ts';
import { nearest } from '../../text/nearest.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { wrapIndented } from '../../write/wrap.ts';
import { addExamples, type Finish } from '../command.ts';
import { exitCodes } from '../exit-code.ts';
import { type Session, write } from '../session.ts';
import { commandTexts, optionTexts } from '../words/cli.ts';
import { keyNames, resolveSentences, resolveWords } from '../words/resolve.ts';

/** Each value of an item with the place that it comes from, and the values that it overrides, level by level. */
export function renderOrigins(code: string, origins: readonly ValueOrigin[], session: Session): string {
  const { language, width } = session;
  const colon = language === 'zh' ? '：' : ': ';
  const lines = [encodeTerminal(code)];
  let element: string | undefined;
  for (const origin of origins) {
    // After the elements of one version the next begins.
    if (origin.element !== element)
      lines.push(origin.element === undefined ? '' : `  - ${encodeTerminal(origin.element)}`);
    element = origin.element;
    const indent = element === undefined ? '  ' : '    ';
    const name = keyNames[origin.key]?.[language] ?? origin.key;
    lines.push(
      ...wrapIndented(`${name}${colon}${encodeTerminal(origin.value)}`, width, indent, `${indent}    `),
    );
    lines.push(`${indent}    ${encodeTerminal(formatPlace(origin.place))}`);
    for (const { value, place } of origin.insteadOf) {
      const says = `${resolveWords.insteadOf[language]}${colon}${encodeTerminal(value)}`;
      lines.push(...wrapIndented(says, width, `${indent}    `, `${indent}        `));
      lines.push(`${indent}        ${encodeTerminal(formatPlace(place))}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

interface ResolveOptions {
  readonly why?: string;
  readonly format?: 'yaml' | 'json';
}

/** Prints a catalog without `extends`, or where the values of one of its items come from. */
async function resolveCatalog(
  name: string,
  options: ResolveOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { flattenCatalog, InputError, itemOrigins, itemsOf, openCatalog, problem } = await import(
    '../../index.ts'
  );
  const { host, language } = session;
  const { catalog, sources, problems } = await openCatalog(name);
  if (catalog === undefined) throw new InputError(problems);

  if (options.why !== undefined) {
    const items = [...itemsOf(catalog.categories)].map(({ item }) => item);
    const code = items.find((item) => item.code === options.why || item.name === options.why)?.code;
    const origins = code === undefined ? undefined : itemOrigins(sources, code);
    if (code === undefined || origins === undefined) {
      const known = items.flatMap((item) => [item.code, item.name]);
      const facts = { topic: options.why, nearest: nearest(options.why, known) };
      throw new InputError([problem('usage/unknown-topic', { file: name }, facts)]);
    }
    const text =
      options.format === 'json'
        ? `${JSON.stringify({ code, origins }, undefined, 2)}\n`
        : renderOrigins(code, origins, session);
    await write(host.stdout, text);
  } else if (options.format === 'json') {
    await write(host.stdout, `${JSON.stringify(flattenCatalog(catalog), undefined, 2)}\n`);
  } else {
    const chain = sources.map(({ file }) => file).join(' → ');
    const head = `# ${resolveSentences.resolved[language](chain.replace(/\p{Cc}/gu, ' '))}\n`;
    await write(
      host.stdout,
      head + stringify(flattenCatalog(catalog), { lineWidth: 0, aliasDuplicateObjects: false }),
    );
  }
  finish(exitCodes.clean);
}

export function addResolveCommand(catalog: Command, session: Session, finish: Finish): void {
  const { language } = session;
  const command = catalog
    .command('resolve')
    .description(commandTexts['catalog resolve'][language])
    .argument('<catalog>', optionTexts.catalogName[language])
    .option('--why <item>', resolveWords.why[language])
    .addOption(
      new Option('-f, --format <yaml|json>', resolveWords.format[language]).choices(['yaml', 'json']),
    )
    .action((name: string, options: ResolveOptions) => resolveCatalog(name, options, session, finish));
  addExamples(command, session, [
    'catalog resolve my-county.yaml',
    'catalog resolve xichou-health --why 0108',
  ]);
}
