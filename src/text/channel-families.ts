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

/** The first word that occurs names the family; special platforms come before the general word 网. */
const words: readonly (readonly [ChannelFamily, readonly string[]])[] = [
  ['wechat', ['微信', '公众号', '两微', '视频号']],
  ['weibo', ['微博']],
  ['credit-platform', ['信用中国', '信用网', '信用平台', '信用信息', '双公示']],
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

/** The families that a channel cell names; empty when none is known, and then nothing is judged. */
export function channelFamilies(channel: string): readonly ChannelFamily[] {
  return words.filter(([, names]) => names.some((name) => channel.includes(name))).map(([family]) => family);
}
