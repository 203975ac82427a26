/**
 * What the invented bureau published in 2024, row by row, and which gaps were planted. Written without mulu: names of
 * items are read from the catalog's text, everything else is decided here.
 */

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { nth } from '../../src/model/present.ts';
import { afterWorkdays, isWorkday, nextDay, workdaysBetween } from './calendar.ts';
import { agency, columns, newsTitles, organisations, otherTitles, people, resultTitles } from './words.ts';

export interface PlannedRow {
  readonly sheet: string;
  readonly title: string;
  readonly column: string;
  readonly documentNumber?: string;
  readonly formed?: string;
  readonly published?: string;
  readonly remark?: string;
  /** `0108/result`, `02/complaint` for a whole category, or NONE. */
  readonly answers: string;
  readonly findings?: readonly PlantedFinding[];
}

/** A finding that the audit must report; `row` is filled in when the workbook is written. */
export interface PlantedFinding {
  readonly rule: string;
  readonly item?: string;
  readonly element?: string;
  readonly due?: string;
  readonly workingDaysLate?: number;
}

const period = {
  from: '2024-01-01',
  to: '2024-12-31',
  asOf: '2025-01-20',
};

interface RawItem {
  readonly code: string;
  readonly name: string;
}
interface RawCategory {
  readonly code: string;
  readonly name: string;
  readonly items: readonly RawItem[];
}

const catalog = parse(readFileSync(new URL('../../catalogs/health-2019.yaml', import.meta.url), 'utf8')) as {
  readonly categories: readonly RawCategory[];
};

/** Small multiplicative generator: the same rows at every run. */
let seed = 20_240_101;
function random(below: number): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
}
const pick = <Value>(values: readonly Value[]): Value => nth(values, random(values.length));

/** Standing elements that the bureau left out. */
const missing = new Set([
  '0107/guide',
  '0112/policy',
  '0213/policy',
  '0245/policy',
  '0503/procedure',
  '0607/plan',
  '0702/materials',
  '0810/conditions',
  '1006/guide',
  ...['policy', 'clients', 'providers', 'content', 'procedure', 'requirements', 'complaint'].map(
    (id) => `1115/${id}`,
  ),
]);

/** Words that a page's title adds to the item's name, by element; elements absent here are covered for the whole category. */
const pageWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '01': { policy: '法律法规和政策文件', guide: '办事指南' },
  '02': { policy: '法律法规和政策文件' },
  '03': { policy: '法律法规和政策文件' },
  '05': {
    policy: '政策文件',
    materials: '申请材料',
    conditions: '受理范围及条件',
    procedure: '办理流程',
    complaint: '咨询投诉渠道',
  },
  '06': { policy: '法律法规和政策文件', plan: '年度检查计划' },
  '07': {
    policy: '政策文件',
    materials: '申请材料',
    conditions: '受理范围及条件',
    procedure: '办理流程',
    complaint: '咨询投诉渠道',
  },
  '08': {
    policy: '法律法规和政策文件',
    conditions: '奖励条件',
    procedure: '办理流程',
  },
  '09': { policy: '法律法规和政策文件', guide: '办事指南' },
  '10': { policy: '法律法规和政策文件', guide: '办事指南' },
};
const complaintCategories = ['02', '03', '06', '08'];

