import { basename } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../src/model/finding.ts';
import { auditScenario, expectationOf, scenarios } from './audit-scenario.ts';

/**
 * Every folder of fixtures/scenarios is one small audit: catalogs, a profile, lists, and the findings worked out by hand, one
 * line each. Lines with # say on which day it is judged and how the days were counted.
 */
function fold({ rule, item, element, entry }: Finding): string {
  const what = item === undefined ? [] : [element === undefined ? item.code : `${item.code}/${element}`];
  const where = entry === undefined ? [] : [`${basename(entry.file)}:${entry.row}`];
  return [rule, ...what, ...where].join('  ');
}

test.each(scenarios)('%s', async (name) => {
  const report = await auditScenario(name);
  const expected = expectationOf(name).filter((line) => line !== '' && !line.startsWith('#'));
  expect(report.findings.map(fold).sort()).toEqual(expected.sort());
});
