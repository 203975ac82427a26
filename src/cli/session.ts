import type { Language } from '../model/language.ts';

/** The process as seen by the command line: everything from outside comes in here, so that a test can be one. */
export interface Host {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & {
    readonly isTTY?: boolean;
    readonly columns?: number;
  };
  readonly stderr: NodeJS.WritableStream & {
    readonly isTTY?: boolean;
    readonly columns?: number;
  };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Options of the whole run, decided once. */
export interface Session {
  readonly host: Host;
  readonly language: Language;
  /** Colour on standard output. */
  readonly color: boolean;
  /** Colour on standard error. */
  readonly colorOnStderr: boolean;
  /** Columns of a terminal line on standard output. */
  readonly width: number;
  /** Animated progress is welcome: standard error is a terminal and this is no CI job. */
  readonly interactive: boolean;
}

/** `--lang` wins, then LC_ALL, LC_MESSAGES, LANG, then the locale that the system reports; Chinese for zh-*, else English. */
function chooseLanguage(argv: readonly string[], env: Host['env']): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const stated =
    at === -1 ? undefined : argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length);
  if (stated === 'zh' || stated === 'en') return stated;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/iu.test(locale) ? 'zh' : 'en';
}

/** NO_COLOR and FORCE_COLOR count when present and not empty; `--color` and `--no-color` win over both; a pipe and TERM=dumb have none. */
function chooseColor(argv: readonly string[], env: Host['env'], isTerminal: boolean): boolean {
  if (argv.includes('--no-color')) return false;
  if (argv.includes('--color')) return true;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return !/^(?:0|false)$/u.test(env.FORCE_COLOR);
  if (env.CI !== undefined && env.CI !== '' && env.CI !== 'false') return false;
  return isTerminal && env.TERM !== 'dumb';
}

function widthOf(argv: readonly string[], host: Host): number {
  const at = argv.indexOf('--width');
  const stated = Number(at === -1 ? host.env.COLUMNS : argv[at + 1]);
  if (Number.isInteger(stated) && stated >= 40 && stated <= 400) return stated;
  return Math.min(Math.max(host.stdout.columns ?? 80, 40), 160);
}

export function openSession(argv: readonly string[], host: Host): Session {
  const inCi = host.env.CI !== undefined && host.env.CI !== '' && host.env.CI !== 'false';
  return {
    host,
    language: chooseLanguage(argv, host.env),
    color: chooseColor(argv, host.env, host.stdout.isTTY === true),
    colorOnStderr: chooseColor(argv, host.env, host.stderr.isTTY === true),
    width: widthOf(argv, host),
    interactive: host.stderr.isTTY === true && !inCi && host.env.TERM !== 'dumb',
  };
}

/** Loaded when an output fails: the texts of all problems are no part of a start. */
async function outputError(reason: string): Promise<Error> {
  const [{ problem }, { InputError }] = await Promise.all([
    import('../words/problems/index.ts'),
    import('../words/problems/problem.ts'),
  ]);
  return new InputError([problem('file/output-failed', { file: '-' }, { reason })]);
}

/** Streams whose reader went away before all was written. */
const cutShort = new WeakSet<NodeJS.WritableStream>();

/** True when a part of what was written to the stream reached nobody. */
export function wasCutShort(stream: NodeJS.WritableStream): boolean {
  return cutShort.has(stream);
}

/**
 * Writes and waits until the stream has taken it. A reader that has gone away (EPIPE) ends the output and not the run, a full disk is
 * an error.
 */
export function write(stream: NodeJS.WritableStream, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => {
      const code = error && 'code' in error ? String(error.code) : undefined;
      if (code === 'EPIPE') cutShort.add(stream);
      if (error === undefined || error === null || cutShort.has(stream)) resolve();
      else if (code === undefined) reject(error);
      else outputError(code).then(reject, reject);
    });
  });
}
