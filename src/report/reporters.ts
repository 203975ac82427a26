import { csv } from './csv.ts';
import { docx } from './docx.ts';
import { largeFormats, type ReportFormat } from './format-names.ts';
import { github } from './github.ts';
import { ics } from './ics.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { oscal } from './oscal.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

const terminal: Reporter = {
  ...largeFormats.terminal,
  render: async (report, options) => (await import('./terminal.ts')).terminal.render(report, options),
};

const xlsx: Reporter = {
  ...largeFormats.xlsx,
  render: async (report, options) => (await import('./xlsx.ts')).xlsx.render(report, options),
};

const html: Reporter = {
  ...largeFormats.html,
  render: async (report, options) => (await import('./html.ts')).html.render(report, options),
};

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
