import { simplified, traditional } from '../generated/scripts.ts';

let scripts: ReadonlyMap<string, string> | undefined;

/** A text in simplified characters: 衛生健康局 is 卫生健康局. */
export function simplify(text: string): string {
  if (scripts === undefined) {
    const to = Array.from(simplified);
    scripts = new Map(Array.from(traditional, (from, index) => [from, to[index] ?? from]));
  }
  let changed = '';
  for (const character of text) changed += scripts.get(character) ?? character;
  return changed;
}
