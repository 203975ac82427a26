import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplePhrases } from '../../src/limits/nearest-phrase.ts';
import { readLimit } from '../../src/limits/read-limit.ts';
import { families } from './families.ts';
import { furtherLimits } from './further-limits.ts';
import { notate } from './notate.ts';
import { printedLimits } from './printed-limits.ts';

const phrases = [
  ...[...printedLimits, ...Object.values(furtherLimits).flat()].map(([printed]) => printed),
  ...families.map(({ printed }) => printed),
];
const pieces = phrases.flatMap((printed) => printed.split(/(?<=[，,;；])|(?=[之后内前每])/u));

function read(printed: string): string {
  const answer = readLimit(printed);
  return answer.ok ? notate(answer.reading) : 'unread';
}

/** Half-width ASCII to its full-width form. */
function widen(text: string): string {
  return text.replaceAll(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

describe('whatever is printed', () => {
  it('a refusal tells its place, a reading its words', () => {
    const soup = fc.array(
      fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 6 })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(soup, (parts) => {
        const printed = parts.join('');
        const answer = readLimit(printed);
        if (answer.ok) {
          expect(answer.reading.printed).toBe(printed);
          expect(answer.reading.limits.length).toBeGreaterThan(0);
          for (const limit of answer.reading.limits)
            expect(printed.replaceAll(/\s/gu, '')).toContain(limit.printed.replaceAll(/\s/gu, ''));
        } else {
          expect(answer.at).toBeGreaterThanOrEqual(0);
          expect(answer.at).toBeLessThanOrEqual(printed.length);
          if (answer.rest !== '') expect(printed.startsWith(answer.rest, answer.at)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a hostile cell of any length is answered', () => {
    for (const piece of [
      '自',
      '形成或者',
      '每',
      '20',
      '个工作日',
      '公开后',
      '、',
      '(',
      '一',
      '不少于',
      '前',
      '(((',
      '《',
      '1.',
      '的',
    ]) {
      expect(readLimit(piece.repeat(900)).ok, piece).toBeTypeOf('boolean');
      expect(readLimit(piece.repeat(100_000)).ok, piece).toBe(false);
    }
  });
});

describe('the same phrase in another dress', () => {
  it('full width reads as half width', () => {
    for (const printed of phrases)
      expect(read(widen(printed)).normalize('NFKC'), printed).toBe(read(printed).normalize('NFKC'));
  });

  it('final punctuation and white space around change nothing', () => {
    for (const printed of phrases) {
      for (const dressed of [`${printed}。`, `${printed}；`, ` ${printed}\n`, `\u200b${printed}\u00a0`])
        expect(read(dressed), dressed).toBe(read(printed));
    }
  });
});

describe('numbers', () => {
  const chinese = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const numeral = (number: number): string => {
    if (number < 10) return chinese[number] ?? '';
    const tens = Math.floor(number / 10);
    return `${tens === 1 ? '' : chinese[tens]}十${number % 10 === 0 ? '' : chinese[number % 10]}`;
  };

  it('are read in both scripts', () => {
    for (let number = 1; number < 100; number++) {
      const expected = `within ${number} workday of formed|changed`;
      expect(read(`自信息形成或者变更之日起${number}个工作日内予以公开`)).toBe(expected);
      expect(read(`自信息形成或者变更之日起${numeral(number)}个工作日内予以公开`)).toBe(expected);
    }
  });

  it('every trigger takes every unit', () => {
    const triggers = [
      ['信息形成', 'formed'],
      ['信息变更', 'changed'],
      ['制作完成', 'made'],
      ['获取', 'obtained'],
      ['作出决定', 'decided'],
      ['批准', 'approved'],
      ['印发', 'issued'],
      ['收到', 'received'],
      ['结束', 'ended'],
    ] as const;
    const units = [
      ['个工作日', 'workday'],
      ['日', 'day'],
      ['天', 'day'],
      ['周', 'week'],
      ['个月', 'month'],
      ['年', 'year'],
      ['小时', 'hour'],
    ] as const;
    for (const [words, trigger] of triggers) {
      for (const [word, unit] of units) {
        for (const phrase of [
          `自${words}之日起5${word}内公开`,
          `${words}后5${word}内`,
          `在${words}后的5${word}之内予以公布`,
        ]) {
          expect(read(phrase).split(' !')[0], phrase).toBe(`within 5 ${unit} of ${trigger}`);
        }
      }
    }
  });
});

describe('a refusal offers a readable phrase', () => {
  it('that is readable itself', () => {
    for (const phrase of examplePhrases) expect(readLimit(phrase).ok, phrase).toBe(true);
  });

  it.each([
    ['自信息形成或者变更之日起20内公开', '自信息形成或者变更之日起20个工作日内予以公开'],
    ['至少每周公开不', '每周至少更新1次'],
    ['公示时间不少于', '公示时间不少于15日'],
  ])('%s', (printed, nearest) => {
    expect(readLimit(printed)).toMatchObject({ ok: false, nearest });
  });

  it('and none for what is nothing like a limit', () => {
    expect(readLimit('县卫生健康局')).toEqual({ ok: false, at: 0, rest: '' });
  });
});

describe('words that carry no limit are told', () => {
  it.each([
    ['应于文件公开后3个工作日内在政府网站和媒体发布', ['政府网站和媒体']],
    ['自抽查结束之日起20个工作日内,经办领导批准后向社会公示', ['经办领导批准']],
    ['自信息形成或者变更之日起20个工作日内予以公开', []],
    [
      '各类行政执法决定和结果,由承办机构在信息形成或者变更之日起7个工作日之内公开',
      ['各类行政执法决定和结果', '由承办机构'],
    ],
  ])('%s', (printed, ignored) => {
    const answer = readLimit(printed);
    expect(answer.ok && answer.reading.ignored).toEqual(ignored);
  });

  it('and each part of a cell keeps its own words', () => {
    const answer = readLimit(
      '信息形成20个工作日内公开;其中行政许可、行政处罚事项应自作出行政决定之日起7个工作日内公示',
    );
    expect(answer.ok && answer.reading.limits.map(({ printed }) => printed)).toEqual([
      '信息形成20个工作日内公开',
      '其中行政许可、行政处罚事项应自作出行政决定之日起7个工作日内公示',
    ]);
  });
});
