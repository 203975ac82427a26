import type { Problem } from '../../index.ts';
import { encodeWorkflowMessage, encodeWorkflowProperty } from '../../write/encode.ts';
import { validationSentences } from '../words/validation.ts';
import type { ProblemReporter } from './problem-reporter.ts';

/** GitHub keeps ten annotations of each level per step and drops the rest without a word; the last says how many. */
const PER_LEVEL = 10;

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands: annotations at file, line and column. */
export const github: ProblemReporter = {
  description: {
    zh: 'GitHub Actions 标注，完整清单写入作业摘要',
    en: 'annotations for GitHub Actions, the whole list in the job summary',
  },
  extension: 'txt',
  start({ language }) {
    const kept: Record<keyof typeof levels, Problem[]> = { error: [], warning: [], info: [] };
    const counted = { error: 0, warning: 0, info: 0 };

    function writeAnnotation({ severity, code, place, message, fix }: Problem): string {
      const properties = [
        `file=${encodeWorkflowProperty(place.file.replaceAll('\\', '/'))}`,
        ...(place.line === undefined ? [] : [`line=${place.line}`]),
        ...(place.column === undefined ? [] : [`col=${place.column}`]),
        `title=${encodeWorkflowProperty(code)}`,
      ];
      const says = `${message[language]} ${fix?.[language] ?? ''}`.trim();
      return `::${levels[severity]} ${properties.join(',')}::${encodeWorkflowMessage(says)}`;
    }

    function writeLevel(severity: keyof typeof levels, room: number): string[] {
      const hidden = counted[severity] - Math.min(counted[severity], room);
      if (hidden === 0) return kept[severity].slice(0, room).map(writeAnnotation);
      const more = validationSentences.hidden[language](counted[severity] - (room - 1));
      return [
        ...kept[severity].slice(0, room - 1).map(writeAnnotation),
        `::${levels[severity]}::${encodeWorkflowMessage(more)}`,
      ];
    }

    return {
      take({ problems }) {
        for (const problem of problems) {
          counted[problem.severity] += 1;
          if (kept[problem.severity].length < PER_LEVEL) kept[problem.severity].push(problem);
        }
        return '';
      },
      end(counts) {
        const lines = [
          ...writeLevel('error', PER_LEVEL),
          ...writeLevel('warning', PER_LEVEL),
          ...writeLevel('info', PER_LEVEL - 1),
          `::notice::${encodeWorkflowMessage(validationSentences.counts[language](counts))}`,
        ];
        return `${lines.join('\n')}\n`;
      },
    };
  },
};
