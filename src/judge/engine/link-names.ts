import type { Entry } from '../../model/publication.ts';
import type { Link, LinkedEntry } from '../rules/rule.ts';

/** What an entry is called, and what it calls others by. All squeezed: no spaces, brackets of one form. */
export interface NamedEntry extends LinkedEntry {
  /** Its own title, document number and index number. */
  readonly ownNames: readonly string[];
  /** Texts in which the other entry may be named: the link column, quoted titles, its own title. */
  readonly mentions: readonly string[];
}

/** Shorter names (通知, 公告) occur in anything. */
const SHORTEST_NAME = 6;

/** One form for a name: NFKC, brackets of document numbers alike, no spaces or punctuation at the ends. */
function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[〔﹝[【(（]/gu, '[')
    .replace(/[〕﹞\]】)）]/gu, ']')
    .replace(/[\s"“”'‘’《》〈〉「」『』、，。：；:;,.]/gu, '');
}

/** Titles between 《 and 》, nested ones from the outermost. */
function quotedTitles(title: string): readonly string[] {
  const quoted: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < title.length; index += 1) {
    const sign = title[index];
    if (sign === '《') {
      if (depth === 0) start = index + 1;
      depth += 1;
    } else if (sign === '》' && depth > 0) {
      depth -= 1;
      if (depth === 0) quoted.push(title.slice(start, index));
    }
  }
  return quoted;
}

/** 关于印发2017年工作要点的通知: what is sent out, where its title has no marks. */
const SENT_OUT =
  /(?:关于|關於)(?:印[发發]|公[布佈]|[发發][布佈])(?!《)(.+?)的(?:通知|公告|通告|决定|決定)(?:[（(].*[）)])?$/u;

/** 全省政务公开工作要点 is 政务公开工作要点 to the offices of the province. */
const OF_ALL = /(?:全|我)(?:省|自治区|市|州|县|縣|区|區|旗|国|國)(?=.{4})/u;

/** 西畴县卫生健康局关于印发《…办法》的通知: the document is known by the title that it quotes or sends out too. */
export function namesOf(entry: Entry): Pick<NamedEntry, 'ownNames' | 'mentions'> {
  const { title, documentNumber, indexNumber, relatedTo } = entry;
  const quoted = quotedTitles(title);
  const sent = SENT_OUT.exec(title)?.[1];
  const own = [title, documentNumber, indexNumber, ...quoted, sent, sent?.replace(OF_ALL, '')];
  const mentions = [relatedTo, ...quoted, title];
  const names = (texts: readonly (string | undefined)[]) => [
    ...new Set(texts.flatMap((text) => (text === undefined ? [] : [squeeze(text)]))),
  ];
  return {
    ownNames: names(own).filter((name) => name.length >= SHORTEST_NAME),
    mentions: names(mentions).filter((name) => name.length >= SHORTEST_NAME),
  };
}

/** What sends a work out: 关于印发《…》的通知. */
const SENDS =
  /(?:印[发發]|公[布佈]|[发發][布佈]|[颁頒][布佈]|下[发發])《.+》(?:等.{0,8})?的?(?:通知|公告|通告|令|命令|决定|決定|函)?(?:\[.*\])?$/u;
/** A title that is the work: 西畴县献血奖励办法. */
const IS_WORK =
  /(?:办法|辦法|细则|細則|规定|規定|方案|意见|意見|条例|條例|规划|規劃|计划|計劃|措施|规程|規程|规则|規則|制度|预案|預案|标准|標準|纲要|綱要|要点|要點|决定|決定|通知|公告|通告|令)(?:\[.*\])?$/u;
/** What is said about a work, or leads to it. */
const IS_ABOUT =
  /解读|解讀|图解|圖解|一图|一圖|问答|問答|答记者|答記者|说明|說明|征求|徵求|意见稿|意見稿|草案|讲解|講解|学习|學習|贯彻|貫徹|落实|落實|培训|培訓|召开|召開|宣[传傳讲講]|转[发發]|轉[发發]|修改|修订|修訂|废止|廢止/u;

