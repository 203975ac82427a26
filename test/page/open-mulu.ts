import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';

/** The page as it stands before an officer, and all that it asked for or complained about. */
export interface OpenedPage {
  readonly page: Page;
  readonly faults: string[];
  /** Addresses that are neither the page's own file nor made in it. */
  readonly requests: string[];
}

/** Opens mulu.html from the disk, with a network that answers nothing. */
export async function openMulu(browser: Browser, file: string, locale = 'zh-CN'): Promise<OpenedPage> {
  const page = await browser.newPage({ locale, viewport: { width: 1200, height: 900 } });
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  const requests: string[] = [];
  const address = pathToFileURL(file).href;
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (request.url() !== address && !/^(?:blob|data):/u.test(request.url())) requests.push(request.url());
  });
  await page.goto(address);
  return { page, faults, requests };
}

/** What is stated beside the files. */
export interface Stated {
  readonly asOf: string;
  readonly catalog?: string;
}

/** Drops files, waits until they were read, and asks for the report. */
export async function checkInPage(page: Page, files: readonly string[], stated: Stated): Promise<void> {
  await page.setInputFiles('#files', [...files]);
  await page.waitForSelector('#choices:not([hidden])');
  await page.fill('#as-of', stated.asOf);
  if (stated.catalog !== undefined) await page.selectOption('#catalog', stated.catalog);
  await page.click('#check');
  await page.waitForSelector('#report:not([hidden])');
}

/** A file that the page hands out, by its extension. */
export async function download(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const [handed] = await Promise.all([
    page.waitForEvent('download'),
    page.click(`#downloads [data-format=${format}]`),
  ]);
  return { name: handed.suggestedFilename(), bytes: await readFile(await handed.path()) };
}

const main = new URL('../../src/cli/main.ts', import.meta.url).href;
const tsx = import.meta.resolve('tsx');
const script = `const { main } = await import('${main}'); process.exitCode = await main(process.argv.slice(1), process);`;

/** The files that the command line writes, run in the folder of its inputs: names are then as a page knows them. */
export async function checkByCommand(
  folder: URL,
  words: readonly string[],
  formats: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const target = await mkdtemp(join(tmpdir(), 'mulu-page-'));
  const asked = formats.flatMap((format) => ['-f', `${format}=${join(target, format)}`]);
  const argv = ['check', ...words, ...asked, '--fail-on', 'never', '--lang', 'zh', '--quiet'];
  await promisify(execFile)(
    process.execPath,
    ['--import', tsx, '--input-type=module', '-e', script, '--', ...argv],
    { cwd: fileURLToPath(folder) },
  );
  const written = formats.map(async (format) => [format, await readFile(join(target, format))] as const);
  const files = new Map(await Promise.all(written));
  await rm(target, { recursive: true });
  return files;
}
