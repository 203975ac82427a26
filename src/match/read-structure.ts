import type { Genre } from '../model/words.ts';
import { WORK_CLOSE, WORK_OPEN } from '../text/units.ts';

/** A stretch of a text; `stop` is behind its last unit. */
export interface Span {
  readonly start: number;
  readonly stop: number;
}

/** The tier of the body that issues or issued a document, where the title names it. */
export type IssuerLevel = 'national' | 'provincial' | 'municipal' | 'county' | 'township';

/** A name of a person, a firm or a place of business. A firm's name may hold any trade; a shop's last word says what it is. */
export interface Party extends Span {
  readonly kind: 'firm' | 'venue';
}

/** What can be read of a title without any catalog. */
export interface TitleStructure {
  readonly text: string;
  /** Works named in 《》. */
  readonly works: readonly Span[];
  /** The body that a title begins with. */
  readonly issuer?: Span & { readonly name: string; readonly level?: IssuerLevel };
  /** 江卫医罚〔2024〕12号: who issued it and of what kind the document is. */
  readonly number?: Span & {
    /** Letters of the body, without the year and the number. */
    readonly organ: string;
    readonly act?: 'penalty' | 'permit' | 'coercion' | 'filing';
  };
  /** Names of persons, firms and places of business: their words say nothing of the matter. */
  readonly parties: readonly Party[];
  readonly genre?: Genre;
  /** A headline that asks what its page answers: 如何申请, 补助多少钱. */
  readonly isQuestion: boolean;
}

/** Stands for characters in no word of the catalog, or for a number. */
const GAP = '\u0001';

const NATIONAL =
  /(?<=^|,)(?:转[发载]?,?)?(?:国务院|中共中央|中央(?!财政|补助|预算|专项|资金|下达|转移)|全国|国家(?=[^,]{0,12}(?:委|局|部|署|总局|院|办))|(?:财政|教育|民政|水利|交通运输|住房和?城乡建设|人力资源和?社会保障|生态环境|环境保护|农业农村|农业|工业和信息化|自然资源|国土资源|公安|司法|商务|文化和旅游|文化|卫生|科技|科学技术|应急管理|安全监管|审计)部|(?:审计署|海关总署|税务总局|体育总局|广电总局|食品药品监管总局|质检总局|工商总局|安监总局))/u;
const PROVINCIAL =
  /^(?:转[发载]?,?)?[^,]{0,3}(?:省|自治区)(?!级|属|市|道|外|内)[^,]{0,12}?(?:厅|局|委|政府|办公室|办公厅)/u;
const ISSUER =
  /^((?:(?!召开|举办)[^,]){1,24}?(?:委员会|办公厅|办公室|管理局|分局|政府|法院|中心|局|厅|委|部|署|院|办|所|站|社|会|镇|乡|街道))(?=关于|公布|发布|印发|转发|通报|召开|举办|开展|组织|20|\d|年|《|的)/u;
const NUMBER = new RegExp(
  `(?<=^|,|号|通知|决定书|决定|公告|办法|意见|公示|案|函|批复|通报|细则|通告|书)([\\p{sc=Han}${GAP}]{1,10}?),?[\\d${GAP}]{1,4},第?[\\d${GAP}]{1,5}(?:-[\\d${GAP}]{1,3})?号`,
  'u',
);
const NUMBER_ACTS: readonly (readonly [RegExp, NonNullable<TitleStructure['number']>['act']])[] = [
  [/罚[字告]?$/u, 'penalty'],
  [/(?:许|许准|许字|审|准)[字]?$/u, 'permit'],
  [/强[字制]?$/u, 'coercion'],
  [/备[字案]?$/u, 'filing'],
];

/** A firm is one by its last word; a shop, clinic or school only with a name of its own before it. */
const FIRM = '(?:有限责任公司|股份有限公司|有限公司|分公司|公司|集团|合作社|联合社|经营部|工厂|(?<!水)厂)';
const VENUE =
  '(?:宾馆|酒店|旅馆|旅社|客栈|饭店|餐厅|美容院|美容店|理发店|美发店|美容美发店|浴池|浴室|网吧|诊所|门诊部|卫生室|卫生所|医务室|药店|药房|超市|商行|商场|幼儿园|店|馆|园)';
/** Words that no name runs across. */
const EDGE =
  '(?:,|关于|准予|同意|批准|注销|吊销|撤销|给予|对|许可证|许可|处罚|核发|发放|公示|公告|检查|抽查|结果|备案|登记|与|及)';
