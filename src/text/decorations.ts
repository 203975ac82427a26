/** Remarks in brackets that say nothing about what an entry is: office stamps, hit counters, flags, pinyin. */

/** Anywhere in a title, brackets taken off. */
const REMARKS = new Set([
  '权限内',
  '县级权限内',
  '此件主动公开',
  '此件公开发布',
  '此件公开',
  '此件依申请公开',
  '此件删减后公开',
  '主动公开',
  '公开发布',
  '图',
  '组图',
  '附图',
  '多图',
  '视频',
  '附件',
  '附名单',
  '附全文',
  '全文',
  '原创',
  '置顶',
  '推荐',
  '热点',
  '最新',
  'new',
  'hot',
  'top',
]);

/** Labels that sites put in brackets before a title; the title's own words decide instead. */
const LABELS = new Set([
  '通告',
  '公告',
  '通知',
  '公示',
  '通报',
  '提示',
  '公告栏',
  '通知公告',
  '公示公告',
  '重要通知',
]);

const COUNTER = /^(?:点击|浏览|阅读|访问|查看)(?:数|量|次数|率)?[:：]?\d{0,9}次?$/u;
const NUMBERING = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})$/u;
const PINYIN = /^[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜḿńňǹ]{1,6}$/u;
const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜḿńňǹ]/u;

/** Units with which a remark can begin: anywhere, or only where a title begins. Simplified and traditional. */
const ANYWHERE = 1;
const AT_START = 2;
const firsts = new Uint8Array(65_536);
for (const unit of '点浏阅访查點瀏閱訪權開圖組視頻轉') firsts[unit.charCodeAt(0)] = ANYWHERE;
for (const word of REMARKS) firsts[word.charCodeAt(0)] = ANYWHERE;
for (const first of [
  ...[...LABELS].map((word) => word.charAt(0)),
  ...'一二三四五六七八九十0123456789０１２３４５６７８９',
]) {
  const unit = first.charCodeAt(0);
  if (firsts[unit] === 0) firsts[unit] = AT_START;
}
// Pinyin, capitals, blanks before the word, widths.
for (let unit = 0; unit < 0x4e00; unit += 1)
  if (firsts[unit] === 0 && (unit < 0x30 || unit > 0x39)) firsts[unit] = ANYWHERE;
firsts.fill(ANYWHERE, 0xfe00, 0xff10);
firsts.fill(ANYWHERE, 0xff1a);

/** Cheap look at the first unit inside a bracket, so that (2022年) and (青麓县医院) cost nothing. */
export function mayBeNoise(text: string, at: number, atStart: boolean): boolean {
  const first = firsts[text.charCodeAt(at)];
  return first === ANYWHERE || (atStart && first === AT_START);
}

/** A reading such as (wù) that some pages put behind a character; (IPv6) and (POCT) have no tone mark and stay. */
export function isPinyin(inside: string): boolean {
  const text = inside.normalize('NFC');
  return TONE.test(text) && PINYIN.test(text);
}

/** `inside` is the text between the brackets; labels and numbering count only where a title begins. */
export function isDecoration(inside: string, atStart: boolean): boolean {
  const text = inside.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
  return REMARKS.has(text) || COUNTER.test(text) || (atStart && (LABELS.has(text) || NUMBERING.test(text)));
}
