import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInLinkText, isPlainLink } from '../../../src/list/dates/day-in-link.ts';
import type { ScannedDate } from '../../../src/list/dates/scan-plain-date.ts';
import { scanDateBytes, scanPlainDate } from '../../../src/list/dates/scan-plain-date.ts';
import { dayOf, isoOfDay } from '../../../src/model/plain-date.ts';
import type { CellBytes } from '../../../src/readers/reader.ts';
import { encodeGb18030 } from './encode.ts';

const cellOf = (bytes: Uint8Array, isGb18030: boolean): CellBytes => ({
  bytes: Buffer.concat([Buffer.from('20240101,'), bytes, Buffer.from(',20240101')]),
  start: 9,
  end: 9 + bytes.length,
  isGb18030,
});

describe('the day that a link names', () => {
  it.each([
    ['/2024/09/25/1.html', '2024-09-25'],
    ['/202409/t20240926_1.html', '2024-09-26'],
    ['/2024-9-25/2024_10_01.html', '2024-10-01'],
    ['/20240925/20231231/', '2024-09-25'],
    ['/t20240926', '2024-09-26'],
    ['/c12024061100.html', undefined],
    ['/content/post_2024.html', undefined],
    ['/20240230.html', undefined],
    ['/202409251.html', undefined],
    ['20', undefined],
    ['', undefined],
    [`/${'x'.repeat(600)}/20240925`, undefined],
  ])('%s: %s', (link, iso) => {
    const day = dayInLinkText(link);
    expect(day === undefined ? undefined : isoOfDay(day)).toBe(iso);
  });

  it('ends with the link, whatever stands behind it in memory', () => {
    const bytes = Buffer.from('/2024090120240902');
    expect(dayInLinkText('/20240901')).toBe(dayOf(2024, 9, 1));
    expect(isPlainLink({ bytes, start: 0, end: bytes.length, isGb18030: false })).toBe(true);
  });

  it.each(['/a b', '/关于.html', '/a&amp;b', '/<b>', '/a\u0001', '/370212-19900101-123456'])(
    '%j is not read as it stands',
    (link) => {
      const bytes = Buffer.from(link);
      expect(isPlainLink({ bytes, start: 0, end: bytes.length, isGb18030: false })).toBe(false);
    },
  );
});

describe('scanDateBytes', () => {
  const fromText: ScannedDate = { day: 0, minutes: -1, form: 'iso' };
  const fromBytes: ScannedDate = { day: 0, minutes: -1, form: 'iso' };
  const piece = fc.oneof(
    fc.constantFrom('年', '月', '日', '号', '-', '/', '.', ' ', ':', '：', '１'),
    fc.integer({ min: 0, max: 2100 }).map(String),
    fc.constantFrom(
      '2024-09-25',
      '2024年9月25日',
      '2024/9/5',
      '2024.09.25',
      ' 10:22',
      ' 9:05:33',
      '0000-00-00',
    ),
  );

  it('reads in either encoding what scanPlainDate reads of the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const isRead = scanPlainDate(text, fromText);
        for (const cell of [cellOf(Buffer.from(text), false), cellOf(encodeGb18030(text), true)]) {
          expect(scanDateBytes(cell, fromBytes)).toBe(isRead);
          if (isRead) expect(fromBytes).toEqual(fromText);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
