import { describe, expect, it } from 'vitest';
import { simplified, traditional } from '../../src/generated/scripts.ts';
import { readLimit } from '../../src/limits/read-limit.ts';
import { families } from './families.ts';
import { furtherLimits } from './further-limits.ts';
import { readKinds } from './kinds.ts';
import { notate } from './notate.ts';
import { printedLimits } from './printed-limits.ts';

const phrases = [
  ...[...printedLimits, ...Object.values(furtherLimits).flat()].map(([printed]) => printed),
  ...families.map(({ printed }) => printed),
  ...['kinds.tsv', 'kept-aside.tsv', 'rules.tsv'].flatMap(readKinds).map(({ printed }) => printed),
];

const toSimplified = new Map(Array.from(traditional, (from, index) => [from, simplified[index] ?? from]));
const toTraditional = new Map(
  Array.from(simplified, (from, index): [string, string] => [from, traditional[index] ?? from]).reverse(),
);

function convert(text: string, script: ReadonlyMap<string, string>): string {
  return Array.from(text, (character) => script.get(character) ?? character).join('');
}

/** The reading with what was passed over, in one script and width and without white space. */
function read(printed: string): string {
  const answer = readLimit(printed);
  const told = answer.ok ? [notate(answer.reading), ...answer.reading.ignored].join(' ~ ') : 'unread';
  return convert(told.normalize('NFKC'), toSimplified)
    .replaceAll(/[“”「」『』]/gu, '"')
    .replaceAll(/\s/gu, '');
}

type Dress = readonly [name: string, dress: (printed: string) => string];

const dresses: readonly Dress[] = [
  ['traditional characters', (printed) => convert(printed, toTraditional)],
  ['a blank around each number', (printed) => printed.replaceAll(/(?<=[\u4e00-\u9fff])(?=\d)/gu, ' ')],
  [
    'full-width figures',
    (printed) => printed.replaceAll(/\d/gu, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0)),
  ],
  ['straight quotation marks', (printed) => printed.replaceAll(/[“”]/gu, '"')],
  ['corner brackets', (printed) => printed.replaceAll('“', '「').replaceAll('”', '」')],
  [
    'half-width stops',
    (printed) => printed.replaceAll('，', ',').replaceAll('；', ';').replaceAll('：', ':'),
  ],
  ['half-width brackets', (printed) => printed.replaceAll('（', '(').replaceAll('）', ')')],
];

describe.each(dresses)('%s change no reading', (_, dress) => {
  it('of any phrase of the tables', () => {
    const changed = phrases.filter((printed) => read(dress(printed)) !== read(printed));
    expect(changed.map((printed) => [printed, read(printed), read(dress(printed))])).toEqual([]);
  });
});

/** The limits alone. */
function limitsOf(printed: string): string {
  const answer = readLimit(printed);
  return answer.ok ? notate(answer.reading) : 'unread';
}

describe('one verb of publishing is as good as another', () => {
  const endings = ['公开', '公布', '发布', '予以公开', '向社会公布', '主动公开', '对外公布', '在网站公布'];
  const bodies = phrases.filter((printed) => /[内前](?:予以|向社会)?公[开布]$/u.test(printed));

  it('at the end of a phrase', () => {
    expect(bodies.length).toBeGreaterThan(100);
    const changed = bodies.flatMap((printed) =>
      endings
        .map((ending) => printed.replace(/(?:予以|向社会)?公[开布]$/u, ending))
        .filter((other) => limitsOf(other) !== limitsOf(printed))
        .map((other) => [other, limitsOf(other), limitsOf(printed)]),
    );
    expect(changed).toEqual([]);
  });
});

describe('a start may stand before its number or behind it', () => {
  const starts = [
    '受理',
    '立项',
    '合同签订',
    '信息形成',
    '作出决定',
    '收到批复',
    '项目竣工',
    '许可证发放',
    '评审通过',
  ];
  const spans = ['20个工作日', '七日', '15个自然日', '1个月', '3个工作日'];

  it.each(starts)('%s', (start) => {
    for (const span of spans) {
      const before = limitsOf(`自${start}之日起${span}内公开`);
      expect(before).toMatch(/^within/u);
      expect(limitsOf(`${span}内公开（自${start}之日起）`), span).toBe(before);
      expect(limitsOf(`${start}之日起${span}之内公布`), span).toBe(before);
    }
  });
});
