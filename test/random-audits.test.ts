/** Random small lists through the whole audit: what means nothing changes nothing, what means one thing changes one way only. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import XLSX from '@e965/xlsx';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf, isoOfDay } from '../src/model/plain-date.ts';
import { present } from '../src/model/present.ts';
import type { GapReport } from '../src/model/report.ts';
import { audit } from '../src/tasks/audit.ts';
import { openAudit, requireAudit } from '../src/tasks/open/open-audit.ts';
import { runCli } from './cli/run-cli.ts';
import { smallCatalog } from './cli/small-catalog.ts';
import { testHost } from './host/node.ts';
import { verdictsOf } from './print-verdicts.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-random-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const own = (name: string) => join(folder, name);

const HEAD = ['事项编码', '事项名称', '公开要素', '信息标题', '成文日期', '公开日期'];
const someDay = fc.option(fc.integer({ min: dayOf(2023, 11, 1), max: dayOf(2025, 1, 31) }).map(isoOfDay), {
  nil: '',
});
const matters = [
  ['0101', '医疗机构行政处罚', '处罚决定信息'],
  ['0102', '门诊人次统计', '统计数据'],
  ['0103', '培训通知', '通知'],
] as const;
const someRows = fc
  .array(fc.record({ matter: fc.nat({ max: 2 }), formed: someDay, published: someDay }), {
    minLength: 2,
    maxLength: 12,
  })
  .map((rows) =>
    rows.map(({ matter, formed, published }, at) => {
      const [code, name, element] = present(matters[matter]);
      return [code, name, element, `青麓县${name}第${at + 1}号`, formed, published];
    }),
  );
type Rows = readonly (readonly string[])[];

function writeCatalog(days: number): string {
  const file = own(`catalog-${days}.yaml`);
  const item = (at: number, nature: string, limit: string) => {
    const [code, name, element] = present(matters[at]);
    return `{code: "${code}", name: ${name}, source: {status: document}, elements: [{id: e, name: ${element}, nature: ${nature}, limit: ${limit}}]}`;
  };
  const text = smallCatalog(
    item(0, 'event', `自信息形成或者变更之日起${days}个工作日内`),
    item(1, 'event', '每季度结束后15日内'),
    item(2, 'event', '每年1月31日前'),
  );
  writeFileSync(file, text);
  return file;
}

const csvOf = (rows: Rows) => `${[HEAD, ...rows].map((row) => row.join(',')).join('\n')}\n`;

function writeList(name: string, rows: Rows): string {
  const file = own(name);
  if (name.endsWith('.xlsx')) {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.aoa_to_sheet([[...HEAD], ...rows.map((row) => [...row])]),
      '清单',
    );
    writeFileSync(file, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
  } else if (name.endsWith('.gbk.csv')) writeFileSync(file, iconv.encode(csvOf(rows), 'gb18030'));
  else writeFileSync(file, csvOf(rows));
  return file;
}

async function judge(
  lists: readonly string[],
  catalog: string,
  asOf = dayOf(2025, 2, 20),
): Promise<GapReport> {
  const period = { from: dayOf(2024, 1, 1), to: dayOf(2024, 12, 31) };
  return audit(requireAudit(await openAudit({ lists, catalogs: [catalog] }, { asOf, period }, testHost)));
}

const RUNS = { numRuns: 15 };
const gapsOf = ({ items }: GapReport, reason?: string) =>
  items
    .filter(({ elements }) =>
      elements.some(
        ({ outcome, reasons }) =>
          outcome === 'gap' && (reason === undefined || reasons.some((one) => one === reason)),
      ),
    )
    .map(({ code }) => code);

test('the format and the encoding of a list, and files in place of one, change no verdict', async () => {
  const catalog = writeCatalog(7);
  await fc.assert(
    fc.asyncProperty(someRows, fc.nat({ max: 12 }), async (rows, at) => {
      const usual = verdictsOf(await judge([writeList('a.csv', rows)], catalog));
      expect(verdictsOf(await judge([writeList('a.xlsx', rows)], catalog))).toBe(usual);
      expect(verdictsOf(await judge([writeList('a.gbk.csv', rows)], catalog))).toBe(usual);
      const parts = [rows.slice(0, at), rows.slice(at)].filter((part) => part.length > 0);
      const files = parts.map((part, index) => writeList(`part-${index}.csv`, part));
      expect(verdictsOf(await judge(files.toReversed(), catalog))).toBe(usual);
    }),
    RUNS,
  );
}, 120_000);

test('a later day of judgement turns no late publication into a met duty', async () => {
  const catalog = writeCatalog(7);
  await fc.assert(
    fc.asyncProperty(someRows, fc.integer({ min: 1, max: 400 }), async (rows, days) => {
      const file = writeList('a.csv', rows);
      const before = gapsOf(await judge([file], catalog), 'published-late');
      const after = gapsOf(await judge([file], catalog, dayOf(2025, 2, 20) + days), 'published-late');
      expect(after).toEqual(expect.arrayContaining(before));
    }),
    RUNS,
  );
}, 120_000);

test('a tightened limit turns no gap into anything else', async () => {
  const loose = writeCatalog(20);
  await fc.assert(
    fc.asyncProperty(someRows, fc.integer({ min: 1, max: 19 }), async (rows, days) => {
      // What was formed before the period is judged in it only while it is due in it: tightened, it is the former period's.
      const inside = rows.map(
        ([code = '', name = '', element = '', title = '', formed = '', published = '']) => {
          const own = formed < '2024-01-01' ? '' : formed;
          return [code, name, element, title, own, published];
        },
      );
      const file = writeList('a.csv', inside);
      const before = gapsOf(await judge([file], loose));
      expect(gapsOf(await judge([file], writeCatalog(days)))).toEqual(expect.arrayContaining(before));
    }),
    RUNS,
  );
}, 120_000);

test('random lists are judged alike in every time zone', () => {
  const script = fileURLToPath(new URL('print-verdicts.ts', import.meta.url));
  const named = fc.sample(someRows, { numRuns: 12, seed: 7 }).map((rows, at) => {
    const file = writeList(`zone-${at}.csv`, rows);
    return `late-around-national-day=${file}`;
  });
  const [first, ...others] = ['Asia/Shanghai', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
    const text = execFileSync(process.execPath, ['--import', 'tsx', script, ...named], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    return text.slice(text.indexOf('\n'));
  });
  expect(first).toContain('0101/decision');
  for (const other of others) expect(other).toBe(first);
}, 120_000);

test('the shards of a run of random agencies merge to the board of the whole run', async () => {
  const catalog = writeCatalog(7);
  await fc.assert(
    fc.asyncProperty(
      fc.array(someRows, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 4 }),
      async (lists, count) => {
        const agencies = lists.map((rows, at) => {
          const list = writeList(`agency-${at}.csv`, rows);
          writeFileSync(own(`profile-${at}.yaml`), `agency: 第${at + 1}单位\ncatalogs: ["${catalog}"]\n`);
          return `  - {lists: ["${list}"], profile: "${own(`profile-${at}.yaml`)}"}`;
        });
        writeFileSync(own('agencies.yaml'), `agencies:\n${agencies.join('\n')}\n`);
        const run = async (name: string, ...more: readonly string[]) => {
          const argv = [
            'check',
            '--agencies',
            own('agencies.yaml'),
            '--as-of',
            '2025-02-20',
            '--from',
            '2024-01-01',
            '--to',
            '2024-12-31',
          ];
          const { exitCode, stderr } = await runCli([...argv, ...more, '-f', `json=${own(name)}`]);
          expect([exitCode < 2, exitCode < 2 ? '' : stderr]).toEqual([true, '']);
          return own(name);
        };
        const whole = await run('whole.json');
        const shards: string[] = [];
        for (let at = count; at >= 1; at -= 1)
          shards.push(await run(`shard-${at}.json`, '--shard', `${at}/${count}`));
        await runCli(['report', '--merge', ...shards, '-f', `json=${own('merged.json')}`]);
        expect(readFileSync(own('merged.json'), 'utf8')).toBe(readFileSync(whole, 'utf8'));
      },
    ),
    { numRuns: 6 },
  );
}, 120_000);
