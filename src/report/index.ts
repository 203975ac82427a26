import type { Scoreboard } from '../model/scoreboard.ts';
import type { Trend } from '../model/trend.ts';
import { scoreboardJson, trendJson } from './json.ts';
import type { DocumentReporter } from './reporter.ts';
import { scoreboardHtml } from './scoreboard/html.ts';
import { scoreboardTerminal } from './scoreboard/terminal.ts';
import { scoreboardXlsx } from './scoreboard/xlsx.ts';
import { trendHtml } from './trend/html.ts';
import { trendTerminal } from './trend/terminal.ts';

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

export type { ReportFormat } from './format-names.ts';
export { reporters } from './reporters.ts';
