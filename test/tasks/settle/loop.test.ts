import { describe, expect, test } from 'vitest';
import { editDeclarations } from '../../../src/catalog/edit/edit-declarations.ts';
import { loadDeclarations } from '../../../src/catalog/load/declarations.ts';
import { buildRequirements } from '../../../src/catalog/tailor/requirements.ts';
import { dayOfIso } from '../../../src/model/plain-date.ts';
import type { DeclaredRecord } from '../../../src/model/profile.ts';
import type { GapReport } from '../../../src/model/report.ts';
import type { ElementAnswer, OpenElement } from '../../../src/model/settlement.ts';
import { audit } from '../../../src/tasks/audit.ts';
import { hostWithFiles } from '../../../src/tasks/open/host.ts';
import { openAudit, requireAudit } from '../../../src/tasks/open/open-audit.ts';
import { declareAnswers, declareCorrection } from '../../../src/tasks/settle/declare-answers.ts';
import { listOpenCells, listOpenElements } from '../../../src/tasks/settle/open-elements.ts';
import { testHost } from '../../host/node.ts';

const example = 'fixtures/example';

async function check(list: string, declarations?: string) {
  const files = new Map(
    declarations === undefined ? [] : [['declarations.yaml', new TextEncoder().encode(declarations)]],
  );
  const host = hostWithFiles(files, testHost);
  const opened = await openAudit(
    {
      lists: [list],
      profile: `${example}/profile.yaml`,
      ...(declarations === undefined ? {} : { declarations: 'declarations.yaml' }),
    },
    { asOf: dayOfIso('2025-01-20') ?? 0 },
    host,
  );
  const request = requireAudit(opened);
  const catalogs = request.catalogs.map(({ catalog }) => catalog);
  const { requirements } = buildRequirements(catalogs, request.profile);
  return { report: await audit(request), requirements };
}

/** The answer of an officer who takes the first that the sheet offers. */
function firstAnswer({ item, element, from, until, answers }: OpenElement): readonly ElementAnswer[] {
  const key = { item, element, from, until };
  const [kind] = answers;
  if (kind === 'nothing-happened') return [{ ...key, kind, statedBy: '李梅' }];
  if (kind === 'seen')
    return [
      {
        ...key,
        kind,
        url: 'https://www.qinglu.example/',
        seenBy: '李梅',
        seenOn: '2025-01-18',
        validUntil: '2025-12-31',
      },
    ];
  if (kind === 'withheld')
    return [{ ...key, kind, ground: 'internal-affairs', reason: '内部事务', approver: '局长办公会' }];
  return [];
}

const undeterminedOf = ({ items }: GapReport) =>
  items.flatMap(({ code, elements }) =>
    elements.flatMap(({ id, outcome }) => (outcome === 'undetermined' ? [`${code}/${id}`] : [])),
  );

describe('the loop that ends', () => {
  test('puts every undetermined element of the report before a person, and nothing is left once all are answered', async () => {
    const before = await check(`${example}/publication-list.csv`);
    const open = listOpenElements(before.report, before.requirements);
    expect(open.map(({ item, element }) => `${item}/${element}`)).toEqual(undeterminedOf(before.report));
    expect(open.length).toBe(before.report.summary.elements.undetermined);
    expect(open.length).toBeGreaterThan(20);

    const answers = open.flatMap(firstAnswer);
    expect(answers).toHaveLength(open.length);
    const { text, added } = editDeclarations(undefined, declareAnswers(answers, before.requirements));
    expect(added).toBe(open.length);
    expect(loadDeclarations(text, 'declarations.yaml').problems).toEqual([]);

    const { report } = await check(`${example}/publication-list.csv`, text);
    expect(undeterminedOf(report)).toEqual([]);
    const kinds = new Set(open.map(({ answers: [kind] }) => kind));
    expect(report.summary.attested ?? 0).toBe(
      kinds.has('seen') ? open.filter(({ answers: [kind] }) => kind === 'seen').length : 0,
    );
  });

  test('an answer given again changes nothing; another one takes its place', async () => {
    const { requirements, report } = await check(`${example}/publication-list.csv`);
    const answers = listOpenElements(report, requirements).slice(0, 3).flatMap(firstAnswer);
    const records = declareAnswers(answers, requirements);
    const first = editDeclarations(undefined, records);
    expect(editDeclarations(first.text, records)).toEqual({ ...first, added: 0, kept: 3 });
  });
});

