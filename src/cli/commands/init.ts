import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { version } from '../../generated/version.ts';
import { DEFAULT_CATALOG } from '../../model/catalog.ts';
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { addExamples, type Finish } from '../command.ts';
import { exitCodes } from '../exit-code.ts';
import { engineNames } from '../init/engines/index.ts';
import { machineOf } from '../machine.ts';
import { collect, parseCount, throwProblems } from '../parse-options.ts';
import { type Session, write } from '../session.ts';
import { cliLabels, commandTexts } from '../words/cli.ts';
import { initWords, type RepositoryFacts } from '../words/init.ts';

interface InitOptions {
  readonly agency?: string;
  readonly catalog?: string;
  readonly engine?: readonly string[];
  readonly shards?: string;
  readonly package?: string;
}

const DEFAULT_SHARDS = 4;

/** The tarball and its checksum. */
async function vendoredFiles(
  tarball: string,
  facts: RepositoryFacts,
  session: Session,
): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const { sha256Of } = await import('../../text/hash.ts');
  const { VENDOR, tarballOf } = await import('../init/engines/engine.ts');
  const bytes = await machineOf(session).readBytes(tarball);
  const name = tarballOf(facts);
  return { [`${VENDOR}/${name}`]: bytes, [`${VENDOR}/SHA256SUMS`]: `${sha256Of(bytes)}  ${name}\n` };
}

/** Lays out a new repository; nothing is written when one of its files is there already. */
async function init(folder: string, options: InitOptions, session: Session, finish: Finish): Promise<void> {
  const { exists, findCatalog, InputError, problem, shippedCatalogIds, writeTogether } = await import(
    '../../index.ts'
  );
  const { repositoryFiles } = await import('../init/repository-files.ts');
  const { language, host } = session;
  const parent = options.catalog ?? DEFAULT_CATALOG;
  if (!shippedCatalogIds.includes(parent)) {
    const facts = { id: parent, known: shippedCatalogIds.join(', '), nearest: undefined };
    throw new InputError([problem('usage/unknown-catalog', { file: '--catalog' }, facts)]);
  }
  const { catalog } = await findCatalog(parent);
  const agency = options.agency ?? initWords.sampleAgency[language];
  const problems: Problem[] = [];
  const shards = parseCount('--shards', options.shards, 1, problems) ?? DEFAULT_SHARDS;
  const chosen = (options.engine ?? ['github']).flatMap((name) => {
    const engine = engineNames.find((known) => known === name);
    if (engine !== undefined) return [engine];
    const known = engineNames.join(', ');
    const asked = { option: '--engine', name, known, nearest: nearest(name, engineNames) };
    problems.push(problem('usage/unknown-name', { file: '--engine' }, asked));
    return [];
  });
  throwProblems(problems);
  const facts = { agency, parent, parentTitle: catalog.title, version, shards };
  const files: Readonly<Record<string, string | Uint8Array>> = {
    ...repositoryFiles(facts, chosen, language),
    ...(options.package === undefined ? {} : await vendoredFiles(options.package, facts, session)),
  };

  const paths = Object.keys(files).map((path) => join(folder, path));
  const taken = [];
  for (const path of paths) {
    if (await exists(path)) taken.push(problem('file/exists', { file: path }, { file: path }));
  }
  if (taken.length > 0) throw new InputError(taken);
  await writeTogether(
    Object.entries(files).map(([path, content]) => ({ file: join(folder, path), content })),
  );
  for (const path of paths) await write(host.stderr, `${cliLabels.wrote[language](path)}\n`);
  const next = [
    `mulu catalog validate ${folder}`,
    `mulu check LIST.xlsx --profile ${join(folder, 'profile.yaml')}`,
  ].map((line) => `  $ ${line}\n`);
  await write(host.stdout, `${initWords.next[language]}\n${next.join('')}`);
  finish(exitCodes.clean);
}

export function addInitCommand(program: Command, session: Session, finish: Finish): void {
  const { language } = session;
  const command = program
    .command('init')
    .description(commandTexts.init[language])
    .argument('[folder]', initWords.folder[language], '.')
    .option('--agency <name>', initWords.agency[language])
    .option('-c, --catalog <id>', initWords.catalog[language])
    .addOption(
      new Option('--engine <name>', `${initWords.engine[language]}: ${engineNames.join(', ')}`).argParser(
        collect,
      ),
    )
    .option('--shards <count>', initWords.shards[language])
    .option('--package <tarball>', initWords.package[language])
    .action((folder: string, options: InitOptions) => init(folder, options, session, finish));
  addExamples(command, session, ['init', 'init 目录仓库 --agency 青麓县卫生健康局']);
}
