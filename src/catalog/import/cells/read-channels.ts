import { oneLine } from './clean-cell.ts';

/** The options of the national form, without brackets and blanks. */
const nationalChannels = [
  '政府网站',
  '政府公报',
  '两微一端',
  '发布会/听证会',
  '广播电视',
  '纸质媒体',
  '公开查阅点',
  '政务服务中心',
  '便民服务站',
  '入户/现场',
  '社区/企事业单位/村公示栏(电子屏)',
  '精准推送',
  '其他',
] as const;

/** First words of channels, to distinguish a box that a scan read as a letter from the letter itself. */
const CHANNEL = '(?:政府|政务|两微|发布会|广播|纸质|公开查阅|便民|入户|社区|精准|其他|门户|区|县|市|镇)';
const MARK = new RegExp(`[■☑√✓✔▲▄☒□☐〇○þ]|(?<![A-Za-z])[Rt](?=\\s*${CHANNEL})|口(?=\\s*${CHANNEL})`, 'gu');
const TICKED = new Set('■☑√✓✔▲▄☒þRt');

/** The ticks of the next columns, run into this one where a copy lost its cell borders: no name follows them. */
const STRAY_TICKS = /(?:\s*[√✓✔☑■])+\s*$/u;

/** Blanks alone part channels where what is before one is the name of a channel, whole. */
const BETWEEN_CHANNELS =
  /(?<=(?:网站?|平台|公报|中心|栏|栏目|电视|媒体|一端|公众号|客户端|查阅点|服务站|现场|推送|[）)]))[^\S\n]+(?=[\p{Script=Han}“])/u;

export interface PrintedChannels {
  readonly channels: readonly string[];
  /** There are boxes, and none is ticked. */
  readonly isUnticked: boolean;
}

function nameOf(text: string): string {
  const name = oneLine(text)
    .replace(/[_＿﹍…]+/gu, '')
    .replace(/[、,，;；。:：]+$/u, '')
    .trim();
  return name.replace(/\s+/gu, '');
}

/** Reads a cell of 公开渠道和载体: boxes with the ticked ones, or plain words. */
export function readChannels(cell: string): PrintedChannels {
  const isStray = !/[□☐口☒〇○]/u.test(cell) && !/^\s*[√✓✔☑■]/u.test(cell);
  const text = isStray ? cell.replace(STRAY_TICKS, '') : cell;
  const marks = [...text.matchAll(MARK)];
  if (marks.length === 0) {
    const words = text
      .split(/[、,，;；\n]/u)
      .flatMap((part) => part.split(BETWEEN_CHANNELS))
      .map(nameOf);
    return { channels: [...new Set(words.filter((word) => word !== ''))], isUnticked: false };
  }
  const channels: string[] = [];
  marks.forEach((mark, index) => {
    const start = mark.index + mark[0].length;
    const name = nameOf(text.slice(start, marks[index + 1]?.index ?? text.length));
    if (TICKED.has(mark[0]) && name !== '' && !channels.includes(name)) channels.push(name);
  });
  return { channels, isUnticked: channels.length === 0 };
}

/** Whether a text without a heading is a list of channels. */
export function readsAsChannels(text: string): boolean {
  const folded = text.replace(/\s/gu, '');
  return (
    folded.length < 400 &&
    nationalChannels.some((channel) => folded.includes(channel)) &&
    !folded.includes('《')
  );
}
