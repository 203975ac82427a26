import type { ComparedGap, GapState } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { Severity } from '../model/profile.ts';
import type { GapReport, ItemResult } from '../model/report.ts';
import { ruleMeta } from '../words/rules/index.ts';
import { encodeJson, encodePathUri, plainText } from '../write/encode.ts';
import { describeConservation } from './figures.ts';
import { changesById, tellInFull } from './finding-words.ts';
import { keyOf } from './group-findings.ts';
import { describeVerdict } from './heading.ts';
import { describeNotChecked } from './report-lines.ts';
import type { Reporter } from './reporter.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** GitHub refuses a run with more results. */
const MOST_RESULTS = 25_000;

/** Other rows named beside one result. */
const MOST_RELATED = 20;

/** A note is no failure: kinds other than `fail` go with level `none`. */
const kinds = {
  error: { kind: 'fail', level: 'error' },
  warning: { kind: 'fail', level: 'warning' },
  info: { kind: 'informational', level: 'none' },
} as const satisfies Readonly<Record<Severity, object>>;

/** SARIF has no word for what had been gone and is back: it is new again, and our own property says more. */
const baselineStates: Readonly<Record<GapState, string>> = {
  new: 'new',
  regressed: 'new',
  persisting: 'unchanged',
};

const languages: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

/** Each rule has a heading in the package's own documentation, which a package URL names wherever the package is. */
const helpUriOf = (id: string, { tool }: GapReport) =>
  `pkg:npm/${encodePathUri(tool.name)}@${encodePathUri(tool.version)}?rule=${encodePathUri(id)}#docs/rules.md`;

function describeRule(id: string, severity: Severity, report: GapReport, language: Language) {
  const meta = ruleMeta(id);
  if (meta === undefined) return { id };
  return {
    id,
    name: meta.title[language],
    shortDescription: { text: meta.title[language] },
    fullDescription: { text: meta.rationale[language] },
    help: { text: meta.remedy[language] },
    helpUri: helpUriOf(id, report),
    defaultConfiguration: { level: severity === 'info' ? 'note' : severity },
  };
}

/** Where a finding is: the row of its entry; for what no entry answers, the line of the catalog that asks for it; else the list. */
function locate(
  { entry, item }: Finding,
  places: ReadonlyMap<string, ItemResult['place']>,
  { inputs }: GapReport,
) {
  const place = item === undefined ? undefined : places.get(keyOf(item.catalog, item.code));
  const isAbsent = entry === undefined && place !== undefined;
  const file = isAbsent ? place.file : (entry?.file ?? inputs[0]?.file);
  if (file === undefined) return {};
  const logical =
    entry !== undefined
      ? [{ fullyQualifiedName: plainText(`${entry.sheet}!${entry.row}`), kind: 'member' }]
      : item !== undefined
        ? [{ fullyQualifiedName: plainText(`${item.catalog}/${item.code}`), kind: 'member' }]
        : [];
  return {
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodePathUri(file) },
          region: { startLine: Math.max(1, isAbsent ? place.line : (entry?.row ?? 1)) },
        },
        ...(logical.length === 0 ? {} : { logicalLocations: logical }),
      },
    ],
  };
}

/** The other rows concerned: the first of duplicates, the document that is explained. */
function relate({ related = [] }: Finding) {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.slice(0, MOST_RELATED).map(({ file, sheet, row, title }, id) => ({
      id,
      message: { text: plainText(title) },
      physicalLocation: {
        artifactLocation: { uri: encodePathUri(file) },
        region: { startLine: Math.max(1, row) },
      },
      logicalLocations: [{ fullyQualifiedName: plainText(`${sheet}!${row}`), kind: 'member' }],
    })),
  };
}

function writeResult(
  finding: Finding,
  indexes: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, ItemResult['place']>,
  report: GapReport,
  change: ComparedGap | undefined,
  language: Language,
) {
  const item = finding.item === undefined ? '' : `${finding.item.code} ${finding.item.name}: `;
  const ruleIndex = indexes.get(finding.rule);
  const { triggeredOn, dueOn, publishedOn, workingDaysLate, limit, subject, section } = finding;
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    ...kinds[finding.severity],
    message: { text: plainText(item + tellInFull(finding, change, language)) },
    ...locate(finding, places, report),
    ...relate(finding),
    partialFingerprints: { 'findingId/v1': plainText(finding.id) },
    ...(change === undefined ? {} : { baselineState: baselineStates[change.state] }),
    properties: {
      ...(change === undefined ? {} : { state: change.state, firstSeen: change.firstSeen }),
      triggeredOn,
      dueOn,
      publishedOn,
      workingDaysLate,
      limit,
      subject,
      section,
    },
  };
}

/** Static analysis results: list file and row as location, stable fingerprints. */
export const sarif: Reporter = {
  description: { zh: 'SARIF 2.1.0，供代码扫描平台', en: 'SARIF 2.1.0 for code scanning' },
  extension: 'sarif',
  render(report, { language }) {
    const changes = changesById(report);
    const indexes = new Map(report.rules.map((rule, index) => [rule.id, index]));
    const places = new Map(report.items.map((item) => [keyOf(item.catalog, item.code), item.place]));
    const log = {
      version: '2.1.0',
      $schema: SCHEMA,
      runs: [
        {
          tool: {
            driver: {
              name: report.tool.name,
              semanticVersion: report.tool.version,
              language: languages[language],
              rules: report.rules.map((rule) => describeRule(rule.id, rule.severity, report, language)),
            },
          },
          // Runs of several agencies, merged into one log, keep apart.
          automationDetails: { id: plainText(`mulu/${report.agency}/${report.asOf}`) },
          artifacts: report.inputs.map((input) => ({
            location: { uri: encodePathUri(input.file) },
            hashes: { 'sha-256': input.sha256 },
          })),
          results: report.findings
            .slice(0, MOST_RESULTS)
            .map((finding) =>
              writeResult(finding, indexes, places, report, changes.get(finding.id), language),
            ),
          properties: {
            verdict: plainText(describeVerdict(report, language)),
            asOf: report.asOf,
            ...(report.gate === undefined ? {} : { gate: report.gate }),
            items: report.summary.items,
            conservation: describeConservation(report.summary.items, language),
            ...(report.comparison === undefined ? {} : { sinceBaselines: report.comparison.counts }),
            notChecked: describeNotChecked(report, language).map(plainText),
            findings: report.findings.length,
          },
        },
      ],
    };
    return `${encodeJson(log, 1)}\n`;
  },
};
