import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type { WordFile } from '../model/words.ts';
import { formatProblem } from '../words/problems/problem.ts';
import { generateCalendar } from './generate-calendar.ts';
import { generateCatalogs } from './generate-catalogs.ts';
import { generateSchemas } from './generate-schemas.ts';
import { generateScripts } from './generate-scripts.ts';

/** Compiles the default scoring, catalogs/scoring/default.yaml. */
export async function generateScoring(folder: URL): Promise<void> {
  const { loadScoring } = await import('../catalog/load/scoring.ts');
  const file = 'catalogs/scoring/default.yaml';
  const text = await readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
  const { scoring, problems } = loadScoring(text, file);
  if (scoring === undefined) throw new Error(problems.map((one) => formatProblem(one, 'en')).join('\n'));
  await writeFile(
    new URL('scoring.ts', folder),
    `import type { Scoring } from '../model/scoreboard.ts';\n\nexport const defaultScoring: Scoring = ${JSON.stringify(scoring)};\n`,
  );
}

/** A file of words as source text: its rows of words are one long text, which packs better than lists and is read sooner. */
function wordFileText({ related, ...others }: WordFile): string {
  if (related.flat().some((word) => /\s/u.test(word))) throw new Error('a word has a blank inside');
  const rows = related.map((row) => row.join(' ')).join('\n');
  return `{ ...${JSON.stringify(others)}, related: readRows(${JSON.stringify(rows)}) }`;
}

const source = new URL('../../catalogs/words/', import.meta.url);

/** Compiles the word files, catalogs/words/*.yaml. */
export async function generateWords(folder: URL): Promise<void> {
  const { loadWords } = await import('../catalog/load/words.ts');
  const names = (await readdir(source)).filter((name) => name.endsWith('.yaml')).sort();
  const files: Record<string, WordFile> = {};
  for (const name of names) {
    const text = await readFile(new URL(name, source), 'utf8');
    const { words, problems } = loadWords(text, `catalogs/words/${name}`);
    if (words === undefined) throw new Error(problems.map((one) => formatProblem(one, 'en')).join('\n'));
    files[words.id] = words;
  }
  const entries = Object.entries(files).map(
    ([id, file]) => `  ${JSON.stringify(id)}: ${wordFileText(file)},`,
  );
  await writeFile(
    new URL('words.ts', folder),
    [
      "import type { WordFile } from '../model/words.ts';",
      '',
      'const readRows = (rows: string): readonly (readonly string[])[] =>',
      "  rows === '' ? [] : rows.split('\\n').map((row) => row.split(' '));",
      '',
      'export const wordFiles: Readonly<Record<string, WordFile>> = {',
      ...entries,
      '};',
      '',
    ].join('\n'),
  );
}

/** Compiles what is known before run time from its sources: calendar, script table, schema validators, shipped catalogs. */

const folder = new URL('../generated/', import.meta.url);
await mkdir(folder, { recursive: true });
const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
await writeFile(new URL('version.ts', folder), `export const version = '${version}';\n`);
// The order matters: catalogs are validated by the schemas and read by the limit grammar.
await generateCalendar(folder);
await generateScripts(folder);
await generateSchemas(folder);
await generateWords(folder);
await generateCatalogs(folder);
await generateScoring(folder);
