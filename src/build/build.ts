import { execFileSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { buildPage } from './build-page.ts';
import { bundleOptions, mergeChunks } from './merge-chunks.ts';
import { billOfMaterials, bundledPackages, licencesOf } from './packages.ts';

/** Generates, bundles with splitting (start-up: heavy libraries stay in chunks of their own), and writes types and licences. */

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);
await import('./generate.ts');
await rm('dist', { recursive: true, force: true });
/** The parser of the command line starts programs only for commands in files of their own, which mulu has none of. */
const withoutChildProcess: Plugin = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/u.test(importer) ? { path, namespace: 'absent' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** The archiver inside exceljs calls Buffer() as a constructor, of which Node warns each user as soon as the code is not in node_modules. */
const withoutBufferWarning: Plugin = {
  name: 'without-buffer-warning',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]archiver-utils[\\/]index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text
        .replaceAll('new Buffer(source)', 'Buffer.from(source)')
        .replaceAll(/new Buffer\((?=size\)|0\))/gu, 'Buffer.alloc(');
      if (contents.includes('new Buffer(')) throw new Error(`${path} calls Buffer() in a new way`);
      return { contents };
    });
  },
};

const { metafile } = await build({
  entryPoints: {
    index: 'src/index.ts',
    main: 'src/cli/main.ts',
    'xlsx-worker': 'src/host/threads/xlsx-worker.ts',
    'sheetjs-worker': 'src/host/threads/sheetjs-worker.ts',
    'list-worker': 'src/host/threads/list-worker.ts',
  },
  outdir: 'dist',
  ...bundleOptions,
  splitting: true,
  metafile: true,
  plugins: [withoutChildProcess, withoutBufferWarning],
  // Asked for by a reader of remote archives inside exceljs, which is never called.
  external: ['@aws-sdk/client-s3'],
});
await mergeChunks(metafile, fileURLToPath(new URL('dist', new URL('../../', import.meta.url))));
// CommonJS dependencies call require() for Node's own modules; esbuild keeps that in one chunk, and only that one pays for it.
const REQUIRE = "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);\n";
for (const file of (await readdir('dist'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => `dist/${name}`)) {
  const text = await readFile(file, 'utf8');
  if (/\btypeof require\b/u.test(text)) await writeFile(file, REQUIRE + text);
}
// What it imports is generated above.
const { writeAllTables } = await import('./write-tables.ts');
await writeAllTables('dist/tables');
const pageInputs = await buildPage('dist/mulu.html');
const packages = await bundledPackages([...Object.keys(metafile.inputs), ...pageInputs]);
await writeFile('dist/THIRD-PARTY-LICENSES.txt', licencesOf(packages));
await writeFile(
  'dist/sbom.cdx.json',
  billOfMaterials(JSON.parse(await readFile('package.json', 'utf8')), packages),
);

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
