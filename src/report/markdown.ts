import type { Language } from '../model/language.ts';
import type { GapReport } from '../model/report.ts';
import { countOf, outcomeHeads, outcomeOrder } from '../words/labels/outcomes.ts';
import { reasonNames } from '../words/labels/reasons.ts';
import { type ReportWord, reportWords } from '../words/labels/report-words.ts';
import { sentences } from '../words/labels/sentences.ts';
import { settlings } from '../words/labels/settling.ts';
import { encodeMarkdown, plainText } from '../write/encode.ts';
import { countVerified, describeConservation, describeCoverage, describeTimeliness } from './figures.ts';
import { groupUndetermined } from './group-findings.ts';
import {
  describeCalendar,
  describeCatalog,
  describeGate,
  describeInputs,
  describePeriod,
  describeVerdict,
} from './heading.ts';
import { writeComparison } from './markdown/comparison.ts';
import { writeLedger } from './markdown/ledger.ts';
import { writeForecast, writePriorities } from './markdown/outlook.ts';
import { encodeShort, writeTable } from './markdown/table.ts';
import { describeDisclosures, describeNotChecked, fillProfileLine } from './report-lines.ts';
import type { Reporter } from './reporter.ts';

const ITEMS_SHOWN = 20;

function writeUndetermined(report: GapReport, language: Language): string[] {
  return groupUndetermined(report).flatMap((group) => {
    const codes = group.items.slice(0, ITEMS_SHOWN).map((item) => encodeShort(item.code));
    const count = sentences.countOfElements[language]({ count: group.elements });
    const all = sentences.moreItems[language]({ count: group.items.length });
    const settling = settlings[group.reason];
    const line = settling?.profile && fillProfileLine(settling.profile, group.items[0]?.code ?? '', report);
    return [
      `- **${reasonNames[group.reason][language]}**${language === 'zh' ? `（${count}）：` : ` (${count}): `}${codes.join(language === 'zh' ? '、' : ', ')}${group.items.length > ITEMS_SHOWN ? ` ${all}` : ''}`,
      ...(settling === undefined ? [] : [`  ${settling.says[language]}`]),
      ...(line === undefined ? [] : ['', `  \`${plainText(line).replaceAll('`', '')}\``]),
    ];
  });
}

function writeCategories(report: GapReport, language: Language): string[] {
  const head = [reportWords.category[language], reportWords.total[language]];
  return writeTable(
    [...head, ...outcomeOrder.map((outcome) => outcomeHeads[outcome][language])],
    report.summary.byCategory.map((group) => [
      encodeShort(`${group.code} ${group.name}`),
      String(group.items.total),
      ...outcomeOrder.map((outcome) => String(countOf(group.items, outcome))),
    ]),
  );
}

/** For a GitHub job summary or an issue: verdict, ledger, what could not be determined, figures. */
export const markdown: Reporter = {
  description: { zh: 'Markdown，可作 GitHub 任务摘要', en: 'Markdown, fit for a GitHub job summary' },
  extension: 'md',
  render(report, { language }) {
    const colon = language === 'zh' ? '：' : ': ';
    const bullet = (word: ReportWord, text: string) => `- **${reportWords[word][language]}**${colon}${text}`;
    const heading = (word: ReportWord) => ['', `## ${reportWords[word][language]}`, ''];
    const disclosures = describeDisclosures(report, language);
    const undetermined = writeUndetermined(report, language);
    const lines = [
      `# ${reportWords.reportTitle[language]}`,
      '',
      `**${encodeMarkdown(describeVerdict(report, language))}**`,
      '',
      ...describeGate(report, language).map((text) => `- **${encodeShort(text)}**`),
      bullet('coverage', describeCoverage(report, language)),
      bullet('timeliness', describeTimeliness(report, language)),
      ...(disclosures === undefined ? [] : [bullet('byDisclosure', disclosures)]),
      bullet('conservation', describeConservation(report.summary.items, language)),
      ...report.catalogs.map((catalog) => bullet('catalog', encodeShort(describeCatalog(catalog, language)))),
      bullet('provenance', sentences.provenance[language](countVerified(report))),
      bullet('period', describePeriod(report, language)),
      bullet('lists', describeInputs(report, language)),
      ...writePriorities(report, language),
      ...writeComparison(report, language),
      ...heading('ledger'),
      ...writeLedger(report, language),
      ...(undetermined.length === 0 ? [] : [...heading('undetermined'), ...undetermined]),
      ...writeForecast(report, language),
      ...heading('byCategory'),
      ...writeCategories(report, language),
      ...heading('notChecked'),
      ...describeNotChecked(report, language).map((text) => `- ${encodeShort(text)}`),
      ...describeCalendar(report, language).map((text) => `- ${encodeShort(text)}`),
    ];
    return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
  },
};