/** Whether the entry is itself a document that others explain or prepare, as its title says. */
export function isDocument({ title }: Entry): boolean {
  const plain = title
    .normalize('NFKC')
    .replace(/[〔﹝【(（]/gu, '[')
    .replace(/[〕﹞】)）]/gu, ']')
    .replace(/\s+/gu, '');
  if (IS_ABOUT.test(plain.replace(/《.*》/u, ''))) return false;
  return (
    SENDS.test(plain) ||
    (SENT_OUT.test(title) && !/《/u.test(plain)) ||
    (!/《/u.test(plain) && IS_WORK.test(plain))
  );
}

const byPublication = (a: LinkedEntry, b: LinkedEntry) =>
  (a.publishedOn ?? Infinity) - (b.publishedOn ?? Infinity) || a.ordinal - b.ordinal;

/** Own names of at most this many entries are searched inside longer mentions; exact names always. */
const MOST_SEARCHED = 2000;

/** The entries that a follower names: exactly, else inside its own title or link column. */
function leadersOf(
  follower: NamedEntry,
  byName: ReadonlyMap<string, readonly NamedEntry[]>,
  searched: readonly (readonly [string, NamedEntry])[],
): readonly NamedEntry[] {
  const exact = follower.mentions.flatMap((mention) => byName.get(mention) ?? []);
  if (exact.length > 0) return exact.filter((leader) => leader.ordinal !== follower.ordinal);
  return searched
    .filter(
      ([name, leader]) =>
        leader.ordinal !== follower.ordinal && follower.mentions.some((mention) => mention.includes(name)),
    )
    .map(([, leader]) => leader);
}

/** Ties followers to what they explain, by the link column, document number or quoted title. Order of rows does not matter. */
export function linkEntries(
  leaders: readonly NamedEntry[],
  followers: readonly NamedEntry[],
): { readonly links: readonly Link[]; readonly loose: readonly LinkedEntry[] } {
  const byName = new Map<string, NamedEntry[]>();
  for (const leader of leaders) {
    for (const name of leader.ownNames) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [leader]);
      else known.push(leader);
    }
  }
  const searched =
    leaders.length > MOST_SEARCHED
      ? []
      : leaders.flatMap((leader) => leader.ownNames.map((name) => [name, leader] as const));
  const tied = new Map<NamedEntry, Set<NamedEntry>>();
  const loose: NamedEntry[] = [];
  for (const follower of followers) {
    const named = leadersOf(follower, byName, searched);
    if (named.length === 0) loose.push(follower);
    for (const leader of named) {
      const known = tied.get(leader);
      if (known === undefined) tied.set(leader, new Set([follower]));
      else known.add(follower);
    }
  }
  const inListOrder = (entries: readonly NamedEntry[]) => [...entries].sort((a, b) => a.ordinal - b.ordinal);
  return {
    links: inListOrder(leaders).map((leader) => ({
      leader,
      followers: [...(tied.get(leader) ?? [])].sort(byPublication),
    })),
    loose: inListOrder(loose),
  };
}

/** Documents among which a name is looked for inside titles. */
const MOST_SENT = 200;

/**
 * Entries that others of the same element carry out, by the name inside their titles: 省水利厅2024年政务公开工作要点实施方案 is the
 * plan for 关于印发2024年全省政务公开工作要点的通知, which was taken for one.
 */
export function carriedOut<Listed extends NamedEntry>(
  entries: readonly Listed[],
  isDocument: (entry: Listed) => boolean,
): readonly Listed[] {
  const documents = entries.filter(isDocument);
  if (documents.length > MOST_SENT) return [];
  return documents.filter(({ ownNames: [, ...names], ordinal }) =>
    entries.some(
      (other) =>
        other.ordinal !== ordinal &&
        names.some(
          (name) =>
            !other.ownNames.includes(name) && other.mentions.some((mention) => mention.includes(name)),
        ),
    ),
  );
}
