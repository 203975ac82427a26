import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { type GapReport, type ItemResult, outcomeOf } from '../model/report.ts';
import { describeEntryPlace } from '../words/labels/entry-place.ts';
import { outcomeNames } from '../words/labels/outcomes.ts';
import { reasonNames } from '../words/labels/reasons.ts';
import { reportWords } from '../words/labels/report-words.ts';
import { encodeXml } from '../write/encode.ts';
import { describeComparison } from './changes.ts';
import { describeConservation } from './figures.ts';
import { changesById, tellInFull } from './finding-words.ts';
import { groupBy } from './group-by.ts';
import { groupFindings, keyOf } from './group-findings.ts';
import { describeGate } from './heading.ts';
import { describeNotChecked } from './report-lines.ts';
import type { Reporter } from './reporter.ts';

interface Case {
  readonly name: string;
  readonly failure?: { readonly message: string; readonly type: string; readonly lines: readonly string[] };
  readonly skipped?: string;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly output: readonly string[];
}

type Describe = (finding: Finding) => string;

/** How a finding is reported: the row that it comes from or the line of the catalog that asks for it, how its days were counted, what became of it since the baselines. */
function describer(report: GapReport, language: Language): Describe {
  const changes = changesById(report);
  const places = new Map(report.items.map((item) => [keyOf(item.catalog, item.code), item.place]));
  return (finding) => {
    const { entry, item } = finding;
    const asked = item === undefined ? undefined : places.get(keyOf(item.catalog, item.code));
    const where =
      entry !== undefined
        ? describeEntryPlace(entry, language)
        : asked === undefined
          ? ''
          : `${asked.file}:${asked.line}`;
    const place = where === '' ? '' : ` (${where})`;
    return tellInFull(finding, changes.get(finding.id), language) + place;
  };
}

function failureOf(findings: readonly Finding[], describe: Describe): NonNullable<Case['failure']> {
  const lines = findings.map(describe);
  return { message: lines[0] ?? '', type: findings[0]?.rule ?? 'gap', lines };
}

/** An item passes when met, fails when a gap, and is skipped, with the reason, when neither can be said. */
function caseOfItem(
  item: ItemResult,
  findings: readonly Finding[],
  describe: Describe,
  language: Language,
): Case {
  const name = `${item.code} ${item.name}`;
  if (item.outcome === 'met') return { name };
  if (item.outcome === 'gap') {
    return findings.length === 0
      ? { name, failure: { message: outcomeNames.gap[language], type: 'gap', lines: [] } }
      : { name, failure: failureOf(findings, describe) };
  }
  const reasons = new Set(
    item.elements.flatMap(({ reasons: all }) => all).filter((reason) => outcomeOf[reason] === item.outcome),
  );
  const why = [...reasons].map((reason) => reasonNames[reason][language]).join('; ');
  return { name, skipped: `${outcomeNames[item.outcome][language]}${why === '' ? '' : `: ${why}`}` };
}

function listSuites(report: GapReport, language: Language): Suite[] {
  const { gaps, listFaults, remarks } = groupFindings(report);
  const describe = describer(report, language);
  const byItem = groupBy(
    gaps.flatMap((category) => category.items.flatMap((item) => item.findings)),
    (finding) => keyOf(finding.item?.catalog ?? '', finding.item?.code ?? ''),
  );
  const suites = [...groupBy(report.items, (item) => keyOf(item.catalog, item.category)).values()].map(
    (items) => ({
      name: `${items[0]?.category ?? ''} ${items[0]?.categoryName ?? ''}`,
      cases: items.map((item) =>
        caseOfItem(item, byItem.get(keyOf(item.catalog, item.code)) ?? [], describe, language),
      ),
      output: [],
    }),
  );
  const list = {
    name: report.inputs.map((input) => input.file).join(', ') || '-',
    cases: listFaults.map(({ rule, findings }) => ({ name: rule, failure: failureOf(findings, describe) })),
    output: [
      ...describeGate(report, language),
      ...remarks.flatMap((group) => group.findings.map(describe)),
      ...(report.comparison === undefined ? [] : describeComparison(report.comparison, language)),
      ...describeNotChecked(report, language).map(
        (text) => `${reportWords.notChecked[language]}${language === 'zh' ? '：' : ': '}${text}`,
      ),
    ],
  };
  return [...suites, list];
}

function writeCase(testCase: Case, classname: string): string {
  const head = `<testcase name="${encodeXml(testCase.name)}" classname="${classname}" time="0"`;
  if (testCase.failure !== undefined) {
    const { message, type, lines } = testCase.failure;
    const text = lines.map(encodeXml).join('\n');
    return `  ${head}><failure message="${encodeXml(message)}" type="${encodeXml(type)}">${text}</failure></testcase>`;
  }
  if (testCase.skipped !== undefined) {
    return `  ${head}><skipped message="${encodeXml(testCase.skipped)}"/></testcase>`;
  }
  return `  ${head}/>`;
}

function writeSuite(suite: Suite, id: number, report: GapReport, language: Language): string {
  const count = (kind: 'failure' | 'skipped') => suite.cases.filter((one) => one[kind] !== undefined).length;
  const classname = encodeXml([report.agency, suite.name].map((part) => part.replaceAll('.', '_')).join('.'));
  const agency = encodeXml(report.agency);
  return [
    ` <testsuite name="${encodeXml(suite.name)}" package="${agency}" id="${id}" timestamp="${encodeXml(report.asOf)}T00:00:00" hostname="localhost" tests="${suite.cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}" time="0">`,
    `  <properties><property name="catalog" value="${encodeXml(`${report.catalog.id} ${report.catalog.version}`)}"/><property name="conservation" value="${encodeXml(describeConservation(report.summary.items, language))}"/></properties>`,
    ...suite.cases.map((one) => writeCase(one, classname)),
    `  <system-out>${suite.output.map(encodeXml).join('\n')}</system-out>`,
    '  <system-err/>',
    ' </testsuite>',
  ].join('\n');
}

/** A suite for each category, a case for each item; warnings go to the output of the list's own suite. */
export const junit: Reporter = {
  description: { zh: 'JUnit XML，供持续集成平台显示', en: 'JUnit XML for CI platforms' },
  extension: 'xml',
  render(report, { language }) {
    const suites = listSuites(report, language).map((suite, id) => writeSuite(suite, id, report, language));
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('\n')}\n</testsuites>\n`;
  },
};
