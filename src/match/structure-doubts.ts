import type { DoubtFound } from './found.ts';
import type { OwnPlace } from './own-office.ts';
import type { IssuerLevel, Span, TitleStructure } from './read-structure.ts';

/** A title that asks for opinions on something. */
const CONSULTATION = /(?:征求|征集|听取).{2,40}?(?:的)?(?:意见|建议)/u;

/** Ends of headlines: what was done, held or begun, not what is published. */
const HEADLINE =
  /(?:(?:部署|督查|督导|检查|推进|抓好|做好|开展|启动|落实|强化|加强|狠抓|扎实)[^,]{0,30}工作|召开|举行|开幕|闭幕|启动|推进会|座谈会|动员会|现场会|调度会|培训会|会议|球赛|比赛|竞赛|仪式|侧记|纪实|见闻|综述|经验)$/u;
/** 关于加强政府采购合同管理的通知 explains to others how to go about it: a document on the matter, and none of what it is about. */
export const DIRECTIVE =
  /关于(?:进一步|切实|全面|深入)?(?:加强|规范|做好|强化|完善|健全|落实|推进|推动)[^,]{2,40}的(?:通知|意见|通告)$/u;
/** The last characters of those. */
const HEADLINE_END = /[作开行幕动会议赛式记实闻述验]$/u;
/** A bureau that a title begins with, whatever follows. */
const BUREAU =
  /^(?!关于)[^,]{0,3}?[省市州县区旗]?[^,]{1,8}?(?<![布格结当大客餐])[局厅](?!长|部|势|面|限|域)/u;

/** The name of a bureau that a title begins with. */
export function bureauAtStart(text: string): string | undefined {
  return BUREAU.exec(text)?.[0];
}

/** Whether a body of that level is above the offices that the catalog binds. */
function isHigher(level: IssuerLevel, levels: readonly string[]): boolean {
  if (level === 'national') return !levels.some((one) => /国家|中央/u.test(one));
  return levels.length > 0 && !levels.some((one) => /国家|省|各级/u.test(one));
}

/** A bureau other than those of the catalog's own sector. */
function otherBureau(
  { issuer, text }: Pick<TitleStructure, 'issuer' | 'text'>,
  ownBodies: readonly string[],
): string | undefined {
  if (ownBodies.length === 0) return undefined;
  const name = issuer !== undefined && /[局厅委署]$/u.test(issuer.name) ? issuer.name : bureauAtStart(text);
  return name === undefined || ownBodies.some((body) => name.includes(body)) ? undefined : name;
}

/** Where the name of who writes may begin. */
const OPENING = /(?:^|,)(?:转[发载])?/gu;
const LONGEST_PLACE = 12;

/** The name of another place that a clause of the title begins with. */
function otherPlace(text: string, others: ReadonlySet<string>): Span | undefined {
  if (others.size === 0) return undefined;
  for (const { index, 0: opening } of text.matchAll(OPENING)) {
    const start = index + opening.length;
    for (let stop = start + 3; stop <= Math.min(text.length, start + LONGEST_PLACE); stop += 1)
      if (others.has(text.slice(start, stop))) return { start, stop };
  }
  return undefined;
}

/** What the parts of a title say against it: a higher body's, another bureau's, a consultation. */
export function doubtsOfStructure(
  { text, issuer }: TitleStructure,
  { levels, ownBodies, otherPlaces, office }: OwnPlace,
  found: readonly DoubtFound[],
): readonly DoubtFound[] {
  const doubts: DoubtFound[] = [];
  if (issuer !== undefined) {
    const { start, stop, name, level } = issuer;
    const doubt = { text: name, at: -1, start, stop, owners: [] };
    if (level !== undefined && isHigher(level, levels)) doubts.push({ ...doubt, kind: 'higher-body' });
  }
  const other = otherBureau({ ...(issuer === undefined ? {} : { issuer }), text }, ownBodies);
  const stranger = other === undefined ? office?.strangerIn(text) : { start: 0, stop: other.length };
  if (stranger !== undefined)
    doubts.push({
      kind: 'stranger',
      text: text.slice(stranger.start, stranger.stop),
      at: -1,
      ...stranger,
      owners: [],
    });
  const place = otherPlace(text, otherPlaces);
  if (place !== undefined)
    doubts.push({
      kind: 'elsewhere',
      text: text.slice(place.start, place.stop),
      at: -1,
      ...place,
      owners: [],
    });
  const headline = HEADLINE_END.test(text) ? HEADLINE.exec(text) : null;
  if (headline !== null) {
    const { index: start, 0: end } = headline;
    doubts.push({ kind: 'news', text: end, at: -1, start, stop: start + end.length, owners: [] });
  }
  const directive = text.includes('关于') ? DIRECTIVE.exec(text) : null;
  if (directive !== null) {
    const { index: start, 0: told } = directive;
    doubts.push({ kind: 'instruction', text: told, at: -1, start, stop: start + told.length, owners: [] });
  }
  // 征求《…》意见: the words of a consultation are around what is consulted on.
  const consulted = text.includes('征') || text.includes('听取') ? CONSULTATION.exec(text) : null;
  if (consulted !== null && !found.some(({ kind }) => kind === 'draft')) {
    const start = consulted.index;
    const stop = start + consulted[0].length;
    doubts.push({ kind: 'draft', text: '征求意见', at: -1, start, stop, owners: [] });
  }
  return doubts;
}
