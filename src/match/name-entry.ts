import type { Clue } from '../model/match.ts';
import type { Requirement } from '../model/requirement.ts';
import { normalise } from '../text/normalise.ts';
import type { TitleJudge } from './judge.ts';
import type { MatchInput } from './matcher.ts';
import { type Names, namesAgree, normaliseCode } from './names.ts';

/** Requirements that an entry's code or item column names outright. */
export interface Named {
  readonly requirements: readonly number[];
  readonly how: 'code' | 'name' | 'alias';
  readonly clue: Clue;
  /** A code that names another item. */
  readonly against?: Clue;
}

/** Item columns repeat; a hostile one must not fill the memory. */
const MOST_REMEMBERED = 20_000;

/** `exact`: by code with agreeing name, or by exact name or alias; `byWords`: an item column read like a title. */
export interface NameFinder {
  exact(entry: MatchInput): Named | undefined;
  byWords(entry: MatchInput): Named | undefined;
}

function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before!;
    const found = answer(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, found);
    return found;
  };
}

export function compileNameFinder(
  requirements: readonly Requirement[],
  names: Names,
  judge: TitleJudge,
): NameFinder {
  const requirementsOfCode = remembering((code: string) => names.byCode.get(normaliseCode(code)) ?? []);

  const byName = remembering((itemName: string): Named | undefined => {
    const key = normalise(itemName);
    const exact = names.byName.get(key);
    if (exact !== undefined)
      return { requirements: exact, how: 'name', clue: { kind: 'name', text: itemName } };
    const alias = names.byAlias.get(key);
    if (alias === undefined) return undefined;
    return { requirements: alias, how: 'alias', clue: { kind: 'alias', text: itemName } };
  });

  /**
   * A code is no proof by itself, since localities renumber: the item column or the title must agree with it. Names that differ in one law
   * agree well enough: what another item is called to the letter is that item's.
   */
  function byCode(code: string, printed: string): Named | undefined {
    const agreeing = requirementsOfCode(code).filter((index) => namesAgree(printed, requirements[index]!));
    if (agreeing.length === 0) return undefined;
    const named = byName(printed);
    const isAnother =
      named?.how === 'name' && named.requirements.every((requirement) => !agreeing.includes(requirement));
    return isAnother
      ? { ...named, against: { kind: 'code', text: code } }
      : { requirements: agreeing, how: 'code', clue: { kind: 'code', text: code } };
  }

  const byCodeAndName = remembering((key: string): Named | undefined => {
    const cut = key.indexOf('\n');
    const code = key.slice(0, cut);
    const itemName = key.slice(cut + 1);
    const agreed = byCode(code, itemName);
    if (agreed !== undefined) return agreed;
    const named = byName(itemName);
    return named === undefined ? undefined : { ...named, against: { kind: 'code', text: code } };
  });

  const byWords = remembering((itemName: string): Named | undefined => {
    const { verdict } = judge.judge(judge.read(itemName).text);
    if (verdict.kind !== 'item') return undefined;
    return {
      requirements: verdict.chosen.map(({ candidate }) => candidate.requirement),
      how: 'alias',
      clue: { kind: 'alias', text: itemName },
    };
  });

  return {
    exact({ itemCode = '', itemName = '', title }) {
      if (itemCode === '') return itemName === '' ? undefined : byName(itemName);
      return itemName === '' ? byCode(itemCode, title) : byCodeAndName(`${itemCode}\n${itemName}`);
    },
    byWords: ({ itemName = '' }) => (itemName === '' ? undefined : byWords(itemName)),
  };
}
