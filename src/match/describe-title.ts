import type { TitlePart } from '../model/match.ts';
import type { Evidence } from './evidence.ts';
import type { Span } from './read-structure.ts';

/** What is left of a text when stretches of it are taken out. */
function without(text: string, spans: readonly Span[]): string {
  return [...text].filter((_, at) => spans.every(({ start, stop }) => at < start || at >= stop)).join('');
}

/** The parts of a title in words: who, which document, about whom, of what kind, and the matter that is left. */
export function describeTitle({ structure, acts, forms, doubts, genres }: Evidence): readonly TitlePart[] {
  const { text, issuer, number, works, parties } = structure;
  const part =
    (kind: TitlePart['kind']) =>
    (span: Span): TitlePart => ({
      kind,
      text: text.slice(span.start, span.stop),
    });
  const named = issuer === undefined || issuer.stop === 0 ? [] : [issuer];
  const numbered = number === undefined ? [] : [number];
  const ends = forms.filter(({ atEnd, weight }) => atEnd && weight >= 2);
  const longest = ends.filter((one) => !ends.some((other) => other !== one && other.start < one.start));
  const rest = without(text, [...named, ...numbered, ...parties, ...longest]);
  const object = rest.replace(/^(?:关于|,)+|(?:的|,)+$/gu, '');
  const head = acts.findLast(({ weight }) => weight >= 4);
  return [
    ...named.map(part('issuer')),
    ...numbered.map(part('number')),
    ...works.map(part('work')),
    ...parties.map(part('party')),
    ...(object === '' ? [] : [{ kind: 'object', text: object } as const]),
    ...(head === undefined ? [] : [{ kind: 'act', text: head.text } as const]),
    ...longest.slice(0, 1).map(part('form')),
    ...[...genres].map((genre) => ({ kind: 'genre', text: genre }) as const),
    ...doubts.map(({ text: doubt }) => ({ kind: 'doubt', text: doubt }) as const),
  ];
}
