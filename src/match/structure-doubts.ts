import type { DoubtFound } from './found.ts';
import type { IssuerLevel, TitleStructure } from './read-structure.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A title that asks for opinions on something. */
const CONSULTATION = /(?:征求|征集|听取).{2,40}?(?:的)?(?:意见|建议)/u;

/** Whether a body of that level stands above the offices that the catalog binds. */
function isHigher(level: IssuerLevel, levels: readonly string[]): boolean {
  if (level === 'national') return !levels.some((one) => /国家|中央/u.test(one));
  return levels.length > 0 && !levels.some((one) => /国家|省|各级/u.test(one));
}

/** A bureau other than those of the catalog's own sector. */
function isOtherBureau(issuer: TitleStructure['issuer'], ownBodies: readonly string[]): boolean {
  if (issuer === undefined || ownBodies.length === 0 || !/[局厅委署]$/u.test(issuer.name)) return false;
  return !ownBodies.some((body) => issuer.name.includes(body));
}

/** What the parts of a title say against it: a higher body's, another bureau's, a consultation. */
export function doubtsOfStructure(
  { text, issuer }: TitleStructure,
  { levels, ownBodies }: Pick<Vocabulary, 'levels' | 'ownBodies'>,
  found: readonly DoubtFound[],
): readonly DoubtFound[] {
  const doubts: DoubtFound[] = [];
  if (issuer !== undefined) {
    const { start, stop, name, level } = issuer;
    const doubt = { text: name, at: -1, start, stop, owners: [] };
    if (level !== undefined && isHigher(level, levels)) doubts.push({ ...doubt, kind: 'higher-body' });
    if (isOtherBureau(issuer, ownBodies)) doubts.push({ ...doubt, kind: 'stranger' });
  }
  // 征求《…》意见: the words of a consultation stand around what is consulted on.
  const consulted = CONSULTATION.exec(text);
  if (consulted !== null && !found.some(({ kind }) => kind === 'draft')) {
    const start = consulted.index;
    const stop = start + consulted[0].length;
    doubts.push({ kind: 'draft', text: '征求意见', at: -1, start, stop, owners: [] });
  }
  return doubts;
}
