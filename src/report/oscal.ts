import type { ComparedGap } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { CatalogReference, GapReport, ItemResult, Outcome } from '../model/report.ts';
import { nameUuid } from '../text/hash.ts';
import { describeEntryPlace } from '../words/labels/entry-place.ts';
import { outcomeNames } from '../words/labels/outcomes.ts';
import { reasonNames } from '../words/labels/reasons.ts';
import { encodeJson, encodePathUri } from '../write/encode.ts';
import {
  catalogUuid,
  controlIdOf,
  OSCAL_VERSION,
  objectiveIdOf,
  orAbsent,
  ownProperty,
  toLine,
} from '../write/oscal.ts';
import { describeComparison } from './changes.ts';
import { describeConservation } from './figures.ts';
import { changesById, tellInFull, wordFinding } from './finding-words.ts';
import { groupBy } from './group-by.ts';
import { keyOf } from './group-findings.ts';
import { describeCatalog, describeInputs, describeVerdict } from './heading.ts';
import { describeNotChecked } from './report-lines.ts';
import type { Reporter } from './reporter.ts';

/** OSCAL knows two states: what is withheld by law or does not apply breaks no duty; what nobody can say is not satisfied. */
const states: Readonly<Record<Outcome, { readonly state: string; readonly reason: string }>> = {
  met: { state: 'satisfied', reason: 'pass' },
  gap: { state: 'not-satisfied', reason: 'fail' },
  pending: { state: 'not-satisfied', reason: 'other' },
  undetermined: { state: 'not-satisfied', reason: 'other' },
  exempt: { state: 'satisfied', reason: 'other' },
  'not-applicable': { state: 'satisfied', reason: 'other' },
};

function writeObservation(
  finding: Finding,
  change: ComparedGap | undefined,
  uuid: string,
  at: string,
  language: Language,
) {
  const words = wordFinding(finding, language);
  const entries = [finding.entry, ...(finding.related ?? [])].filter((entry) => entry !== undefined);
  return {
    uuid,
    title: toLine(words.title),
    description: toLine(tellInFull(finding, change, language)),
    props: [
      ...ownProperty('rule', finding.rule),
      ...ownProperty('severity', finding.severity),
      ...ownProperty('finding-id', finding.id),
      ...ownProperty('due-on', finding.dueOn),
      ...ownProperty('state', change?.state),
      ...ownProperty('first-seen', change?.firstSeen),
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
  return {
    uuid: nameUuid(['item', report.agency, report.asOf, item.catalog, item.code].join('\n')),
    title: toLine(`${item.code} ${item.name}`),
    description: toLine(`${outcomeNames[item.outcome][language]}${why === '' ? '' : `: ${why}`}`),
    props: ownProperty('outcome', item.outcome),
    target: {
      type: 'objective-id',
      'target-id': objectiveIdOf(item.catalog, item.code),
      status: { state, reason, remarks: toLine(outcomeNames[item.outcome][language]) },
    },
    ...orAbsent(
      'related-observations',
      observations.map((uuid) => ({ 'observation-uuid': uuid })),
    ),
  };
}

const resourceUuid = (catalog: CatalogReference) => nameUuid(`catalog resource\n${catalogUuid(catalog)}`);

/** The controls and objectives of the catalogs as `mulu catalog export --format oscal` names them. */
function writeReviewed({ items, catalogs }: GapReport) {
  const links = catalogs.map((catalog) => ({ href: `#${resourceUuid(catalog)}`, rel: 'catalog' }));
  const controls = items.map(({ catalog, code }) => ({ 'control-id': controlIdOf(catalog, code) }));
  const objectives = items.map(({ catalog, code }) => ({ 'objective-id': objectiveIdOf(catalog, code) }));
  return {
    ...orAbsent('links', links),
    'control-selections': [controls.length === 0 ? { 'include-all': {} } : { 'include-controls': controls }],
    ...(objectives.length === 0
      ? {}
      : { 'control-objective-selections': [{ 'include-objectives': objectives }] }),
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
    const changes = changesById(report);
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
          'reviewed-controls': writeReviewed(report),
          ...orAbsent(
            'observations',
            seen.map(({ finding, uuid }) =>
              writeObservation(finding, changes.get(finding.id), uuid, at, language),
            ),
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
          remarks: [
            describeConservation(report.summary.items, language),
            ...(report.comparison === undefined ? [] : describeComparison(report.comparison, language)),
            describeInputs(report, language),
            ...describeNotChecked(report, language),
          ]
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
          ...report.catalogs.map((catalog) => ({
            uuid: resourceUuid(catalog),
            title: toLine(describeCatalog(catalog, language)),
            props: [...ownProperty('catalog-id', catalog.id), ...ownProperty('sha256', catalog.sha256)],
            'document-ids': [{ identifier: catalogUuid(catalog) }],
          })),
        ],
      },
    };
    return `${encodeJson({ 'assessment-results': results }, 1)}\n`;
  },
};
