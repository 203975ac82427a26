import { Chalk } from 'chalk';
import type { LocatedProblem } from '../../index.ts';
import { formatPlace } from '../../model/location.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { mendNames, validationSentences, validationWords } from '../words/validation.ts';
import { frameLines } from './code-frame.ts';
import type { ProblemReporter } from './problem-reporter.ts';

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
