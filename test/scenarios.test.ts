import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { audit } from '../src/audit.ts';
import { findCatalog } from '../src/gather/catalogs.ts';
import { openSources } from '../src/gather/find-lists.ts';
import { findSettings } from '../src/gather/settings.ts';
import type { Finding } from '../src/model/finding.ts';
import { dayOfIso } from '../src/model/plain-date.ts';
import { defaultReadLimits } from '../src/readers/reader.ts';

/**
 * Every folder of fixtures/scenarios is one small audit: a catalog, a profile, a list, and the findings worked out by hand, one
 * line each. Lines with # say on which day it is judged and how the days were counted.
 */
const folder = new URL('../fixtures/scenarios/', import.meta.url).pathname;

function fold({ rule, item, element, entry }: Finding): string {
  const what = item === undefined ? [] : [element === undefined ? item.code : `${item.code}/${element}`];
  const where = entry === undefined ? [] : [`${basename(entry.file)}:${entry.row}`];
  return [rule, ...what, ...where].join('  ');
}

function requiredDay(iso: string | undefined): number {
  const day = dayOfIso(iso ?? '');
  if (day === undefined) throw new Error(`not a day: ${iso}`);
  return day;
}

async function noStandardInput(): Promise<never> {
  throw new Error('scenarios read files only');
}

test.each(readdirSync(folder))('%s', async (name) => {
  const file = (part: string) => join(folder, name, part);
  const optional = (part: string) => (existsSync(file(part)) ? file(part) : undefined);
  const lines = readFileSync(file('findings.txt'), 'utf8').split('\n');
  const { profile, calendar, mapping } = await findSettings({
    profile: file('profile.yaml'),
    calendars: [],
    mapping: optional('mapping.yaml'),
  });
  const lists = readdirSync(join(folder, name)).filter((part) => /^list.*\.(?:csv|xlsx)$/u.test(part));
  const { period } = profile;
  const report = await audit({
    catalogs: [await findCatalog(file('catalog.yaml'))],
    profile,
    calendar,
    asOf: requiredDay(lines[0]?.replace('# as-of ', '')),
    ...(period === undefined
      ? {}
      : { period: { from: requiredDay(period.from), to: requiredDay(period.to) } }),
    ...(mapping === undefined ? {} : { mapping }),
    lists: {
      sources: () => openSources(lists.map(file), noStandardInput),
      limits: defaultReadLimits,
      columns: profile.columns,
      includeHidden: false,
    },
  });
  const expected = lines.filter((line) => line !== '' && !line.startsWith('#'));
  expect(report.findings.map(fold).sort()).toEqual(expected.sort());
});
