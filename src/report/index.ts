import type { Scoreboard } from '../model/scoreboard.ts';
import type { Trend } from '../model/trend.ts';
import { csv } from './csv.ts';
import { docx } from './docx.ts';
import type { ReportFormat } from './format-names.ts';
import { github } from './github.ts';
import { html } from './html.ts';
import { ics } from './ics.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { oscal } from './oscal.ts';
import type { DocumentReporter, Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { scoreboardHtml } from './scoreboard/html.ts';
import { scoreboardJson } from './scoreboard/json.ts';
import { scoreboardTerminal } from './scoreboard/terminal.ts';
import { scoreboardXlsx } from './scoreboard/xlsx.ts';
import { terminal } from './terminal.ts';
import { trendHtml } from './trend/html.ts';
import { trendJson } from './trend/json.ts';
import { trendTerminal } from './trend/terminal.ts';
import { xlsx } from './xlsx.ts';

/** Formats of the course of several reports over time. */
export const trendReporters = {
  terminal: trendTerminal,
  html: trendHtml,
  json: trendJson,
} as const satisfies Readonly<Record<string, DocumentReporter<Trend>>>;

/** Formats of several agencies side by side. */
export const scoreboardReporters = {
  terminal: scoreboardTerminal,
  html: scoreboardHtml,
  xlsx: scoreboardXlsx,
  json: scoreboardJson,
} as const satisfies Readonly<Record<string, DocumentReporter<Scoreboard>>>;

/** Every report format by the name that `--format` takes. */
export const reporters = {
  terminal,
  json,
  xlsx,
  docx,
  html,
  csv,
  markdown,
  junit,
  sarif,
  github,
  ndjson,
  oscal,
  ics,
} as const satisfies Readonly<Record<ReportFormat, Reporter>>;

export type { ReportFormat } from './format-names.ts';