function shortName(name: string): string {
  return name
    .replace(/\((?:权限内|初审)\)/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}

/** A working day of the year, spread evenly. */
function workdayOf(index: number, of: number): string {
  const start = Date.parse('2024-01-08T00:00:00Z') + Math.floor((index / of) * 345) * 86_400_000;
  let day = new Date(start).toISOString().slice(0, 10);
  while (!isWorkday(day)) day = nextDay(day);
  return day;
}

function standingRows(): PlannedRow[] {
  const rows: PlannedRow[] = [];
  for (const category of catalog.categories) {
    const words = pageWords[category.code] ?? {};
    const column = columns.standing(category.name);
    for (const item of category.items) {
      if (category.code === '11') {
        if (missing.has(`${item.code}/policy`)) continue;
        rows.push({
          sheet: '常设栏目',
          // A page that bears the name of the service is its own: policy, guide and telephone number are on it.
          title: shortName(item.name),
          column,
          answers: `${item.code}/*`,
        });
        continue;
      }
      for (const [element, word] of Object.entries(words)) {
        if (missing.has(`${item.code}/${element}`)) continue;
        rows.push({
          sheet: '常设栏目',
          title: shortName(item.name) + word,
          column,
          answers: `${item.code}/${element}`,
        });
      }
    }
    if (complaintCategories.includes(category.code)) {
      const title = `${category.name}投诉举报电话以及网上投诉渠道`;
      rows.push({
        sheet: '常设栏目',
        title,
        column,
        answers: `${category.code}/complaint`,
      });
    }
  }
  return rows.map((row, index) => ({
    ...row,
    published: workdayOf(index, rows.length),
  }));
}

function quarterOf(day: string): string {
  return `${'一二三四'[Math.floor((Number(day.slice(5, 7)) - 1) / 3)]}季度`;
}

/** Working days within which the result of an item is due. */
const limitOf = (code: string): number => (code.startsWith('01') || code.startsWith('02') ? 7 : 20);

interface PlannedEvent {
  readonly code: string;
  readonly formed: string | undefined;
  readonly published: string | undefined;
  readonly remark?: string;
  readonly findings?: readonly PlantedFinding[];
}

/** Publications planned one by one: each tests a day that a wall calendar gets wrong, or a blank that must not pass. */
const plantedEvents: readonly PlannedEvent[] = [
  // 29 September and 12 October 2024 are make-up working days; 1-7 October is off.
  { code: '0108', formed: '2024-09-25', published: '2024-10-10' },
  { code: '0106', formed: '2024-09-25', published: '2024-10-11' },
  { code: '0104', formed: '2024-09-30', published: '2024-10-15' },
  // 28 April and 11 May 2024 are make-up working days; 1-5 May is off.
  { code: '0223', formed: '2024-04-26', published: '2024-05-09' },
  { code: '0225', formed: '2024-04-26', published: '2024-05-10' },
  // 4 and 18 February 2024 are make-up working days; 10-17 February is off.
  { code: '0608', formed: '2024-01-26', published: '2024-02-28' },
  { code: '0609', formed: '2024-01-26', published: '2024-02-29' },
  // Plainly late.
  { code: '0203', formed: '2024-06-03', published: '2024-06-28' },
  { code: '0614', formed: '2024-07-01', published: '2024-08-20' },
  { code: '1002', formed: '2024-10-14', published: '2024-12-02' },
  // Formed, never published.
  {
    code: '0210',
    formed: '2024-11-04',
    published: undefined,
    remark: '待公开',
  },
  // Formed on the last day of the year: 20 working days end on 5 February 2025, after the day of judgement.
  {
    code: '0616',
    formed: '2024-12-31',
    published: undefined,
    remark: '拟公开',
  },
  // No date at all.
  { code: '0234', formed: undefined, published: undefined },
];

/** How many further publications each item gets, all in time. */
const regularEvents: Readonly<Record<string, number>> = {
  '0101': 3,
  '0102': 3,
  '0103': 9,
  '0104': 14,
  '0105': 11,
  '0106': 3,
  '0107': 4,
  '0108': 11,
  '0109': 2,
  '0110': 6,
  '0113': 3,
  '0201': 5,
  '0203': 8,
  '0210': 9,
  '0211': 4,
  '0212': 3,
  '0223': 9,
  '0225': 8,
  '0226': 3,
  '0234': 4,
  '0243': 4,
  '0244': 3,
  '0245': 3,
  '0601': 3,
  '0608': 4,
  '0609': 4,
  '0610': 2,
  '0611': 2,
  '0613': 2,
  '0614': 3,
  '0616': 1,
  '0804': 1,
  '0807': 1,
  '1002': 3,
  '1005': 2,
  '1001': 3,
};

function eventTitle(code: string, day: string, index: number): string {
  const titles = resultTitles[code];
  if (titles === undefined) throw new Error(`no result titles for ${code}`);
  const template = nth(titles, index % titles.length);
  return template
    .replaceAll('{机构}', pick(organisations))
    .replaceAll('{人}', pick(people))
    .replaceAll('{月}', String(Number(day.slice(5, 7))))
    .replaceAll('{季}', nth('一二三四', Math.floor((Number(day.slice(5, 7)) - 1) / 3)))
    .replaceAll('{期}', String(index + 1));
}

const elementOf = (code: string): string => (code.startsWith('02') ? 'decision' : 'result');

function eventRow(event: PlannedEvent, index: number): PlannedRow {
  const { code, formed, published, remark } = event;
  const element = elementOf(code);
  const findings: PlantedFinding[] = [];
  const place = { item: code, element };
  if (formed !== undefined) {
    const due = afterWorkdays(formed, limitOf(code));
    if (published !== undefined && published > due) {
      findings.push({
        rule: 'late-publication',
        ...place,
        due,
        workingDaysLate: workdaysBetween(due, published),
      });
    }
    if (published === undefined && due < period.asOf) {
      findings.push({
        rule: 'unpublished-past-due',
        ...place,
        due,
        workingDaysLate: workdaysBetween(due, period.asOf),
      });
    }
  } else if (published === undefined) findings.push({ rule: 'undated-entry', ...place });
  const day = published ?? formed ?? '2024-08-15';
  return {
    sheet: quarterOf(day),
    title: eventTitle(code, day, index),
    column: columns.result(code.slice(0, 2)),
    ...(code.startsWith('02') ? { documentNumber: `青卫罚〔2024〕${index + 1}号` } : {}),
    ...(formed === undefined ? {} : { formed }),
    ...(published === undefined ? {} : { published }),
    ...(remark === undefined ? {} : { remark }),
    answers: `${code}/${element}`,
    findings,
  };
}

function eventRows(): PlannedRow[] {
  const counts = new Map<string, number>();
  const indexOf = (code: string): number => {
    const index = counts.get(code) ?? 0;
    counts.set(code, index + 1);
    return index;
  };
  const regular = Object.entries(regularEvents).flatMap(([code, count]) =>
    Array.from({ length: count }, (_, index) => {
      const formed = workdayOf(index * 7 + random(6), count * 7 + 6);
      // Within the limit, often on its last day.
      const published = afterWorkdays(formed, random(4) === 0 ? limitOf(code) : 1 + random(limitOf(code)));
      return {
        code,
        formed,
        published: published > '2024-12-31' ? afterWorkdays(formed, 1) : published,
      };
    }),
  );
  return [...plantedEvents, ...regular].map((event) => eventRow(event, indexOf(event.code)));
}

/** Rows that are no publication of any item: news about the topics, and the office's other business. */
function otherRows(): PlannedRow[] {
  const rows: PlannedRow[] = [];
  newsTitles.forEach((title, index) => {
    const published = workdayOf(index, newsTitles.length);
    rows.push({
      sheet: quarterOf(published),
      title,
      column: columns.news,
      published,
      answers: 'NONE',
    });
  });
  otherTitles.forEach((title, index) => {
    const published = workdayOf(index * 3 + 1, otherTitles.length * 3 + 3);
    rows.push({
      sheet: quarterOf(published),
      title,
      column: columns.other,
      formed: published,
      published,
      answers: 'NONE',
    });
  });
  return rows;
}

/** Rows with a fault of their own. */
function faultyRows(): PlannedRow[] {
  return [
    {
      sheet: '三季度',
      title: '2024年7月医师执业注册结果公示（补录）',
      column: columns.result('01'),
      formed: '2024-07-08',
      published: '2024-07-10',
      // An invented number with a valid checksum, as it slips into the remarks of real lists.
      remark: '王某某 11010519491231002X',
      answers: '0105/result',
      findings: [{ rule: 'exposed-personal-data', item: '0105', element: 'result' }],
    },
    {
      sheet: '一季度',
      title: '公共场所卫生许可证发放公示（2024年2月补）',
      column: columns.result('01'),
      formed: '2024-02-27',
      published: '2024-02-30',
      answers: '0108/result',
      findings: [{ rule: 'implausible-date', item: '0108', element: 'result' }],
    },
    {
      sheet: '四季度',
      title: '《放射诊疗许可证》核发公示——青麓县中医医院',
      column: columns.result('01'),
      formed: '2024-12-02',
      published: '2025-12-03',
      answers: '0110/result',
      findings: [{ rule: 'implausible-date', item: '0110', element: 'result' }],
    },
  ];
}

/** Gaps that have no row: standing elements that are nowhere. */
export const missingElements: readonly PlantedFinding[] = [...missing].map((key) => {
  const [item, element] = key.split('/') as [string, string];
  return { rule: 'missing-element', item, element };
});

/** All rows in the order of the workbook: by sheet, then by date. */
export function planRows(): readonly PlannedRow[] {
  const order = ['一季度', '二季度', '三季度', '四季度', '常设栏目'];
  const rows = [...eventRows(), ...otherRows(), ...faultyRows(), ...standingRows()];
  const dateOf = (row: PlannedRow) => row.published ?? row.formed ?? '2024-08-15';
  return rows
    .map((row, index) => ({ row, index }))
    .sort(
      (left, right) =>
        order.indexOf(left.row.sheet) - order.indexOf(right.row.sheet) ||
        dateOf(left.row).localeCompare(dateOf(right.row)) ||
        left.index - right.index,
    )
    .map(({ row }) => row);
}

export { agency };
