import { cliLabels } from '../labels/cli.ts';
import type { GapReport } from '../model/report.ts';
import { problem } from '../problems/index.ts';
import { InputError } from '../problems/problem.ts';
import { nearest } from '../text/nearest.ts';
import { type Session, write } from './host.ts';

/** One `--format F[=FILE]`. */
export interface FormatRequest {
  readonly format: string;
  /** Absent: standard output. */
  readonly file?: string;
}

/** Reads `--format` values against the registry; problems name what exists. At most one report goes to standard output. */
export async function parseFormats(values: readonly string[]): Promise<readonly FormatRequest[]> {
  const { reporters } = await import('../index.ts');
  const known = Object.keys(reporters);
  const byExtension = new Map(Object.entries(reporters).map(([id, reporter]) => [reporter.extension, id]));
  const requests: FormatRequest[] = [];
  const problems = [];
  for (const value of values.length === 0 ? ['terminal'] : values) {
    const at = value.indexOf('=');
    const word = at === -1 ? value : value.slice(0, at);
    const format = known.includes(word) ? word : byExtension.get(word);
    if (format === undefined) {
      const facts = {
        format: word,
        known: known.join(', '),
        nearest: nearest(word, known),
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
  }[] = [];
  for (const request of requests) {
    const reporter = reporters[request.format as keyof typeof reporters];
    const options = {
      language,
      width,
      color: color && request.file === undefined,
    };
    rendered.push({ request, content: await reporter.render(report, options) });
  }
  for (const { request, content } of rendered) {
    if (request.file === undefined) {
      await write(host.stdout, content);
      continue;
    }
    await writeWhole(request.file, withByteOrderMark(request.format, content));
    await write(host.stderr, `${cliLabels.wrote[language](request.file)}\n`);
  }
}

/** Excel reads a UTF-8 CSV file as the system code page unless it starts with a byte order mark. */
function withByteOrderMark(format: string, content: string | Uint8Array): string | Uint8Array {
  return format === 'csv' && typeof content === 'string' ? `\uFEFF${content}` : content;
}
