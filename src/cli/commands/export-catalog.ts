import type { Command } from 'commander';
import { cliLabels, optionTexts } from '../../labels/cli.ts';
import { importTexts } from '../../labels/import.ts';
import { problem } from '../../problems/index.ts';
import { InputError } from '../../problems/problem.ts';
import { exitCodes } from '../exit-code.ts';
import { type Session, write } from '../host.ts';
import { addExamples, type Finish } from '../program.ts';

interface ExportOptions {
  readonly format?: string;
  readonly output?: string;
}

async function exportTo(
  name: string,
  options: ExportOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { exportCatalog, exportFormats, findCatalog, writeWhole } = await import('../../index.ts');
  const { host, language } = session;
  const extension = /\.([a-z]+)$/iu.exec(options.output ?? '')?.[1]?.toLowerCase();
  const format = options.format ?? extension ?? 'md';
  const isKnown = (id: string): id is keyof typeof exportFormats => Object.hasOwn(exportFormats, id);
  if (!isKnown(format))
    throw new InputError([problem('export/unknown-format', { file: '--format' }, { format })]);
  if (format === 'xlsx' && options.output === undefined && host.stdout.isTTY === true)
    throw new InputError([problem('export/workbook-to-terminal', { file: '--format' }, {})]);
  const { catalog } = await findCatalog(name);
  const content = await exportCatalog(catalog, format);
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
    .description(text('export'))
    .argument('<catalog>', optionTexts.catalogName[session.language])
    .option('--format <format>', text('format'))
    .option('-o, --output <file>', text('output'))
    .action((name: string, options: ExportOptions) => exportTo(name, options, session, finish));
  addExamples(command, session, [
    'catalog export health-2019 -o 标准目录.xlsx',
    'catalog export my-county.yaml --format csv',
  ]);
}
