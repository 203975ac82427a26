import { readFileSync } from 'node:fs';

/** A phrase with its reading, under the heading (`# -- …`) of its kind. */
export interface Kind {
  readonly heading: string;
  readonly printed: string;
  readonly expected: string;
}

export function readKinds(file: string): readonly Kind[] {
  let heading = '';
  return readFileSync(`test/limits/${file}`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# -- ')) heading = line.slice(5);
      if (line === '' || line.startsWith('#')) return [];
      const [printed = '', expected = ''] = line.split('\t');
      return [{ heading, printed, expected }];
    });
}
