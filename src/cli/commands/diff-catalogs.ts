import { type Command, Option } from 'commander';
import type { GapReport } from '../../index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { CatalogDiff } from '../catalog-diff/group-changes.ts';
import { addExamples, type Finish } from '../command.ts';
import { exitCodes } from '../exit-code.ts';
import { machineOf } from '../machine.ts';
import { collect, parseDay, parsePeriod, today } from '../parse-options.ts';
import { type Session, write } from '../session.ts';
import { diffWords } from '../words/catalog-diff.ts';
import { commandTexts, optionTexts } from '../words/cli.ts';

interface DiffOptions {
  readonly format: 'terminal' | 'markdown' | 'json';
  readonly list?: readonly string[];
  readonly profile?: string;
  readonly mapping?: string;
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Audits the same lists under one catalog after the other, with the same profile, on the same day. */
async function auditUnderEach(
  names: readonly string[],
  options: DiffOptions,
  session: Session,
): Promise<readonly GapReport[]> {
  const { audit, openAudit, requireAudit } = await import('../../index.ts');
  const problems: Problem[] = [];
  const asOf = parseDay('--as-of', options.asOf, problems) ?? today();
  const period = parsePeriod(options.from, options.to, asOf, problems);
  // A profile beside the list is of one catalog, and these are two: only one that is named is used.
  const { list: lists = [], profile, mapping } = options;
  const opened = await openAudit(
    { lists, profile, mapping, catalogs: names },
    { asOf, period },
    machineOf(session),
  );
  const { catalogs, ...request } = requireAudit(opened, problems);
  const reports: GapReport[] = [];
  for (const catalog of catalogs) reports.push(await audit({ ...request, catalogs: [catalog] }));
  return reports;
}

async function diff(
  names: readonly [string, string],
  options: DiffOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { diffCatalogs, findCatalog } = await import('../../index.ts');
  const { compareVerdicts } = await import('../catalog-diff/verdict-changes.ts');
  const [before, after] = [await findCatalog(names[0]), await findCatalog(names[1])];
  const { language, width, host } = session;
  let effect: CatalogDiff['effect'];
  if (options.list !== undefined) {
    const [was, is] = await auditUnderEach(names, options, session);
    if (was !== undefined && is !== undefined) {
      effect = compareVerdicts(
        { catalog: before.catalog, report: was },
        { catalog: after.catalog, report: is },
      );
    }
  }
  const found: CatalogDiff = {
    before: before.reference,
    after: after.reference,
    changes: diffCatalogs(before.catalog, after.catalog),
    ...(effect === undefined ? {} : { effect }),
  };
  if (options.format === 'json')
    await write(host.stdout, `${JSON.stringify({ schemaVersion: '1.0', ...found }, undefined, 2)}\n`);
  else if (options.format === 'markdown') {
    const { writeMarkdownDiff } = await import('../catalog-diff/write-markdown.ts');
    await write(host.stdout, writeMarkdownDiff(found, { language, width }));
  } else {
    const { writeTerminalDiff } = await import('../catalog-diff/write-terminal.ts');
    await write(host.stdout, writeTerminalDiff(found, { language, width }));
  }
  finish(exitCodes.clean);
}

export function addDiffCommand(catalog: Command, session: Session, finish: Finish): void {
  const { language } = session;
  const withList = (name: keyof typeof optionTexts) =>
    `${optionTexts[name][language]} (${diffWords.needsList[language]})`;
  const command = catalog
    .command('diff')
    .description(commandTexts['catalog diff'][language])
    .argument('<before>', optionTexts.catalogName[language])
    .argument('<after>', optionTexts.catalogName[language])
    .addOption(
      new Option('-f, --format <format>', diffWords.format[language])
        .choices(['terminal', 'markdown', 'json'])
        .default('terminal'),
    )
    .addOption(new Option('--list <list>', diffWords.list[language]).argParser(collect))
    .option('-p, --profile <file>', withList('profile'))
    .option('-m, --mapping <file>', withList('mapping'))
    .option('--from <day>', withList('from'))
    .option('--to <day>', withList('to'))
    .option('--as-of <day>', withList('asOf'))
    .action((before: string, after: string, options: DiffOptions) =>
      diff([before, after], options, session, finish),
    );
  addExamples(command, session, [
    'catalog diff health-2019 xichou-health',
    'catalog diff health-2019 my-county.yaml --list 公开清单.xlsx --profile profile.yaml',
  ]);
}
