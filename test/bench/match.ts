/**
 * How well and how fast titles are matched. `npm run bench:match`, or with files of labelled titles:
 * `npm run bench:match -- titles.tsv --errors`. Columns: title, column_path, date, expected_category, expected_item, source.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileMatcher } from '../../src/match/compile-matcher.ts';
import { healthRequirements } from '../match/health-requirements.ts';
import { confusionTable, type Labelled, measure, readLabelled } from '../match/labelled.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, columns: { type: 'boolean' } },
});
const requirements = healthRequirements();
const matcher = compileMatcher(requirements);

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;
}

function report(name: string, labelled: readonly Labelled[]): void {
  const result = measure(matcher, requirements, labelled, { useColumns: values.columns ?? false });
  const rows = [
    ['item matches that are right (precision)', percent(result.rightItems, result.matchedItems)],
    ['item titles matched rightly (recall)', percent(result.rightItems, result.items)],
    ['item titles matched at all', percent(result.matchedOfItems, result.items)],
    ['right item among three suggestions', percent(result.amongThree, result.items)],
    ['NONE titles matched to an item', percent(result.noneMatched, result.nones)],
    ['NONE titles left alone', percent(result.noneAlone, result.nones)],
    ['titles of a category only, stopped there', percent(result.rightCategoryOnly, result.categoryOnly)],
    ['category right (NONE counts as one)', percent(result.rightCategory, labelled.length)],
  ] as const;
  console.log(`\n${name}: ${labelled.length} titles`);
  for (const [label, value] of rows) console.log(`  ${label.padEnd(44)} ${value}`);
  console.log(confusionTable(result.confusion));
  if (values.errors) for (const line of result.errors) console.log(`  ${line}`);
}

function speed(labelled: readonly Labelled[]): void {
  const titles = Array.from({ length: 200_000 }, (_, index) => {
    const { title } = labelled[index % labelled.length]!;
    return Buffer.from(`${2015 + (index % 10)}年${title}(第${index}号)`).toString();
  });
  for (let round = 0; round < 2; round += 1) {
    const before = process.cpuUsage();
    for (const title of titles) matcher.match({ title, file: '', sheet: '', row: 1 });
    const spent = process.cpuUsage(before);
    if (round === 1) {
      const seconds = (spent.user + spent.system) / 1e6;
      console.log(
        `\n${Math.round(titles.length / seconds).toLocaleString('en')} titles per second of processor time`,
      );
    }
  }
}

const folder = new URL('../match/', import.meta.url);
if (positionals.length > 0) {
  for (const file of positionals) report(file, readLabelled(readFileSync(file, 'utf8')));
} else {
  const samples = readLabelled(readFileSync(new URL('sample-titles.tsv', folder), 'utf8'));
  const own = readLabelled(readFileSync(new URL('titles.tsv', folder), 'utf8'));
  report('sample titles', samples);
  report(
    'own titles, part the words were tuned on',
    own.filter(({ isHeldOut }) => !isHeldOut),
  );
  report(
    'own titles, part held out',
    own.filter(({ isHeldOut }) => isHeldOut),
  );
  const read = (file: string) => readLabelled(readFileSync(new URL(file, folder), 'utf8'));
  report('second batch, measured blind once and tuned on since', read('second-titles.tsv'));
  report('third batch, measured blind once and tuned on since', read('third-titles.tsv'));
  report('blind, not tuned on', read('blind-titles.tsv'));
  report('second blind batch, not tuned on', read('second-blind-titles.tsv'));
  speed([...samples, ...own]);
}
