/** The tests of a room and all of the program that they use as one script, with every mutant in it behind a switch. */
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Instrumenter, type InstrumentResult } from '@stryker-mutator/instrumenter';
import { build, type Plugin } from 'esbuild';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export type Mutant = InstrumentResult['mutants'][number];

const quiet = () => undefined;
const off = () => false;
const logger = {
  ...{ isTraceEnabled: off, isDebugEnabled: off, isInfoEnabled: off, isWarnEnabled: off },
  ...{ isErrorEnabled: off, isFatalEnabled: off },
  ...{ trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet, fatal: quiet },
};

/** Stryker's mutants of these files, and the files with all of them inside. */
async function instrument(paths: readonly string[]): Promise<InstrumentResult> {
  return new Instrumenter(logger).instrument(
    paths.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
    { excludedMutations: [], ignorers: [], plugins: null },
  );
}

/** What is not the program's own comes from outside, loaded once: `modules` is filled with it. */
function outside(modules: Map<string, object>): Plugin {
  return {
    name: 'outside',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[^./#]/ }, ({ path, kind }) =>
        kind === 'entry-point' ? undefined : { path, namespace: 'outside' },
      );
      onLoad({ filter: /./, namespace: 'outside' }, async ({ path }) => {
        const loaded: object = modules.get(path) ?? (await import(path));
        modules.set(path, loaded);
        const names = Object.keys(loaded).filter((name) => /^[\w$]+$/u.test(name) && name !== 'default');
        const fallback = isBuiltin(path) || Object.hasOwn(loaded, 'default') ? 'all.default' : 'all';
        return {
          contents: [
            `const all = outside.get(${JSON.stringify(path)});`,
            `export default ${fallback};`,
            ...names.map(
              (name, at) =>
                `const name${at} = all[${JSON.stringify(name)}]; export { name${at} as ${name} };`,
            ),
          ].join('\n'),
        };
      });
    },
  };
}

/** Sources as they are on disk or with their mutants, each knowing its own address. */
function sources(mutated: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'sources',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => ({
        contents: (mutated.get(path) ?? readFileSync(path, 'utf8')).replaceAll(
          'import.meta.url',
          JSON.stringify(pathToFileURL(path).href),
        ),
        loader: 'ts',
      }));
    },
  };
}

export interface Bundle {
  /** The body of an async function of `outside`. */
  readonly code: string;
  readonly mutants: readonly Mutant[];
}

/** `modules` holds what replaces vitest, and then whatever else is used. */
export async function bundleRoom(
  mutated: readonly string[],
  tests: readonly string[],
  modules: Map<string, object>,
): Promise<Bundle> {
  const { files, mutants } = await instrument(mutated);
  const contents = new Map(files.map(({ name, content }) => [name, content]));
  const built = await build({
    stdin: {
      contents: tests.map((path) => `import ${JSON.stringify(path)};`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20',
    platform: 'node',
    logLevel: 'error',
    plugins: [outside(modules), sources(contents)],
  });
  return { code: built.outputFiles[0]?.text ?? '', mutants };
}
