import { readFile, writeFile } from 'node:fs/promises';
import { formatProblem } from '../words/problems/problem.ts';

/** Compiles the default scoring, catalogs/scoring/default.yaml. */
export async function generateScoring(folder: URL): Promise<void> {
  const { loadScoring } = await import('../catalog/load/scoring.ts');
  const file = 'catalogs/scoring/default.yaml';
  const text = await readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
  const { scoring, problems } = loadScoring(text, file);
  if (scoring === undefined) throw new Error(problems.map((one) => formatProblem(one, 'en')).join('\n'));
  await writeFile(
    new URL('scoring.ts', folder),
    `import type { Scoring } from '../model/scoring.ts';\n\nexport const defaultScoring: Scoring = ${JSON.stringify(scoring)};\n`,
  );
}
