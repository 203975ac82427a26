import { Chalk } from 'chalk';
import type { LocatedProblem } from '../../index.ts';
import { formatPlace } from '../../model/location.ts';
import { characterWidth, displayWidth } from '../../write/display-width.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { mendNames, validationSentences, validationWords } from '../words/validation.ts';
import type { ProblemReporter } from './problem-reporter.ts';

/** A line as it is shown: the part around the column when the whole is too wide, and the columns before that column. */
function cutAround(
  line: string,
  column: number,
  room: number,
): { readonly text: string; readonly before: number } {
  const head = encodeTerminal(line.slice(0, column - 1));
  const tail = encodeTerminal(line.slice(column - 1));
  if (displayWidth(head) + displayWidth(tail) <= room)
    return { text: head + tail, before: displayWidth(head) };
  const characters = [...head];
  let kept = '';
  let width = 0;
  // Two thirds of the room lie before the place.
  while (characters.length > 0) {
    const last = characters.at(-1) ?? '';
    if (width + characterWidth(last) > (room * 2) / 3 - 3) break;
    kept = last + kept;
    width += characterWidth(last);
    characters.pop();
  }
  const start = characters.length > 0 ? `...${kept}` : kept;
  const before = displayWidth(start);
  let text = start;
  let used = before;
  for (const character of tail) {
    if (used + characterWidth(character) > room - 3) return { text: `${text}...`, before };
    text += character;
    used += characterWidth(character);
  }
  return { text, before };
}

/** The line of a problem between its neighbours, with a caret below the place; wide characters count two columns. */
export function frameLines({ excerpt, place }: LocatedProblem, width: number): readonly string[] {
  if (excerpt === undefined || place.line === undefined) return [];
  const { firstLine, lines } = excerpt;
  const digits = String(firstLine + lines.length - 1).length;
  const room = Math.max(20, width - digits - 6);
  return lines.flatMap((line, index) => {
    const number = firstLine + index;
    const isPlace = number === place.line;
    const { text, before } = cutAround(line, isPlace ? (place.column ?? 1) : 1, room);
    const shown = `${isPlace ? '>' : ' '} ${String(number).padStart(digits)} | ${text}`.trimEnd();
    const caret = `  ${' '.repeat(digits)} | ${' '.repeat(before)}^`;
    return isPlace && place.column !== undefined ? [shown, caret] : [shown];
  });
}

/** For people: each problem at its place with the lines around it, then how to mend it. */
export const stylish: ProblemReporter = {
  description: { zh: '供人阅读，附出错处的原文', en: 'for people, with the lines around each problem' },
  extension: 'txt',
  start({ language, color, width }) {
    const chalk = new Chalk({ level: color ? 1 : 0 });
    const paints = { error: chalk.red, warning: chalk.yellow, info: chalk.cyan };

    const colon = language === 'zh' ? '：' : ': ';

    function problemLines(problem: LocatedProblem): string[] {
      const { severity, place, message, code, fix } = problem;
      const mark = paints[severity](validationWords[severity][language]);
      const head = `${chalk.bold(encodeTerminal(formatPlace(place)))}: ${mark}${colon}${encodeTerminal(message[language])} ${chalk.dim(`[${code}]`)}`;
      const frame = frameLines(problem, width).map((line) => chalk.dim(line));
      const remedy = fix?.[language] ?? '';
      return [
        head,
        ...frame,
        ...(remedy === '' ? [] : [`  ${validationWords.fix[language]}${encodeTerminal(remedy)}`]),
        '',
      ];
    }

    return {
      take({ file, kind, items, problems, mends }) {
        if (kind === undefined) return '';
        const mended = mends.map(({ kind: mend, line, before, after }) => {
          const says = validationSentences.mend[language]({ name: mendNames[mend][language], before, after });
          return `${encodeTerminal(`${file}:${line}`)}: ${validationWords.mended[language]}${colon}${encodeTerminal(says)}`;
        });
        const lines = [...mended, ...problems.flatMap(problemLines)];
        const isValid = problems.every(({ severity }) => severity !== 'error');
        if (isValid) lines.push(validationSentences.valid[language]({ file: encodeTerminal(file), items }));
        return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
      },
      end: (counts) => `${validationSentences.counts[language](counts)}\n`,
    };
  },
};
