/** Runs mulu on the files of a case: in this process through its public entry, or by its command line. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { audit, dayOfIso, openAudit, requireAudit } from '../../src/index.ts';
import type { CaseFiles } from './as-files.ts';
import type { GapReport } from './model.ts';

/** The built program that `runByCommandLine` starts. */
const root = fileURLToPath(new URL('../../', import.meta.url));

export type RunMulu = (files: CaseFiles) => Promise<GapReport>;

async function inFolder<T>({ files }: CaseFiles, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const runByCommandLine: RunMulu = (of) =>
  inFolder(of, async (folder) => {
    const calendar = of.files['calendar.yaml'] === undefined ? [] : ['--calendar', 'calendar.yaml'];
    const args = [
      'check',
      'list.csv',
      '--profile',
      'profile.yaml',
      '--as-of',
      of.asOf,
      ...calendar,
      '--format',
      'json',
      '--lang',
      'en',
    ];
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'bin/mulu.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0 && status !== 1) throw new Error(`exit ${status}: ${stderr}`);
    return JSON.parse(stdout) as GapReport;
  });

export const runInProcess: RunMulu = (of) =>
  inFolder(of, async (folder) => {
    const calendar = of.files['calendar.yaml'];
    const asOf = dayOfIso(of.asOf);
    if (asOf === undefined) throw new Error(`${of.asOf} is no day`);
    const opened = await openAudit(
      {
        lists: [join(folder, 'list.csv')],
        profile: join(folder, 'profile.yaml'),
        calendars: calendar === undefined ? [] : [join(folder, 'calendar.yaml')],
      },
      { asOf },
    );
    return audit(requireAudit(opened));
  });
