import { describe, expect, it } from 'vitest';
import { type ReportFormat, reporters } from '../../src/report/index.ts';
import { endless, formulas, nasty, spoilReport } from './nasty-report.ts';
import { readRendered } from './read-document.ts';

const hostile = [nasty, endless, ...formulas];
const options = { language: 'zh', color: false, width: 80 } as const;
const CONTROLS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/;

async function spoil(format: ReportFormat): Promise<string> {
  const rendered = await reporters[format].render(spoilReport(hostile), options);
  return readRendered(format, rendered);
}

describe('hostile text', () => {
  it.each(Object.keys(reporters) as ReportFormat[])(
    'reaches no control character or reordering into %s',
    async (format) => {
      expect(await spoil(format)).not.toMatch(CONTROLS);
    },
  );

  it('keeps its value in JSON', async () => {
    expect(JSON.parse(await spoil('json'))).toEqual(JSON.parse(JSON.stringify(spoilReport(hostile))));
  });

  it('makes one line of one finding in NDJSON', async () => {
    const lines = (await spoil('ndjson')).trimEnd().split('\n');
    const { findings, comparison, asOf } = spoilReport(hostile);
    const gone = comparison?.gone.filter(({ goneOn }) => goneOn === asOf) ?? [];
    expect(lines).toHaveLength(1 + findings.length + gone.length);
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  });

  it('stays inside its field in CSV and starts no formula', async () => {
    const csv = await spoil('csv');
    const records = [...csv.matchAll(/(?:"(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)];
    expect(records.map(([record]) => record).join('')).toBe(csv);
    expect(records.filter(([, end]) => end === '\r\n').length * 19).toBe(records.length);
    for (const [field] of records) expect(field.replace(/^"/, '')).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
  });

  it('starts no formula in a workbook', async () => {
    // Reading throws at a formula, and at a text that would become one when it is edited.
    expect(await spoil('xlsx')).toContain('=');
  });

  it('adds no element or attribute to HTML', async () => {
    const html = await spoil('html');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/javascript:alert\(1\)['"]/);
    const clean = String(await reporters.html.render(spoilReport(['x']), options));
    // Choices of the filters are as many as there are distinct owners.
    const tags = (text: string) => text.match(/<(?!option)[a-z]+/g);
    expect(tags(html)).toEqual(tags(clean));
  });

  it('adds no workflow command', async () => {
    const lines = (await spoil('github')).trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice)[ :]/);
    expect(lines).toHaveLength(1 + spoilReport(hostile).findings.length);
  });

  it('adds no heading, link, image or row to Markdown', async () => {
    const markdown = await spoil('markdown');
    const clean = String(await reporters.markdown.render(spoilReport(['x']), options));
    const shape = (text: string) => text.split('\n').map((line) => /^(#+ |\| |- |\s+\S|$)?/.exec(line)?.[0]);
    expect(shape(markdown)).toEqual(shape(clean));
    expect(markdown).not.toMatch(/(^|[^\\])\]\(/);
    expect(markdown).not.toContain('<script');
  });

  it('keeps every line of a calendar within 75 octets', async () => {
    const lines = (await spoil('ics')).split('\r\n');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  });
});
