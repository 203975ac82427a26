import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadLetterTemplate } from '../../../src/catalog/load/letter.ts';
import { letterPlaces } from '../../../src/model/letter.ts';
import { nth } from '../../../src/model/present.ts';
import type { GapReport } from '../../../src/model/report.ts';
import { openPackage } from '../../../src/report/annotate/package-file.ts';
import { writeAllLetters, writeLetters } from '../../../src/report/letter/write-letters.ts';
import { letterTemplates } from '../../../src/words/labels/letter.ts';
import { shapeOfSchema, shapeOfType } from '../../catalog/load/type-shape.ts';
import { gap, reportOf } from '../compare/reports.ts';
import { nasty } from '../nasty-report.ts';
import { readDocument } from '../read-document.ts';

const zh = { language: 'zh' } as const;

async function lettersOf(report: GapReport, template = letterTemplates.zh) {
  const written = await writeLetters(report, { ...zh, template });
  return Promise.all(
    written.map(async ({ owner, content }) => ({ owner, text: await readDocument(content) })),
  );
}

const owed = (id: string, elementName: string, section: string) =>
  gap(id, { element: id, elementName, section });

afterEach(() => void vi.useRealTimers());

describe('letters to the sections', () => {
  it('go one to each that has something to mend, with its own rows alone', async () => {
    const report = reportOf('2025-01-20', [
      owed('one', '办事指南', '医政股'),
      owed('two', '检查计划', '综合监督股'),
    ]);
    const letters = await lettersOf(report);
    expect(letters.map(({ owner }) => owner)).toEqual(['医政股', '综合监督股']);
    expect(letters.map(({ text }) => [text.includes('办事指南'), text.includes('检查计划')])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(letters[0]?.text).toContain('医政股：');
  });

  it('join the elements of one item that are mended in one go', async () => {
    const report = reportOf('2025-01-20', [
      owed('one', '办事指南', '医政股'),
      owed('two', '法律法规', '医政股'),
      gap('three', {
        element: 'three',
        elementName: '结果信息',
        section: '医政股',
        rule: 'late-publication',
        dueOn: '2024-10-10',
        publishedOn: '2024-10-11',
        workingDaysLate: 1,
      }),
    ]);
    const { text } = nth(await lettersOf(report), 0);
    expect(text).toContain('有2个问题需要整改');
    expect(text).toContain('未公开1个，超期公开1个。超期最长的为1个工作日。');
    expect(text).toContain('清单中未见“办事指南”、“法律法规”的公开记录。');
  });

  it('leave out what somebody answers for, and what is about the audit’s own files', async () => {
    const report = reportOf('2025-01-20', [
      gap('accepted', {
        section: '甲股',
        accepted: { reason: '系统改造', approver: '局长办公会', until: '2025-06-30' },
      }),
      gap('mapping', { rule: 'mapping-contradiction', severity: 'warning', section: '乙股' }),
      gap('asked', { section: '丙股' }),
    ]);
    expect((await lettersOf(report)).map(({ owner }) => owner)).toEqual(['丙股']);
  });

  it('say how much is not listed where a section has thousands', async () => {
    const many = Array.from({ length: 303 }, (_, index) => gap(`g${index}`, { section: '医政股' }));
    const { text } = nth(await lettersOf(reportOf('2025-01-20', many)), 0);
    expect(text).toContain('有303个问题');
    expect(text).toContain('另有3个问题未列入本表');
  });

  it('leave a blank for a day that no calendar gives', async () => {
    const report = reportOf('2025-01-20', [gap('one')]);
    const blank = { ...report, calendar: { ...report.calendar, mendBy: null } };
    expect(nth(await lettersOf(blank), 0).text).toMatch(/请于\s+年\s+月\s+日前完成整改/u);
  });

  it('are one document in the docx format, and say so where nobody is written to', async () => {
    const report = reportOf('2025-01-20', [owed('one', '甲', '医政股'), owed('two', '乙', '监督股')]);
    const text = await readDocument(await writeAllLetters(report, zh));
    expect(text.match(/关于限期整改政务公开问题的通知/gu)).toHaveLength(2);
    expect(text.match(/# landscape/gu)).toHaveLength(2);
    expect(await readDocument(await writeAllLetters(reportOf('2025-01-20', []), zh))).toContain(
      '不必发出通知',
    );
  });

  it('are the same bytes at any hour', async () => {
    const report = reportOf('2025-01-20', [owed('one', '办事指南', '医政股')]);
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date('2025-02-03T04:05:06Z'));
    const before = await writeAllLetters(report, zh);
    vi.setSystemTime(new Date('2031-12-30T21:22:23Z'));
    expect(await writeAllLetters(report, zh)).toEqual(before);
  });

  it('are made of text alone, however hostile the lists', async () => {
    const report = reportOf('2025-01-20', [
      gap('one', { element: nasty, elementName: nasty, section: nasty, limit: nasty, basis: [nasty] }),
    ]);
    const content = await writeAllLetters({ ...report, agency: nasty }, zh);
    const opened = await openPackage(content, 'letter.docx');
    const shape = async (bytes: Uint8Array) =>
      (
        (await openPackage(bytes, 'letter.docx')).read('word/document.xml')?.match(/<w:[a-zA-Z]+/gu) ?? []
      ).sort();
    const plain = reportOf('2025-01-20', [
      gap('one', { element: 'x', elementName: 'x', section: 'x', limit: 'x', basis: ['x'] }),
    ]);
    expect(await shape(content)).toEqual(await shape(await writeAllLetters(plain, zh)));
    for (const name of opened.names)
      expect(opened.read(name)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/u);
  });
});

const own = [
  'title: 政务公开整改通知书',
  'number: 云卫函〔{year}〕  号',
  'addressee: "{section}："',
  'paragraphs:',
  '  - 请于{mendBy}前整改{count}个问题，详见{table}。',
  '  - "{lateness}"',
  'table: "{year}年问题表"',
  'signature: "{agency}"',
  'date: "{date}"',
  '',
].join('\n');

describe('the wording of an office', () => {
  it('takes the place of the shipped one, and a paragraph that says nothing is left out', async () => {
    const { template, problems } = loadLetterTemplate(own, 'letter.yaml');
    expect(problems).toEqual([]);
    const report = reportOf('2025-01-20', [owed('one', '办事指南', '医政股')]);
    const text = nth(await lettersOf({ ...report, agency: '云岭县卫生健康局' }, template), 0).text;
    expect(text.split('\n').slice(0, 8)).toEqual([
      '政务公开整改通知书',
      '云卫函〔2025〕  号',
      '医政股：',
      expect.stringMatching(/^请于.*前整改1个问题，详见2025年问题表。$/u),
      '',
      '云岭县卫生健康局',
      '# portrait',
      '2025年1月20日',
    ]);
  });

  it.each([
    ['a place that no letter fills', '{mendBy}', '{mendDay}', 5, 'letter/unknown-place', 'mendBy'],
    ['a key that there is not', 'signature:', 'signatur:', 8, 'schema/unknown-key', 'signature'],
    ['no date', 'date: "{date}"\n', '', 1, 'schema/missing-key', ''],
    ['an empty title', 'title: 政务公开整改通知书', 'title: ""', 1, 'schema/empty-value', ''],
  ])('tells %s', (_, before, after, line, code, nearest) => {
    const { template, problems } = loadLetterTemplate(own.replace(before, after), 'letter.yaml');
    expect(template).toBeUndefined();
    const told = problems.find((one) => one.code === code);
    expect(told?.place.line).toBe(line);
    expect(told?.fix?.zh ?? '').toContain(nearest);
  });

  it('has a schema that says what the type says, and the shipped wordings keep to it', () => {
    const schema = JSON.parse(readFileSync('schemas/letter.schema.json', 'utf8'));
    const { $schema: _, ...properties } = schema.properties;
    expect(shapeOfSchema({ ...schema, properties })).toEqual(
      shapeOfType('src/model/letter.ts', 'LetterTemplate'),
    );
    for (const template of Object.values(letterTemplates))
      expect(loadLetterTemplate(JSON.stringify(template), 'shipped.yaml')).toEqual({
        template,
        problems: [],
      });
  });

  it('has an example to begin with, which keeps to it', () => {
    const text = readFileSync('fixtures/example/letter.yaml', 'utf8');
    const { template, problems } = loadLetterTemplate(text, 'letter.yaml');
    expect(problems).toEqual([]);
    // Its comment names every place.
    for (const place of letterPlaces) expect(text.split('title:')[0]).toContain(`{${place}}`);
    expect(template?.number).toContain('{year}');
  });

  it('may name each place', () => {
    const named = own.replace('{count}', letterPlaces.map((place) => `{${place}}`).join(' '));
    expect(loadLetterTemplate(named, 'letter.yaml').problems).toEqual([]);
  });
});
