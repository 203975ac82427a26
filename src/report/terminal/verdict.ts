import type { GapReport } from '../../model/report.ts';
import { provenanceNames, unverifiedStatuses } from '../../words/labels/catalog-words.ts';
import { sentences } from '../../words/labels/sentences.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { wrap } from '../../write/wrap.ts';
import {
  addsUp,
  countVerified,
  describeConservation,
  describeCoverage,
  describeTimeliness,
} from '../figures.ts';
import {
  describeCatalog,
  describeGate,
  describeInputs,
  describeLaidCalendars,
  describePeriod,
  describeVerdict,
  isOfAnotherPeriod,
  provenanceNotes,
} from '../heading.ts';
import { describeDoubts, describeHiddenRows, describeReading } from '../reading-words.ts';
import { describeDisclosures } from '../report-lines.ts';
import { listWords, type Paper, writeIndented, writeLabelled } from './paper.ts';

/** Lists whose reading is shown in detail; `mulu inspect` shows each. */
const LISTS_SHOWN = 3;

/** Provenance said plainly: how many names were verified, where the others come from, and the catalog's own note. */
function writeProvenance(report: GapReport, paper: Paper): string[] {
  const parts = unverifiedStatuses
    .map((status) => ({
      status,
      count: report.catalogs.reduce((sum, catalog) => sum + catalog.provenance[status], 0),
    }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${provenanceNames[status][paper.language]} ${count}`);
  const told = sentences.provenance[paper.language](countVerified(report));
  const rest =
    parts.length === 0
      ? ''
      : paper.language === 'zh'
        ? `（${listWords(parts, paper)}）`
        : ` (${listWords(parts, paper)})`;
  const notes = provenanceNotes(report, paper.language);
  return [
    ...writeLabelled('provenance', told + rest, paper),
    ...notes.flatMap((note) => writeIndented(encodeTerminal(note), paper, '  ')),
  ];
}

/** The verdict in one sentence. */
export function writeHeadline(report: GapReport, { language, width, paint }: Paper): string[] {
  const isGood = report.summary.items.gap === 0 && !isOfAnotherPeriod(report);
  const tone = !isGood ? paint.red.bold : paint.green.bold;
  const lines = wrap(encodeTerminal(describeVerdict(report, language)), width).map((line) => tone(line));
  const gateTone = report.gate?.passed === true ? paint.green : paint.red.bold;
  const gate = describeGate(report, language).flatMap((text) => wrap(encodeTerminal(text), width));
  return [...lines, ...gate.map((line) => gateTone(line))];
}

/** Coverage and timeliness, with what they leave out. */
export function writeFigures(report: GapReport, paper: Paper): string[] {
  const { language } = paper;
  const disclosures = describeDisclosures(report, language);
  return [
    ...writeLabelled('coverage', describeCoverage(report, language), paper),
    ...writeLabelled('timeliness', describeTimeliness(report, language), paper),
    ...(disclosures === undefined ? [] : writeLabelled('byDisclosure', disclosures, paper)),
  ];
}

/** What was doubtful in the first lists that had anything doubtful; with the file, where there are several. */
function writeDoubts({ inputs }: GapReport, paper: Paper): string[] {
  return inputs
    .map((input) => ({ file: input.file, doubts: describeDoubts(input, paper.language) }))
    .filter(({ doubts }) => doubts.length > 0)
    .slice(0, LISTS_SHOWN)
    .flatMap(({ file, doubts }) =>
      inputs.length === 1 ? doubts : doubts.map((doubt) => `${file}: ${doubt}`),
    )
    .flatMap((line) => writeIndented(encodeTerminal(line), paper, '  '));
}

/** What the verdict rests on, in as few lines as are honest. */
export function writeBasis(report: GapReport, paper: Paper): string[] {
  const { language } = paper;
  const counted = countVerified(report);
  const holds = addsUp(report.summary.items);
  return [
    ...(holds
      ? []
      : writeLabelled('conservation', describeConservation(report.summary.items, language), paper)),
    ...(counted.verified === counted.total
      ? []
      : writeLabelled('provenance', sentences.provenance[language](counted), paper)),
    ...writeLabelled('lists', describeInputs(report, language), paper),
    ...writeDoubts(report, paper),
    ...describeLaidCalendars(report, language).flatMap((text) =>
      writeIndented(encodeTerminal(text), paper, ''),
    ),
  ];
}

/** All that the verdict rests on: catalogs and their provenance, the period, the lists and how they were read. */
export function writeSources(report: GapReport, paper: Paper): string[] {
  const { language } = paper;
  return [
    ...writeLabelled('conservation', describeConservation(report.summary.items, language), paper),
    '',
    ...report.catalogs.flatMap((catalog) =>
      writeLabelled('catalog', encodeTerminal(describeCatalog(catalog, language)), paper),
    ),
    ...writeProvenance(report, paper),
    ...writeLabelled('period', describePeriod(report, language), paper),
    ...writeLabelled('lists', describeInputs(report, language), paper),
    ...report.inputs
      .slice(0, LISTS_SHOWN)
      .flatMap((input) => [
        ...describeHiddenRows(input, language),
        ...describeReading(input, language).slice(1),
      ])
      .flatMap((line) => writeIndented(encodeTerminal(line), paper, '  ')),
  ];
}
