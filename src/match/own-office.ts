import type { Requirement } from '../model/requirement.ts';
import { anyOf } from './phrases.ts';
import type { Span } from './read-structure.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whose publications a catalog asks for, as far as the bodies that it binds belong to known sectors. */
export interface OwnOffice {
  /** Names of its bodies: their words are in every title of the office, and never its matter. */
  readonly names: readonly string[];
  /** Where the names of its bodies are in a title. */
  namesIn(text: string): readonly Span[];
  /** A body of another sector that a clause of the title begins with. */
  strangerIn(text: string): Span | undefined;
  /** Whether the letters of a document's number are another sector's: 市监 of 青市监罚. */
  isOtherOrgan(letters: string): boolean;
  /** What all this is recognised by: a short form of a title must keep it. */
  readonly characters: string;
}

/** Whose office and which places the catalog is for. */
export interface OwnPlace extends Pick<Vocabulary, 'levels' | 'ownBodies' | 'otherPlaces'> {
  readonly office: OwnOffice | undefined;
}

/** A catalog that binds more sectors than these is no office's own. */
const MOST_SECTORS = 3;
/** Least share of the items whose body is of a known sector. */
const KNOWN_SHARE = 0.6;
/** A body that decides, and no institution: the hospital of a health catalog is its matter. */
const AUTHORITY = /(?:[局厅]|委|委员会)$/u;
/** 生态环境 of 生态环境局: the catalog may print 生态环境部门. */
const KIND_OF_BODY = /(?:管理局|[局委厅])$/u;
const PRINTED_BODY = /(?:行政)?(?:主管)?部门/u;
/** A title about a body begins with these, not with who writes. */
const ABOUT = '(?!关于|对|经|根据|转发|违反)';

type Sectors = Pick<Vocabulary, 'bodies' | 'canonical' | 'sector'>;

/** Who is bound where every office is: no sector is named. */
const EVERY_OFFICE =
  /各级?(?:政府|行政|预算|责任|有关|相关|职能|主管|行业)*(?:部门|单位|机关|机构)|(?:有关|相关|职能|责任)(?:主管)?(?:部门|单位)|(?:预算|所属)单位/u;

/** Whether a subject is every office of its government, whatever its sector: 各政府部门及乡镇, 各预算单位. */
export function isEveryOffice(subject: string): boolean {
  return EVERY_OFFICE.test(subject);
}

function stemOf(name: string): string {
  return name.replace(KIND_OF_BODY, '');
}

/** The sectors that the catalog's own bodies belong to; undefined: it is no office's own, or nobody can say. */
function ownSectors(
  requirements: readonly Requirement[],
  { bodies, canonical, sector: said }: Sectors,
): ReadonlySet<string> | undefined {
  if (said !== undefined) return new Set([said]);
  const sectorsIn = (subject: string) => {
    const text = canonical(subject);
    const isNamed = (name: string) =>
      text.includes(name) || (PRINTED_BODY.test(text) && text.includes(stemOf(name)));
    return bodies.filter(({ names }) => names.some(isNamed)).map(({ sector }) => sector);
  };
  const known = new Map<string, readonly string[]>();
  const bound = requirements.filter(({ subject }) => !isEveryOffice(subject));
  const found = bound.map(({ subject }) => {
    const sectors = known.get(subject) ?? sectorsIn(subject);
    known.set(subject, sectors);
    return sectors;
  });
  const sectors = new Set(found.flat());
  const count = found.filter(({ length }) => length > 0).length;
  const isOne = sectors.size > 0 && sectors.size <= MOST_SECTORS;
  return isOne && count >= KNOWN_SHARE * bound.length ? sectors : undefined;
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
    start: index,
    stop: index + word.length,
  }));
}

export function compileOwnOffice(
  requirements: readonly Requirement[],
  vocabulary: Sectors,
): OwnOffice | undefined {
  const sectors = ownSectors(requirements, vocabulary);
  if (sectors === undefined) return undefined;
  const { bodies } = vocabulary;
  const own = bodies.filter(({ sector }) => sectors.has(sector));
  const others = bodies.filter(({ sector }) => !sectors.has(sector));
  const names = [...new Set(own.flatMap((body) => body.names))].filter((name) => AUTHORITY.test(name));
  const ofOthers = others
    .flatMap((body) => body.names)
    .filter((name) => !own.some((body) => body.names.includes(name)));
  const ownLetters = own.flatMap((body) => body.letters);
  const otherLetters = others.flatMap((body) => body.letters);
  const ownNames = anyOf(names);
  const otherNames = new RegExp(`(?:^|,)${ABOUT}[^,]{0,6}?(?:${anyOf(ofOthers).source})`, 'u');
  return {
    names,
    characters: [...names, ...ofOthers, ...ownLetters, ...otherLetters].join(''),
    namesIn: (text) => spansOf(text, ownNames),
    strangerIn(text) {
      const found = otherNames.exec(text);
      return found === null ? undefined : { start: found.index, stop: found.index + found[0].length };
    },
    isOtherOrgan: (letters) =>
      otherLetters.some((one) => letters.includes(one)) && !ownLetters.some((one) => letters.includes(one)),
  };
}
