import type { Command } from 'commander';
import { Option } from 'commander';
import { importTexts } from '../../words/labels/import.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { addExamples, type Finish } from '../command.ts';
import { exitCodes } from '../exit-code.ts';
import { machineOf } from '../machine.ts';
import { parseReadLimits } from '../parse-options.ts';
import { printProblems } from '../print-problems.ts';
import { type Session, write } from '../session.ts';
import { cliLabels, commandTexts } from '../words/cli.ts';

interface ImportOptions {
  readonly onto?: string;
  readonly id?: string;
  readonly title?: string;
  readonly output?: string;
}

async function importTable(
  files: readonly string[],
  options: ImportOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { describeImport, idOfFile, importCatalog, openSources, writeWhole } = await import('../../index.ts');
  const { host, language } = session;
  const fallback = options.onto === undefined ? 'imported-catalog' : 'local-edition';
  const result = await importCatalog({
    sources: openSources(files, machineOf(session)),
    limits: parseReadLimits({}, []),
    id: options.id ?? idOfFile(options.output) ?? idOfFile(files[0]) ?? fallback,
    output: options.output ?? '-',
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(options.onto === undefined ? {} : { onto: options.onto }),
  });
  if (options.output === undefined) await write(host.stdout, result.text);
  else await writeWhole(options.output, result.text);
  const said = describeImport(result.imported, result.counts, language).map(encodeTerminal);
  await write(host.stderr, `${said.join('\n')}\n`);
  if (result.problems.length > 0) await printProblems(result.problems, session);
  if (options.output !== undefined)
    await write(host.stderr, `${cliLabels.wrote[language](options.output)}\n`);
  const isBroken = result.problems.some(({ severity }) => severity === 'error');
  finish(isBroken ? exitCodes.wrongInput : exitCodes.clean);
}

/** `mulu catalog import`. */
export function addImportCommand(catalog: Command, session: Session, finish: Finish): void {
  const text = (name: keyof typeof importTexts) => importTexts[name][session.language];
  const command = catalog
    .command('import')
    .description(commandTexts['catalog import'][session.language])
    .argument('<table...>', text('tables'))
    .addOption(new Option('--onto <catalog>', text('onto')))
    .option('--id <id>', text('id'))
    .option('--title <title>', text('title'))
    .option('-o, --output <file>', text('output'))
    .action((files: readonly string[], options: ImportOptions) =>
      importTable(files, options, session, finish),
    );
  addExamples(command, session, [
    'catalog import 标准目录.docx -o my-county.yaml',
    'catalog import 标准目录.xlsx --onto health-2019 --id my-county -o my-county.yaml',
  ]);
}
