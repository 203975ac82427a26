/** What each format must say, however it is written. */

import { describe, expect, it } from 'vitest';
import { present } from '../../src/model/present.ts';
import type { GapReport } from '../../src/model/report.ts';
import { compareReports } from '../../src/report/compare/compare-reports.ts';
import { describeConservation } from '../../src/report/figures.ts';
import { type ReportFormat, reporters } from '../../src/report/index.ts';
import { describeNotChecked } from '../../src/report/report-lines.ts';
import { describeWorking } from '../../src/words/labels/working.ts';
import { gap, reportOf, saved } from './compare/reports.ts';
import { readRendered } from './read-document.ts';
import { sampleReport } from './sample-report.ts';

const formats = Object.keys(reporters) as ReportFormat[];

async function write(format: ReportFormat, report: GapReport, language: 'zh' | 'en' = 'zh'): Promise<string> {
  const rendered = await reporters[format].render(report, {
    language,
    color: false,
    width: 400,
    detail: 'all',
  });
  return readRendered(format, rendered);
}

/** Without line breaks, folding, encoding and quoting: what a reader of the format sees. */
function plain(text: string): string {
  return text
    .replace(/\r\n /gu, '')
    .replaceAll('&#39;', "'")
    .replace(/\\([;,\\()|[\]])/gu, '$1')
    .replace(/\s+/gu, '');
}

const late = sampleReport.findings.find(({ working }) => working !== undefined);
/** A table of findings, and the days to come: no place for the working of one. */
const withoutWorking: readonly ReportFormat[] = ['csv', 'xlsx', 'docx', 'ics', 'json', 'ndjson'];

describe.each(formats)('%s', (format) => {
  it.each(['zh', 'en'] as const)(
    'tells how the days of a late finding were counted, in %s',
    async (language) => {
      const text = plain(await write(format, sampleReport, language));
      if (format === 'json' || format === 'ndjson')
        expect(text).toContain(`"working":{"from":"${late?.working?.from}"`);
      if (withoutWorking.includes(format)) return;
      expect(text).toContain(plain(describeWorking(present(present(late).working), language)));
    },
  );

  it('prints the conservation law', async () => {
    if (format === 'csv' || format === 'docx') return;
    const { items } = sampleReport.summary;
    const text = plain(await write(format, sampleReport));
    if (format === 'json' || format === 'ndjson')
      expect(text).toContain(`"items":${plain(JSON.stringify(items))}`);
    else expect(text).toContain(plain(describeConservation(items, 'zh')));
  });

  it('says what was not checked', async () => {
    if (format === 'csv' || format === 'docx' || format === 'ics') return;
    const text = plain(await write(format, sampleReport));
    if (format === 'json' || format === 'ndjson') expect(text).toContain(`"notChecked":[{"what":`);
    else
      for (const told of describeNotChecked(sampleReport, 'zh'))
        expect(text).toContain(plain(told).slice(0, 60));
  });

  it('names what keeps the report from passing the gate of its profile, or that it passes', async () => {
    const told: readonly ReportFormat[] = ['terminal', 'xlsx', 'html', 'markdown', 'junit', 'json', 'sarif'];
    if (!told.includes(format)) return;
    const failures = [
      { kind: 'category', of: '01', count: 3, most: 1 },
      { kind: 'veto', of: 'exposed-personal-data', count: 1, most: 0 },
    ] as const;
    const failed = plain(await write(format, { ...sampleReport, gate: { passed: false, failures } }));
    const passed = plain(await write(format, { ...sampleReport, gate: { passed: true, failures: [] } }));
    const isData = format === 'json' || format === 'sarif';
    expect(failed).toContain(
      isData ? '"of":"exposed-personal-data"' : '未过关：类别01“行政许可类事项”有3个事项',
    );
    if (!isData) expect(failed).toMatch(/未过关：一票否决.*1条/u);
    expect(passed).toContain(isData ? '"gate":{"passed":true' : '过关：没有超过');
    expect(passed).not.toContain('未过关');
    expect(plain(await write(format, sampleReport))).not.toMatch(/过关|"gate"/u);
  });

  it('marks what is new, back, still there and fixed since the baselines', async () => {
    const [first, second] = [
      reportOf('2024-11-01', [gap('stays'), gap('returns'), gap('mended', { elementName: '已改要素' })]),
      reportOf('2024-12-01', [gap('stays'), gap('mended', { elementName: '已改要素' })]),
    ];
    const now = reportOf('2025-01-20', [gap('stays'), gap('returns'), gap('fresh')]);
    const report = { ...now, comparison: compareReports(now, [saved(first), saved(second)]) };
    expect(report.comparison.counts).toMatchObject({ new: 1, regressed: 1, persisting: 1, fixed: 1 });
    const text = await write(format, report);
    const marks: Readonly<Record<ReportFormat, readonly string[]>> = {
      terminal: ['新增 1', '反复出现 1', '仍存在 1', '已整改 1', '2024-11-01 起'],
      json: ['"state": "new"', '"state": "regressed"', '"state": "persisting"', '"how": "fixed"'],
      xlsx: ['反复出现', '仍存在', '已整改', '2024-11-01'],
      html: ['<td>新增</td>', '<td>反复出现</td>', '<td>仍存在</td>', '<td>已整改</td>', '2024-11-01'],
      csv: ['待整改', '反复出现', '仍存在', '已整改'],
      markdown: ['| 新增 |', '| 反复出现 |', '仍存在 1', '| 已整改 |', '2024-11-01'],
      junit: ['（新增）', '反复出现，2024-11-01 起', '仍存在，2024-11-01 起', '已整改 1'],
      sarif: [
        '"baselineState": "new"',
        '"baselineState": "unchanged"',
        '"state": "regressed"',
        '"firstSeen": "2024-11-01"',
        '"fixed": 1',
      ],
      github: ['（新增）', '反复出现，2024-11-01 起', '仍存在，2024-11-01 起', '已整改 1'],
      ndjson: ['"state":"new"', '"state":"regressed"', '"state":"persisting"', '"type":"gone","how":"fixed"'],
      oscal: [
        '"value": "new"',
        '"value": "regressed"',
        '"value": "persisting"',
        '"value": "2024-11-01"',
        '已整改 1',
      ],
      // Letters say what is to be mended, not what became of it.
      docx: [],
      ics: [],
    };
    for (const mark of marks[format]) expect(text).toContain(mark);
  });

  it('marks nothing without baselines', async () => {
    const { comparison: _, ledger: __, ...alone } = sampleReport;
    expect(await write(format, alone)).not.toMatch(/（新增）|baselineState|"first-?[sS]een"|仍存在/u);
  });
});
