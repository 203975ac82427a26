import type { Bilingual, Language } from '../model/language.ts';
import type { LetterTemplate } from '../model/letter.ts';
import type { GapReport } from '../model/report.ts';
import type { Shell } from '../write/encode.ts';

/** How much of a report the terminal shows. */
export const details = ['summary', 'all'] as const;
export type Detail = (typeof details)[number];

/** Commands that a report suggests. */
export type Suggested = 'check' | 'map' | 'inspect' | 'explain';

/** How a run was called, so that the commands that its report suggests can be pasted. */
export interface RunWords {
  readonly lists: readonly string[];
  /** Options of the run that the suggested command takes too. */
  readonly options: Readonly<Record<Suggested, readonly string[]>>;
  readonly shell: Shell;
}

export interface RenderOptions {
  readonly language: Language;
  /** ANSI colours; only the terminal format looks at it. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** One screen or everything; only the terminal format looks at it. One screen unless stated. */
  readonly detail?: Detail | undefined;
  /** Only the terminal format looks at it; absent: what the report itself says of its run. */
  readonly run?: RunWords | undefined;
  /** Ledgers of the agencies on a board, by their index: paths from where the board will be. Only the board's web page and workbook look at it. */
  readonly ledgers?: ReadonlyMap<number, string> | undefined;
  /** The wording of notices, where an office has its own; only the docx format looks at it. */
  readonly letter?: LetterTemplate | undefined;
}

/** A format of one kind of document. Reads nothing but the document. */
export interface DocumentReporter<Document> {
  readonly description: Bilingual;
  /** File extension without the dot. */
  readonly extension: string;
  /** U+FEFF goes first when the output is a file: without it Excel takes UTF-8 for the system's code page. */
  readonly byteOrderMark?: boolean;
  /** Text is written as UTF-8. The same document gives the same bytes. */
  render(document: Document, options: RenderOptions): string | Uint8Array | Promise<string | Uint8Array>;
}

/** One report format: one file and one line in `reporters.ts`. */
export type Reporter = DocumentReporter<GapReport>;
