import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Language } from '../../src/model/language.ts';
import { nth, present } from '../../src/model/present.ts';
import type { GapReport } from '../../src/model/report.ts';
import { terminal } from '../../src/report/terminal.ts';
import { displayWidth } from '../../src/write/display-width.ts';
import { endless, formulas, nasty, spoilReport } from './nasty-report.ts';
import { sampleFindings } from './sample-findings.ts';
import { sampleItems } from './sample-items.ts';
import { buildReport, sampleReport } from './sample-report.ts';

async function draw(report: GapReport, language: Language, width = 80, color = false): Promise<string> {
  return String(await terminal.render(report, { language, color, width, detail: 'all' }));
}

describe('the terminal report', () => {
  it.each([
    ['zh', 80],
    ['en', 80],
    ['zh', 60],
    ['en', 40],
  ] as const)('fits in %s %d columns', async (language, width) => {
    const lines = (await draw(sampleReport, language, width)).split('\n');
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
  });

  it('says the verdict first', async () => {
    const zh = await draw(sampleReport, 'zh');
    expect(zh.replaceAll('\n', '').slice(0, 60)).toContain(
      '12 个事项中 3 项存在问题，2 项达标，3 项无法判定',
    );
    expect((await draw(sampleReport, 'en')).split('\n')[0]).toContain('3 with gaps');
  });

  it('shows the row, the days and the counting of a late entry', async () => {
    const text = await draw(sampleReport, 'zh');
    expect(text.replace(/\s/g, '')).toMatch(/2024-10-10.*2024-10-12.*2个工作日/);
    expect(text).toContain('2024年公开清单.xlsx［行政许可］第 15 行');
    expect(text).toMatch(/计算过程：.*2024-09-25/);
  });

  it('cuts what is merely not there, never the row that proves a gap, and names what it cut', async () => {
    const [missing, , late] = sampleFindings;
    const itemOf = (index: number) => ({
      catalog: 'yunling-health',
      code: `02${String(index).padStart(2, '0')}`,
      name: `事项${index}`,
      category: '02',
    });
    const findings: Finding[] = Array.from({ length: 30 }, (_, index) => ({
      ...(index === 27 ? present(late) : present(missing)),
      id: `finding:${index}`,
      item: itemOf(index),
    }));
    const items = findings.map(({ item }) => ({
      ...nth(sampleItems, 0),
      ...present(item),
      categoryName: '行政处罚',
    }));
    const text = await draw(buildReport(items, findings), 'zh');
    expect(text).toContain('0227 事项27');
    expect(text).toContain('第 15 行');
    const flat = text.replaceAll(/\n */g, '');
    expect(flat).toContain('另有 22 项 22 条（未公开 22）：0207、0208、');
    expect(flat).not.toContain('0226、0227');
  });

  it('prints the conservation law, and says when it is broken', async () => {
    expect(await draw(sampleReport, 'zh')).toContain('12 = 达标 2 + 存在问题 3');
    const broken = {
      ...sampleReport,
      summary: { ...sampleReport.summary, items: { ...sampleReport.summary.items, met: 9 } },
    };
    expect(await draw(broken, 'zh')).toContain('12 ≠ 达标 9');
    expect(await draw(broken, 'en')).toContain('does not add up');
  });

  it('names the line of the profile that settles a reason', async () => {
    expect(await draw(sampleReport, 'zh')).toContain(
      'zeroReports: [{item: "0102", from: 2024-01-01, until: 2024-12-31}]',
    );
  });

  it('colours only when asked, and says the same words', async () => {
    const plain = await draw(sampleReport, 'zh');
    const colored = await draw(sampleReport, 'zh', 80, true);
    expect(plain).not.toContain('\u001b');
    expect(colored).toContain('\u001b[');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it.each([[nasty], [endless], ...formulas.map((text) => [text])])(
    'is not impressed by %.20j',
    async (text) => {
      for (const language of ['zh', 'en'] as const) {
        const drawn = await draw(spoilReport([text]), language);
        expect(drawn).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028]/,
        );
        expect(drawn.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
        expect(drawn).not.toMatch(/^\s*::|##\[/m);
      }
    },
  );

  it('is one screen unless all is asked for: the verdict first and last, no finding in full', async () => {
    const text = String(await terminal.render(sampleReport, { language: 'zh', color: false, width: 80 }));
    const all = await draw(sampleReport, 'zh');
    expect(text.split('\n').length).toBeLessThan(all.split('\n').length / 2);
    const headline = all.split('\n').slice(0, 2);
    expect(text.split('\n').slice(0, 2)).toEqual(headline);
    expect(text.trimEnd().split('\n').slice(-2)).toEqual(headline);
    expect(text).not.toContain('自2024-09-25起');
    expect(text).toContain('--detail all');
  });

  it('says in the short report too what was doubtful in a list: hidden rows, and what its reader noticed', async () => {
    const [first] = sampleReport.inputs;
    const doubtful = {
      ...present(first),
      sheets: present(first).sheets.map((sheet) => ({ ...sheet, hiddenRows: 2 })),
      notes: ['mixed-line-ends:3:4、5、6'],
    };
    const hidden = 2 * doubtful.sheets.length;
    for (const detail of ['summary', 'all'] as const) {
      const options = { language: 'zh', color: false, width: 120, detail } as const;
      const text = String(await terminal.render({ ...sampleReport, inputs: [doubtful] }, options));
      expect(text).toContain(`  ${hidden} 行在文件中被隐藏，已照常读取\n`);
      expect(text).toContain('  文件中混用了几种换行符');
    }
    const two = String(
      await terminal.render(
        { ...sampleReport, inputs: [doubtful, { ...doubtful, file: '乙.csv', notes: [] }] },
        { language: 'zh', color: false, width: 120, detail: 'summary' },
      ),
    );
    expect(two).toContain(`  乙.csv: ${hidden} 行在文件中被隐藏`);
  });

  it('says in one line that the list holds nothing of a category', async () => {
    const [missing] = sampleFindings;
    const codes = ['0901', '0902', '0903'];
    const of = (code: string) => ({ catalog: 'yunling-health', code, name: `事项${code}`, category: '09' });
    const findings = codes.map(
      (code): Finding => ({ ...present(missing), id: `finding:${code}`, item: of(code) }),
    );
    const items = codes.map((code) => ({
      ...nth(sampleItems, 0),
      ...of(code),
      categoryName: '行政裁决',
      outcome: 'gap' as const,
      elements: nth(sampleItems, 0).elements.map((element) => ({
        ...element,
        outcome: 'gap' as const,
        entries: 0,
      })),
    }));
    const text = await draw(buildReport(items, findings), 'zh');
    expect(text).toContain('09 行政裁决：清单中没有本类任何一个事项（共 3 项）的记录');
    expect(text).not.toContain('\n  0902 事项0902');
  });
});
