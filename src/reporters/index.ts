import { csv } from './csv.ts';
import type { ReportFormat } from './format-names.ts';
import { github } from './github.ts';
import { html } from './html.ts';
import { ics } from './ics.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { oscal } from './oscal.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { terminal } from './terminal.ts';
import { xlsx } from './xlsx.ts';

/** Every report format by the name that `--format` takes. */
export const reporters = {
  terminal,
  json,
  xlsx,
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
