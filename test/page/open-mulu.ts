import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isShown, state, type Tab, until } from './browsers/tab.ts';

/** What is stated beside the files. */
export interface Stated {
  readonly asOf: string;
  readonly catalog?: string;
  readonly agency?: string;
}

/** Puts files in and waits until they were read. */
export async function giveFiles(tab: Tab, files: readonly string[]): Promise<void> {
  await tab.put('#files', files);
  const names = files.map((file) => file.slice(file.lastIndexOf('/') + 1));
  const given = "document.getElementById('given').textContent";
  await until(tab, `${JSON.stringify(names)}.every((name) => ${given}.includes(name))`);
  await until(tab, `${isShown('#choices')} && !${isShown('#running')}`);
}

/** Asks for the report of what was put in, and waits until it is there. */
export async function check(tab: Tab, { asOf, catalog, agency }: Stated): Promise<void> {
  await state(tab, '#as-of', asOf);
  if (catalog !== undefined) await state(tab, '#catalog', catalog);
  if (agency !== undefined) await state(tab, '#agency', agency);
  await tab.click('#check');
  await until(tab, isShown('#report'));
}

/** Waits until all files to be taken home are there. */
export const allMade = (tab: Tab) => until(tab, `${isShown('#take')} && !${isShown('#running')}`);

/** What a button of the page hands out, without saving it: for many in a row. */
export async function handedOut(tab: Tab, what: string): Promise<string> {
  const button = `document.querySelector('[data-format=${what}]')`;
  await until(tab, button);
  return String(
    await tab.run(`(async () => {
      const { createObjectURL } = URL;
      const { click } = HTMLAnchorElement.prototype;
      let handed;
      HTMLAnchorElement.prototype.click = () => {};
      URL.createObjectURL = (blob) => { handed = blob; return createObjectURL.call(URL, blob); };
      ${button}.click();
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
      return handed.text();
    })()`),
  );
}

/** One run of the command line, in the folder of its inputs: names are then as a page knows them. */
export interface Run {
  readonly folder: string;
  readonly words: readonly string[];
}

const main = new URL('../../src/cli/main.ts', import.meta.url).href;
const tsx = import.meta.resolve('tsx');
const script = `
const { main } = await import('${main}');
for (const { folder, words } of JSON.parse(process.argv[1])) { process.chdir(folder); await main(words, process); }
process.exitCode = 0;`;

/** Runs the command line once or many times, in one process of its own. */
async function runCommands(runs: readonly Run[]): Promise<void> {
  const given = ['--import', tsx, '--input-type=module', '-e', script, '--', JSON.stringify(runs)];
  await promisify(execFile)(process.execPath, given, { maxBuffer: 64 * 1024 ** 2 });
}

const quietly = ['--fail-on', 'never', '--lang', 'zh', '--quiet'];

/** The files that `check` writes. */
export async function checkByCommand(
  folder: URL | string,
  words: readonly string[],
  formats: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const target = await mkdtemp(join(tmpdir(), 'mulu-page-'));
  const asked = formats.flatMap((format) =>
    format === 'annotated'
      ? ['--annotate', join(target, format)]
      : ['-f', `${format}=${join(target, format)}`],
  );
  const at = typeof folder === 'string' ? folder : fileURLToPath(folder);
  await runCommands([{ folder: at, words: ['check', ...words, ...asked, ...quietly] }]);
  const written = formats.map(async (format) => [format, await readFile(join(target, format))] as const);
  const files = new Map(await Promise.all(written));
  await rm(target, { recursive: true });
  return files;
}

/** The JSON reports of many checks, in their order. */
export async function checkAllByCommand(runs: readonly Run[]): Promise<readonly string[]> {
  const target = await mkdtemp(join(tmpdir(), 'mulu-page-'));
  const files = runs.map((_, index) => join(target, `${index}.json`));
  await runCommands(
    runs.map(({ folder, words }, index) => ({
      folder,
      words: ['check', ...words, '-f', `json=${files[index]}`, ...quietly],
    })),
  );
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  await rm(target, { recursive: true });
  return texts;
}
