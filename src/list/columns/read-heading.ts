import { nth, present } from '../../model/present.ts';
import { namesIn } from '../../model/tables.ts';
import { cleanText } from '../text/clean-text.ts';
import { rememberAnswers } from '../text/remember-answers.ts';
import { headingStems } from './heading-stems.ts';
import { headingTable, type Meaning } from './heading-table.ts';

/** Traditional characters of headings, each before its simplified form; titles are the matcher's and have a larger table. */
const traditionalPairs =
  '標标題题號号編编責责機机關关構构單单門门發发佈布開开時时間间數数據据類类別别對对屬属頁页鏈链網网點点擊击瀏浏覽览錄录審审簽签備备註注說说領领項项級级層层碼码內内決决書书許许處处罰罚當当辦办範范圍围態态狀状廢废變变載载體体質质擬拟報报資资訊讯係系聯联繫系電电話话額额統统計计種种導导詞词欄栏組组稱称條条監监舉举詢询徵征鍵键從从';
const simplifiedOf = new Map(
  Array.from({ length: traditionalPairs.length / 2 }, (_, index) => [
    nth(traditionalPairs, index * 2),
    nth(traditionalPairs, index * 2 + 1),
  ]),
);

/** A heading is a name, not a sentence. */
const longestHeading = 40;

/** 标题(必填) → 标题, 发布日期【yyyy-mm-dd】 → 发布日期; a heading that is nothing but brackets keeps what is inside. */
function withoutNotes(text: string): string {
  const bare = text.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|﹝[^﹝﹞]*﹞/gu, '');
  return bare === '' ? text.replace(/[()[\]【】〔〕﹝﹞]/gu, '') : bare;
}

/**
 * A heading reduced to what the tables know: width, white space, line breaks, fillers, bracketed notes, required marks,
 * numbering, closing colons and traditional characters taken away. '' when it cannot be a heading.
 */
export function cleanHeading(text: string): string {
  return text.length > longestHeading * 4 ? '' : cleanShort(text);
}

/** Lists of one office have the same headings, each of which is asked for many times. */
const cleanShort = rememberAnswers((text) => {
  const narrow = cleanText(text).normalize('NFKC').replace(/\s+/gu, '');
  const bare = withoutNotes(narrow)
    .replace(/^[*★◆●#]+(?=.)|^\d{1,2}[.、](?=\D)/u, '')
    .replace(/[*:;。,、.★]+$/u, '')
    .toLowerCase()
    // publish_date, pub-date
    .replace(/(?<=[a-z])[_-](?=[a-z])/gu, '');
  const plain = [...bare].map((character) => simplifiedOf.get(character) ?? character).join('');
  return plain.length > longestHeading ? '' : plain;
});

/** False when the first character alone shows that a text cannot come down to this cleaned heading. */
export function mayCleanTo(text: string, heading: string): boolean {
  const first = text.charAt(0);
  if (first < '\u4e00' || first > '\u9fff') return true;
  return heading.startsWith(simplifiedOf.get(first) ?? first);
}

/** What a heading says by itself. `rank`: its place among the headings of one meaning, 0 the most specific. */
export interface ReadHeading {
  readonly meaning: Meaning;
  readonly how: 'heading' | 'stem';
  readonly rank: number;
}

/** Stems rank behind every heading of the table. */
const stemRank = 1000;

function buildTable(): ReadonlyMap<string, ReadHeading> {
  const table = new Map<string, ReadHeading>();
  for (const meaning of namesIn(headingTable)) {
    for (const [rank, heading] of present(headingTable[meaning]).split(' ').entries()) {
      table.set(heading, { meaning, how: 'heading', rank });
    }
  }
  // One web site's editor stripped 公 from every cell: 开事项, 开时限. A heading that is one by itself stays what it is.
  for (const [heading, read] of [...table]) {
    const stripped = heading.replaceAll('公', '');
    if (stripped !== heading && stripped.length > 2 && !table.has(stripped)) table.set(stripped, read);
  }
  return table;
}

const table = buildTable();

/** The meaning of a heading: the whole of it by the table, else its longest known ending; undefined when it says nothing. */
export function readHeading(text: string): ReadHeading | undefined {
  const heading = cleanHeading(text);
  return heading === '' ? undefined : (table.get(heading) ?? readUnknown(heading) ?? undefined);
}

/** A heading that is not in the table, by a part or its ending; null when it says nothing. */
const readUnknown = rememberAnswers((heading): ReadHeading | null => {
  // Two names in one cell: 名称/标题, 文号或编号. The first that is known counts.
  for (const part of heading.split(/[/／|、或及]/u)) {
    const read = part === heading ? undefined : table.get(part);
    if (read !== undefined) return { ...read, how: 'stem', rank: stemRank };
  }
  let best: (typeof headingStems)[number] | undefined;
  for (const stem of headingStems) {
    if (heading.endsWith(stem[0]) && stem[0].length > (best?.[0].length ?? 0)) best = stem;
  }
  return best === undefined ? null : { meaning: best[1], how: 'stem', rank: stemRank };
});
