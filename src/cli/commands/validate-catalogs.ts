import { catalogSentences } from '../../labels/catalog-words.ts';
import { InputError, type Problem } from '../../problems/problem.ts';
import { exitCodes } from '../exit-code.ts';
import { type Session, write } from '../host.ts';
import { printProblems } from '../print-problems.ts';
import type { Finish } from '../program.ts';

/** Validates shipped catalogs or files: every file is looked at, every problem is shown, then the count. */
export async function validateCatalogs(
  patterns: readonly string[],
  options: { readonly json?: boolean },
  session: Session,
  finish: Finish,
): Promise<void> {
  const { findCatalog, findPaths, shippedCatalogIds } = await import('../../index.ts');
  const { language, host } = session;
  const names = patterns.length === 0 ? shippedCatalogIds : await findPaths(patterns);
  const problems: Problem[] = [];
  const valid: string[] = [];
  let broken = 0;
  for (const name of names) {
    try {
      const found = await findCatalog(name);
      problems.push(...found.problems);
      valid.push(
        catalogSentences.valid[language]({
          file: name,
          items: found.reference.items,
        }),
      );
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      broken += 1;
      problems.push(...error.problems);
    }
  }
  if (options.json === true)
    await write(host.stdout, `${JSON.stringify({ files: names.length, broken, problems }, undefined, 2)}\n`);
  else {
    if (problems.length > 0) await printProblems(problems, session);
    const warnings = problems.filter(({ severity }) => severity === 'warning').length;
    const summary = catalogSentences.validated[language]({
      files: names.length,
      broken,
      warnings,
    });
    await write(host.stdout, `${[...valid, summary].join('\n')}\n`);
  }
  finish(broken > 0 ? exitCodes.wrongInput : exitCodes.clean);
}
