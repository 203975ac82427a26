import { posix } from 'node:path';
import type { FileVerdict, Problem } from '../../index.ts';
import { encodeXml } from '../../write/encode.ts';
import type { ProblemReporter } from './problem-reporter.ts';

interface Suite {
  cases: string;
  tests: number;
  failures: number;
  output: string;
}

/** A suite for each folder, a case for each file: it fails by its errors; warnings and notes go to the suite's output. */
export const junit: ProblemReporter = {
  description: { zh: 'JUnit XML，供持续集成平台显示', en: 'JUnit XML for CI platforms' },
  extension: 'xml',
  start({ language }) {
    const suites = new Map<string, Suite>();
    const lineOf = ({ place, code, message }: Problem) =>
      encodeXml(`${place.file}:${place.line ?? 1}:${place.column ?? 1} ${code} ${message[language]}`);

    function writeCase({ file, problems }: FileVerdict, folder: string): string {
      const errors = problems.filter(({ severity }) => severity === 'error');
      const [first] = errors;
      const head = `<testcase name="${encodeXml(file)}" classname="${encodeXml(folder.replaceAll('.', '_'))}" time="0"`;
      if (first === undefined) return `  ${head}/>\n`;
      const failure = `<failure message="${encodeXml(first.message[language])}" type="${encodeXml(first.code)}">`;
      return `  ${head}>${failure}${errors.map(lineOf).join('\n')}</failure></testcase>\n`;
    }

    return {
      take(verdict) {
        if (verdict.kind === undefined) return '';
        const folder = posix.dirname(verdict.file.replaceAll('\\', '/'));
        const suite = suites.get(folder) ?? { cases: '', tests: 0, failures: 0, output: '' };
        suites.set(folder, suite);
        const others = verdict.problems.filter(({ severity }) => severity !== 'error');
        suite.cases += writeCase(verdict, folder);
        suite.tests += 1;
        suite.failures += others.length < verdict.problems.length ? 1 : 0;
        suite.output += others.map((problem) => `${lineOf(problem)}\n`).join('');
        return '';
      },
      end() {
        // The clock is not asked: the same files give the same bytes.
        const written = [...suites].map(
          ([folder, { cases, tests, failures, output }], id) =>
            ` <testsuite name="${encodeXml(folder)}" package="mulu" id="${id}" timestamp="1970-01-01T00:00:00" hostname="localhost" tests="${tests}" failures="${failures}" errors="0" skipped="0" time="0">\n  <properties/>\n${cases}  <system-out>${output}</system-out>\n  <system-err/>\n </testsuite>\n`,
        );
        return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${written.join('')}</testsuites>\n`;
      },
    };
  },
};
