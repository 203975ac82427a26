import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../../cli/run-cli.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-guards-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const head = 'id: county\ntitle: 县目录\nversion: "1"\nissuer: 县卫生健康局\nextends: health-2019\n';
const item = (code: string, more: string) =>
  `categories: [{code: "${code.slice(0, 2)}", items: [{code: "${code}", ${more}}]}]`;
const limit = (printed: string, more = '') =>
  `categories: [{code: "01", elementChanges: {result: {limit: ${printed}${more}}}}]`;

/** Exit code and the codes of the problems of an edition, other than on what its parent is known by. */
async function validate(edition: string): Promise<string> {
  const file = join(folder, 'county.yaml');
  writeFileSync(file, `${head}${edition}\n`);
  const { exitCode, stdout } = await runCli(['catalog', 'validate', file, '--format', 'json']);
  const told = [...stdout.matchAll(/"(?:code)": ?"(catalog\/[a-z-]+)"/gu)].map(([, code = '']) => code);
  const codes = [...new Set(told)].filter((code) => code !== 'catalog/reconstructed-provenance');
  return [exitCode, ...codes.map((code) => code.slice('catalog/'.length))].join(' ');
}

describe('what a local edition may not do', () => {
  test.each([
    [
      'ends the only item of a category',
      item('0401', 'validUntil: "2020-01-01", changeReason: 已取消'),
      '2 category-emptied',
    ],
    [
      'excludes the only item of a category',
      item('0401', 'excluded: {reason: 已取消, basis: 《人口与计划生育法》}'),
      '2 category-emptied',
    ],
    ['ends an item without a word', item('0101', 'validUntil: "2020-01-01"'), '2 item-ended'],
    ['loosens to a month', limit('自信息形成或者变更之日起1个月内'), '2 limit-incomparable'],
    ['loosens to a quarter', limit('每季度一次'), '2 limit-incomparable'],
    ['loosens to the end of each year', limit('每年12月31日前'), '2 limit-incomparable'],
    ['loosens to the end of the year', limit('年底前'), '2 limit-incomparable'],
    ['replaces it by a display', limit('公示5年'), '2 limit-incomparable'],
    ['adds an extension', limit('自信息形成或者变更之日起7个工作日内，可延长30个工作日'), '2 limit-loosened'],
    ['counts calendar days', limit('15日'), '2 doubtful-limit limit-incomparable'],
    [
      'owes it to another body',
      limit('自信息形成或者变更之日起7个工作日内上报'),
      '2 doubtful-limit limit-loosened',
    ],
    [
      'takes something out',
      limit('自信息形成或者变更之日起7个工作日内公开，紧急情况除外'),
      '2 doubtful-limit limit-incomparable',
    ],
    [
      'binds a case alone',
      limit('有异议的，自信息形成或者变更之日起7个工作日内公开'),
      '2 doubtful-limit limit-incomparable',
    ],
    [
      'names a part alone',
      limit('其中，许可信息自信息形成或者变更之日起7个工作日内'),
      '2 doubtful-limit limit-incomparable',
    ],
    ['counts from another event', limit('自收到之日起7个工作日内'), '2 limit-incomparable'],
    [
      'cites no law',
      limit('自信息形成或者变更之日起30个工作日内', ', limitBasis: 领导同意'),
      '2 limit-loosened',
    ],
    ['renames an item to another matter', item('0101', 'name: 办公用品采购'), '2 duty-renamed'],
    [
      'names a part of an item',
      item('0101', 'name: 母婴保健技术服务机构执业许可（仅限初次申请）'),
      '2 duty-renamed',
    ],
    [
      'renames an element to another thing',
      item('0101', 'elementChanges: {result: {name: 工作动态}}'),
      '2 duty-renamed',
    ],
    [
      'recognises an item by the words of others',
      item('0101', 'match: {keywords: [执业许可]}'),
      '2 match-widened',
    ],
    [
      'recognises an item by a word of every title',
      item('0101', 'match: {aliases: [通知]}'),
      '2 match-widened',
    ],
    [
      'makes an element optional',
      item('0101', 'elementChanges: {result: {nature: optional}}'),
      '2 element-neutralised',
    ],
    [
      'gives it on request',
      item('0101', 'elementChanges: {guide: {mode: 依申请公开}}'),
      '2 element-neutralised',
    ],
    ['gives everything on request', 'defaults: {mode: 依申请公开}', '2 element-neutralised'],
    [
      'pushes it to the party',
      item('0101', 'elementChanges: {result: {channels: [精准推送]}}'),
      '2 element-neutralised',
    ],
    [
      'narrows the audience',
      item('0101', 'elementChanges: {guide: {audience: 特定群体(申请人)}}'),
      '2 element-neutralised',
    ],
    [
      'lowers it for no reason',
      item('0101', 'elementChanges: {result: {nature: optional, changeReason: 无}}'),
      '2 element-neutralised',
    ],
    [
      'takes any entry for a proof',
      item('0101', 'elementChanges: {result: {provenBy: any-entry}}'),
      '2 element-neutralised',
    ],
    [
      'takes another column for a proof',
      item('0101', 'elementChanges: {result: {provenBy: column, columns: [要闻]}}'),
      '2 element-neutralised',
    ],
    [
      'leaves it to the page of another item',
      item('0101', 'elementChanges: {guide: {heldIn: ["0102"]}}'),
      '2 element-neutralised',
    ],
    [
      'cuts the parts of a guide',
      item('0101', 'elementChanges: {guide: {parts: [适用范围]}}'),
      '2 parts-cut',
    ],
    [
      'writes a set anew without its parts',
      'elementSets: {permit: [{id: policy, name: 法律法规和政策文件, nature: standing}, {id: guide, name: 办事指南, nature: standing}, {id: process, name: 过程信息, nature: optional, parts: [受理, 审核, 审批, 送达]}, {id: result, name: 结果信息, nature: event, limit: 自信息形成或者变更之日起7个工作日内予以公开}]}',
      '2 parts-cut',
    ],
    ['replaces the channel', 'defaults: {channels: [微信公众号]}', '2 channel-replaced'],
    ['renames a category', 'categories: [{code: "04", name: 社会服务类事项}]', '2 category-renamed'],
  ])('%s', async (_, edition, answer) => {
    expect(await validate(edition)).toBe(answer);
  });
});

