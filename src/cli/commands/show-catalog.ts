import type { Command } from 'commander';
import { nearest } from '../../text/nearest.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { addExamples, type Finish } from '../command.ts';
import { exitCodes } from '../exit-code.ts';
import { type Session, write } from '../session.ts';
import { commandTexts, optionTexts } from '../words/cli.ts';
import { renderCatalog, renderCatalogList } from './render-catalog.ts';
import { renderItem } from './render-item.ts';

interface JsonOption {
  readonly json?: boolean;
}

async function listCatalogs(options: JsonOption, session: Session, finish: Finish): Promise<void> {
  const { findCatalog, shippedCatalogIds } = await import('../../index.ts');
  const found = await Promise.all(shippedCatalogIds.map((id) => findCatalog(id)));
  const references = found.map(({ reference }) => reference);
  const text =
    options.json === true
      ? `${JSON.stringify(references, undefined, 2)}\n`
      : renderCatalogList(references, session);
  await write(session.host.stdout, text);
  finish(exitCodes.clean);
}

async function showCatalog(
  name: string,
  code: string | undefined,
  options: JsonOption,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { findCatalog, itemsOf } = await import('../../index.ts');
  const { catalog, reference } = await findCatalog(name);
  let text: string;
  if (code === undefined) {
    text =
      options.json === true
        ? `${JSON.stringify(catalog, undefined, 2)}\n`
        : renderCatalog(catalog, reference, session);
  } else {
    const items = [...itemsOf(catalog.categories)];
    const found = items.filter(({ item }) => item.code === code || item.name === code);
    if (found.length === 0) {
      const facts = {
        topic: code,
        nearest: nearest(
          code,
          items.flatMap(({ item }) => [item.code, item.name]),
        ),
      };
      throw new InputError([problem('usage/unknown-topic', { file: name }, facts)]);
    }
    text =
      options.json === true
        ? `${JSON.stringify(
            found.map(({ item }) => item),
            undefined,
            2,
          )}\n`
        : found.map(({ item, chain }) => renderItem(catalog, chain, item, session)).join('\n');
  }
  await write(session.host.stdout, text);
  finish(exitCodes.clean);
}

/** `mulu catalog list`. */
export function addListCommand(catalog: Command, session: Session, finish: Finish): void {
  const { language } = session;
  const command = catalog
    .command('list')
    .description(commandTexts['catalog list'][language])
    .option('--json', optionTexts.json[language])
    .action((options: JsonOption) => listCatalogs(options, session, finish));
  addExamples(command, session, ['catalog list']);
}

/** `mulu catalog show`. */
export function addShowCommand(catalog: Command, session: Session, finish: Finish): void {
  const { language } = session;
  const command = catalog
    .command('show')
    .description(commandTexts['catalog show'][language])
    .argument('<catalog>', optionTexts.catalogName[language])
    .argument('[item]', optionTexts.itemCode[language])
    .option('--json', optionTexts.json[language])
    .action((name: string, code: string | undefined, options: JsonOption) =>
      showCatalog(name, code, options, session, finish),
    );
  addExamples(command, session, ['catalog show health-2019', 'catalog show health-2019 0108']);
}
