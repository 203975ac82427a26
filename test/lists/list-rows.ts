/** Rows of an invented bureau's list, the same for the same seed: what all large lists are made of. */

export const LIST_COLUMNS = [
  '序号',
  '索引号',
  '标题',
  '栏目',
  '发布机构',
  '文号',
  '成文日期',
  '发布日期',
  '公开方式',
  '链接',
] as const;

export interface ListRow {
  readonly number: number;
  /** All columns but the first and 发布日期, in their order. */
  readonly index: string;
  readonly title: string;
  readonly column: string;
  readonly body: string;
  readonly document: string;
  readonly formed: string;
  /** Days since 1970-01-01. */
  readonly published: number;
  readonly way: string;
  readonly link: string;
}

const COLUMNS = [
  '行政许可',
  '行政处罚',
  '卫生监督',
  '疾病防控',
  '医疗机构管理',
  '妇幼健康',
  '通知公告',
  '政策文件',
];
const BODIES = ['青溪县卫生健康局', '县卫健局', '青溪县疾病预防控制中心', '青溪县卫生健康综合监督执法局'];
const SUBJECTS = [
  '医疗机构执业许可',
  '公共场所卫生许可',
  '饮用水供水单位卫生许可',
  '放射诊疗许可',
  '医师注册',
  '护士执业注册',
];
const FORMS = ['的公告', '情况的公示', '结果公开', '的通知', '决定书', '信息公示'];
const PLACES = ['城关镇', '临江镇', '石桥乡', '双河乡', '龙泉街道', '白马镇', '青山乡'];
const WAYS = ['主动公开', '主动公开', '主动公开', '依申请公开'];
const FIRST_DAY = 18_628;

/** Numbers in [0, bound) that depend on the seed alone (mulberry32). */
export function seededNumbers(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

export function* listRows(count: number, seed: number): Generator<ListRow> {
  const next = seededNumbers(seed);
  const pick = (words: readonly string[]): string => words[next(words.length)] as string;
  for (let number = 1; number <= count; number += 1) {
    const formed = FIRST_DAY + next(1460);
    const published = formed + next(40);
    const quoted = next(10) === 0 ? `“${pick(PLACES)}”, "${number}"` : pick(PLACES);
    const broken = next(50) === 0 ? '\n' : '';
    yield {
      number,
      index: `11532623${String(next(1e8)).padStart(8, '0')}/${isoDay(formed).slice(0, 4)}-${String(number).padStart(7, '0')}`,
      title: `青溪县卫生健康局关于${quoted}第${number}号${broken}${pick(SUBJECTS)}${pick(FORMS)}`,
      column: pick(COLUMNS),
      body: pick(BODIES),
      document: next(3) === 0 ? '' : `青卫健发〔${isoDay(formed).slice(0, 4)}〕${number}号`,
      formed: spellDay(formed, next(3)),
      published,
      way: pick(WAYS),
      link: `https://www.qingxi.gov.cn/xxgk/${isoDay(published).slice(0, 7).replace('-', '')}/t${isoDay(published).replaceAll('-', '')}_${number}.html`,
    };
  }
}

export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function spellDay(day: number, spelling: number): string {
  const [year, month, dayOfMonth] = isoDay(day).split('-');
  if (spelling === 0) return `${year}-${month}-${dayOfMonth}`;
  if (spelling === 1) return `${year}年${Number(month)}月${Number(dayOfMonth)}日`;
  return `${year}/${Number(month)}/${Number(dayOfMonth)}`;
}
