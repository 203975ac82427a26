/** Generates, bundles with splitting (start-up: heavy libraries stay in chunks of their own), and writes types and licences. */
import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licencesOf } from './third-party-licences.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);
await import('./generate.ts');
await rm('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: {
    index: 'src/index.ts',
    main: 'src/cli/main.ts',
    'xlsx-worker': 'src/readers/xlsx/worker.ts',
    'sheetjs-worker': 'src/readers/legacy/worker.ts',
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
  metafile: true,
  // Asked for by a reader of remote archives inside exceljs, which is never called.
  external: ['@aws-sdk/client-s3'],
  // CommonJS dependencies call require() for Node's own modules.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
});
await writeFile('dist/THIRD-PARTY-LICENSES.txt', await licencesOf(Object.keys(metafile.inputs)));

const { compilerOptions } = JSON.parse(await readFile('tsconfig.json', 'utf8')) as {
  compilerOptions: Record<string, unknown>;
};
const declarations = {
  compilerOptions: {
    ...compilerOptions,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rewriteRelativeImportExtensions: true,
    allowImportingTsExtensions: true,
    rootDir: '../src',
    outDir: './types',
    noCheck: true,
  },
  files: ['../src/index.ts'],
};
await writeFile('dist/tsconfig.json', JSON.stringify(declarations));
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [compiler, '--project', 'dist/tsconfig.json'], { stdio: 'inherit' });
await rm('dist/tsconfig.json');
