import type { Genre } from '../model/words.ts';
import { isLaw } from './documents.ts';
import type { ActFound, DoubtFound, FormFound } from './found.ts';
import type { TitleStructure } from './read-structure.ts';

/** What is at the foot of every page of a site. */
const FURNITURE = /(?:隐私|安全|免责|版权|网站)声明$/u;
/** A lecture, a contest, a show: what it is about is no publication. */
const OCCASION = /(?:讲座|讲堂|大赛|竞赛|比赛|展览|展演|培训班)$/u;
/** A 通知 that lays something down, and does not only announce a day, a place or a job. */
const LAYS_DOWN =
  /印发|公布|发布|转发|进一步|加强|规范|调整|提高|明确|完善|修订|修改|废止|实施|执行|落实|推进|建立/u;

/** Words in which a notice to everybody ends, and those of an official document. */
const NOTICE = /(?:公告|公示|通告|通知|启事|声明|公布|告知书|公示表)$/u;
const DOCUMENT = /(?:通知|批复|通报|函|决定|意见|办法|细则|规定|方案|计划|规划|要点|公告|通告|令)$/u;
/** Ends of what is looked up, not read as news. */
const PAGE =
  /^(?:在线访谈|双语|网上调查)|(?:报告|报告书|全本|报表|表|数据|名录|概况|清单|目录|指南|指标|统计|方案|简介|职责|地图|说明)$/u;
const MEASURES = /(?:若干措施|措施|条例|令第.{1,4}号.*)$/u;

/** Characters that kinds of publication are recognised by: a short form of a title must keep them. */
export const GENRE_CHARACTERS = [NOTICE, DOCUMENT, PAGE, MEASURES, FURNITURE, OCCASION, LAYS_DOWN]
  .flatMap(({ source }) => source.match(/[\u4e00-\u9fff]/gu) ?? [])
  .join('');

interface WordsOfTitle {
  readonly forms: readonly FormFound[];
  readonly acts: readonly ActFound[];
  readonly doubts: readonly DoubtFound[];
  readonly structure: TitleStructure;
}

/** What kinds of publication a title is, whatever it is about; none: a page, a table, a guide. */
export function genresOf({ forms, acts, doubts, structure }: WordsOfTitle): ReadonlySet<Genre> {
  const { text, number } = structure;
  if (isLaw(structure)) return new Set(['policy', 'document']);
  // 一图读懂手足口病防治知识: advice, and no policy.
  if (FURNITURE.test(text)) return new Set();
  if (OCCASION.test(text)) return new Set(['news']);
  const isAdvice = forms.some(({ role, weight }) => role === 'advice' && weight >= 3);
  if (!isAdvice && forms.some(({ role, weight }) => role === 'interpretation' && weight >= 2))
    return new Set(['interpretation']);
  const head = forms.findLast(({ atEnd, weight, role }) => atEnd && weight >= 2 && role !== 'advice');
  const isInstruction = doubts.some(({ kind }) => kind === 'instruction');
  const genres = new Set<Genre>();
  if (head === undefined) {
    // 关于第118号建议的答复(怀卫函〔2018〕41号): what has the number of a letter is one.
    if (number !== undefined && number.act === undefined && number.stop === text.length)
      return new Set(['document']);
    if (MEASURES.test(text)) return new Set(['policy', 'document']);
    if (PAGE.test(text)) return genres;
    return doubts.some(({ kind }) => kind === 'news' || kind === 'work') ? new Set(['news']) : genres;
  }
  const isSanction = acts.some(({ act, weight }) => (act === 'penalty' || act === 'permit') && weight >= 4);
  if (isSanction && head.role === 'result') genres.add('decision');
  else if (head.role === 'policy' || /决定$/u.test(head.text)) {
    const isPlain =
      head.text.endsWith('通知') &&
      number === undefined &&
      structure.works.length === 0 &&
      !LAYS_DOWN.test(text);
    genres.add(isInstruction || isPlain ? 'notice' : 'policy');
  } else if (NOTICE.test(head.text)) genres.add('notice');
  if (genres.has('policy') || (DOCUMENT.test(head.text) && (number !== undefined || text.includes('关于'))))
    genres.add('document');
  return genres;
}
