import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expectationOf, listsOf } from '../audit-scenario.ts';
import type { Run, Stated } from './open-mulu.ts';

/** A scenario folder as it is put before the page and before the command line. */
export interface ScenarioInputs {
  readonly name: string;
  readonly files: readonly string[];
  readonly stated: Stated;
  readonly run: Run;
}

export function inputsOf(name: string): ScenarioInputs {
  const folder = fileURLToPath(new URL(`../../fixtures/scenarios/${name}/`, import.meta.url));
  const there = readdirSync(folder).filter((part) => part.endsWith('.yaml'));
  const lists = listsOf(name).map((list) => list.slice(list.lastIndexOf('/') + 1));
  const asOf = expectationOf(name)[0]?.replace('# as-of ', '') ?? '';
  const catalogs = there.filter((part) => /^catalog.*\.yaml$/u.test(part));
  const [catalog, ...others] = catalogs;
  const words = [
    ...lists,
    ...['-p', 'profile.yaml', '--as-of', asOf],
    ...(there.includes('mapping.yaml') ? ['-m', 'mapping.yaml'] : []),
    ...catalogs.flatMap((one) => ['-c', one]),
  ];
  return {
    name,
    files: [...lists, ...there].map((part) => `${folder}${part}`),
    stated: { asOf, ...(catalog === undefined ? {} : { catalog: others.length > 0 ? '*' : catalog }) },
    run: { folder, words },
  };
}
