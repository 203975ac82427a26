import { dirname, relative, resolve } from 'node:path';
import type { DocumentReporter, RenderOptions } from '../report/reporter.ts';
import { nearest } from '../text/nearest.ts';
import { problem } from '../words/problems/index.ts';
import { InputError, type Problem } from '../words/problems/problem.ts';
import { throwProblems } from './parse-options.ts';
import { type Session, write } from './session.ts';
import { cliLabels } from './words/cli.ts';

/** Formats of one kind of document by the name that `--format` takes. */
export type FormatRegistry<Document> = Readonly<Record<string, DocumentReporter<Document>>>;

/** One `--format F[=FILE]`. */
export interface FormatRequest<Document> {
  readonly format: string;
  readonly reporter: DocumentReporter<Document>;
  /** Absent: standard output. */
  readonly file?: string;
}

/** Reads `--format` values against a registry; problems name what exists. At most one report goes to standard output. */
export function parseFormats<Document>(
  values: readonly string[],
  reporters: FormatRegistry<Document>,
): readonly FormatRequest<Document>[] {
  const names = Object.keys(reporters);
  const byExtension = new Map(names.map((name) => [reporters[name]?.extension, name]));
  const requests: FormatRequest<Document>[] = [];
  const problems = [];
  for (const value of values.length === 0 ? ['terminal'] : values) {
    const at = value.indexOf('=');
    const word = at === -1 ? value : value.slice(0, at);
    const format = names.find((name) => name === word) ?? byExtension.get(word);
    const reporter = format === undefined ? undefined : reporters[format];
    if (format === undefined || reporter === undefined) {
      const facts = { format: word, known: names.join(', '), nearest: nearest(word, names) };
      problems.push(problem('usage/unknown-format', { file: '--format' }, facts));
    } else if (at === -1) requests.push({ format, reporter });
    else if (at === value.length - 1)
      problems.push(problem('usage/format-without-file', { file: '--format' }, { format }));
    else requests.push({ format, reporter, file: value.slice(at + 1) });
  }
  const toOutput = requests.filter(({ file }) => file === undefined);
  if (toOutput.length > 1) {
    const facts = { formats: toOutput.map(({ format }) => format).join(', ') };
    problems.push(problem('usage/two-reports-to-output', { file: '--format' }, facts));
  }
  if (problems.length > 0) throw new InputError(problems);
  return requests;
}

/** A file and all that is to be in it. */
export interface Content {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** The files as they are reached from another one; what goes to standard output has no path. */
function pathsFrom(
  file: string | undefined,
  paths: ReadonlyMap<number, string> | undefined,
): ReadonlyMap<number, string> | undefined {
  if (file === undefined || paths === undefined) return undefined;
  return new Map([...paths].map(([index, path]) => [index, relative(dirname(file), path)]));
}

/** Renders every report first, then writes them all, after those that are `ready`: one that fails leaves no file behind. */
export async function writeReports<Document>(
  document: Document,
  requests: readonly FormatRequest<Document>[],
  session: Session & Pick<RenderOptions, 'detail' | 'letter' | 'run' | 'ledgers'>,
  ready: readonly Content[] = [],
): Promise<void> {
  const { writeTogether } = await import('./check-library.ts');
  const { language, width, color, host, detail = 'summary', letter, run, ledgers } = session;
  const rendered: {
    readonly file: string | undefined;
    readonly content: string | Uint8Array;
    readonly marked: boolean;
  }[] = [];
  for (const { file, reporter } of requests) {
    const near = pathsFrom(file, ledgers);
    const options = {
      language,
      width,
      color: color && file === undefined,
      detail,
      letter,
      run,
      ledgers: near,
    };
    const content = await reporter.render(document, options);
    rendered.push({ file, content, marked: reporter.byteOrderMark === true });
  }
  const asked = rendered.flatMap(({ file, content, marked }) =>
    file === undefined
      ? []
      : [{ file, content: marked && typeof content === 'string' ? `\uFEFF${content}` : content }],
  );
  const files = [...ready, ...asked];
  await writeTogether(files);
  for (const { file } of files) await write(host.stderr, `${cliLabels.wrote[language](file)}\n`);
  for (const { file, content } of rendered) if (file === undefined) await write(host.stdout, content);
}

/** A file that a run is about to write, and the option that names it. */
export interface Output {
  readonly file?: string | undefined;
  /** `--format` unless stated. */
  readonly option?: string;
}

/** Refuses outputs that would fall on one another, or on a file that this run reads, also by another name of the same file. */
export async function refuseOverwriting(
  outputs: readonly Output[],
  inputs: readonly (string | undefined)[],
): Promise<void> {
  const { realPath } = await import('./check-library.ts');
  const placeOf = async (file: string) => resolve(await realPath(file));
  const read = new Set<string>();
  for (const file of inputs) if (file !== undefined && file !== '-') read.add(await placeOf(file));
  const written = new Set<string>();
  const problems: Problem[] = [];
  for (const { file, option = '--format' } of outputs) {
    if (file === undefined) continue;
    const path = await placeOf(file);
    if (read.has(path)) problems.push(problem('usage/output-is-input', { file: option }, { file }));
    else if (written.has(path)) problems.push(problem('usage/output-twice', { file: option }, { file }));
    written.add(path);
  }
  throwProblems(problems);
}
