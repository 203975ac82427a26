import { type Command, Option } from 'commander';
import { version } from '../../generated/version.ts';
import { cliLabels, commandTexts } from '../../labels/cli.ts';
import { type ValidationCounts, validationOptions } from '../../labels/validation.ts';
import { type ExitCode, exitCodes, type FailLevel, failLevels } from '../exit-code.ts';
import { type Session, write } from '../host.ts';
import { addExamples, type Finish } from '../program.ts';
import { problemFormatNames } from '../validation/format-names.ts';

interface ValidateOptions {
  readonly format?: readonly string[];
  readonly cache?: string | true;
  readonly fix?: boolean;
  readonly failOn: FailLevel;
}

/** Where verdicts are kept when `--cache` names no folder. */
const DEFAULT_CACHE = '.mulu-cache';

/** Errors are wrong input; the rest counts from the level that was asked for. */
function exitCodeOfCounts({ errors, warnings, notes }: ValidationCounts, failOn: FailLevel): ExitCode {
  if (failOn === 'never') return exitCodes.clean;
  if (errors > 0) return exitCodes.wrongInput;
  const counted = { error: 0, warning: warnings, info: warnings + notes }[failOn];
  return counted > 0 ? exitCodes.gap : exitCodes.clean;
}

/** Validates files one after the other; each report is written as the verdicts come, files whole at the end. */
async function validateCatalogs(
  patterns: readonly string[],
  options: ValidateOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { appendWhole, findYamlFiles, validateFiles, writeWhole } = await import('../../index.ts');
  const { parseProblemFormats } = await import('../validation/parse-problem-formats.ts');
  const { problemReporters } = await import('../validation/index.ts');
  const { startCounts, tellOnce } = await import('../validation/count-verdicts.ts');
  const { startJobSummary } = await import('../validation/job-summary.ts');
  const { language, width, color, host } = session;

  const requests = parseProblemFormats(options.format ?? []);
  const files = await findYamlFiles(patterns);
  const reports = requests.map(({ format, file }) => ({
    file,
    report: problemReporters[format].start({ language, width, color: color && file === undefined }),
    text: '',
  }));
  const summaryFile = host.env.GITHUB_STEP_SUMMARY;
  if (summaryFile !== undefined && summaryFile !== '' && requests.some(({ format }) => format === 'github'))
    reports.push({ file: undefined, report: startJobSummary(language), text: '' });
  const summary = reports.length > requests.length ? reports.at(-1) : undefined;

  const { add, counts } = startCounts();
  const once = tellOnce();
  const cacheFolder = options.cache === true ? DEFAULT_CACHE : options.cache;
  for await (const found of validateFiles(files, { version, cacheFolder, mend: options.fix === true })) {
    const verdict = once(found);
    add(verdict);
    for (const one of reports) {
      const text = one.report.take(verdict);
      if (one.file === undefined && text !== '') await write(host.stdout, text);
      else one.text += text;
    }
  }
  for (const one of reports) {
    const text = one.text + one.report.end(counts());
    if (one === summary) await appendWhole(summaryFile ?? '', text);
    else if (one.file === undefined) await write(host.stdout, text);
    else {
      await writeWhole(one.file, text);
      await write(host.stderr, `${cliLabels.wrote[language](one.file)}\n`);
    }
  }
  finish(exitCodeOfCounts(counts(), options.failOn));
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export function addValidateCommand(catalog: Command, session: Session, finish: Finish): void {
  const text = (name: keyof typeof validationOptions) => validationOptions[name][session.language];
  const command = catalog
    .command('validate')
    .description(commandTexts['catalog validate'][session.language])
    .argument('[files...]', text('globs'))
    .addOption(
      new Option('-f, --format <format[=file]>', text('format') + problemFormatNames.join(', ')).argParser(
        collect,
      ),
    )
    .option('--cache [folder]', text('cache'))
    .option('--fix', text('fix'))
    .addOption(new Option('--fail-on <level>', text('failOn')).choices(failLevels).default('error'))
    .action((files: readonly string[], options: ValidateOptions) =>
      validateCatalogs(files, options, session, finish),
    );
  addExamples(command, session, [
    'catalog validate',
    'catalog validate 目录 --fix',
    'catalog validate "catalogs/**/*.yaml" --cache --format github --format sarif=mulu.sarif',
  ]);
}
