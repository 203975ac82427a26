import { lintOf } from '../../catalog/lints/index.ts';
import { version } from '../../generated/version.ts';
import type { LocatedProblem, Problem } from '../../index.ts';
import { sha256Of } from '../../text/hash.ts';
import { problemTopics } from '../../words/problems/topics/index.ts';
import { encodeJson, encodePathUri, plainText } from '../../write/encode.ts';
import type { ProblemReporter } from './problem-reporter.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** GitHub refuses a run with more results. */
const MOST_RESULTS = 25_000;

/** A note is no failure: kinds other than `fail` go with level `none`. */
const kinds = {
  error: { kind: 'fail', level: 'error' },
  warning: { kind: 'fail', level: 'warning' },
  info: { kind: 'informational', level: 'none' },
} as const satisfies Readonly<Record<Problem['severity'], object>>;

/** Static analysis results, located in the catalog files. */
export const sarif: ProblemReporter = {
  description: { zh: 'SARIF 2.1.0，供代码扫描平台', en: 'SARIF 2.1.0 for code scanning' },
  extension: 'sarif',
  start({ language }) {
    const codes = new Map<string, number>();
    const results: object[] = [];
    const seen = new Map<string, number>();
    let left = 0;

    /** Stays when lines move: the code, the text of the line, and which of such lines it is. */
    function fingerprint({ code, place, excerpt }: LocatedProblem): string {
      const line = excerpt?.lines[(place.line ?? 1) - excerpt.firstLine]?.trim() ?? '';
      const key = `${code}\0${place.file}\0${line}`;
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      return sha256Of(`${key}\0${nth}`).slice(0, 32);
    }

    function indexOf(code: string): number {
      const known = codes.get(code) ?? codes.size;
      codes.set(code, known);
      return known;
    }

    function describeRule(code: string) {
      const lint = lintOf(code);
      const topic = lint === undefined ? problemTopics[code] : { ...lint, why: lint.rationale };
      if (topic === undefined) return { id: code };
      return {
        id: code,
        name: topic.title[language],
        shortDescription: { text: topic.title[language] },
        fullDescription: { text: topic.why[language] },
        help: { text: topic.remedy[language] },
      };
    }

    return {
      take({ problems }) {
        for (const problem of problems) {
          if (results.length >= MOST_RESULTS) {
            left += 1;
            continue;
          }
          const { code, severity, place, message, fix } = problem;
          const region =
            place.line === undefined
              ? {}
              : {
                  region: {
                    startLine: place.line,
                    ...(place.column === undefined ? {} : { startColumn: place.column }),
                  },
                };
          results.push({
            ruleId: code,
            ruleIndex: indexOf(code),
            ...kinds[severity],
            message: { text: plainText(`${message[language]} ${fix?.[language] ?? ''}`.trim()) },
            locations: [
              { physicalLocation: { artifactLocation: { uri: encodePathUri(place.file) }, ...region } },
            ],
            partialFingerprints: { 'problem/v1': fingerprint(problem) },
          });
        }
        return '';
      },
      end(counts) {
        const driver = {
          name: 'mulu',
          semanticVersion: version,
          language: language === 'zh' ? 'zh-CN' : 'en-US',
          rules: [...codes.keys()].map(describeRule),
        };
        const properties = { ...counts, notListed: left };
        const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results, properties };
        return `${encodeJson({ version: '2.1.0', $schema: SCHEMA, runs: [run] }, 1)}\n`;
      },
    };
  },
};
