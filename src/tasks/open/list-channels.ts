import type { ListChannel } from '../../model/profile.ts';
import type { ReadList } from '../../model/publication.ts';
import { channelFamilies } from '../../text/channel-families.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';

/** `*` for any run of characters, `?` for one; in time that grows with the product of the lengths at most. */
function fits(pattern: string, name: string): boolean {
  let [at, read] = [0, 0];
  let star = -1;
  let from = 0;
  while (read < name.length) {
    if (pattern[at] === '*') {
      star = at;
      from = read;
      at += 1;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[read])) {
      at += 1;
      read += 1;
    } else if (star >= 0) {
      from += 1;
      at = star + 1;
      read = from;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}

const plain = (path: string) => path.normalize('NFC').replaceAll('\\', '/');

/** A pattern without a folder is about file names wherever they are; one with a folder of the end of the path. */
function speaksOf(files: string, list: string): boolean {
  const [pattern, name] = [plain(files), plain(list)];
  if (!pattern.includes('/')) return fits(pattern, name.slice(name.lastIndexOf('/') + 1));
  return fits(pattern, name) || fits(`*/${pattern.replace(/^(?:\.\/)+/u, '')}`, `/${name}`);
}

/** The channel of a list by the first pattern that its name fits. */
export function channelOfList(list: string, channels: readonly ListChannel[]): string | undefined {
  return channels.find(({ files }) => speaksOf(files, list))?.channel;
}

/** Channels of which nobody knows what they are: they could not be held against what a catalog asks for. */
export function unknownChannels(channels: readonly ListChannel[]): readonly Problem[] {
  return channels
    .filter(({ channel }) => channelFamilies(channel).length === 0)
    .map(({ channel, place }) => problem('list/unknown-channel', place, { channel }));
}

function hasChannelColumn({ sheets }: ReadList): boolean {
  return sheets.some(({ columns }) => columns.some(({ field }) => field === 'channel'));
}

/**
 * Patterns that no list fits. One of the command line is mistyped; one of the profile may be about a list that is not audited
 * today, unless a list is left without any channel: it was most likely meant.
 */
export function idleChannels(
  channels: readonly ListChannel[],
  lists: readonly ReadList[],
): readonly Problem[] {
  const names = lists.map(({ file }) => file);
  const isLeftOver = lists.some(
    (list) => channelOfList(list.file, channels) === undefined && !hasChannelColumn(list),
  );
  return channels
    .filter(({ files, place }) => {
      const isTyped = place.line === undefined;
      return (isTyped || isLeftOver) && !names.some((name) => speaksOf(files, name));
    })
    .map(({ files, place }) =>
      problem('list/channel-without-list', place, { files, lists: names.slice(0, 20).join('、') }),
    );
}
