import { catalogCommandTable } from '../catalog-command-table.ts';
import { type AddCommand, addExamples, prepareCommands } from '../command.ts';
import { commandTexts } from '../words/cli.ts';

/** `mulu catalog`, with those of its commands that `words` can mean. */
export async function catalogCommand(words: readonly string[]): Promise<AddCommand> {
  const addCommands = await prepareCommands(catalogCommandTable, words);
  return (program, session, finish) => {
    const catalog = program.command('catalog').description(commandTexts.catalog[session.language]);
    addCommands(catalog, session, finish);
    addExamples(catalog, session, [
      'catalog list',
      'catalog show health-2019 0108',
      'catalog validate my-county.yaml',
    ]);
  };
}
