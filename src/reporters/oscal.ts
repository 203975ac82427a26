import { describeEntryPlace } from '../labels/entry-place.ts';
import { outcomeNames } from '../labels/outcomes.ts';
import { reasonNames } from '../labels/reasons.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { GapReport, ItemResult, Outcome } from '../model/report.ts';
import { encodeJson } from './encode/json.ts';
import { plainText } from './encode/plain.ts';
import { encodePathUri } from './encode/uri.ts';
import { wordFinding } from './finding-words.ts';
import { groupBy } from './group-by.ts';
import { keyOf } from './group-findings.ts';
import { describeCatalog, describeInputs, describeVerdict } from './heading.ts';
import { nameUuid } from './name-uuid.ts';
import { describeNotChecked } from './not-checked.ts';
import type { Reporter } from './reporter.ts';

const OSCAL_VERSION = '1.2.1';
const NAMESPACE = 'urn:mulu:oscal';

/** OSCAL knows two states: what is withheld by law or does not apply breaks no duty; what nobody can say is not satisfied. */
const states: Readonly<Record<Outcome, { readonly state: string; readonly reason: string }>> = {
  met: { state: 'satisfied', reason: 'pass' },
  gap: { state: 'not-satisfied', reason: 'fail' },
  pending: { state: 'not-satisfied', reason: 'other' },
  undetermined: { state: 'not-satisfied', reason: 'other' },
  exempt: { state: 'satisfied', reason: 'other' },
  'not-applicable': { state: 'satisfied', reason: 'other' },
};

/** OSCAL's string type: one line, no white space at its ends, not empty. */
function toLine(text: string): string {
  const line = plainText(text).trim();
  return line === '' ? '-' : line;
}

/** OSCAL's token type has no leading digit and few signs; Chinese letters are fine. */
function toToken(text: string): string {
  return plainText(text).replace(/[^\p{L}\p{N}.\-_]/gu, '_');
}

/** Arrays may not be empty where they are present. */
function orAbsent<Name extends string, Value>(name: Name, values: readonly Value[]) {
  return values.length === 0 ? {} : { [name]: values };
}

function writeObservation(finding: Finding, uuid: string, at: string, language: Language) {
  const words = wordFinding(finding, language);
  const entries = [finding.entry, ...(finding.related ?? [])].filter((entry) => entry !== undefined);
  return {
    uuid,
    title: toLine(words.title),
    description: toLine(words.says),
    props: [
      { name: 'rule', ns: NAMESPACE, value: toLine(finding.rule) },
      { name: 'severity', ns: NAMESPACE, value: finding.severity },
      { name: 'finding-id', ns: NAMESPACE, value: toLine(finding.id) },
    ],
    methods: ['EXAMINE'],
    types: ['finding'],
    ...orAbsent(
      'relevant-evidence',
      entries.map((entry) => ({
        href: encodePathUri(entry.file),
        description: toLine(`${describeEntryPlace(entry, language)} ${entry.title}`),
      })),
    ),
    collected: at,
  };
}

function writeFinding(
  item: ItemResult,
  observations: readonly string[],
  report: GapReport,
  language: Language,
) {
  const { state, reason } = states[item.outcome];
  const reasons = new Set(item.elements.flatMap((element) => element.reasons));
  const why = [...reasons].map((name) => reasonNames[name][language]).join('; ');
  const prefix = report.catalogs.length > 1 ? `item-${item.catalog}-` : 'item-';
  return {
    uuid: nameUuid(['item', report.agency, report.asOf, item.catalog, item.code].join('\n')),
    title: toLine(`${item.code} ${item.name}`),
    description: toLine(`${outcomeNames[item.outcome][language]}${why === '' ? '' : `: ${why}`}`),
    props: [{ name: 'outcome', ns: NAMESPACE, value: item.outcome }],
    target: {
      type: 'objective-id',
      'target-id': toToken(prefix + item.code),
      status: { state, reason, remarks: toLine(outcomeNames[item.outcome][language]) },
    },
    ...orAbsent(
      'related-observations',
      observations.map((uuid) => ({ 'observation-uuid': uuid })),
    ),
  };
}

/** Assessment results of NIST's Open Security Controls Assessment Language: an item is an objective. */
export const oscal: Reporter = {
  description: { zh: 'OSCAL 评估结果（JSON）', en: 'OSCAL assessment results' },
  extension: 'oscal.json',
  render(report, { language }) {
    const at = `${report.asOf}T00:00:00+08:00`;
    const run = [report.agency, report.asOf, ...report.catalogs.map((catalog) => catalog.sha256)].join('\n');
    const plan = nameUuid(`plan\n${run}`);
    const seen = report.findings.map((finding, index) => ({
      finding,
      uuid: nameUuid(`observation\n${run}\n${index}\n${finding.id}`),
    }));
    const byItem = groupBy(seen, ({ finding }) =>
      keyOf(finding.item?.catalog ?? '', finding.item?.code ?? ''),
    );
    const verdict = toLine(describeVerdict(report, language));
    const results = {
      uuid: nameUuid(`results\n${run}\n${language}`),
      metadata: {
        title: verdict,
        'last-modified': at,
        version: toLine(report.tool.version),
        'oscal-version': OSCAL_VERSION,
      },
      'import-ap': { href: `#${plan}` },
      results: [
        {
          uuid: nameUuid(`result\n${run}`),
          title: toLine(report.agency),
          description: verdict,
          start: at,
          end: at,
          'reviewed-controls': { 'control-selections': [{ 'include-all': {} }] },
          ...orAbsent(
            'observations',
            seen.map(({ finding, uuid }) => writeObservation(finding, uuid, at, language)),
          ),
          ...orAbsent(
            'findings',
            report.items.map((item) =>
              writeFinding(
                item,
                (byItem.get(keyOf(item.catalog, item.code)) ?? []).map(({ uuid }) => uuid),
                report,
                language,
              ),
            ),
          ),
          remarks: [describeInputs(report, language), ...describeNotChecked(report, language)]
            .map(toLine)
            .join('\n'),
        },
      ],
      'back-matter': {
        resources: [
          {
            uuid: plan,
            title: toLine(report.catalogs.map((catalog) => describeCatalog(catalog, language)).join('; ')),
            description: toLine(
              report.catalogs.map((catalog) => `${catalog.id} sha256:${catalog.sha256}`).join('; '),
            ),
          },
        ],
      },
    };
    return `${encodeJson({ 'assessment-results': results }, 1)}\n`;
  },
};
