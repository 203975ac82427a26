import { advance, buildAutomaton } from './automaton.ts';

interface WordGroup<Key> {
  readonly key: Key;
  readonly words: readonly string[];
}

function compile<Key>(groups: readonly WordGroup<Key>[]): (text: string) => ReadonlySet<Key> {
  const words = [...new Set(groups.flatMap((group) => group.words))];
  const numbers = new Map(words.map((word, at) => [word, at]));
  const groupsOfWord: number[][] = words.map(() => []);
  groups.forEach((group, at) => {
    for (const word of group.words) groupsOfWord[numbers.get(word) ?? 0]?.push(at);
  });
  const automaton = buildAutomaton(words);
  const { classes, ends, firstEnd, nextEnd } = automaton;

  return (text) => {
    const isFound = new Uint8Array(groups.length);
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      state = advance(automaton, state, classes[text.charCodeAt(at)]!);
      for (let end = firstEnd[state]!; end !== 0; end = nextEnd[end]!)
        for (const group of groupsOfWord[ends[end]!]!) isFound[group] = 1;
    }
    return new Set(groups.filter((_, at) => isFound[at] === 1).map(({ key }) => key));
  };
}

/** Which groups have a word in a text, in the order of the groups, in one pass. Compiled when first asked. */
export function findGroups<Key>(groups: readonly WordGroup<Key>[]): (text: string) => ReadonlySet<Key> {
  let find: ((text: string) => ReadonlySet<Key>) | undefined;
  return (text) => {
    find ??= compile(groups);
    return find(text);
  };
}