describe('a file of declarations', () => {
  const zero = (item: string, more: Record<string, string> = {}): DeclaredRecord => ({
    section: 'zeroReports',
    key: ['item', 'from', 'until'],
    fields: { item, from: '2024-01-01', until: '2024-12-31', ...more },
    comment: '名称',
  });

  test.each([
    [
      'keeps comments and what was written by hand',
      '# 我的申报\nzeroReports:\n  # 问过监督股\n  - item: "0101"   # 没有\n    from: 2024-01-01\n    until: 2024-06-30\n  # 后面的话\nexemptions: []\n',
      '# 我的申报\nzeroReports:\n  # 问过监督股\n  - item: "0101"   # 没有\n    from: 2024-01-01\n    until: 2024-06-30\n  # 后面的话\n  # 名称\n  - {item: "0102", from: "2024-01-01", until: "2024-12-31"}\nexemptions: []\n',
    ],
    [
      'fills an empty list',
      'zeroReports: []\n',
      'zeroReports: \n  # 名称\n  - {item: "0102", from: "2024-01-01", until: "2024-12-31"}\n',
    ],
    [
      'fills a list that was only named',
      'zeroReports:\nexemptions: []\n',
      'zeroReports:\n  # 名称\n  - {item: "0102", from: "2024-01-01", until: "2024-12-31"}\nexemptions: []\n',
    ],
    [
      'continues a list in one line',
      'zeroReports: [{item: "0101", from: 2024-01-01, until: 2024-06-30}]\n',
      'zeroReports: [{item: "0101", from: 2024-01-01, until: 2024-06-30}, {item: "0102", from: "2024-01-01", until: "2024-12-31"}]\n',
    ],
    [
      'gets a list that it did not have',
      'exemptions: []',
      'exemptions: []\nzeroReports:\n  # 名称\n  - {item: "0102", from: "2024-01-01", until: "2024-12-31"}\n',
    ],
    [
      'keeps line breaks of Windows',
      'zeroReports:\r\n  - {item: "0101", from: 2024-01-01, until: 2024-06-30}\r\n',
      'zeroReports:\r\n  - {item: "0101", from: 2024-01-01, until: 2024-06-30}\r\n  # 名称\r\n  - {item: "0102", from: "2024-01-01", until: "2024-12-31"}\r\n',
    ],
  ])('%s', (_name, before, after) => {
    const { text, added } = editDeclarations(before, [zero('0102')]);
    expect(added).toBe(1);
    expect(text).toBe(after);
    expect(loadDeclarations(text, 'declarations.yaml').problems).toEqual([]);
  });

  test('replaces what is about the same, in its place', () => {
    const before =
      'zeroReports:\n  - {item: "0102", from: 2024-01-01, until: 2024-12-31}\n  - {item: "0103", from: 2024-01-01, until: 2024-12-31}\n';
    expect(editDeclarations(before, [zero('0102', { statedBy: '李梅' })])).toEqual({
      text: 'zeroReports:\n  - {item: "0102", from: "2024-01-01", until: "2024-12-31", statedBy: "李梅"}\n  - {item: "0103", from: 2024-01-01, until: 2024-12-31}\n',
      added: 0,
      replaced: 1,
      kept: 0,
    });
  });
});

describe('cells that could not be read', () => {
  const list = 'fixtures/scenarios/dates-missing-and-impossible/list.csv';

  test('are put before a person, and the day that was meant is used from then on, told in the report', async () => {
    const before = await check(list);
    const cells = listOpenCells(before.report);
    expect(cells.length).toBeGreaterThan(0);
    const records = cells.map(({ title, finding: _, ...cell }) =>
      declareCorrection(
        { ...cell, value: '2024-03-01', correctedBy: '李梅', correctedOn: '2025-01-18' },
        title,
      ),
    );
    const { text } = editDeclarations(undefined, records);
    const { report } = await check(list, text);
    expect(listOpenCells(report)).toEqual([]);
    expect(report.tailoring.filter(({ change }) => change === 'correction')).toHaveLength(cells.length);
    const stale = text.replaceAll(/written: "[^"]*"/gu, 'written: "别的"');
    const { report: unused } = await check(list, stale);
    expect(listOpenCells(unused)).toEqual(cells);
    expect(unused.tailoring.filter(({ change }) => change === 'correction-unused')).toHaveLength(
      cells.length,
    );
  });
});