const FIRM_NAME = new RegExp(`(?<=^|${EDGE})(?:(?!${EDGE}).){0,18}?${FIRM}${VENUE}?`, 'gu');
const VENUE_NAME = new RegExp(`[${GAP}某][\\p{sc=Han}${GAP}]{0,6}?${VENUE}(?!卫生许可|管理)`, 'gu');

// Without one of these characters the patterns above find nothing; most titles are done with at this look.
const IN_NATIONAL = /[国央部署局]/u;
const IN_FIRM = /[司团社部厂]/u;
const IN_VENUE = new RegExp(`[${GAP}某]`, 'u');

function spansOf(text: string, pattern: RegExp, needed: RegExp): readonly Span[] {
  if (!needed.test(text)) return [];
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    stop: index + found.length,
  }));
}

/** A body that the State Council's own administration has in each place: the county's tax bureau is called 国家税务总局某县税务局. */
const IN_PLACE = /^国家[^,]{1,8}?总局[^,]{0,10}?[市县区旗州盟][^,]{0,6}?局/u;

function readIssuer(text: string): TitleStructure['issuer'] {
  const isInPlace = text.startsWith('国家') && IN_PLACE.test(text);
  const national = !isInPlace && IN_NATIONAL.test(text) ? NATIONAL.exec(text)?.[0] : undefined;
  const provincial = national === undefined ? PROVINCIAL.exec(text)?.[0] : undefined;
  const level: IssuerLevel | undefined =
    national !== undefined ? 'national' : provincial !== undefined ? 'provincial' : undefined;
  const name = ISSUER.exec(text)?.[1] ?? national ?? provincial;
  if (name === undefined) return undefined;
  return { start: 0, stop: name.length, name, ...(level === undefined ? {} : { level }) };
}

function readNumber(text: string): TitleStructure['number'] {
  const found = text.includes('号') ? NUMBER.exec(text) : null;
  if (found === null) return undefined;
  const organ = found[1] ?? '';
  const act = NUMBER_ACTS.find(([ending]) => ending.test(organ))?.[1];
  const span = { organ, start: found.index, stop: found.index + found[0].length };
  return act === undefined ? span : { ...span, act };
}

/** Words that ask. */
const QUESTION =
  /如何|怎[么样]|什么|哪[些里儿个]|多少|谁[能可来]|几[天日年次]|是否|能否|可否|能不能|要不要|可不可以|[吗呢]$/u;

const OPEN = String.fromCharCode(WORK_OPEN);
const CLOSE = String.fromCharCode(WORK_CLOSE);

/** Characters that the parts of a title are recognised by: a short form of a title must keep them. */
export const NAME_CHARACTERS = [
  ...new Set(
    [ISSUER, NATIONAL, PROVINCIAL, NUMBER, FIRM_NAME, VENUE_NAME, QUESTION].flatMap(
      ({ source }) => source.match(/[\u4e00-\u9fff]/gu) ?? [],
    ),
  ),
  '罚许准审强备字号',
  OPEN,
  CLOSE,
].join('');

/** Takes the marks of quoted works out of a text. */
export function takeWorks(marked: string): { readonly text: string; readonly works: readonly Span[] } {
  if (!marked.includes(OPEN) && !marked.includes(CLOSE)) return { text: marked, works: [] };
  const works: Span[] = [];
  let text = '';
  let start: number | undefined;
  for (const unit of marked) {
    if (unit === OPEN) start ??= text.length;
    else if (unit === CLOSE) {
      if (start !== undefined && start < text.length) works.push({ start, stop: text.length });
      start = undefined;
    } else text += unit;
  }
  return { text, works };
}

/** Reads a title, in the form in which words that mean the same are equal, into its parts. */
export function readStructure(text: string, works: readonly Span[] = []): TitleStructure {
  const issuer = readIssuer(text);
  const number = readNumber(text);
  return {
    text,
    works,
    isQuestion: QUESTION.test(text),
    ...(issuer === undefined ? {} : { issuer }),
    ...(number === undefined ? {} : { number }),
    parties: [
      ...spansOf(text, FIRM_NAME, IN_FIRM).map((span): Party => ({ ...span, kind: 'firm' })),
      ...spansOf(text, VENUE_NAME, IN_VENUE).map((span): Party => ({ ...span, kind: 'venue' })),
    ],
  };
}

export function isWithin({ start, stop }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= start && stop <= span.stop);
}

/** 青保监罚〔2018〕4号: a document called by its number. */
export function isNumberAlone({ text, number }: TitleStructure): boolean {
  return number !== undefined && number.stop - number.start >= 0.8 * text.length;
}
