/** Generates, bundles with splitting (start-up: heavy libraries stay in chunks of their own), and writes the types. */
import { execFileSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);
await import('./generate.ts');
await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: {
    index: 'src/index.ts',
    main: 'src/cli/main.ts',
    'xlsx-worker': 'src/readers/xlsx/worker.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  // CommonJS dependencies call require() for Node's own modules.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
});
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(
  process.execPath,
  [
    tsc,
    '--project',
    'tsconfig.json',
    '--noEmit',
    'false',
    '--emitDeclarationOnly',
    '--declaration',
    '--rewriteRelativeImportExtensions',
    '--rootDir',
    'src',
    '--outDir',
    'dist/types',
    '--noCheck',
  ],
  { stdio: 'inherit' },
);
await cp('LICENSE', 'dist/LICENSE', { force: true });
