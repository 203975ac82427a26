import { describeGate } from '../report/heading.ts';
import { problem } from '../words/problems/index.ts';
import { collectProblems, type Problem } from '../words/problems/problem.ts';
import { encodeTerminal } from '../write/encode.ts';
import { type ReportFailLevel, worstExitCode } from './exit-code.ts';
import { type Content, parseFormats, refuseOverwriting, writeReports } from './formats.ts';
import { nameFile, readLetterTemplate } from './letters.ts';
import { refuseWith, refuseWithout, throwProblems } from './parse-options.ts';
import { startProgress } from './progress.ts';
import { type Session, write } from './session.ts';
import { type SelectionOptions, selectionNames } from './shared-options.ts';
import { agenciesHint } from './words/report-command.ts';

/** What `--agencies` and the options beside it say. */
export interface AgenciesOptions extends SelectionOptions {
  readonly agencies?: string;
  readonly scoring?: string;
  readonly shard?: string;
  readonly ledgers?: string;
  readonly reports?: string;
  readonly profile?: string | false;
  readonly declarations?: string;
  readonly mapping?: string;
  readonly annotate?: string;
  readonly letters?: string;
  readonly letterTemplate?: string;
  /** Which lists are of which channel; a profile says it for one agency. */
  readonly channel?: readonly string[];
  readonly catalog?: readonly string[];
  readonly calendar?: readonly string[];
  readonly baseline?: readonly string[];
  readonly format?: readonly string[];
  readonly failOn?: ReportFailLevel;
  readonly subject?: string;
  readonly includeHidden?: boolean;
  readonly allowOddLists?: boolean;
  readonly quiet?: boolean;
}

type Library = typeof import('../index.ts');
type Found = Parameters<Library['checkAgencies']>[0];
type Files = Parameters<Library['findAgencies']>[0];
type Run = Parameters<Library['checkAgencies']>[1];

/** Options that were read already, for one agency and for many alike. */
export interface ReadOptions extends Pick<Run, 'limits' | 'columns'>, Pick<Files, 'asOf' | 'period'> {
  readonly maxGaps: number;
}

function parseShard(text: string | undefined, problems: Problem[]): Files['shard'] {
  if (text === undefined) return undefined;
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/u.exec(text);
  const shard = { part: Number(match?.[1]), of: Number(match?.[2]) };
  if (match !== null && shard.part <= shard.of) return shard;
  problems.push(problem('usage/bad-shard', { file: '--shard' }, { text }));
  return undefined;
}

/** What has a meaning only for one agency, or only for many. */
export function refuseMixture(lists: readonly string[], options: AgenciesOptions): readonly Problem[] {
  const { agencies, profile, declarations, mapping, channel, annotate } = options;
  const { scoring, shard, ledgers, reports } = options;
  if (agencies === undefined)
    return refuseWithout('--agencies', [
      ['--scoring', scoring !== undefined],
      ['--shard', shard !== undefined],
      ['--ledgers', ledgers !== undefined],
      ['--reports', reports !== undefined],
    ]);
  const own = [
    [lists[0] ?? '', lists.length > 0],
    ['--profile', profile !== undefined],
    ['--declarations', declarations !== undefined],
    ['--mapping', mapping !== undefined],
    ['--channel', channel !== undefined],
    ...selectionNames.map((name) => [`--${name}`, options[name] !== undefined] as const),
  ] as const;
  return [
    ...refuseWith('--agencies', own, agenciesHint),
    ...refuseWith('--agencies', [['--annotate', annotate !== undefined]]),
  ];
}

/** `--ledgers`, `--reports` and `--letters`: a folder each, with one file of a format for each agency. */
function foldersOf({ ledgers, reports, letters }: AgenciesOptions) {
  return [
    { folder: ledgers, option: '--ledgers', format: 'xlsx' },
    { folder: reports, option: '--reports', format: 'json' },
    { folder: letters, option: '--letters', format: 'docx' },
  ] as const;
}

/** Every file that is written for the agencies one by one. */
function listFiles(found: Found, options: AgenciesOptions) {
  return foldersOf(options).flatMap(({ folder, option, format }) =>
    folder === undefined
      ? []
      : found.agencies.map(({ index, agency }) => ({
          file: nameFile(folder, index, agency, format),
          option,
          format,
          index,
        })),
  );
}

/**
 * `--agencies`: checks each agency, and writes its ledger and report where asked together with the scoreboard: all or none. Returns
 * the worst exit code of the reports.
 */
export async function checkAllAgencies(
  options: AgenciesOptions & { readonly agencies: string },
  { limits, columns, asOf, period, maxGaps }: ReadOptions,
  session: Session,
): Promise<number> {
  const { checkAgencies, findAgencies, reporters, scoreboardReporters } = await import('../index.ts');
  const { agencies: file, scoring, catalog = [], calendar = [], baseline = [], failOn } = options;
  const problems: Problem[] = [];
  const shard = parseShard(options.shard, problems);
  const formats = await collectProblems(problems, () =>
    parseFormats(options.format ?? [], scoreboardReporters),
  );
  const found = await collectProblems(problems, () =>
    findAgencies({
      file,
      scoring,
      catalogs: catalog,
      calendars: calendar,
      baselines: baseline,
      asOf,
      period,
      shard,
    }),
  );
  const letter = await readLetterTemplate(options, [], problems);
  throwProblems(problems);
  if (formats === undefined || found === undefined) throw new Error('a problem is missing');
  const files = listFiles(found, options);
  await refuseOverwriting([...formats, ...files], found.inputs);

  const codes = worstExitCode(failOn, maxGaps);
  const written: Content[] = [];
  const gates: string[] = [];
  const progress = startProgress(session, options.quiet === true);
  const { subject, includeHidden = false, allowOddLists } = options;
  try {
    const board = await checkAgencies(found, {
      ...{ limits, columns, includeHidden, allowOddLists, subject, onProgress: progress.show },
      async take(report, index) {
        codes.take(report);
        if (report.gate?.passed === false)
          gates.push(...describeGate(report, session.language).map((line) => `${report.agency} ${line}`));
        for (const one of files.filter((own) => own.index === index)) {
          const { language } = session;
          const content = await reporters[one.format].render(report, {
            language,
            width: 80,
            color: false,
            letter,
          });
          written.push({ file: one.file, content });
        }
      },
    });
    progress.end();
    const ledgers = new Map(
      files.flatMap(({ format, index, file: path }) => (format === 'xlsx' ? [[index, path]] : [])),
    );
    await writeReports(board, formats, { ...session, ledgers }, written);
    for (const line of gates) await write(session.host.stderr, `${encodeTerminal(line)}\n`);
  } finally {
    progress.end();
  }
  return codes.worst();
}
