import type { Bilingual, Language } from '../model/language.ts';
import type { GapReport } from '../model/report.ts';

export interface RenderOptions {
  readonly language: Language;
  /** ANSI colours; only the terminal format looks at it. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** One report format: one file and one line in `reporters/index.ts`. Reads nothing but the report. */
export interface Reporter {
  readonly description: Bilingual;
  /** File extension without the dot. */
  readonly extension: string;
  /** U+FEFF goes first when the output is a file: without it Excel takes UTF-8 for the system's code page. */
  readonly byteOrderMark?: boolean;
  /** Text is written as UTF-8. The same report gives the same bytes. */
  render(report: GapReport, options: RenderOptions): string | Promise<string | Uint8Array>;
}
