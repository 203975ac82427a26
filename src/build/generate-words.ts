import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { WordFile } from '../model/words.ts';
import { formatProblem } from '../words/problems/problem.ts';

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
  await writeFile(
    new URL('words.ts', folder),
    `import type { WordFile } from '../model/words.ts';\n\nexport const wordFiles: Readonly<Record<string, WordFile>> = JSON.parse(${JSON.stringify(JSON.stringify(files))});\n`,
  );
}
