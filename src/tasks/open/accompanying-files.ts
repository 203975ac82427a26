import { loadLetterTemplate } from '../../catalog/load/letter.ts';
import type { Claims } from '../../model/claims.ts';
import type { LetterTemplate } from '../../model/letter.ts';
import type { GapReport } from '../../model/report.ts';
import { openList } from '../../readers/index.ts';
import { defaultReadLimits } from '../../readers/reader.ts';
import { carryLedger } from '../../report/ledger/carry-ledger.ts';
import { readLedger } from '../../report/ledger/read-ledger.ts';
import { InputError, type Problem } from '../../words/problems/problem.ts';
import type { Host } from './host.ts';
import { readYamlText } from './yaml-files.ts';

/** Reads a claims file; throws all that is wrong with it. */
export async function findClaims(file: string, host: Host): Promise<Claims> {
  const { loadClaims } = await import('../../catalog/load/claims.ts');
  const { claims, problems } = loadClaims(await host.readText(file), file);
  if (claims === undefined) throw new InputError(problems);
  return claims;
}

/** The wording of notices that an office gives. Throws `InputError` with all that is wrong with it. */
export async function findLetterTemplate(file: string, host: Host): Promise<LetterTemplate> {
  const { template, problems } = loadLetterTemplate(await readYamlText(file, host), file);
  if (template === undefined) throw new InputError(problems);
  return template;
}

/** The report with what an earlier ledger brings along; warnings are returned. Throws when the file is no ledger. */
export async function addLedger(
  report: GapReport,
  file: string,
  host: Host,
): Promise<{ readonly report: GapReport; readonly problems: readonly Problem[] }> {
  const source = await host.openFile(file);
  try {
    const opened = await openList(source, defaultReadLimits);
    try {
      const read = await readLedger(opened, file);
      const carried = carryLedger(report, read.rows, file);
      return {
        report: { ...report, ledger: carried.ledger },
        problems: [...read.problems, ...carried.problems],
      };
    } finally {
      await opened.close();
    }
  } finally {
    await source.close();
  }
}
