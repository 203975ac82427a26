import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadMapping } from '../../src/catalog/load/mapping.ts';
import { editMapping } from '../../src/match/edit-mapping.ts';
import { mergeDecisions } from '../../src/match/merge-decisions.ts';
import type { Mapping, MappingAnswer } from '../../src/model/mapping.ts';
import { present } from '../../src/model/present.ts';
import type { Decision } from '../../src/model/review.ts';
import { healthRequirements } from './health-requirements.ts';

const requirements = healthRequirements();

function decide(pattern: string, answer: MappingAnswer, note?: string): Decision {
  const example = { file: 'list.xlsx', sheet: 'S', row: 2, title: pattern };
  const group = { columnPath: '便民服务', pattern, example };
  return {
    group,
    answer,
    reach: 'pattern',
    decidedBy: '李某',
    decidedOn: '2025-05-06',
    ...(note === undefined ? {} : { note }),
  };
}

function edit(text: string, decisions: readonly Decision[]): string {
  const before: Mapping = present(loadMapping(text, 'mapping.yaml').mapping);
  const { mapping } = mergeDecisions(before, decisions);
  const after = editMapping(text, before, mapping, requirements);
  // Whatever the layout, the edited text says what the merged mapping says.
  const read = loadMapping(after, 'mapping.yaml');
  expect(read.problems).toEqual([]);
  const withoutPlace = ({ rules }: Mapping) => rules.map(({ place: _, ...rule }) => rule);
  expect(withoutPlace(present(read.mapping))).toEqual(withoutPlace(mapping));
  return after;
}

const BY_HAND = `# yaml-language-server: $schema=./mapping.schema.json
# 卫健局条目对应，张某维护
rules:
    # 健康教育
    - column: "便民服务"   # 2024 年新栏目
      title: "*简讯"
      item: "1103" # 张某说的
      elements: [content]
      decidedBy: 张某
      decidedOn: "2024-03-01"
      note: 每期都是
    # 待局长确认：
    - {column: 便民服务, title: "*公告", none: true, decidedBy: 张某, decidedOn: "2024-03-01"}
    # 上面这条先放着

# 文件到此为止
`;

describe('a mapping file with comments by hand', () => {
  it('keeps every byte when nothing changes', () => {
    expect(edit(BY_HAND, [decide('*简讯', { kind: 'item', item: '1103', elements: ['content'] })])).toBe(
      BY_HAND,
    );
  });

  it('gets new rules behind the last one and its comments', () => {
    const text = edit(BY_HAND, [decide('*时间', { kind: 'none' })]);
    const at = BY_HAND.indexOf('\n# 文件到此为止');
    expect(text.slice(0, at)).toBe(BY_HAND.slice(0, at));
    expect(text.slice(at)).toBe(`    # 不对应任何事项
    - column: "便民服务"
      title: "*时间"
      none: true
      decidedBy: "李某"
      decidedOn: "2025-05-06"
      example: "*时间"

# 文件到此为止
`);
  });

  it('changes the lines of an answer that gave way, and its name above, and nothing else', () => {
    const text = edit(BY_HAND.replace('# 健康教育\n', '# 健康教育：服务项目和内容\n'), [
      decide('*简讯', { kind: 'category', category: '11' }),
      decide('*公告', { kind: 'item', item: '0104' }),
    ]);
    expect(text).toContain(`    # 公共卫生服务事项
    - column: "便民服务"   # 2024 年新栏目
      title: "*简讯"
      category: "11" # 张某说的
      decidedBy: "李某"
      decidedOn: "2025-05-06"
      note: "每期都是"
      example: "*简讯"
    # 待局长确认：
    - column: "便民服务"
      title: "*公告"
      item: "0104"
`);
    expect(text).toContain('    # 上面这条先放着\n');
  });

  it('keeps its Windows line ends', () => {
    const text = edit(BY_HAND.replaceAll('\n', '\r\n'), [
      decide('*时间', { kind: 'none' }),
      decide('*简讯', { kind: 'none' }),
    ]);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

it.each([
  ['an empty list', '# 说明\nrules: [] # 尚无\n', '尚无'],
  [
    'rules in one line',
    'rules: [{title: "*公告", none: true, decidedBy: 张某, decidedOn: "2024-03-01"}] # 手写\n',
    '手写',
  ],
  [
    'a list at the margin, without a line end',
    'rules:\n- title: "*公告"\n  none: true\n  decidedBy: 张某\n  decidedOn: "2024-03-01" # 手写',
    '手写',
  ],
])('%s: rules are added and comments stay', (_, text, comment) => {
  const edited = edit(text, [decide('*时间', { kind: 'item', item: '0104', elements: ['guide'] }, '备注')]);
  expect(edited).toContain(comment);
  expect(parse(edited).rules.at(-1)).toMatchObject({ elements: ['guide'], note: '备注' });
});
