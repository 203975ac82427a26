import type { Command } from 'commander';
import { namesIn } from '../../model/tables.ts';
import { nearest } from '../../text/nearest.ts';
import { importTexts } from '../../words/labels/import.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { addExamples, type Finish } from '../command.ts';
import { exitCodes } from '../exit-code.ts';
import { refuseOverwriting } from '../formats.ts';
import { type Session, write } from '../session.ts';
import { cliLabels, commandTexts, optionTexts } from '../words/cli.ts';

interface ExportOptions {
  readonly format?: string;
  readonly output?: string;
}

type Formats = typeof import('../../index.ts').exportFormats;

/** The format by its name, else by the extension of the file, else Markdown. */
function chooseFormat(options: ExportOptions, formats: Formats): keyof Formats {
  const names = namesIn(formats);
  const extension = /\.([a-z]+)$/iu.exec(options.output ?? '')?.[1]?.toLowerCase();
  const asked = options.format ?? extension ?? 'md';
  const found = names.find(
    (name) => name === asked || (options.format === undefined && formats[name].extension === asked),
  );
  if (found !== undefined) return found;
  const facts = { format: asked, known: names.join(', '), nearest: nearest(asked, names) };
  throw new InputError([problem('export/unknown-format', { file: '--format' }, facts)]);
}

async function exportTo(
  name: string,
  options: ExportOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { exportCatalog, exportFormats, findCatalog, writeWhole } = await import('../../index.ts');
  const { host, language } = session;
  const format = chooseFormat(options, exportFormats);
  if (format === 'xlsx' && options.output === undefined && host.stdout.isTTY === true)
    throw new InputError([problem('export/workbook-to-terminal', { file: '--format' }, {})]);
  await refuseOverwriting(
    [{ file: options.output, option: '--output' }],
    /\.ya?ml$/u.test(name) ? [name] : [],
  );
  const content = await exportCatalog(await findCatalog(name), format);
  if (options.output === undefined) await write(host.stdout, content);
  else {
    // Excel reads a UTF-8 CSV file as the system code page unless it starts with a byte order mark.
    await writeWhole(options.output, format === 'csv' ? `\uFEFF${String(content)}` : content);
    await write(host.stderr, `${cliLabels.wrote[language](options.output)}\n`);
  }
  finish(exitCodes.clean);
}

/** `mulu catalog export`. */
export function addExportCommand(catalog: Command, session: Session, finish: Finish): void {
  const text = (name: keyof typeof importTexts) => importTexts[name][session.language];
  const command = catalog
    .command('export')
    .description(commandTexts['catalog export'][session.language])
    .argument('<catalog>', optionTexts.catalogName[session.language])
    .option('--format <format>', text('format'))
    .option('-o, --output <file>', text('output'))
    .action((name: string, options: ExportOptions) => exportTo(name, options, session, finish));
  addExamples(command, session, [
    'catalog export health-2019 -o 标准目录.xlsx',
    'catalog export my-county.yaml --format csv',
    'catalog export health-2019 --format oscal -o health-2019.oscal.json',
  ]);
}
