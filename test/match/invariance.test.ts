import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { compileMatcher } from '../../src/match/compile-matcher.ts';
import { healthRequirements } from './health-requirements.ts';
import { readLabelled } from './labelled.ts';

const matcher = compileMatcher(healthRequirements());
const titles = ['sample-titles.tsv', 'titles.tsv'].flatMap((name) =>
  readLabelled(readFileSync(new URL(name, import.meta.url), 'utf8')).map(({ title }) => title),
);
const toTraditional = Converter({ from: 'cn', to: 't' });

function answer(title: string): unknown {
  return matcher.match({ title, file: 'list.csv', sheet: '', row: 2 });
}

/** Each changes how a title is written, never what it says. */
const rewritings: Readonly<Record<string, (title: string, at: number) => string>> = {
  'full width': (title) =>
    title.replace(/[!-~]/gu, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)),
  'other brackets': (title) => title.replace(/[(（]/gu, '〔').replace(/[)）]/gu, '〕').replace(/[“”]/gu, '"'),
  'white space': (title, at) => `${title.slice(0, at)} \u3000\n${title.slice(at)}`,
  fillers: (title, at) => `${title.slice(0, at)}\u200b\u2800${title.slice(at)}`,
  'traditional script': (title) => [...title].map((unit) => toTraditional(unit)).join(''),
  'label in front': (title) => `【通告】${title}`,
  'office stamp': (title) => `${title}(此件主动公开)`,
  dashes: (title) => `——${title}——`,
  picture: (title) => `${title}[图]`,
  flag: (title) => `${title} new`,
  counter: (title) => `${title}(点击数:12)`,
  attachment: (title) => `附件2:${title}`,
  ending: (title) => `${title}.pdf`,
  scope: (title) => `${title}(权限内)`,
};

test.each(Object.entries(rewritings))('%s never changes a match', (_name, rewrite) => {
  fc.assert(
    fc.property(fc.constantFrom(...titles), fc.nat(), (title, seed) => {
      expect(answer(rewrite(title, seed % (title.length + 1)))).toEqual(answer(title));
    }),
    { numRuns: 250, seed: 7 },
  );
});

test('any text is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      expect(['item', 'category', 'none']).toContain(
        matcher.match({ title, file: '', sheet: '', row: 1 }).kind,
      );
    }),
  );
});
