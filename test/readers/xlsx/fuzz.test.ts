/** Damaged files end in rows or in a problem, never otherwise. `MULU_FUZZ=10000` for a nightly run. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { InputError } from '../../../src/words/problems/problem.ts';
import { seededNumbers } from '../../lists/list-rows.ts';
import { makeWorkbook, stylesOf, type WorkbookParts } from '../../lists/workbook-parts.ts';
import { readSheets } from './read-sheets.ts';

const RUNS = Number(process.env.MULU_FUZZ ?? 200);
const LIMITS = { maxInflatedBytes: 32 * 1024 ** 2 };
const SEED = 20_240_925;

/** What damage likes to leave behind. */
const TOKENS = [
  '<',
  '>',
  '"',
  '/',
  '&',
  '&#',
  '<c',
  '<row ',
  '<si>',
  ' r="',
  ' t="s"',
  '<!--',
  '<![CDATA[',
  ']]>',
  '<?',
  '\0',
  '\xff',
  '99999999999',
  '-1',
  '_x000D_',
  '<!DOCTYPE',
];

const parts: WorkbookParts = {
  sheets: [
    {
      name: '清单',
      xml: '<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45560.5</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><r><t>甲</t></r></is></c><c r="C2" t="d"><v>2024-09-25</v></c></row><row><c t="str"><f>A1</f><v>乙&amp;</v></c></row>',
    },
  ],
  strings:
    '<si><t>甲</t></si><si><r><t xml:space="preserve"> 乙</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
  styles: stylesOf([0, 31, '[$-804]aaaa;"x"@', '0000']),
};

function mutate(bytes: Uint8Array, next: (bound: number) => number): Buffer {
  let mutated = Buffer.from(bytes);
  for (let count = 1 + next(4); count > 0; count -= 1) {
    const at = next(mutated.length + 1);
    const kind = next(4);
    if (kind === 0) mutated[at] = next(256);
    else if (kind === 1)
      mutated = Buffer.concat([mutated.subarray(0, at), mutated.subarray(at + 1 + next(40))]);
    else if (kind === 2) {
      const token = Buffer.from(TOKENS[next(TOKENS.length)] as string, 'latin1');
      mutated = Buffer.concat([mutated.subarray(0, at), token, mutated.subarray(at)]);
    } else {
      const again = mutated.subarray(next(mutated.length + 1)).subarray(0, next(60));
      mutated = Buffer.concat([mutated.subarray(0, at), again, mutated.subarray(at)]);
    }
  }
  return mutated;
}

/** Reads whatever can be read; anything but `InputError` fails the test. */
async function readToTheEnd(bytes: Uint8Array): Promise<'rows' | 'problem'> {
  try {
    await readSheets(bytes, LIMITS);
    return 'rows';
  } catch (error) {
    if (error instanceof InputError && error.problems.length === 1) return 'problem';
    throw error;
  }
}

async function count(runs: number, bytesOf: (next: (bound: number) => number) => Uint8Array) {
  const counts = { rows: 0, problem: 0 };
  for (let run = 0; run < runs; run += 1) {
    const bytes = bytesOf(seededNumbers(SEED + run));
    try {
      counts[await readToTheEnd(bytes)] += 1;
    } catch (cause) {
      throw new Error(`run ${run}`, { cause });
    }
  }
  return counts;
}

test('damaged archives', { timeout: 60_000 + RUNS * 50 }, async () => {
  const folder = fileURLToPath(new URL('../../../fixtures/lists/xlsx/', import.meta.url));
  const files = await Promise.all(
    ['sheetjs-uncompressed', 'openpyxl-plain', 'exceljs-stream-shared'].map((name) =>
      readFile(`${folder}${name}.xlsx`),
    ),
  );
  const counts = await count(RUNS, (next) => mutate(files[next(files.length)] as Buffer, next));
  expect(counts.problem).toBeGreaterThan(0);
  expect(counts.problem + counts.rows).toBe(RUNS);
});

test('damaged parts in a sound archive', { timeout: 60_000 + RUNS * 50 }, async () => {
  const counts = await count(RUNS, (next) =>
    makeWorkbook({
      ...parts,
      replace: (members) => {
        const chosen = next(members.length);
        return members.map((member, index) =>
          index === chosen ? { ...member, content: mutate(Buffer.from(member.content), next) } : member,
        );
      },
    }),
  );
  expect(counts.rows).toBeGreaterThan(0);
  expect(counts.problem).toBeGreaterThan(0);
});
