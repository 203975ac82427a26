import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('print-due-days.ts', import.meta.url));

function printUnder(zone: string): { readonly hour: string; readonly days: string } {
  const text = execFileSync(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  const end = text.indexOf('\n');
  return { hour: text.slice(0, end), days: text.slice(end + 1) };
}

it('due days are the same in every time zone', () => {
  const [shanghai, utc, losAngeles] = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles'].map(printUnder);
  // The zones were really different.
  expect([shanghai?.hour, utc?.hour, losAngeles?.hour]).toEqual(['8', '0', '16']);
  expect(shanghai?.days).toBe(utc?.days);
  expect(losAngeles?.days).toBe(utc?.days);
  expect(utc?.days).toContain('"due":"2020-02-06"');
  expect(utc?.days).toContain('"due":"2020-01-24 15:30"');
});
