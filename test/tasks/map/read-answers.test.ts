import { expect, test } from 'vitest';
import { memorySource } from '../../../src/host/disk.ts';
import { defaultReadLimits } from '../../../src/readers/reader.ts';
import { readAnswers } from '../../../src/tasks/map/read-answers.ts';
import { requirements } from './questions.ts';

const standing = '["0101","guide","2024-01-01","2024-12-31"]';
const event = '["0101","result","2024-01-01","2024-12-31"]';

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A sheet of elements as a text file, which some offices save it as. */
function read(rows: readonly (readonly string[])[], by?: string) {
  const headings = [
    '回答',
    '网址',
    '不公开依据',
    '接收机关',
    '核实人或批准人',
    '核实或批准日期',
    '有效期至',
    '说明',
    '要素标识（勿改）',
  ];
  const text = [headings, ...rows].map((cells) => cells.map(quote).join(',')).join('\n');
  const defaults = { decidedOn: '2025-01-18', ...(by === undefined ? {} : { decidedBy: by }) };
  return readAnswers(
    memorySource('核定表.csv', Buffer.from(text)),
    requirements,
    defaults,
    defaultReadLimits,
  );
}

test('what is written about an element becomes an answer, days and people filled in where the row leaves them out', async () => {
  const { answers, blank, problems } = await read(
    [
      ['已在平台公开', 'https://www.qinglu.example', '', '', '', '', '', '', standing],
      ['本期无此类事项', '', '', '', '王某', '', '', '本年未受理', event],
      ['依法不公开', '', '个人隐私', '', '', '2024-03-01', '2025-02-28', '', event],
      ['移交其他机关', '', '', '县医疗保障局', '', '', '', '', event],
      ['', '', '', '', '', '', '', '', event],
    ],
    '李梅',
  );
  expect(problems).toEqual([]);
  expect(blank).toBe(1);
  expect(answers).toMatchObject([
    { kind: 'seen', element: 'guide', seenBy: '李梅', seenOn: '2025-01-18', validUntil: '2026-01-17' },
    {
      kind: 'nothing-happened',
      from: '2024-01-01',
      until: '2024-12-31',
      statedBy: '王某',
      note: '本年未受理',
    },
    {
      kind: 'withheld',
      ground: 'privacy',
      reason: '个人隐私',
      approvedOn: '2024-03-01',
      validUntil: '2025-02-28',
    },
    { kind: 'handed-over', to: '县医疗保障局' },
  ]);
});

test.each([
  [
    'an address that is missing',
    ['已在平台公开', '', '', '', '李梅', '', '', '', standing],
    'review/answer-incomplete',
  ],
  ['nobody who says so', ['本期无此类事项', '', '', '', '', '', '', '', event], 'review/answer-incomplete'],
  [
    'an answer of another kind',
    ['大概没有', '', '', '', '李梅', '', '', '', event],
    'review/unknown-settling',
  ],
  [
    'a ground of nobody',
    ['依法不公开', '', '领导意见', '', '李梅', '', '', '', event],
    'review/unknown-ground',
  ],
  [
    'a page seen for what happens',
    ['已在平台公开', 'https://www.qinglu.example', '', '', '李梅', '', '', '', event],
    'review/seen-event',
  ],
  [
    'a day that is none',
    ['依法不公开', '', '个人隐私', '', '李梅', '春节前', '', '', event],
    'review/bad-date',
  ],
  [
    'an identity that was changed',
    ['本期无此类事项', '', '', '', '李梅', '', '', '', '0101'],
    'review/identity-lost',
  ],
])('%s is told', async (_name, row, code) => {
  const { problems } = await read([row]);
  expect(problems.map((one) => one.code)).toEqual([code]);
});

test('an item that goes to two bodies is told', async () => {
  const { problems } = await read([
    ['移交其他机关', '', '', '县医疗保障局', '', '', '', '', standing],
    ['移交其他机关', '', '', '县市场监管局', '', '', '', '', event],
  ]);
  expect(problems.map((one) => one.code)).toEqual(['review/handed-over-twice']);
});