describe('what is told and let pass', () => {
  test.each([
    [
      'a common basis on an item',
      item('0101', 'basis: [《母婴保健法》, 《政府信息公开条例》第二十条]'),
      '0 repeated-basis',
    ],
    [
      'an exclusion whose basis says nothing',
      item('0101', 'excluded: {reason: 职权上收, basis: 无}'),
      '0 exclusion-without-basis',
    ],
    ['an added item without its own basis', item('0199', 'name: 新增许可'), '0 missing-basis'],
    [
      'the result of a personal matter',
      item('1122', 'elementChanges: {issue: {name: 出生医学证明签发名单, nature: event}}'),
      '0 personal-result',
    ],
  ])('%s', async (_, edition, answer) => {
    expect(await validate(edition)).toBe(answer);
  });
});

describe('what a local edition may do', () => {
  test.each([
    ['tighten', limit('自信息形成或者变更之日起5个工作日内')],
    ['count from the decision', limit('执法决定作出之日起7个工作日公开')],
    ['cite a law', limit('自信息形成或者变更之日起10个工作日内', ', limitBasis: 《某法》第三条')],
    ['add a channel', 'defaults: {channels: [政府网站, 微信公众号]}'],
    ['name its own website', 'defaults: {channels: [西畴县政务网]}'],
    ['add a part', item('1122', 'elementChanges: {providers: {parts: [名称, 地点, 服务时间, 联系电话]}}')],
    ['say why', 'defaults: {channels: [微信公众号], changeReason: 网站集约化改造}'],
    [
      'add to a name',
      item('0101', 'name: 母婴保健技术服务机构执业许可（包括计划生育技术服务机构执业许可）（含变更、延续）'),
    ],
    ['say why it renames', item('0101', 'name: 妇幼保健机构许可, changeReason: 按省权责清单统一名称')],
    ['recognise an item by its own words', item('0101', 'match: {aliases: [妇幼保健机构审批]}')],
    ['exclude with a basis', item('0101', 'excluded: {reason: 职权上收, basis: 《省权责清单》}')],
  ])('%s', async (_, edition) => {
    expect(await validate(edition)).toMatch(/^0(?: overlong-decision-limit)?$/u);
  });
});

