import type { ProblemFormat } from './problem-formats.ts';
import type { ProblemReporter } from './problem-reporter.ts';

/** Every form of a validation report, loaded when it is asked for. */
export const problemReporters: Readonly<Record<ProblemFormat, () => Promise<ProblemReporter>>> = {
  stylish: async () => (await import('./stylish.ts')).stylish,
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('./github.ts')).github,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
};
