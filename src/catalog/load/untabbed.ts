import type { Place } from '../../model/location.ts';
import { problem } from '../../words/problems/index.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** What editors take a tab for, the likeliest first. */
const WIDTHS = [2, 4, 8, 1];
const TABBED = /^ *\t[ \t]*(?=[^\s#])/u;

/**
 * Readings of a text whose indentation has tabs, as if each were some blanks; for texts that cannot be read as they are. Each
 * line with a tab is a problem; places are those of the text as it stands.
 */
export function* untabbedReadings(text: string, file: string): Generator<YamlSource> {
  const lines = text.split('\n');
  const indents = new Map<number, string>();
  lines.forEach((line, index) => {
    const indent = TABBED.exec(line)?.[0];
    if (indent !== undefined) indents.set(index + 1, indent);
  });
  if (indents.size === 0) return;
  const tabs = [...indents].map(([line, indent]) =>
    problem('yaml/tab-indent', { file, line, column: indent.indexOf('\t') + 1 }, {}),
  );
  for (const width of WIDTHS) {
    const blanks = ' '.repeat(width);
    const placeInText = (place: Place): Place => {
      const indent = indents.get(place.line ?? 0);
      if (indent === undefined || place.column === undefined) return place;
      const added = indent.replaceAll('\t', blanks).length - indent.length;
      return { ...place, column: Math.max(1, place.column - added) };
    };
    const spaced = lines.map((line, index) => {
      const indent = indents.get(index + 1);
      return indent === undefined ? line : indent.replaceAll('\t', blanks) + line.slice(indent.length);
    });
    const { value, problems, placeOf, sourceOf } = parseYaml(spaced.join('\n'), file);
    yield {
      value,
      problems: [...tabs, ...problems.map((one) => ({ ...one, place: placeInText(one.place) }))],
      placeOf: (pointer, what) => placeInText(placeOf(pointer, what)),
      sourceOf,
    };
  }
}
