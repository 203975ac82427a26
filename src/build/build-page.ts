/** Bundles the page into one file that opens by a double click: markup, style, script, and the worker's code, packed. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { script as reportScript } from '../report/html/script.ts';
import { style as reportStyle } from '../report/html/style.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = (name: string) => `${root}src/page/${name}`;

/** Chromium 109 is the last for Windows 7; Firefox 115 the last for it and the oldest with long support. */
const BROWSERS = ['chrome109', 'firefox115'];

/** What Node gives on the command line is given by the browser here. */
const browserParts: Plugin = {
  name: 'browser-parts',
  setup({ onResolve }) {
    onResolve({ filter: /^#platform$/ }, () => ({ path: page('platform.ts') }));
    onResolve({ filter: /\/open-workbook\.ts$/ }, () => ({
      path: `${root}src/write/book/open-workbook-in-memory.ts`,
    }));
  },
};

/** Blocks that end sooner fit a text of code, tables and two languages better. */
const PACKED_SMALLEST = { level: 9, memLevel: 6 };

interface Bundle {
  readonly text: string;
  readonly inputs: readonly string[];
}

async function bundle(name: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [page(name)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: BROWSERS,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    inject: [page('older-arrays.ts'), page('buffer.ts')],
    plugins: [browserParts],
  });
  return { text: outputFiles[0]?.text.trim() ?? '', inputs: Object.keys(metafile.inputs) };
}

/** The browser takes these texts as they are, so a hash allows each of them and nothing else. */
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Allows the page's own script and style, the report's in its frame, and the worker; no address of any network. */
function policyOf(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)} ${hashOf(reportScript)} blob:`,
    `style-src ${hashOf(style)} ${hashOf(reportStyle)}`,
    'img-src data:',
    'worker-src blob:',
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Writes the page and returns the files that it is made of. */
export async function buildPage(file: string): Promise<readonly string[]> {
  const main = await bundle('page.ts');
  const worker = await bundle('worker.ts');
  const style = await readFile(page('page.css'), 'utf8');
  const parts: Readonly<Record<string, string>> = {
    style,
    worker: gzipSync(worker.text, PACKED_SMALLEST).toString('base64'),
    script: main.text,
  };
  const markup = await readFile(page('page.html'), 'utf8');
  const filled = markup
    .replace('content="policy"', () => `content="${policyOf(main.text, style)}"`)
    .replaceAll(/>\s*\/\* (\w+) \*\/\s*</gu, (_, name: string) => `>${parts[name] ?? ''}<`);
  const left = Object.values(parts).filter((part) => !filled.includes(`>${part}<`));
  if (left.length > 0) throw new Error('a part of the page has no place in page.html');
  await writeFile(file, filled);
  return [...main.inputs, ...worker.inputs];
}
