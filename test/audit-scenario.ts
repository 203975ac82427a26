import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOfIso } from '../src/model/plain-date.ts';
import type { GapReport } from '../src/model/report.ts';
import { audit } from '../src/tasks/audit.ts';
import { openAudit, requireAudit } from '../src/tasks/open/open-audit.ts';
import { testHost } from './host/node.ts';

const folder = new URL('../fixtures/scenarios/', import.meta.url).pathname;

export const scenarios: readonly string[] = readdirSync(folder);

function requiredDay(iso: string | undefined): number {
  const day = dayOfIso(iso ?? '');
  if (day === undefined) throw new Error(`not a day: ${iso}`);
  return day;
}

function partsOf(name: string, wanted: RegExp): readonly string[] {
  return readdirSync(join(folder, name))
    .filter((part) => wanted.test(part))
    .map((part) => join(folder, name, part));
}

/** The lists of a scenario, in the order of their names. */
export function listsOf(name: string): readonly string[] {
  return partsOf(name, /^list.*\.(?:csv|xlsx)$/u);
}

/** Lines of findings.txt; the first says on which day the scenario is judged. */
export function expectationOf(name: string): readonly string[] {
  return readFileSync(join(folder, name, 'findings.txt'), 'utf8').split('\n');
}

/** Runs the audit of a scenario's folder, of its own lists or of others in their place. */
export async function auditScenario(name: string, lists = listsOf(name)): Promise<GapReport> {
  const file = (part: string) => join(folder, name, part);
  const opened = await openAudit(
    {
      lists,
      catalogs: partsOf(name, /^catalog.*\.yaml$/u),
      profile: file('profile.yaml'),
      mapping: existsSync(file('mapping.yaml')) ? file('mapping.yaml') : undefined,
    },
    { asOf: requiredDay(expectationOf(name)[0]?.replace('# as-of ', '')) },
    testHost,
  );
  return audit(requireAudit(opened));
}