describe('a profile on a local edition', () => {
  test.each([
    ['loosens a decision limit', '{"0108/result": 20个工作日}', 'profile/limit-loosened'],
    ['counts in another unit', '{"0108/result": 15日}', 'profile/limit-incomparable'],
    ['tightens', '{"0108/result": 3个工作日}', ''],
  ])('%s', async (_, limits, code) => {
    const profile = join(folder, 'profile.yaml');
    writeFileSync(
      profile,
      `agency: 西畴县卫生健康局\ncatalogs: [xichou-health]\nlimits: {items: ${limits}}\n`,
    );
    const argv = ['check', 'fixtures/example/publication-list.csv', '--profile', profile];
    const { exitCode, stderr } = await runCli([...argv, '--as-of', '2025-01-20', '--fail-on', 'never']);
    expect(exitCode).toBe(code === '' ? 0 : 2);
    expect(stderr).toContain(code);
  });

  test.each([
    ['by words of another item', 'keywords: [执业许可]', '0115'],
    ['by a word of every title', 'aliases: [通知]', 'so short'],
    ['by words of its own', 'aliases: [妇幼保健机构审批]', ''],
    ['by shared words, and says why', 'keywords: [执业许可], changeReason: 本局只办理这一项执业许可', ''],
    ['by shared words, and says nothing', 'keywords: [执业许可], changeReason: 无', '0115'],
  ])('recognises an item %s', async (_, tailoring, told) => {
    const profile = join(folder, 'profile.yaml');
    const items = `[{item: "0101", ${tailoring}}]`;
    writeFileSync(profile, `agency: 西畴县卫生健康局\ncatalogs: [xichou-health]\nitems: ${items}\n`);
    const argv = ['check', 'fixtures/example/publication-list.csv', '--profile', profile, '--lang', 'en'];
    const { exitCode, stderr } = await runCli([...argv, '--as-of', '2025-01-20', '--fail-on', 'never']);
    expect([exitCode, stderr.includes('profile/match-widened')]).toEqual(
      told === '' ? [0, false] : [2, true],
    );
    expect(stderr).toContain(told);
  });

  test('empties a category', async () => {
    const profile = join(folder, 'profile.yaml');
    const codes = ['0901'];
    const items = `[${codes.map((code) => `{item: "${code}", exclude: {reason: 无此职权, basis: 权责清单}}`).join(', ')}]`;
    writeFileSync(profile, `agency: 西畴县卫生健康局\ncatalogs: [xichou-health]\nitems: ${items}\n`);
    const argv = ['check', 'fixtures/example/publication-list.csv', '--profile', profile];
    const { exitCode, stderr } = await runCli([...argv, '--as-of', '2025-01-20', '--fail-on', 'never']);
    expect([exitCode, stderr.includes('profile/category-emptied')]).toEqual([2, true]);
  });
});

test('everything that an edition and a profile changed stands in the report', async () => {
  const argv = [
    'check',
    'fixtures/example/publication-list.csv',
    '--catalog',
    'xichou-health',
    '--format',
    'json',
  ];
  const { stdout } = await runCli([...argv, '--as-of', '2025-01-20', '--fail-on', 'never']);
  const { tailoring } = JSON.parse(stdout) as {
    tailoring: { item: string; change: string; reason: string }[];
  };
  const told = tailoring.map(({ change, reason }) => `${change} ${reason}`);
  expect(told.find((line) => line.startsWith('channels '))).toContain('政府网站 → 西畴县政务网');
  expect(told.find((line) => line.includes('15个工作日'))).toMatch(
    /^limit-tightened .*20个工作日.* → .*15个工作日/u,
  );
  expect(told.find((line) => line.startsWith('subject '))).toContain('西畴县卫生健康局');
});

test('words that rows are recognised by stand in the report, as do new names', async () => {
  const file = join(folder, 'county.yaml');
  const more =
    'match: {aliases: [妇幼保健机构审批]}, name: 妇幼保健机构许可, changeReason: 按省权责清单统一名称';
  writeFileSync(file, `${head}${item('0101', more)}\n`);
  const argv = ['check', 'fixtures/example/publication-list.csv', '--catalog', file, '--format', 'json'];
  const { stdout } = await runCli([...argv, '--as-of', '2025-01-20', '--fail-on', 'never']);
  const { tailoring } = JSON.parse(stdout) as { tailoring: { change: string; reason: string }[] };
  const told = tailoring.map(({ change, reason }) => `${change} ${reason}`);
  expect(told.find((line) => line.startsWith('match '))).toMatch(/妇幼保健机构审批.*按省权责清单统一名称/u);
  expect(told.find((line) => line.startsWith('item-renamed '))).toContain('→ 妇幼保健机构许可');
});
