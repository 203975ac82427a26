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

/** One manner of writing titles: what is under one column, with PLACE, BODY, NAME, LAW and N for what changes. */
interface Manner {
  /** Rows of a thousand. */
  readonly share: number;
  readonly column: string;
  readonly hasDocument: boolean;
  /** Standing pages and news bear no 成文日期. */
  readonly hasFormed: boolean;
  readonly titles: readonly string[];
}

const PUBLIC = '首页 > 政务公开';

/** The mix of a real list: not half results, two fifths news and business of other catalogs, the rest pages that are always there. */
const MANNERS: readonly Manner[] = [
  {
    share: 220,
    column: `${PUBLIC} > 双公示 > 行政许可公示`,
    hasDocument: false,
    hasFormed: true,
    titles: [
      '公共场所卫生许可证发放公示（BODY，第N号）',
      '《放射诊疗许可证》核发公示——BODY（第N号）',
      'PLACE第N批医师执业注册结果公示',
      'PLACE第N批护士执业注册结果公示',
      '关于注销BODY《医疗机构执业许可证》的公告（第N号）',
      '饮用水供水单位卫生许可证核发公示（BODY，第N号）',
      '母婴保健技术服务执业许可证核发公示（BODY，第N号）',
      '关于设置BODY的批复公示（第N号）',
      '麻醉药品、第一类精神药品购用印鉴卡核发公示（BODY，第N号）',
      '公共场所卫生许可延续名单公示（PLACE第N期）',
    ],
  },
  {
    share: 150,
    column: `${PUBLIC} > 双公示 > 行政处罚公示`,
    hasDocument: true,
    hasFormed: true,
    titles: [
      'BODY违反《LAW》案（第N号）行政处罚决定书',
      'NAME违反《中华人民共和国执业医师法》案（第N号）行政处罚信息公示',
      '某宾馆未取得公共场所卫生许可证擅自营业案（PLACE第N号）行政处罚信息公示',
      'BODY未执行医疗废物登记制度案（第N号）行政处罚信息公示',
      'BODY超出登记的诊疗科目开展诊疗活动案（第N号）行政处罚信息公示',
    ],
  },
  {
    share: 80,
    column: `${PUBLIC} > 双随机`,
    hasDocument: false,
    hasFormed: true,
    titles: [
      'PLACE第N期公共场所卫生监督抽查结果公示',
      'PLACE生活饮用水水质监测结果公示（第N期）',
      '医疗废物处置专项监督检查结果公示（PLACE第N期）',
      '游泳场所水质监督检测结果公示（PLACE第N期）',
    ],
  },
  {
    share: 330,
    column: '首页 > 新闻中心 > 工作动态',
    hasDocument: false,
    hasFormed: false,
    titles: [
      'PLACE卫生院第N场健康义诊活动走进校园',
      '县卫生监督所在PLACE组织开展医疗废物专项督导（第N次）',
      '县领导慰问BODY医务人员（N）',
      'NAME带队调研PLACE托育服务工作（N）',
      '我县启动PLACE农村妇女“两癌”免费检查工作（N）',
      'BODY举办第N期护士岗位技能竞赛',
      'PLACE召开第N次卫生健康工作会议',
      'BODY医联体建设经验获推广（简报第N期）',
    ],
  },
  {
    share: 120,
    column: `${PUBLIC} > 通知公告`,
    hasDocument: true,
    hasFormed: true,
    titles: [
      'PLACE卫生院部门预算公开（N）',
      'BODY公开招聘专业技术人员公告（第N号）',
      'BODY政府采购意向公开（第N批）',
      '关于PLACE开展党纪学习教育的通知（第N号）',
      'PLACE突发公共卫生事件应急预案（第N版）',
    ],
  },
  {
    share: 100,
    column: `${PUBLIC} > 权责清单`,
    hasDocument: false,
    hasFormed: false,
    titles: [
      '公共场所卫生许可办事指南（PLACE，N）',
      '对违反《LAW》等有关规定的行政处罚法律法规和政策文件（N）',
      '对饮用水卫生的监督检查年度检查计划（PLACE，N）',
      '预防接种异常反应补偿办理流程（PLACE，N）',
      '医师执业注册法律法规和政策文件（N）',
    ],
  },
];
const BODIES = ['青溪县卫生健康局', '县卫健局', '青溪县疾病预防控制中心', '青溪县卫生健康综合监督执法局'];
const INSTITUTIONS = [
  '青溪县人民医院',
  '青溪县妇幼保健院',
  '青溪县中医医院',
  '青溪安康医院',
  '临江仁和门诊部',
  '青溪晨光口腔诊所',
  '石桥乡卫生院',
  '龙泉街道社区卫生服务中心',
  '白马镇卫生院',
  '双河博爱诊所',
];
const LAWS = [
  '医疗机构管理条例',
  '医疗废物管理条例',
  '公共场所卫生管理条例',
  '护士条例',
  '消毒管理办法',
  '放射诊疗管理规定',
  '中华人民共和国传染病防治法',
  '生活饮用水卫生监督管理办法',
];
const NAMES = ['吴某某', '李某某', '张某', '陈某某', '某医师'];
const PLACES = ['城关镇', '临江镇', '石桥乡', '双河乡', '龙泉街道', '白马镇', '青山乡'];
const WAYS = ['主动公开', '主动公开', '主动公开', '依申请公开'];
const FIRST_DAY = 18_628;
/** Days from signing to publishing within every limit, and, for a few in a hundred, beyond them. */
const PUNCTUAL_DAYS = 8;
const LATE_DAYS = 40;
const LATE_SHARE = 3;

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

function mannerOf(permille: number): Manner {
  let left = permille;
  for (const manner of MANNERS) {
    if (left < manner.share) return manner;
    left -= manner.share;
  }
  throw new Error('the shares of the manners do not add up to a thousand');
}

export function* listRows(count: number, seed: number): Generator<ListRow> {
  const next = seededNumbers(seed);
  const pick = (words: readonly string[]): string => words[next(words.length)] as string;
  for (let number = 1; number <= count; number += 1) {
    const formed = FIRST_DAY + next(1460);
    const published =
      formed + (next(100) < LATE_SHARE ? PUNCTUAL_DAYS + next(LATE_DAYS) : next(PUNCTUAL_DAYS));
    const manner = mannerOf(next(1000));
    const place = pick(PLACES);
    const quoted = next(10) === 0 ? `“${place}”, "${number}"` : place;
    const broken = next(50) === 0 ? '\n' : '';
    const title = pick(manner.titles)
      .replace('PLACE', quoted)
      .replace('BODY', pick(INSTITUTIONS))
      .replace('NAME', pick(NAMES))
      .replace('LAW', pick(LAWS))
      .replace('N', `${number}${broken}`);
    const spelling = next(3);
    yield {
      number,
      index: `11532623${String(next(1e8)).padStart(8, '0')}/${isoDay(formed).slice(0, 4)}-${String(number).padStart(7, '0')}`,
      title,
      column: manner.column,
      body: pick(BODIES),
      document: manner.hasDocument ? `青卫健发〔${isoDay(formed).slice(0, 4)}〕${number}号` : '',
      formed: manner.hasFormed ? spellDay(formed, spelling) : '',
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
