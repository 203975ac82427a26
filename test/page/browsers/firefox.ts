import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BidiSession, connectBidi, fieldsOf } from './bidi.ts';
import type { LaunchedBrowser, Tab, TabOptions } from './tab.ts';

/** Where a real Firefox is, if there is one. */
export const firefoxPath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);

/** Keys of WebDriver that are no characters. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
};

/** A profile of its own that saves without asking and calls no home. */
function preferences(downloads: string, language: string): string {
  const said = {
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.normandy.enabled': false,
    'intl.accept_languages': language === 'zh-CN' ? 'zh-CN, zh' : 'en-US, en',
    'remote.active-protocols': 1,
  };
  return Object.entries(said)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** The address at which the browser listens: it says so once it does. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    browser.stderr?.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/u.exec(told) ?? [];
      if (address !== undefined) resolve(`${address}/session`);
    });
    browser.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${told.slice(0, 2000)}`)));
  });
}

const SAVED_MILLISECONDS = 50;

/** The file that appears and stays. */
async function savedFile(folder: string, before: readonly string[]): Promise<string> {
  for (let tries = 0; tries < 600; tries += 1) {
    const names = await readdir(folder);
    const [name] = names.filter((one) => !before.includes(one));
    if (name !== undefined && !names.some((one) => one.endsWith('.part'))) {
      const bytes = await readFile(join(folder, name));
      if (bytes.length > 0) return name;
    }
    await new Promise((resolve) => setTimeout(resolve, SAVED_MILLISECONDS));
  }
  throw new Error('Firefox saved nothing');
}

async function openTab(
  session: BidiSession,
  file: string,
  downloads: string,
  options: TabOptions,
): Promise<Tab> {
  const { context } = await session.send('browsingContext.create', { type: 'tab' });
  const { width = 1200, height = 900 } = options;
  await session.send('browsingContext.setViewport', { context, viewport: { width, height } });
  const faults: string[] = [];
  const requests: string[] = [];
  const isOwn = (params: unknown) => fieldsOf(params, 'source').context === context;
  session.listen('log.entryAdded', (params) => {
    if (isOwn(params)) faults.push(String(params.text));
  });
  session.listen('network.beforeRequestSent', (params) => {
    const { url } = fieldsOf(params, 'request');
    if (params.context === context && !/^(?:file|blob|data):/u.test(String(url))) requests.push(String(url));
  });
  await session.send('browsingContext.navigate', {
    context,
    url: pathToFileURL(file).href,
    wait: 'complete',
  });

  async function run(expression: string): Promise<unknown> {
    const answer = await session.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type !== 'success') throw new Error(String(fieldsOf(answer, 'exceptionDetails').text));
    const parsed: unknown = JSON.parse(String(fieldsOf(answer, 'result').value));
    return parsed;
  }

  async function element(selector: string): Promise<unknown> {
    const answer = await session.send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: selector },
      maxNodeCount: 1,
    });
    const nodes = Array.isArray(answer.nodes) ? answer.nodes : [];
    const { sharedId } = fieldsOf(nodes[0]);
    if (sharedId === undefined) throw new Error(`there is no ${selector}`);
    return { sharedId };
  }

  async function click(selector: string): Promise<void> {
    const origin = { type: 'element', element: await element(selector) };
    await run(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`);
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await session.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  }

  return {
    browser: 'Firefox',
    run,
    put: async (selector, files) =>
      void (await session.send('input.setFiles', { context, element: await element(selector), files })),
    click,
    async press(key) {
      const value = KEYS[key] ?? key;
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await session.send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keys', actions }],
      });
    },
    async picture(path) {
      const answer = await session.send('browsingContext.captureScreenshot', { context, origin: 'document' });
      await writeFile(path, Buffer.from(String(answer.data), 'base64'));
    },
    async download(selector) {
      const before = await readdir(downloads);
      await click(selector);
      const name = await savedFile(downloads, before);
      const bytes = await readFile(join(downloads, name));
      await rm(join(downloads, name));
      return { name, bytes };
    },
    faults,
    requests,
    close: async () => void (await session.send('browsingContext.close', { context })),
  };
}

/** Firefox without a driver between: it understands WebDriver BiDi itself. One language for the whole browser. */
export async function launchFirefox(
  executablePath: string,
  language: TabOptions['language'] = 'zh-CN',
): Promise<LaunchedBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'mulu-firefox-'));
  const downloads = join(profile, 'saved');
  await mkdir(downloads);
  await writeFile(join(profile, 'user.js'), preferences(downloads, language));
  const words = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const browser = spawn(executablePath, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  const session = await connectBidi(await addressOf(browser));
  await session.send('session.new', { capabilities: {} });
  await session.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  return {
    open: (file, options = { language }) => openTab(session, file, downloads, options),
    async close() {
      await session.send('browser.close').catch(() => browser.kill());
      await ended;
      session.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
