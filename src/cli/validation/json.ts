import { version } from '../../generated/version.ts';
import type { ProblemReporter } from './problem-reporter.ts';

/** For programs: every file with its problems, texts in both languages; written as the files come. */
export const json: ProblemReporter = {
  description: { zh: '供程序读取', en: 'for programs' },
  extension: 'json',
  start() {
    let isFirst = true;
    const head = JSON.stringify({ schemaVersion: '1.0', tool: { name: 'mulu', version } }).slice(0, -1);
    const opening = () => {
      const text = isFirst ? `${head},"files":[\n` : ',\n';
      isFirst = false;
      return text;
    };
    return {
      take({ file, kind, items, problems, mends, isRemembered }) {
        if (kind === undefined) return '';
        return opening() + JSON.stringify({ file, kind, items, isRemembered, mends, problems });
      },
      end(counts) {
        const start = isFirst ? `${head},"files":[` : '';
        return `${start}\n],"summary":${JSON.stringify(counts)}}\n`;
      },
    };
  },
};
