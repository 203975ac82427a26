import { type Command, Option } from 'commander';
import { version } from '../../generated/version.ts';
import type { FileVerdict, Problem } from '../../index.ts';
import { validateFiles } from '../../tasks/open/validate.ts';
import { findYamlFiles } from '../../tasks/open/yaml-files.ts';
import { addExamples, type Finish } from '../command.ts';
import { type ExitCode, exitCodes, type FailLevel, failLevels } from '../exit-code.ts';
import { machineOf } from '../machine.ts';
import { type Session, write } from '../session.ts';
import { problemReporters } from '../validation/index.ts';
import { parseProblemFormats, problemFormatNames } from '../validation/problem-formats.ts';
import type { ProblemReport } from '../validation/problem-reporter.ts';
import { cliLabels, commandTexts } from '../words/cli.ts';
import { type ValidationCounts, validationOptions } from '../words/validation.ts';

const nothing: ValidationCounts = {
  files: 0,
  broken: 0,
  errors: 0,
  warnings: 0,
  notes: 0,
  mended: 0,
  remembered: 0,
  passedOver: 0,
};

const countOf = (problems: readonly Problem[], wanted: Problem['severity']) =>
  problems.filter(({ severity }) => severity === wanted).length;

/** Adds up verdicts as they pass. */
export function startCounts(): { add(verdict: FileVerdict): void; counts(): ValidationCounts } {
  let sum = nothing;
  return {
    add({ kind, problems, mends, isRemembered }) {
      if (kind === undefined) {
        sum = { ...sum, passedOver: sum.passedOver + 1 };
        return;
      }
      const errors = countOf(problems, 'error');
      sum = {
        ...sum,
        files: sum.files + 1,
        broken: sum.broken + (errors > 0 ? 1 : 0),
        errors: sum.errors + errors,
        warnings: sum.warnings + countOf(problems, 'warning'),
        notes: sum.notes + countOf(problems, 'info'),
        mended: sum.mended + (mends.length > 0 ? 1 : 0),
        remembered: sum.remembered + (isRemembered ? 1 : 0),
      };
    },
    counts: () => sum,
  };
}

/** A parent's faults are met again by each of its editions: a problem is reported once, with the first. */
export function tellOnce(): (verdict: FileVerdict) => FileVerdict {
  const told = new Set<string>();
  return (verdict) => {
    const untold = verdict.problems.filter(({ code, place }) => {
      // Only what is in another file can come again.
      if (place.file === verdict.file) return true;
      const key = `${code} ${place.file}:${place.line}:${place.column}`;
      return !told.has(key) && told.add(key);
    });
    return untold.length === verdict.problems.length ? verdict : { ...verdict, problems: untold };
  };
}

// Named one by one: a shipped catalog needs neither the readers nor the reports of `index.ts`.

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
  const { language, width, color, host } = session;

  const requests = parseProblemFormats(options.format ?? []);
  const machine = machineOf(session);
  const files = await findYamlFiles(patterns, machine);
  const reports: { file: string | undefined; report: ProblemReport; text: string }[] = [];
  for (const { format, file } of requests) {
    const reporter = await problemReporters[format]();
    const report = reporter.start({ language, width, color: color && file === undefined });
    reports.push({ file, report, text: '' });
  }
  const summaryFile = host.env.GITHUB_STEP_SUMMARY;
  if (summaryFile !== undefined && summaryFile !== '' && requests.some(({ format }) => format === 'github')) {
    const { startJobSummary } = await import('../validation/job-summary.ts');
    reports.push({ file: undefined, report: startJobSummary(language), text: '' });
  }
  const summary = reports.length > requests.length ? reports.at(-1) : undefined;

  const { add, counts } = startCounts();
  const once = tellOnce();
  const cacheFolder = options.cache === true ? DEFAULT_CACHE : options.cache;
  for await (const found of validateFiles(
    files,
    { version, cacheFolder, mend: options.fix === true },
    machine,
  )) {
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
    if (one === summary) {
      const { appendWhole } = await import('../../host/write-together.ts');
      await appendWhole(summaryFile ?? '', text);
    } else if (one.file === undefined) await write(host.stdout, text);
    else {
      const { writeWhole } = await import('../../host/write-together.ts');
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
