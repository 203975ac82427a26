import { simplify } from './simplify.ts';

/** Kinds of places where information is published; names differ from office to office, the kind does not. */
export type ChannelFamily =
  | 'website'
  | 'wechat'
  | 'weibo'
  | 'gazette'
  | 'press'
  | 'broadcast'
  | 'notice-board'
  | 'service-hall'
  | 'archive'
  | 'credit-platform';

/** Words that name a family. */
const words: readonly (readonly [ChannelFamily, readonly string[]])[] = [
  ['wechat', ['微信', '公众号', '两微', '视频号']],
  ['weibo', ['微博', '两微']],
  ['credit-platform', ['信用中国', '信用网', '信用平台', '信用信息', '双公示', '信用']],
  ['gazette', ['公报']],
  [
    'notice-board',
    ['公示栏', '公告栏', '公开栏', '宣传栏', '橱窗', '公开查阅点', '张贴', '电子屏', '显示屏', '触摸屏'],
  ],
  ['service-hall', ['大厅', '服务中心', '便民服务', '办事窗口', '服务窗口']],
  ['archive', ['档案馆', '图书馆', '查阅场所', '查阅点']],
  ['broadcast', ['广播', '电视', '发布会', '听证会']],
  ['press', ['报纸', '报刊', '日报', '纸质媒体', '新闻媒体']],
  ['website', ['网站', '门户', '政务网', '政府网', '官网', '网址', '互联网', '服务网', 'www.', '.gov.cn']],
];

/** 政府法制信息网, “信用中国”网站: a named site is a site. */
const namedSite = /网|www\.|\.(?:gov|com|cn)/iu;

const known = new Map<string, readonly ChannelFamily[]>();

function familiesOf(channel: string): readonly ChannelFamily[] {
  const found = words
    .filter(([, names]) => names.some((name) => channel.includes(name)))
    .map(([family]) => family);
  // “信用中国”网站 is not any website.
  if (found.includes('credit-platform')) return found.filter((family) => family !== 'website');
  return found.length === 0 && namedSite.test(channel) ? ['website'] : found;
}

/** The families that a channel cell names, in either script; empty when none is known, and then nothing is judged. */
export function channelFamilies(channel: string): readonly ChannelFamily[] {
  let families = known.get(channel);
  if (families === undefined) {
    const parts = simplify(channel).split(/[、,，;；/／|\s]+|和|及|与/u);
    families = [...new Set(parts.flatMap(familiesOf))];
    if (known.size < 10_000) known.set(channel, families);
  }
  return families;
}
