import type { Duty } from './duty.ts';
import type { Setting } from './setting.ts';
import { organisations, people, resultTitles } from './words.ts';

/** Titles of rows; none is given twice, so that only what is planted is a duplicate. */
export interface Titles {
  /** A page that is always there. */
  page(duty: Duty): string;
  /** Something that happened on a day, with a number of its own. */
  event(duty: Duty): string;
  /** A document that others explain. */
  document(): string;
  documentNumber(): string;
  /** What is owed for a month, a quarter or a year: `第一季度`. */
  period(duty: Duty, period: string): string;
}

/** The item's name as a page would write it. */
function plainName(name: string): string {
  return name
    .replace(/\((?:权限内|初审)\)/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}

function subjectOf({ name, elementName, isSole }: Duty): string {
  const isOneName = name.includes(elementName) || elementName.includes(name);
  return isSole && isOneName ? plainName(name) : `${plainName(name)}${plainName(elementName)}`;
}

const documentTopics = ['城镇公共停车', '农村饮水', '小型水库', '沿街招牌', '社区菜场', '共享单车'];

export function startTitles({ county, year, random, catalog, say }: Setting): Titles {
  let number = 0;
  let documents = 0;
  const templatesOf = ({ code, elementName }: Duty): readonly string[] =>
    catalog.id === 'health-2019' && /结果|决定/u.test(elementName) ? (resultTitles[code] ?? []) : [];
  return {
    page: subjectOf,
    event(duty) {
      number += 1;
      const templates = templatesOf(duty);
      if (templates.length === 0) return `${county}县${subjectOf(duty)}（${year}年第${number}号）`;
      const worded = say(random.pick(templates))
        .replaceAll('{机构}', say(random.pick(organisations)))
        .replaceAll('{人}', random.pick(people))
        .replaceAll('{月}', String(random.between(1, 12)))
        .replaceAll('{季}', random.pick(['一', '二', '三', '四']))
        .replaceAll('{期}', String(number));
      return worded.includes(String(number)) ? worded : `${worded}（第${number}号）`;
    },
    document() {
      number += 1;
      return `${county}县${documentTopics[number % documentTopics.length]}管理办法（第${number}号）`;
    },
    documentNumber() {
      documents += 1;
      return `${county}政办发〔${year}〕${documents}号`;
    },
    period: (duty, period) => `${county}县${year}年${period}${subjectOf(duty)}`,
  };
}
