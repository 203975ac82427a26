/** An interpretation follows its document (within working days), or a share of documents has one. Tied by the quoted title. */
import { share as shareOf } from './covered.ts';
import type { Day } from './days.ts';
import { type Matter, within } from './matter.ts';
import type { Meaning } from './phrases.ts';
import { type Seen, seenOf } from './seen.ts';
import { type Outcome, type Voice, voice } from './verdict.ts';

const quoted = (title: string): string => /《(.+?)》/.exec(title)?.[1] ?? '';

interface Pair {
  readonly document: Seen;
  readonly followers: readonly Seen[];
}

function pairsOf(matter: Matter): Pair[] {
  const linked = matter.item.elements.find(({ id }) => id === matter.element.linkedTo);
  if (linked === undefined) return [];
  return seenOf(matter.of, matter.item, linked).map((document) => ({
    document,
    followers: matter.seen.filter(({ title }) => quoted(title) === quoted(document.title)),
  }));
}

const firstOf = (followers: readonly Seen[]): Seen | undefined =>
  followers
    .filter(({ state }) => state === 'published')
    .sort((a, b) => (a.published as Day) - (b.published as Day))[0];

export function judgeFollows(
  matter: Matter,
  { count }: Extract<Meaning, { kind: 'follows' }>,
): readonly Voice[] {
  const { asOf, say, working, covered, from, last } = matter;
  const voices: Voice[] = [];
  const pairs = pairsOf(matter);
  for (const one of matter.seen) {
    if (one.state === 'blank' && one.formed === undefined && one.changed === undefined)
      say({ rule: 'undated-entry', rows: one.rows, sure: !one.draft });
  }
  for (const { document, followers } of pairs) {
    const at = document.rows[0];
    if (document.state === 'unusable') {
      voices.push(voice(`document ${at}: unusable day`, 'undetermined', 'met', 'not-applicable'));
      continue;
    }
    if (document.state === 'blank') {
      if (followers.length > 0)
        voices.push(voice(`document ${at}: not published, yet followed`, 'undetermined', 'met', 'pending'));
      continue;
    }
    const published = document.published as Day;
    const due = working.addWorked(published, count);
    if (due === undefined) {
      voices.push(voice(`document ${at}: past the calendar`, 'undetermined', 'met', 'pending'));
      continue;
    }
    const follower = firstOf(followers);
    if (!within(matter, published) && !within(matter, due)) continue;
    const days = [published, due];
    if (days.every((day) => covered.exempt(day))) {
      voices.push(voice(`document ${at}: exempt`, 'exempt'));
      continue;
    }
    const partly =
      days.some((day) => covered.exempt(day)) || days.some((day) => covered.zero(day)) || document.withdrawn;
    const also: Outcome[] = partly ? ['exempt', 'not-applicable', 'met', 'undetermined'] : [];
    const sure = !partly;
    const doubtful = followers.filter(({ state }) => state !== 'published');
    if (follower !== undefined) {
      if ((follower.published as Day) <= due)
        voices.push(voice(`document ${at}: followed in time`, 'met', ...also));
      else if (doubtful.length > 0)
        voices.push(
          voice(`document ${at}: late, or an undated one was first`, 'gap', 'undetermined', ...also),
        );
      else {
        say({ rule: 'late-follow-up', rows: follower.rows, sure });
        voices.push(voice(`document ${at}: followed late`, 'gap', ...also));
      }
    } else if (doubtful.length > 0) {
      say({ rule: 'missing-follow-up', rows: document.rows, sure: false });
      for (const one of doubtful) say({ rule: 'unpublished-past-due', rows: one.rows, sure: false });
      voices.push(
        voice(
          `document ${at}: followed on an unknown day`,
          'undetermined',
          ...(due >= asOf ? (['pending'] as const) : (['gap'] as const)),
          ...also,
        ),
      );
    } else if (due >= asOf) voices.push(voice(`document ${at}: not yet due`, 'pending', ...also));
    else {
      say({ rule: 'missing-follow-up', rows: document.rows, sure });
      voices.push(voice(`document ${at}: nothing follows`, 'gap', ...also));
    }
  }
  if (voices.length === 0) {
    if (matter.seen.length > 0 || pairs.length > 0)
      voices.push(
        voice(
          'nothing that must be followed in these days',
          'undetermined',
          'met',
          'not-applicable',
          ...(shareOf(from, last, covered.exempt) === 'none' ? [] : (['exempt'] as const)),
        ),
      );
  }
  return voices;
}

export function judgeRatio(
  matter: Matter,
  { atLeast }: Extract<Meaning, { kind: 'ratio' }>,
): readonly Voice[] {
  const { from, last, say, seen } = matter;
  const pairs = pairsOf(matter);
  for (const one of seen) {
    if (one.state === 'blank' && one.formed === undefined && one.changed === undefined)
      say({ rule: 'undated-entry', rows: one.rows, sure: !one.draft });
  }
  const unusable = pairs.some(({ document }) => document.state === 'unusable');
  const documents = pairs.filter(
    ({ document }) =>
      document.state === 'published' &&
      (document.published as Day) >= from &&
      (document.published as Day) <= last,
  );
  if (documents.length === 0) {
    return pairs.length + seen.length === 0
      ? []
      : [voice('no document in these days', 'undetermined', 'met', 'not-applicable')];
  }
  let low = 0;
  let high = 0;
  for (const { followers } of documents) {
    const first = firstOf(followers);
    if (first !== undefined && (first.published as Day) <= last) low += 1;
    if (followers.length > 0) high += 1;
  }
  const covers = share(matter);
  if (unusable || covers) {
    say({ rule: 'low-ratio', sure: false });
    return [
      voice(
        'documents without a usable day, or days covered',
        'undetermined',
        'met',
        'gap',
        'exempt',
        'not-applicable',
      ),
    ];
  }
  if (low / documents.length >= atLeast) return [voice(`${low} of ${documents.length}`, 'met')];
  if (high / documents.length < atLeast) {
    say({ rule: 'low-ratio', sure: true });
    return [voice(`${low} to ${high} of ${documents.length}`, 'gap')];
  }
  say({ rule: 'low-ratio', sure: false });
  const late = documents.some(({ followers }) =>
    followers.some((one) => one.state === 'published' && (one.published as Day) > last),
  );
  return [
    voice(
      `${low} to ${high} of ${documents.length}`,
      'undetermined',
      ...(late ? (['met', 'gap'] as const) : []),
    ),
  ];
}

function share({ from, last, covered }: Matter): boolean {
  for (let at = from; at <= last; at += 1) if (covered.exempt(at) || covered.zero(at)) return true;
  return false;
}
