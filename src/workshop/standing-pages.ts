import type { Fault, PlannedRow, Trap } from './planned-row.ts';
import { shiftDay, workdayFrom } from './rest-calendar.ts';
import type { Setting } from './setting.ts';
import { columns } from './words.ts';

/** Words that a page's title adds to the item's name, by category and element. */
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
  '08': { policy: '法律法规和政策文件', conditions: '奖励条件', procedure: '办理流程' },
  '09': { policy: '法律法规和政策文件', guide: '办事指南' },
  '10': { policy: '法律法规和政策文件', guide: '办事指南' },
};

/** Categories whose items share one page of telephone numbers. */
const sharedComplaints = ['02', '03', '06', '08'];

/** Services: a guide tells most elements at once, so that its pages are all there or all missing. */
const SERVICES = '11';
const serviceWords = ['服务指南', '政策文件', '咨询投诉渠道'];

/** Pages that stand or fall together, by the words behind the item's name. */
interface Pages {
  readonly code: string;
  readonly elements: readonly string[];
  readonly words: readonly string[];
}

function pagesOf({ items }: Setting): readonly Pages[] {
  return [...items.values()].flatMap(({ item: { code, elements } }): readonly Pages[] => {
    const category = code.slice(0, 2);
    if (category === SERVICES) return [{ code, elements: elements.map(({ id }) => id), words: serviceWords }];
    return Object.entries(pageWords[category] ?? {}).map(([element, word]) => ({
      code,
      elements: [element],
      words: [word],
    }));
  });
}

/** The item's name as a page would write it. */
function pageName(name: string): string {
  return name
    .replace(/\((?:权限内|初审)\)/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}

/** Pages of standing content, some left out, renamed, or put on WeChat only. `missing`: what stands nowhere. */
export function planStandingPages(setting: Setting): {
  readonly rows: readonly PlannedRow[];
  readonly missing: readonly { readonly code: string; readonly elements: readonly string[] }[];
} {
  const { random, items, agency, period } = setting;
  const pages = pagesOf(setting);
  const missing = new Set(random.sample(pages, random.between(4, 12)));
  const present = pages.filter((page) => !missing.has(page));
  const plain = present.filter(({ code }) => !code.startsWith(SERVICES));
  const elsewhere = new Set(random.sample(plain, random.between(0, 3)));
  const renamed = new Set(
    random.sample(
      plain.filter((page) => !elsewhere.has(page) && items.get(page.code)?.item.match.aliases.length),
      random.between(1, 5),
    ),
  );

  const rows = present.flatMap((page): Omit<PlannedRow, 'published' | 'sheet'>[] => {
    const { item, category } = items.get(page.code) ?? never(page.code);
    const name = renamed.has(page) ? random.pick(item.match.aliases) : item.name;
    const [element = ''] = page.elements;
    const fault: Fault = 'wrong-channel';
    const trap: Trap = 'renamed';
    return page.words.map((word) => ({
      title: pageName(name) + word,
      column: columns.standing(category),
      publisher: agency,
      channel: elsewhere.has(page) ? '微信公众号' : '政府网站',
      findings: elsewhere.has(page) ? [{ fault, rule: 'wrong-channel', item: page.code, element }] : [],
      ...(renamed.has(page) ? { trap } : {}),
    }));
  });
  for (const code of sharedComplaints) {
    const category =
      [...items.values()].find(({ item }) => item.code.startsWith(code))?.category ?? never(code);
    rows.push({
      title: `${category}投诉举报电话以及网上投诉渠道`,
      column: columns.standing(category),
      publisher: agency,
      channel: '政府网站',
      findings: [],
    });
  }
  const spread = 345 / rows.length;
  return {
    rows: rows.map((row, index) => ({
      ...row,
      sheet: '常设栏目',
      published: workdayFrom(shiftDay(period.from, 7 + Math.floor(index * spread))),
    })),
    missing: [...missing],
  };
}

function never(code: string): never {
  throw new Error(`the catalog has no ${code}`);
}
