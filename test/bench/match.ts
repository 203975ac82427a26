/**
 * How well and how fast titles are matched, catalog by catalog, by the title alone. `npm run bench:match` measures the sets under
 * test/match/labelled; `-- --folder DIR` those of another folder (CATALOG.PART.tsv), `--part check` one part, `--errors` lists what is wrong,
 * `--printed` leaves out the keywords that authors wrote: what a catalog's own words and the general tables come to.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileMatcher } from '../../src/match/compile-matcher.ts';
import { healthRequirements } from '../match/health-requirements.ts';
import { type Labelled, measure, readLabelled } from '../match/labelled.ts';
import {
  catalogUnderTest,
  type LabelledTitle,
  labelledFiles,
  measureSet,
  readLabelledFiles,
  type Share,
} from '../match/labelled-set.ts';

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    part: { type: 'string' },
    errors: { type: 'boolean', default: false },
    printed: { type: 'boolean', default: false },
    columns: { type: 'boolean', default: false },
  },
});
const home = new URL('../match/', import.meta.url);

function percent({ hits, of }: Share): string {
  return of === 0 ? '-' : `${((100 * hits) / of).toFixed(1)} % (${hits}/${of})`;
}

const HEADINGS = ['titles', 'precision', 'recall', 'element', 'NONE given an item', 'category'];

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(30)}${cells.map((cell) => cell.padStart(19)).join('')}`;
}

async function reportSets(folder: string): Promise<void> {
  const parts = values.part === undefined ? undefined : new RegExp(`^${values.part}$`, 'u');
  console.log(row('catalog', HEADINGS));
  for (const [id, files] of labelledFiles(folder, parts)) {
    const catalog = await catalogUnderTest(id, values.printed ? 'printed' : 'all');
    const titles = readLabelledFiles(files);
    const kinds: readonly (readonly [string, readonly LabelledTitle[]])[] = [
      ['real', titles.filter(({ isReal }) => isReal)],
      ['modelled', titles.filter(({ isReal }) => !isReal)],
    ];
    for (const [kind, own] of kinds) {
      if (own.length === 0) continue;
      const figures = measureSet(own, catalog);
      const { precision, recall, elements, nonesGivenItem, categories } = figures;
      const shares = [precision, recall, elements, nonesGivenItem, categories].map(percent);
      console.log(row(`${id}, ${kind}`, [String(figures.titles), ...shares]));
      if (values.errors) for (const error of figures.errors) console.log(`  ${error}`);
    }
  }
}

/** The older sets of health titles, with column paths: columns title, column_path, date, expected_category, expected_item, source. */
function reportHealth(): readonly Labelled[] {
  const requirements = healthRequirements();
  const matcher = compileMatcher(requirements);
  const names = ['sample', '', 'second', 'third', 'blind', 'second-blind'];
  return names.flatMap((name) => {
    const file = `${name === '' ? '' : `${name}-`}titles.tsv`;
    const titles = readLabelled(readFileSync(new URL(file, home), 'utf8'));
    const result = measure(matcher, requirements, titles, { useColumns: values.columns });
    const shares: readonly Share[] = [
      { hits: result.rightItems, of: result.matchedItems },
      { hits: result.rightItems, of: result.items },
      { hits: 0, of: 0 },
      { hits: result.noneMatched, of: result.nones },
      { hits: result.rightCategoryOnly, of: result.categoryOnly },
    ];
    console.log(row(file, [String(titles.length), ...shares.map(percent)]));
    if (values.errors) for (const error of result.errors) console.log(`  ${error}`);
    return titles;
  });
}

function speed(labelled: readonly Labelled[]): void {
  const matcher = compileMatcher(healthRequirements());
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

if (values.folder === undefined) {
  await reportSets(fileURLToPath(new URL('labelled', home)));
  console.log('');
  speed(reportHealth());
} else await reportSets(values.folder);
