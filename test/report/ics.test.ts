import { describe, expect, it } from 'vitest';
import type { ComingDuty } from '../../src/model/outlook.ts';
import { ics } from '../../src/report/ics.ts';
import { sampleReport } from './sample-report.ts';

const duty = (dueOn: string, more: Partial<ComingDuty> = {}): ComingDuty => ({
  code: '0101',
  name: '母婴保健',
  catalog: 'yunling-health',
  category: '01',
  subject: '云岭县卫生健康局',
  element: 'result',
  elementName: '结果信息',
  dueOn,
  inDays: 1,
  ...more,
});

/** The events of a calendar, a record of lines each. */
function eventsOf(forecast: readonly ComingDuty[], asOf = '2025-01-20') {
  const text = String(
    ics.render({ ...sampleReport, asOf, forecast }, { language: 'zh', color: false, width: 80 }),
  );
  return text
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) => {
      const lines = event.split('\r\n').map((line) => /^([A-Z]+)(?:;[^:]*)?:(.*)$/u.exec(line));
      return Object.fromEntries(lines.flatMap((line) => (line === null ? [] : [[line[1], line[2]]])));
    });
}

describe('a calendar of coming duties', () => {
  it('knows a duty whose day moved, and the later audit counts', () => {
    const [before] = eventsOf([duty('2025-02-05')]);
    const [after] = eventsOf([duty('2025-02-08')], '2025-01-27');
    expect(after?.UID).toBe(before?.UID);
    expect(after?.DTSTART).toBe('20250208');
    expect(Number(after?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE));
  });

  it('has one event for all coming days of a duty', () => {
    const events = eventsOf([duty('2025-02-05'), duty('2025-02-11'), duty('2025-02-11'), duty('2025-03-01')]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ DTSTART: '20250205', DTEND: '20250206', RDATE: '20250211,20250301' });
    expect(events[0]?.DESCRIPTION).toContain('2025-02-05\\, 2025-02-11\\, 2025-03-01');
  });

  it.each<[string, Partial<ComingDuty>]>([
    ['element', { element: 'guide' }],
    ['item', { code: '0102' }],
    ['catalog', { catalog: 'other' }],
  ])('tells duties of another %s apart', (_, more) => {
    const events = eventsOf([duty('2025-02-05'), duty('2025-02-05', more)]);
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(2);
  });
});
