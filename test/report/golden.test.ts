import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type ReportFormat, reporters } from '../../src/report/index.ts';
import { readRendered } from './read-document.ts';
import { sampleReport } from './sample-report.ts';
import { scriptOf, styleOf, withoutStyle } from './style-of.ts';

const formats = Object.keys(reporters) as ReportFormat[];
const folder = new URL('../../fixtures/reports/', import.meta.url).pathname;

async function renderSample(format: ReportFormat, language: 'zh' | 'en'): Promise<string | Uint8Array> {
  return await reporters[format].render(sampleReport, { language, color: false, width: 80 });
}

it.each(['zh', 'en'] as const)('everything on the terminal is unchanged in %s', async (language) => {
  const text = await reporters.terminal.render(sampleReport, {
    language,
    color: false,
    width: 80,
    detail: 'all',
  });
  await expect(text).toMatchFileSnapshot(`${folder}terminal-all.${language}.txt`);
});

describe.each(formats)('the golden report as %s', (format) => {
  it.each(['zh', 'en'] as const)('is unchanged in %s', async (language) => {
    const rendered = await renderSample(format, language);
    const text = typeof rendered === 'string' ? withoutStyle(rendered) : await readRendered(format, rendered);
    const { extension: own } = reporters[format];
    const extension = typeof rendered === 'string' ? own : `${own}.txt`;
    await expect(text).toMatchFileSnapshot(`${folder}${format}.${language}.${extension}`);
  });

  it('is the same bytes for the same report', async () => {
    expect(await renderSample(format, 'zh')).toEqual(await renderSample(format, 'zh'));
  });
});

it('has one style sheet for every page, which is unchanged', async () => {
  const page = String(await renderSample('html', 'zh'));
  await expect(styleOf(page)).toMatchFileSnapshot(`${folder}style.css`);
  const hash = createHash('sha256')
    .update(`\n${styleOf(page)}`)
    .digest('base64');
  expect(page).toContain(`style-src 'sha256-${hash}'`);
});

it('has one script for every page that has any, which is unchanged', async () => {
  const page = String(await renderSample('html', 'zh'));
  await expect(scriptOf(page)).toMatchFileSnapshot(`${folder}script.js.txt`);
  expect(page).toContain(
    `script-src 'sha256-${createHash('sha256').update(scriptOf(page)).digest('base64')}'`,
  );
});
