import type { Language } from '../../model/language.ts';
import { formatPlace } from '../../model/location.ts';
import { encodeMarkdown } from '../../write/encode.ts';
import { validationSentences, validationWords } from '../words/validation.ts';
import type { ProblemReport } from './problem-reporter.ts';

/** GitHub refuses a summary of more than 1 MiB. */
const MOST_BYTES = 900_000;

/** Every problem as a table of Markdown, for the job summary. */
export function startJobSummary(language: Language): ProblemReport {
  const word = (name: keyof typeof validationWords) => validationWords[name][language];
  let rows = '';
  let bytes = 0;
  let cut = 0;
  return {
    take({ problems }) {
      for (const { place, severity, code, message, fix } of problems) {
        const says = encodeMarkdown(`${message[language]} ${fix?.[language] ?? ''}`.trim());
        const row = `| ${encodeMarkdown(formatPlace(place))} | ${word(severity)} | ${says} | ${code} |\n`;
        bytes += Buffer.byteLength(row);
        if (bytes > MOST_BYTES) cut += 1;
        else rows += row;
      }
      return '';
    },
    end(counts) {
      const table =
        rows === ''
          ? ''
          : `\n| ${word('place')} | ${word('severity')} | ${word('problem')} | |\n| --- | --- | --- | --- |\n${rows}`;
      const more = cut === 0 ? '' : `\n${validationSentences.cut[language](cut)}\n`;
      return `## ${word('title')}\n\n${validationSentences.counts[language](counts)}\n${table}${more}`;
    },
  };
}
