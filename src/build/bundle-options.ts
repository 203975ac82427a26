import type { BuildOptions } from 'esbuild';

/** How everything that Node runs is bundled. Identifiers keep their names: a trace of a defect must be readable. */
export const bundleOptions = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  // Chinese as it is: escapes are twice as long to read.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;
