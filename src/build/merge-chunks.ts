import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

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

/** Files of a bundle by their names in its folder. */
type Outputs = ReadonlyMap<string, Metafile['outputs'][string]>;

/** Files that become one, with its name. */
interface Part {
  readonly name: string;
  readonly files: readonly string[];
}

/** What starts together, by the sources that a run begins with; each is loaded after those before it. */
const STARTS: readonly (readonly [name: string, isStart: (source: string) => boolean])[] = [
  ['main', (source) => source === 'src/cli/main.ts'],
  ['run', (source) => source === 'src/cli/run.ts'],
  [
    'validate',
    oneOf(
      'src/cli/commands/catalog.ts',
      'src/cli/commands/validate-catalogs.ts',
      'src/cli/validation/stylish.ts',
      'src/cli/signals.ts',
    ),
  ],
  [
    'check',
    oneOf(
      'src/cli/commands/check.ts',
      'src/cli/check-library.ts',
      'src/cli/signals.ts',
      'src/tasks/open/find-profile.ts',
      'src/host/list-thread/read-batches.ts',
      'src/match/ready-tables.ts',
    ),
  ],
  ['threads', (source) => /^src\/host\/threads\/[a-z-]+-worker\.ts$/u.test(source)],
];
/** What every run has loaded before the rest. */
const ALWAYS = ['main', 'run'];

function oneOf(...sources: readonly string[]): (source: string) => boolean {
  return (source) => sources.includes(source);
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Files that are loaded with these, themselves among them. */
function loadedWith(entries: (source: string) => boolean, outputs: Outputs): ReadonlySet<string> {
  const loaded = new Set<string>();
  function load(name: string): void {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const { path, kind, external } of outputs.get(name)?.imports ?? [])
      if (kind === 'import-statement' && external !== true) load(nameOf(path));
  }
  for (const [name, { entryPoint = '' }] of outputs) if (entries(entryPoint)) load(name);
  return loaded;
}

/** Which files are always loaded together: those that the same starts need. What only threads need stays as it is. */
function partsOf(outputs: Outputs, isAlone: (name: string) => boolean): readonly Part[] {
  const loaded = STARTS.map(([name, isStart]) => ({ name, files: loadedWith(isStart, outputs) }));
  const byStarts = new Map<string, string[]>();
  for (const file of outputs.keys()) {
    const starts = loaded.filter(({ files }) => files.has(file)).map(({ name }) => name);
    const always = ALWAYS.find((name) => starts.includes(name));
    const needed = always === undefined ? starts : [always, ...starts.filter((name) => name === 'threads')];
    const name = needed.join('-');
    if (name === '' || name === 'threads' || isAlone(file)) continue;
    byStarts.set(name, [...(byStarts.get(name) ?? []), file]);
  }
  return [...byStarts].map(([name, files]) => ({ name: `part-${name}.js`, files }));
}

/** The name under which a part hands on what a file of it exports. */
const handedOn = (file: string, name: string) => `${file.replace(/\W/gu, '_')}_${name}`;

/** Everything that the files export, as the source of a part. */
function sourceOf({ files }: Part, outputs: Outputs): string {
  return files
    .map((file) => {
      const names = (outputs.get(file)?.exports ?? []).map((name) => `${name} as ${handedOn(file, name)}`);
      return `import "./${file}";\nexport { ${names.join(', ')} } from "./${file}";`;
    })
    .join('\n');
}

/** Takes in the files of the part and leaves all else where it is. */
function takingIn({ files }: Part, folder: string): Plugin {
  return {
    name: 'part',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\// }, ({ path, kind }) =>
        kind === 'import-statement' && files.includes(nameOf(path))
          ? { path: `${folder}/${nameOf(path)}` }
          : { path, external: true },
      );
    },
  };
}

/** Turns imports of files that were taken in into imports of their part. */
function redirect(text: string, parts: readonly Part[]): string {
  const partOf = (file: string) => parts.find(({ files }) => files.includes(file))?.name;
  return text.replace(
    /\bimport(?:\{([^{}"]*)\}from)?"\.\/([\w.-]+\.js)"/gu,
    (whole, names: string | undefined, file: string) => {
      const part = partOf(file);
      if (part === undefined) return whole;
      if (names === undefined) return `import"./${part}"`;
      const renamed = names.split(',').map((one) => {
        const [name = '', own = name] = one.trim().split(/\s+as\s+/u);
        return `${handedOn(file, name)} as ${own}`;
      });
      return `import{${renamed.join(',')}}from"./${part}"`;
    },
  );
}

/**
 * Joins files of the bundle that are always loaded together: to find, read and link a hundred small ones takes a good part of a run
 * of a second. What is loaded by name keeps a file of that name.
 */
export async function mergeChunks(metafile: Metafile, folder: string): Promise<void> {
  const outputs: Outputs = new Map(
    Object.entries(metafile.outputs).map(([path, one]) => [nameOf(path), one]),
  );
  const texts = new Map<string, string>();
  for (const name of outputs.keys()) texts.set(name, await readFile(`${folder}/${name}`, 'utf8'));
  // What calls require() has it put before it.
  const parts = partsOf(outputs, (name) => /\btypeof require\b/u.test(texts.get(name) ?? ''));
  for (const part of parts) {
    await build({
      stdin: { contents: sourceOf(part, outputs), resolveDir: folder },
      outfile: `${folder}/${part.name}`,
      ...bundleOptions,
      plugins: [takingIn(part, folder)],
    });
  }
  for (const { name, files } of parts) {
    for (const file of files) {
      const { entryPoint, exports = [] } = outputs.get(file) ?? {};
      const names = exports.map((one) => `${handedOn(file, one)} as ${one}`);
      if (entryPoint === undefined) await rm(`${folder}/${file}`);
      else await writeFile(`${folder}/${file}`, `export{${names.join(',')}}from"./${name}";\n`);
    }
  }
  const taken = new Set(parts.flatMap(({ files }) => files));
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.js') || taken.has(file)) continue;
    const text = await readFile(`${folder}/${file}`, 'utf8');
    const redirected = redirect(text, parts);
    if (redirected !== text) await writeFile(`${folder}/${file}`, redirected);
  }
}
