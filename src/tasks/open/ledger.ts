import type { GapReport } from '../../model/report.ts';
import { openList } from '../../readers/index.ts';
import { defaultReadLimits } from '../../readers/reader.ts';
import { carryLedger } from '../../report/ledger/carry-ledger.ts';
import { readLedger } from '../../report/ledger/read-ledger.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { Host } from './host.ts';

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
