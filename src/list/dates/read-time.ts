import type { Minutes } from '../../model/publication.ts';

/** What follows a date: a time of day, words that change nothing, or something that makes it no plain date. */
export type Tail =
  | { readonly known: true; readonly minutes: Minutes | undefined; readonly zoneMinutes: number | undefined }
  | { readonly known: false };

const unknownTail: Tail = { known: false };

/** Remarks that leave a date what it is. 前, 后, 左右 and 至今 are not among them: they name another day than the one printed. */
const harmless =
  /^(?:[ ,.;]|T(?=\d)|\((?:星期|周)?[一二三四五六日天]\)|(?:星期|周)[一二三四五六日天]|发布|公布|公开|印发|发文|成文|生成|形成|更新|上网|挂网|公示|开始|起)/u;
const clock =
  /^(上午|下午|中午|晚上|凌晨|早上|AM|PM)? ?(\d{1,2})[:时点](?:(\d{1,2})分?)?(?::?(\d{1,2})(?:\.\d{1,9})?秒?)? ?(AM|PM)?/iu;
const zone = /^ ?(?:(Z)|(?:GMT|UTC)?([+-])(\d{2}):?(\d{2}))(?!\d)/u;

/** 下午3时 → 15:00, 12 AM → 0:00; undefined when no clock shows it. */
function minutesOf(hours: number, minutes: number, half: string | undefined): Minutes | undefined {
  if (hours > 23 || minutes > 59) return undefined;
  const isAfternoon = half === '下午' || half === '晚上' || half === 'PM';
  const isMorning = half === '上午' || half === '凌晨' || half === 'AM';
  if (isAfternoon && hours < 12) return (hours + 12) * 60 + minutes;
  if (isMorning && hours === 12) return minutes;
  return hours * 60 + minutes;
}

/** Reads what is behind a date. */
export function readTail(text: string): Tail {
  let rest = text;
  let minutes: Minutes | undefined;
  let zoneMinutes: number | undefined;
  let hasClock = false;
  while (rest !== '') {
    const remark = harmless.exec(rest);
    if (remark !== null) {
      rest = rest.slice(remark[0].length);
      continue;
    }
    const time = hasClock ? null : clock.exec(rest);
    if (time === null) return unknownTail;
    hasClock = true;
    const half = (time[1] ?? time[5])?.toUpperCase();
    minutes = minutesOf(Number(time[2]), Number(time[3] ?? 0), half);
    rest = rest.slice(time[0].length);
    const offset = zone.exec(rest);
    if (offset !== null) {
      const size = Number(offset[3] ?? 0) * 60 + Number(offset[4] ?? 0);
      zoneMinutes = offset[2] === '-' ? -size : size;
      rest = rest.slice(offset[0].length);
    }
  }
  return { known: true, minutes, zoneMinutes };
}
