import { cliLabels } from '../labels/cli.ts';
import type { GapReport } from '../model/report.ts';
import { problem } from '../problems/index.ts';
import { InputError } from '../problems/problem.ts';
import { formatNames, type ReportFormat } from '../reporters/format-names.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { nearest } from '../text/nearest.ts';
import { type Session, write } from './host.ts';

/** One `--format F[=FILE]`. */
export interface FormatRequest {
  readonly format: ReportFormat;
  /** Absent: standard output. */
  readonly file?: string;
}

/** Reads `--format` values against the registry; problems name what exists. At most one report goes to standard output. */
export async function parseFormats(values: readonly string[]): Promise<readonly FormatRequest[]> {
  const { reporters } = await import('../index.ts');
  const byExtension = new Map(formatNames.map((name) => [reporters[name].extension as string, name]));
  const requests: FormatRequest[] = [];
  const problems = [];
  for (const value of values.length === 0 ? ['terminal'] : values) {
    const at = value.indexOf('=');
    const word = at === -1 ? value : value.slice(0, at);
    const format = formatNames.find((name) => name === word) ?? byExtension.get(word);
    if (format === undefined) {
      const facts = {
        format: word,
        known: formatNames.join(', '),
        nearest: nearest(word, formatNames),
      };
      problems.push(problem('usage/unknown-format', { file: '--format' }, facts));
    } else if (at === -1) requests.push({ format });
    else if (at === value.length - 1)
      problems.push(problem('usage/format-without-file', { file: '--format' }, { format }));
    else requests.push({ format, file: value.slice(at + 1) });
  }
  const toOutput = requests.filter(({ file }) => file === undefined);
  if (toOutput.length > 1) {
    const facts = { formats: toOutput.map(({ format }) => format).join(', ') };
    problems.push(problem('usage/two-reports-to-output', { file: '--format' }, facts));
  }
  if (problems.length > 0) throw new InputError(problems);
  return requests;
}

/** Renders every report first, then writes them: one that fails leaves no file behind. */
export async function writeReports(
  report: GapReport,
  requests: readonly FormatRequest[],
  session: Session,
): Promise<void> {
  const { reporters, writeWhole } = await import('../index.ts');
  const { language, width, color, host } = session;
  const rendered: {
    readonly request: FormatRequest;
    readonly content: string | Uint8Array;
    readonly marked: boolean;
  }[] = [];
  for (const request of requests) {
    const reporter: Reporter = reporters[request.format];
    const options = {
      language,
      width,
      color: color && request.file === undefined,
    };
    rendered.push({
      request,
      content: await reporter.render(report, options),
      marked: reporter.byteOrderMark === true,
    });
  }
  for (const { request, content, marked } of rendered) {
    if (request.file === undefined) {
      await write(host.stdout, content);
      continue;
    }
    await writeWhole(request.file, marked && typeof content === 'string' ? `\uFEFF${content}` : content);
    await write(host.stderr, `${cliLabels.wrote[language](request.file)}\n`);
  }
}
