import { describe, expect, it } from 'vitest';
import { dayOf, dayOfIso } from '../../../src/model/plain-date.ts';
import { audit } from '../../../src/tasks/audit.ts';
import { explainEntry } from '../../../src/tasks/explain-entry.ts';
import { hostWithFiles } from '../../../src/tasks/open/host.ts';
import { type AuditFiles, openAudit, requireAudit } from '../../../src/tasks/open/open-audit.ts';
import { testHost } from '../../host/node.ts';

const asOf = dayOf(2025, 1, 20);

function hostOf(files: Readonly<Record<string, string>>) {
  const bytes = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  return hostWithFiles(new Map(bytes), testHost);
}

const profile = `agency: 青麓县卫生健康局
catalogs: [health-2019]
period: {from: "2024-07-01", to: "2024-12-31"}
lists: [{files: list.csv, channel: 政府网站}]
columns: {网页标题: title}
`;
const list = `网页标题,成文日期,公开日期
未取得医师资格擅自行医案（周某）行政处罚决定书,2024-01-05,2024-06-20
未取得医师资格擅自行医案（吴某）行政处罚决定书,2024-07-05,2024-10-20
`;
const files: AuditFiles = { lists: ['list.csv'], profile: 'profile.yaml' };
const sound = { 'list.csv': list, 'profile.yaml': profile };

describe('openAudit', () => {
  it('takes period, channels, columns and catalogs from the profile', async () => {
    const { request, problems, inputs } = await openAudit(files, { asOf }, hostOf(sound));
    expect(problems).toEqual([]);
    expect(request?.period).toEqual({ from: dayOfIso('2024-07-01'), to: dayOfIso('2024-12-31') });
    expect(request?.lists.channels).toMatchObject([{ files: 'list.csv', channel: '政府网站' }]);
    expect(request?.lists.columns).toEqual({ 网页标题: 'title' });
    expect(request?.catalogs.map(({ reference }) => reference.id)).toEqual(['health-2019']);
    expect(inputs).toEqual(['list.csv', 'profile.yaml']);
  });

  it('lets what is stated win over the profile, the default catalog stand in for none', async () => {
    const period = { from: dayOf(2024, 1, 1), to: dayOf(2024, 3, 31) };
    const columns = { 网页标题: 'subtitle' };
    const { request } = await openAudit(
      { ...files, catalogs: ['site-inspection-2019'] },
      { asOf, period, columns },
      hostOf(sound),
    );
    expect(request?.period).toEqual(period);
    expect(request?.lists).toMatchObject({ columns, expectedColumns: ['网页标题'] });
    expect(request?.catalogs.map(({ reference }) => reference.id)).toEqual(['site-inspection-2019']);
    const plain = await openAudit({ lists: ['list.csv'] }, { asOf }, hostOf(sound));
    expect(plain.request?.catalogs.map(({ reference }) => reference.id)).toEqual(['health-2019']);
  });

  it('tells all that is wrong with all inputs at once', async () => {
    const faulty = { ...sound, 'profile.yaml': 'agency: [', 'mapping.yaml': 'rules: 3' };
    const asked = {
      lists: ['list.csv', 'none.csv', 'gone.xlsx'],
      profile: 'profile.yaml',
      mapping: 'mapping.yaml',
      calendars: ['calendar.yaml'],
      catalogs: ['helth-2019', 'catalog.yaml'],
    };
    const { request, problems } = await openAudit(asked, { asOf }, hostOf(faulty));
    expect(request).toBeUndefined();
    const named = new Set(problems.map(({ place }) => place.file));
    expect([...named].sort()).toEqual(
      [
        'none.csv',
        'gone.xlsx',
        'profile.yaml',
        'mapping.yaml',
        'calendar.yaml',
        '--catalog',
        'catalog.yaml',
      ].sort(),
    );
  });

  it('tells what a profile names and its catalogs do not have together with a list that is missing', async () => {
    const tailored = `${profile}items: [{item: "9999", exclude: {reason: 无此职能, basis: 三定规定}}]\n`;
    const host = hostOf({ ...sound, 'profile.yaml': tailored });
    const { problems } = await openAudit({ ...files, lists: ['none.csv'] }, { asOf }, host);
    expect(problems.map(({ code }) => code)).toContain('file/not-found');
    expect(problems.map(({ place }) => place.file)).toContain('profile.yaml');
  });
});

describe('explainEntry', () => {
  const tell = async (row: number, text = profile) => {
    const host = hostOf({ ...sound, 'profile.yaml': text });
    const request = requireAudit(await openAudit(files, { asOf }, host));
    return { story: await explainEntry(request, { file: 'list.csv', row }), report: await audit(request) };
  };

  it('does not judge what lies outside the period of the profile', async () => {
    const { story, report } = await tell(2);
    expect(story.judged.length).toBeGreaterThan(0);
    for (const verdict of story.judged)
      expect(verdict).toMatchObject({ isOutOfPeriod: true, timing: undefined });
    expect(report.findings.filter(({ entry }) => entry?.row === 2)).toEqual(story.findings);
  });

  it('says what the audit found, for a late row and for a day that proves nothing', async () => {
    const { story, report } = await tell(3);
    expect(story.judged.map(({ timing }) => timing?.reason)).toContain('published-late');
    expect(story.findings.map(({ rule }) => rule)).toContain('late-publication');
    expect(report.findings.filter(({ entry }) => entry?.row === 3)).toEqual(story.findings);
  });

  it('tells every field of the row', async () => {
    const text = `标题,链接,公示开始日期,公示截止日期,有效性,成文日期,发布日期
青麓县卫生健康局公示,http://www.example.cn/1.html,2024-08-01,2024-08-09,有效,2024-07-30,2024-08-01
`;
    const host = hostOf({ 'list.csv': text });
    const request = requireAudit(await openAudit({ lists: ['list.csv'] }, { asOf }, host));
    const { fields } = await explainEntry(request, { file: 'list.csv', row: 2 });
    expect(Object.fromEntries(fields.map(({ field, text }) => [field, text]))).toEqual({
      title: '青麓县卫生健康局公示',
      link: 'http://www.example.cn/1.html',
      validity: '有效',
      formedOn: '2024-07-30',
      publishedOn: '2024-08-01',
      displayFrom: '2024-08-01',
      displayUntil: '2024-08-09',
    });
  });
});
