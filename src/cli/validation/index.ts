import type { ProblemFormat } from './format-names.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import type { ProblemReporter } from './problem-reporter.ts';
import { sarif } from './sarif.ts';
import { stylish } from './stylish.ts';

/** Every form of a validation report. */
export const problemReporters: Readonly<Record<ProblemFormat, ProblemReporter>> = {
  stylish,
  json,
  github,
  sarif,
  junit,
};
