import { join } from 'node:path';
import { cliLabels } from '../labels/cli.ts';
import { problem } from '../problems/index.ts';
import { InputError } from '../problems/problem.ts';
import { chooseSheetName } from '../reporters/xlsx/sheet-name.ts';
import { type FailLevel, worstExitCode } from './exit-code.ts';
import { parseFormats, writeReports } from './formats.ts';
import { type Session, write } from './host.ts';

interface AgenciesOptions {
  readonly agencies: string;
  readonly scoring?: string;
  readonly shard?: string;
  readonly ledgers?: string;
  readonly format?: readonly string[];
  readonly failOn: FailLevel;
  readonly maxGaps: number;
}

type Request = Parameters<typeof import('../index.ts').checkAgencies>[0];

function parseShard(text: string | undefined): Request['shard'] {
  if (text === undefined) return undefined;
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
  const shard = { part: Number(match?.[1]), of: Number(match?.[2]) };
  if (match === null || shard.part > shard.of)
    throw new InputError([problem('usage/bad-shard', { file: '--shard' }, { text })]);
  return shard;
}

/** `--agencies`: checks each agency, writes its ledger where asked, then the scoreboard. Returns the worst exit code of the reports. */
export async function checkAllAgencies(
  options: AgenciesOptions,
  request: Omit<Request, 'file' | 'scoring' | 'shard' | 'take'>,
  session: Session,
): Promise<number> {
  const { checkAgencies, reporters, scoreboardReporters, writeWhole } = await import('../index.ts');
  const { language, host } = session;
  const formats = parseFormats(options.format ?? [], scoreboardReporters);
  const shard = parseShard(options.shard);
  const codes = worstExitCode(options.failOn, options.maxGaps);
  const board = await checkAgencies({
    ...request,
    file: options.agencies,
    scoring: options.scoring,
    shard,
    async take(report, index) {
      codes.take(report);
      if (options.ledgers === undefined) return;
      // A sheet's name is a safe file name too, and the number keeps two agencies of one name apart.
      const name = `${String(index + 1).padStart(3, '0')} ${chooseSheetName(report.agency, new Set())}.xlsx`;
      const target = join(options.ledgers, name.replace(/[<>|"]/g, ' '));
      const ledger = await reporters.xlsx.render(report, { language, width: 80, color: false });
      await writeWhole(target, ledger);
      await write(host.stderr, `${cliLabels.wrote[language](target)}\n`);
    },
  });
  await writeReports(board, formats, session);
  return codes.worst();
}
